using Yhdessa.Spaces.Houses;

namespace Yhdessa.Spaces.Keys;

/// <summary>A new key in a house's ledger.</summary>
[Requires(SpacesModule.Handle)]
sealed record AddKey(Id<House> HouseId, string? Label, string? Opens, int Copies) : ICommand<Id<HouseKey>>;

[Requires(SpacesModule.Handle)]
sealed record ChangeKey(Id<HouseKey> Id, string? Label, string? Opens, int Copies) : ICommand;

/// <summary>Out of the ledger; not while a copy of it is with somebody.</summary>
[Requires(SpacesModule.Handle)]
sealed record RemoveKey(Id<HouseKey> Id) : ICommand;

[Requires(SpacesModule.Handle)]
sealed record TakeBackKey(Id<HouseKey> Id) : ICommand;

static class KeyCardRules
{
    public static void Check<T>(AbstractValidator<T> rules, System.Linq.Expressions.Expression<Func<T, string?>> label, System.Linq.Expressions.Expression<Func<T, string?>> opens, System.Linq.Expressions.Expression<Func<T, int>> copies)
    {
        rules.RuleFor(label).NotEmpty().PlainText(80);
        rules.RuleFor(opens).PlainText(200);
        rules.RuleFor(copies).InclusiveBetween(1, HouseKey.MostCopies);
    }
}

sealed class AddKeyValidator : AbstractValidator<AddKey>
{
    public AddKeyValidator() => KeyCardRules.Check(this, k => k.Label, k => k.Opens, k => k.Copies);
}

sealed class ChangeKeyValidator : AbstractValidator<ChangeKey>
{
    public ChangeKeyValidator() => KeyCardRules.Check(this, k => k.Label, k => k.Opens, k => k.Copies);
}

sealed class KeepKeysHandler(SpacesDb db, TimeProvider clock) : IRequestHandler<AddKey, Id<HouseKey>>, IRequestHandler<ChangeKey>, IRequestHandler<RemoveKey>, IRequestHandler<TakeBackKey>
{
    public async Task<Id<HouseKey>> Handle(AddKey wish, CancellationToken ct)
    {
        Rule.RequireOf("houseId", await db.Houses.AnyAsync(h => h.Id == wish.HouseId && !h.IsPeer, ct), "unknown-house");
        return db.Keys.Add(new HouseKey(wish.HouseId, wish.Label!.Trim(), wish.Opens, wish.Copies)).Entity.Id;
    }

    public async Task Handle(ChangeKey wish, CancellationToken ct)
    {
        var key = await Key(wish.Id, ct);
        var highest = await db.KeyLoans.Where(l => l.KeyId == wish.Id && l.ReturnedAt == null).MaxAsync(l => (int?)l.Copy, ct) ?? 0;
        Rule.RequireOf("copies", wish.Copies >= highest, "copy-is-out", highest);
        key.Tell(wish.Label!.Trim(), wish.Opens, wish.Copies);
    }

    public async Task Handle(RemoveKey wish, CancellationToken ct)
    {
        var key = await Key(wish.Id, ct);
        State.Require(!await db.KeyLoans.AnyAsync(l => l.KeyId == wish.Id && l.ReturnedAt == null, ct), "key-is-out", key.Label);
        key.Delete(clock.Now());
    }

    public async Task Handle(TakeBackKey wish, CancellationToken ct) =>
        (await db.Keys.IgnoreQueryFilters().SingleOrDefaultAsync(k => k.Id == wish.Id, ct) ?? throw new NotFound("key")).Restore();

    async Task<HouseKey> Key(Id<HouseKey> id, CancellationToken ct) => await db.Keys.SingleOrDefaultAsync(k => k.Id == id, ct) ?? throw new NotFound("key");
}

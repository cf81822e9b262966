using Yhdessa.Spaces.Houses;

namespace Yhdessa.Spaces.Levels;

/// <summary>Tells what a house, or the whole region when no house is named, says of booking.</summary>
[Requires(SpacesModule.Edit)]
sealed record TellTerms(Id<House>? HouseId, OwnTerms Terms, int? Seen = null) : ICommand;

/// <summary>Takes one of a level's own terms away: it is again as the level above says. Of a space, a house or the region.</summary>
[Requires(SpacesModule.Edit)]
sealed record BackToParent(string Level, Guid Id, string Key) : ICommand;

/// <summary>The same taken back: one term as it was.</summary>
[Requires(SpacesModule.Edit)]
sealed record KeepOwn(string Level, Guid Id, string Key, OwnTerms Was) : ICommand;

sealed class TellTermsValidator : AbstractValidator<TellTerms>
{
    public TellTermsValidator() => RuleFor(t => t.Terms).NotNull().SetValidator(new OwnTermsValidator());
}

sealed class BackToParentValidator : AbstractValidator<BackToParent>
{
    public BackToParentValidator() => RuleFor(b => b.Key).Must(k => TermKind.Find(k) is not null);
}

sealed class KeepOwnValidator : AbstractValidator<KeepOwn>
{
    public KeepOwnValidator()
    {
        RuleFor(b => b.Key).Must(k => TermKind.Find(k) is not null);
        RuleFor(b => b.Was).NotNull().SetValidator(new OwnTermsValidator());
    }
}

sealed class TellTermsHandler(SpacesDb db, TermsLevels levels, ICurrentUser user) : IRequestHandler<TellTerms>, IRequestHandler<BackToParent>, IRequestHandler<KeepOwn>
{
    public async Task Handle(TellTerms message, CancellationToken ct)
    {
        await MustKeep(message.HouseId, ct);
        var level = await levels.Level(message.HouseId, ct);
        if (message.Seen is not 0) level.MustBe(message.Seen);   // nothing was told yet when the form was opened
        await Tell(level, message.Terms, ct);
    }

    public Task Handle(BackToParent message, CancellationToken ct) => Change(message.Level, message.Id, own => TermKind.Find(message.Key)!.Take(own, new()), ct);

    public Task Handle(KeepOwn message, CancellationToken ct) => Change(message.Level, message.Id, own => TermKind.Find(message.Key)!.Take(own, message.Was), ct);

    async Task Change(string at, Guid id, Func<OwnTerms, OwnTerms> change, CancellationToken ct)
    {
        if (at is "space")
        {
            var space = await db.Spaces.SingleOrDefaultAsync(s => s.Id == (Id<Space>)id, ct) ?? throw new NotFound("space");
            await MustKeep(space.HouseId, ct);
            space.Tell(change(space.OwnTerms), await levels.Above(space.HouseId, ct));
            return;
        }
        var house = at is "house" ? (Id<House>?)(Id<House>)id : null;
        await MustKeep(house, ct);
        var level = await levels.Level(house, ct);
        await Tell(level, change(level.Terms), ct);
    }

    Task Tell(TermsLevel level, OwnTerms terms, CancellationToken ct)
    {
        level.Tell(terms);
        return levels.HandDown(level, ct);
    }

    /// <summary>The region's terms touch every house: they are for whoever handles bookings.</summary>
    async Task MustKeep(Id<House>? id, CancellationToken ct)
    {
        if (id is not { } one)
        {
            if (!user.IsSystem && !user.Has(SpacesModule.Handle)) throw new Forbidden(SpacesModule.Handle);
            return;
        }
        user.MustKeep(await db.Houses.AsNoTracking().SingleOrDefaultAsync(h => h.Id == one && !h.IsPeer, ct) ?? throw new NotFound("house"));
    }
}

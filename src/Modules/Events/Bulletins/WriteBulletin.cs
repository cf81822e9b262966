using FluentValidation.Results;
using Yhdessa.Contracts.Directory;
using Yhdessa.Contracts.Partnerships;

namespace Yhdessa.Events;

/// <summary>What a line on the screens says, where, when and how often.</summary>
abstract record BulletinForm
{
    public Translated? Text { get; init; }
    public Guid? HouseId { get; init; }
    public Guid? OrganizationId { get; init; }
    public DateOnly? FirstDay { get; init; }
    public DateOnly? LastDay { get; init; }

    /// <summary>The smaller, the sooner; 50 when nobody says.</summary>
    public int? Place { get; init; }

    /// <summary>How many turns in a round, 1–5.</summary>
    public int? Weight { get; init; }

    public BulletinCard Card() => new(Text!, HouseId, OrganizationId, FirstDay!.Value, LastDay!.Value, Place ?? 50, Weight ?? 1);

    public IEnumerable<ValidationFailure> Broken()
    {
        if (Text is null or { IsEmpty: true }) yield return EventFormRules.No("text", "required");
        foreach (var broken in EventFormRules.Text("text", Text, Bulletin.LongestText)) yield return broken;
        if (FirstDay is null) yield return EventFormRules.No("firstDay", "required");
        if (LastDay is null) yield return EventFormRules.No("lastDay", "required");
        if (FirstDay is { } first && !first.IsKnownYear()) yield return EventFormRules.No("firstDay", KnownYears.Unlikely);
        else if (LastDay > FirstDay?.AddYears(1)) yield return EventFormRules.No("lastDay", "bulletin-too-long");
        if (LastDay < FirstDay) yield return EventFormRules.No("lastDay", "too-early");
        if (Place is < 1 or > Bulletin.LastPlace) yield return EventFormRules.No("place", "bulletin-place");
        if (Weight is < 1 or > Bulletin.Heaviest) yield return EventFormRules.No("weight", "bulletin-weight");
    }
}

/// <summary>A new line for the screens; an organization's takes the turn that its agreement grants.</summary>
[Requires(EventsModule.EditAny)]
sealed record WriteBulletin : BulletinForm, ICommand<Id<Bulletin>>;

[Requires(EventsModule.EditAny)]
sealed record ChangeBulletin : BulletinForm, ICommand
{
    public Id<Bulletin> Id { get; init; }
    public int? Seen { get; init; }
}

/// <summary>Off the screens; it can be taken back for 30 days.</summary>
[Requires(EventsModule.EditAny)]
sealed record RemoveBulletin(Id<Bulletin> Id, int? Seen = null) : ICommand;

[Requires(EventsModule.EditAny)]
sealed record TakeBackBulletin(Id<Bulletin> Id) : ICommand;

sealed class WriteBulletinValidator : AbstractValidator<WriteBulletin>
{
    public WriteBulletinValidator() => this.FailsWith(form => form.Broken());
}

sealed class ChangeBulletinValidator : AbstractValidator<ChangeBulletin>
{
    public ChangeBulletinValidator() => this.FailsWith(form => form.Broken());
}

sealed class WriteBulletinHandler(EventsDb db, ScreenTurns turns, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<WriteBulletin, Id<Bulletin>>, IRequestHandler<ChangeBulletin>, IRequestHandler<RemoveBulletin>, IRequestHandler<TakeBackBulletin>
{
    public async Task<Id<Bulletin>> Handle(WriteBulletin form, CancellationToken ct)
    {
        user.MustBeTheHouse();
        await turns.MustHave(form.Card(), ct);
        return db.Bulletins.Add(new Bulletin(Id<Bulletin>.New(), form.Card())).Entity.Id;
    }

    public async Task Handle(ChangeBulletin form, CancellationToken ct)
    {
        var held = await Held(form.Id, ct);
        if (held.DeletedAt is not null) throw new Gone();
        held.MustBe(form.Seen);
        await turns.MustHave(form.Card(), ct);
        held.Describe(form.Card());
    }

    public async Task Handle(RemoveBulletin wish, CancellationToken ct)
    {
        var held = await Held(wish.Id, ct);
        if (held.DeletedAt is not null) throw new Gone();
        held.MustBe(wish.Seen);
        held.Delete(clock.Now());
    }

    public async Task Handle(TakeBackBulletin wish, CancellationToken ct) => (await Held(wish.Id, ct)).Restore();

    async Task<Bulletin> Held(Id<Bulletin> id, CancellationToken ct)
    {
        user.MustBeTheHouse();
        return await db.Bulletins.SingleOrDefaultAsync(b => b.Id == id, ct) ?? throw new NotFound("bulletin");
    }
}

/// <summary>An organization's turn on the screens is what its agreement grants, on each of the days.</summary>
sealed class ScreenTurns(ISender sender)
{
    public async Task MustHave(BulletinCard card, CancellationToken ct)
    {
        if (card.OrganizationId is not { } whose) return;
        var known = await sender.Send(new OrganizationFacts([whose]), ct);
        Rule.RequireOf("organizationId", known.ContainsKey(whose), "unknown-organization");
        foreach (var day in new[] { card.FirstDay, card.LastDay }.Distinct())
            Rule.RequireOf("organizationId", await Has(whose, day, ct), "no-screen-slot", known[whose].Name);
    }

    public async Task<bool> Has(Guid organization, DateOnly day, CancellationToken ct) => (await sender.Send(new Entitlements(organization, day), ct)).ScreenSlot;
}

namespace Yhdessa.Events;

/// <summary>A new event: a draft, or published at once by the house's editors and by those it trusts; what others tell waits for them.</summary>
[Requires(EventsModule.Tell)]
sealed record MakeEvent : EventForm, ICommand<Id<Event>>
{
    /// <summary>Given, even empty: events that look like this one or meet the same people are told first, except those named here as others. Absent: nobody looks.</summary>
    public IReadOnlyList<Guid>? DifferentFrom { get; init; }
}

sealed class MakeEventValidator : AbstractValidator<MakeEvent>
{
    public MakeEventValidator() => this.FailsWith(EventFormRules.Broken);
}

sealed class MakeEventHandler(EventsDb db, EventTeller teller, EventTwins twins, UmbrellaDesk umbrellas, SpaceWishes spaces, Trust trust, ICurrentUser user, TimeProvider clock) : IRequestHandler<MakeEvent, Id<Event>>
{
    public async Task<Id<Event>> Handle(MakeEvent form, CancellationToken ct)
    {
        var told = await teller.Told(form, before: null, ct);
        if (form.DifferentFrom is { } different) await twins.MustBeNone(told, different, ct);
        var made = Event.Draft(Id<Event>.New(), await db.FreeSlug(told, ct)).Tell(told).TakeSignUps(form.Terms());
        await umbrellas.Join(made, form.UmbrellaId, ct);
        if (form.Publish is true) await trust.Publish(made, ct);
        db.Events.Add(made);
        await spaces.Follow(made, form.BookSpace, before: null, ct, form.AcceptedTerms);
        if (user.PersonId is { } person) db.Add(new DayKeeper(made.Id, person, clock.Now()));
        return made.Id;
    }
}

static class EventSlugs
{
    /// <summary>Addresses of pages beside the events'.</summary>
    public static readonly string[] Taken = ["new", "month", "week", "map"];

    public static async Task<string> FreeSlug(this EventsDb db, EventTold told, CancellationToken ct)
    {
        var name = told.Name.For("fi").Words;
        var slug = Slug.Of(name);
        return Slug.Free(name, [.. Taken, .. await db.Events.Where(e => e.Slug.StartsWith(slug)).Select(e => e.Slug).ToListAsync(ct)]);
    }
}

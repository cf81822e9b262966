namespace Yhdessa.Events;

/// <summary>A new event: a draft, or published at once by the house's editors; what an organization tells waits for them.</summary>
[Requires(EventsModule.Tell)]
sealed record MakeEvent : EventForm, ICommand<Id<Event>>;

sealed class MakeEventValidator : AbstractValidator<MakeEvent>
{
    public MakeEventValidator() => RuleFor(e => e).Custom((form, context) => EventFormRules.Broken(form).ToList().ForEach(context.AddFailure));
}

sealed class MakeEventHandler(EventsDb db, EventTeller teller, ICurrentUser user) : IRequestHandler<MakeEvent, Id<Event>>
{
    public async Task<Id<Event>> Handle(MakeEvent form, CancellationToken ct)
    {
        var told = await teller.Told(form, before: null, ct);
        var made = Event.Draft(Id<Event>.New(), await db.FreeSlug(told, ct)).Tell(told).TakeSignUps(form.Terms());
        if (form.Publish is true) made.PublishBy(user);
        db.Events.Add(made);
        return made.Id;
    }
}

static class EventSlugs
{
    /// <summary>Addresses of pages beside the events'.</summary>
    static readonly string[] taken = ["new", "month", "week"];

    public static async Task<string> FreeSlug(this EventsDb db, EventTold told, CancellationToken ct)
    {
        var name = told.Name.For("fi").Words;
        var slug = Slug.Of(name);
        return Slug.Free(name, [.. taken, .. await db.Events.Where(e => e.Slug.StartsWith(slug)).Select(e => e.Slug).ToListAsync(ct)]);
    }
}

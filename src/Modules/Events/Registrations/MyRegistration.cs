namespace Yhdessa.Events;

/// <summary>A sign-up by the link of its letter: shown, and nothing else. Null for a link that is nobody's or has grown old.</summary>
[OpenToAll]
sealed record MyRegistration(string Token) : IQuery<MyRegistration.Answer?>
{
    /// <param name="CanChange">The event is still ahead.</param>
    public sealed record Answer(RegistrationAnswer Registration, EventAnswer Event, bool CanChange)
    {
        public NeedsCard? Needs { get; init; }
        public PlanCard Plan { get; init; } = new();
    }
}

sealed class MyRegistrationHandler(EventsDb db, MailedLinks links, TimeProvider clock) : IRequestHandler<MyRegistration, MyRegistration.Answer?>
{
    public async Task<MyRegistration.Answer?> Handle(MyRegistration ask, CancellationToken ct)
    {
        if (links.Read(RegistrationLinks.Purpose, ask.Token) is not { } id) return null;
        var found = await db.Registrations.AsNoTracking().Where(r => r.Id == (Id<Registration>)id && r.ForgottenAt == null).Select(RegistrationAnswer.Row(db)).SingleOrDefaultAsync(ct);
        if (found is null) return null;
        var e = await db.Events.AsNoTracking().SingleAsync(x => x.Id == (Id<Event>)found.EventId, ct);
        var needs = await db.Set<RegistrationNeeds>().AsNoTracking().SingleOrDefaultAsync(n => n.RegistrationId == (Id<Registration>)id, ct);
        return new(found, EventAnswer.Of(e).With(await db.CountsOf(e.Id, ct)), e.IsAhead(clock.Now())) { Needs = needs?.Card, Plan = (await db.PlanOf(e.Id, ct)).Card };
    }
}

static class RegistrationLinks
{
    public const string Purpose = "events.registration";

    public static string ToRegistration(this MailedLinks links, Registration registration, Event e, DateTimeOffset now) => links.ToRegistration(registration.Id, e.LinksUntil(now));
    public static string ToRegistration(this MailedLinks links, Guid registration, DateTimeOffset until) => $"/registration/{links.Token(Purpose, registration, until)}";

    /// <summary>404 for a link that is nobody's or has grown old.</summary>
    public static Id<Registration> OfRegistration(this MailedLinks links, string token) => links.Read(Purpose, token) is { } id ? (Id<Registration>)id : throw new NotFound("registration");

    /// <summary>The sign-up a link means and its event, in the event's turn, while there is still something to change.</summary>
    public static async Task<(Registration, Event)> RegistrationInTurn(this EventsDb db, Id<Registration> id, DateTimeOffset now, CancellationToken ct)
    {
        var eventId = await db.Registrations.Where(r => r.Id == id && r.ForgottenAt == null).Select(r => (Id<Event>?)r.EventId).SingleOrDefaultAsync(ct) ?? throw new NotFound("registration");
        var e = await db.InTurn(eventId, ct);
        Rule.Require(e.IsAhead(now), "event-begun");
        return (await db.Registrations.Include(r => r.Seats).SingleAsync(r => r.Id == id, ct), e);
    }
}

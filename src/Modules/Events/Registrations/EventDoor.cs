namespace Yhdessa.Events;

/// <summary>Whether one can sign up or give feedback now: what stands beside an event.</summary>
[OpenToAll]
sealed record EventDoor(string Id) : IQuery<EventDoor.Answer>
{
    /// <param name="IsOver">It has begun, or is called off: nobody signs up any more.</param>
    /// <param name="OpensAt">When signing up opens, while that is still ahead.</param>
    /// <param name="FeedbackCode">The last part of the feedback's address, while it is open; always for those who handle the event.</param>
    public sealed record Answer(EventAnswer Event, bool TakesSignUps, bool IsOpen, bool IsOver, DateTimeOffset? OpensAt, DateTimeOffset? ClosesAt, string? FeedbackCode, bool IsFeedbackOpen, bool MayHandle);
}

sealed class EventDoorHandler(EventsDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<EventDoor, EventDoor.Answer>
{
    public async Task<EventDoor.Answer> Handle(EventDoor ask, CancellationToken ct)
    {
        var e = await db.Events.AsNoTracking().ToShow(ask.Id, ct, user);
        return e.Door(await db.CountsOf(e.Id, ct), user.Has(EventsModule.HandleRegistrations), clock.Now());
    }
}

/// <summary>The same by the code of the event's QR picture.</summary>
[OpenToAll]
sealed record FeedbackDoor(string Code) : IQuery<EventDoor.Answer>;

sealed class FeedbackDoorHandler(EventsDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<FeedbackDoor, EventDoor.Answer>
{
    public async Task<EventDoor.Answer> Handle(FeedbackDoor ask, CancellationToken ct)
    {
        var code = ask.Code.ToLowerInvariant();
        var e = await db.Published.AsNoTracking().SingleOrDefaultAsync(x => x.Code == code, ct) ?? throw new NotFound("event");
        return e.Door(await db.CountsOf(e.Id, ct), user.Has(EventsModule.HandleRegistrations), clock.Now());
    }
}

static class Doors
{
    public static EventDoor.Answer Door(this Event e, EventCounts counts, bool mayHandle, DateTimeOffset now)
    {
        var isFeedbackOpen = e.IsOpenForFeedback(now);
        return new(EventAnswer.Of(e).With(counts), e.TakesSignUps, e.IsOpenForSignUps(now), !e.IsAhead(now), e.EnrolmentStart > now ? e.EnrolmentStart : null, e.EnrolmentEnd, isFeedbackOpen || mayHandle ? e.Code : null, isFeedbackOpen, mayHandle);
    }
}

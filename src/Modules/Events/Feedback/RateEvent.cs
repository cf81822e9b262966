using Microsoft.AspNetCore.Http;

namespace Yhdessa.Events;

/// <summary>Says how an event was: a number, and if one likes, what was best and what could be better. Nobody asks who. A phone answers once, and may change its answer until midnight.</summary>
/// <param name="Id">The event's id or slug.</param>
/// <param name="Score">1–5.</param>
/// <param name="SessionId">The part of its programme that is meant; the whole event when left out.</param>
[OpenToAll]
sealed record RateEvent(string Id, int Score, string? Best = null, string? Idea = null, Id<Session>? SessionId = null) : ICommand<RateEvent.Made>
{
    public sealed record Made(Guid EventId, Guid Id);
}

sealed class RateEventValidator : AbstractValidator<RateEvent>
{
    public RateEventValidator()
    {
        RuleFor(r => r.Score).InclusiveBetween(EventFeedback.Lowest, EventFeedback.Highest);
        RuleFor(r => r.Best).PlainText(1000);
        RuleFor(r => r.Idea).PlainText(1000);
    }
}

sealed class RateEventHandler(EventsDb db, FeedbackDevice phone, FeedbackLimit limit, IHttpContextAccessor accessor, TimeProvider clock) : IRequestHandler<RateEvent, RateEvent.Made>
{
    public async Task<RateEvent.Made> Handle(RateEvent wish, CancellationToken ct)
    {
        limit.Take(accessor.HttpContext);
        var id = (await db.Events.AsNoTracking().ToShow(wish.Id, ct)).Id;
        var (about, said) = (wish.SessionId?.Value ?? id.Value, new Said(wish.Score, wish.Best.Told(), wish.Idea.Told()));
        var device = phone.At(about);
        var e = await db.InTurn(id, ct);
        Rule.Require(e.IsOpenForFeedback(clock.Now()), "feedback-closed");
        if (wish.SessionId is { } session) Rule.RequireOf("sessionId", await db.Sessions.AnyAsync(s => s.Id == session && s.EventId == id && s.DeletedAt == null, ct), "unknown-session");
        var known = device is null ? null : await db.Feedback.SingleOrDefaultAsync(f => f.About == about && f.Device == device, ct);
        var (counts, before) = (await db.CountsOf(id, ct), known?.Score);
        known?.Change(said, clock.Now());
        var feedback = known ?? db.Add(new EventFeedback(e, said, wish.SessionId, device)).Entity;
        if (wish.SessionId is null) Tell(feedback, e, counts.Answers + (before is null ? 1 : 0), counts.Scores - (before ?? 0) + said.Score);
        return new(id, feedback.Id);
    }

    void Tell(EventFeedback feedback, Event e, int n, int scores) => feedback.Tell(e, n, decimal.Round((decimal)scores / n, 2), clock.Now());
}

/// <summary>One answer as it was given.</summary>
/// <param name="Verified">It came from a phone that showed its mark.</param>
sealed record FeedbackAnswer(Guid Id, Guid EventId, Guid? SessionId, int Score, string? Best, string? Idea, bool Verified, DateTimeOffset CreatedAt)
{
    public static FeedbackAnswer Of(EventFeedback f) => new(f.Id, f.EventId, f.SessionId?.Value, f.Score, f.Best, f.Idea, f.IsVerified, f.CreatedAt);
}

/// <summary>What has just been said, told to the one who said it and to nobody else: no address of the house leads here.</summary>
[OpenToAll]
sealed record JustSaid(Guid Id) : IQuery<FeedbackAnswer>;

/// <summary>What this phone has answered already; null when nothing.</summary>
/// <param name="About">The event's id, or the session's.</param>
[OpenToAll]
sealed record SaidByPhone(Guid About) : IQuery<SaidByPhone.Answer>
{
    /// <param name="CanChange">It was today.</param>
    public sealed record Answer(FeedbackAnswer? Said, bool CanChange);
}

sealed class JustSaidHandler(EventsDb db, FeedbackDevice phone, TimeProvider clock) : IRequestHandler<JustSaid, FeedbackAnswer>, IRequestHandler<SaidByPhone, SaidByPhone.Answer>
{
    public async Task<FeedbackAnswer> Handle(JustSaid ask, CancellationToken ct) =>
        FeedbackAnswer.Of(await db.Feedback.AsNoTracking().SingleOrDefaultAsync(f => f.Id == (Id<EventFeedback>)ask.Id, ct) ?? throw new NotFound("feedback"));

    public async Task<SaidByPhone.Answer> Handle(SaidByPhone ask, CancellationToken ct)
    {
        var device = phone.At(ask.About);
        var said = device is null ? null : await db.Feedback.AsNoTracking().SingleOrDefaultAsync(f => f.About == ask.About && f.Device == device, ct);
        return new(said is null ? null : FeedbackAnswer.Of(said), said is not null && Helsinki.DateOf(said.CreatedAt) == Helsinki.Today(clock));
    }
}

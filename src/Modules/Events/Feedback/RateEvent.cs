namespace Yhdessa.Events;

/// <summary>Says how an event was: a number, and if one likes, what was best and what could be better. Nobody asks who.</summary>
/// <param name="Id">The event's id or slug.</param>
/// <param name="Score">1–5.</param>
[OpenToAll]
sealed record RateEvent(string Id, int Score, string? Best = null, string? Idea = null) : ICommand<RateEvent.Made>
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

sealed class RateEventHandler(EventsDb db, TimeProvider clock) : IRequestHandler<RateEvent, RateEvent.Made>
{
    public async Task<RateEvent.Made> Handle(RateEvent said, CancellationToken ct)
    {
        var e = await db.InTurn((await db.Events.AsNoTracking().ToShow(said.Id, ct)).Id, ct);
        Rule.Require(e.IsOpenForFeedback(clock.Now()), "feedback-closed");
        var feedback = db.Feedback.Add(new EventFeedback(e, said.Score, said.Best.Told(), said.Idea.Told())).Entity;
        var counts = await db.CountsOf(e.Id, ct);
        feedback.Tell(e, counts.Answers + 1, decimal.Round((decimal)(counts.Scores + said.Score) / (counts.Answers + 1), 2), clock.Now());
        return new(e.Id, feedback.Id);
    }

}

/// <summary>One answer as it was given.</summary>
sealed record FeedbackAnswer(Guid Id, Guid EventId, int Score, string? Best, string? Idea, DateTimeOffset CreatedAt);

/// <summary>What has just been said, told to the one who said it and to nobody else: no address of the house leads here.</summary>
[OpenToAll]
sealed record JustSaid(Guid Id) : IQuery<FeedbackAnswer>;

sealed class JustSaidHandler(EventsDb db) : IRequestHandler<JustSaid, FeedbackAnswer>
{
    public async Task<FeedbackAnswer> Handle(JustSaid ask, CancellationToken ct) =>
        await db.Feedback.AsNoTracking().Where(f => f.Id == (Id<EventFeedback>)ask.Id).Select(f => new FeedbackAnswer(f.Id, f.EventId, f.Score, f.Best, f.Idea, f.CreatedAt)).SingleOrDefaultAsync(ct) ?? throw new NotFound("feedback");
}

namespace Yhdessa.Host.Statements.Feedback;

enum FeedbackTopic { Accessibility, Service }

/// <summary>What somebody told us of the service or its accessibility. The law wants an answer within 14 days; after a year it is forgotten.</summary>
sealed class ServiceFeedback(Id<ServiceFeedback> id, FeedbackTopic topic, string text, string? email, string language, DateTimeOffset receivedAt) : Aggregate
{
    public const int LongestText = 4000, DaysToAnswer = 14, MonthsKept = 12;

    public Id<ServiceFeedback> Id { get; private init; } = id;
    public FeedbackTopic Topic { get; private init; } = topic;
    [Personal] public string Text { get; private init; } = text;

    /// <summary>Where the answer goes; null when none was wanted.</summary>
    [Personal] public string? Email { get; private init; } = email;

    public string Language { get; private init; } = language;
    public DateTimeOffset ReceivedAt { get; private init; } = receivedAt;
    public DateOnly DueOn { get; private init; } = Helsinki.DateOf(receivedAt).AddDays(DaysToAnswer);

    [Personal] public string? Answer { get; private set; }
    public DateTimeOffset? DoneAt { get; private set; }
    public Guid? DoneBy { get; private set; }

    /// <summary>Answered by mail.</summary>
    public void AnswerWith(string answer, Guid? by, DateTimeOffset now)
    {
        Rule.Require(Email is not null, "feedback-without-address");
        Finish(answer, by, now);
    }

    /// <summary>Dealt with without a letter; the note says how.</summary>
    public void Close(string note, Guid? by, DateTimeOffset now) => Finish(note, by, now);

    void Finish(string words, Guid? by, DateTimeOffset now)
    {
        State.Require(DoneAt is null, "feedback-already-done");
        (Answer, DoneBy, DoneAt) = (words, by, now);
    }
}

using Yhdessa.Contracts.Events;

namespace Yhdessa.Events;

/// <summary>What one person said of an event, without her name.</summary>
sealed class EventFeedback : Aggregate
{
    public const int Lowest = 1, Highest = 5, MonthsKept = 24;

    EventFeedback() { }

    public EventFeedback(Event of, int score, string? best, string? idea, string? mark = null) =>
        (Id, EventId, Score, Best, Idea, Mark) = (Id<EventFeedback>.New(), of.Id, score, best, idea, mark);

    public Id<EventFeedback> Id { get; private init; }
    public Id<Event> EventId { get; private init; }
    public int Score { get; private init; }

    /// <summary>People write of people: free words stay out of the audit.</summary>
    [Personal] public string? Best { get; private set; }
    [Personal] public string? Idea { get; private set; }

    /// <summary>"esimerkki" in the demonstration.</summary>
    public string? Mark { get; private init; }

    /// <summary>The words go, the score stays in the counts.</summary>
    public void Forget()
    {
        (Best, Idea) = (null, null);
        Changed();
    }

    /// <summary>Tells how the event's feedback stands now.</summary>
    public void Tell(Event of, int n, decimal mean, DateTimeOffset now) => Raise(new FeedbackReceived(of.Id, of.Name.For("fi").Words, Helsinki.DateOf(now), n, mean));
}

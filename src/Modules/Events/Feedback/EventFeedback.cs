using Yhdessa.Contracts.Events;

namespace Yhdessa.Events;

/// <summary>What one person said of an event, without her name.</summary>
sealed class EventFeedback : Aggregate
{
    public const int Lowest = 1, Highest = 5, MonthsKept = 24, DaysDeviceKept = 62;

    EventFeedback() { }

    public EventFeedback(Event of, int score, string? best, string? idea, string? mark = null) =>
        (Id, EventId, About, Score, Best, Idea, Mark, IsVerified) = (Id<EventFeedback>.New(), of.Id, of.Id, score, best, idea, mark, mark is not null);

    public EventFeedback(Event of, Said said, Id<Session>? session, string? device) : this(of, said.Score, said.Best, said.Idea) =>
        (SessionId, About, Device, IsVerified) = (session, session?.Value ?? of.Id, device, device is not null);

    public Id<EventFeedback> Id { get; private init; }
    public Id<Event> EventId { get; private init; }

    /// <summary>The part of the programme it is of; null of the whole event.</summary>
    public Id<Session>? SessionId { get; init; }

    /// <summary>The event or the session: one phone answers once about it, and the database keeps to that.</summary>
    public Guid About { get; private init; }

    /// <summary>Tells the same phone at the same event apart from the others and is worth nothing elsewhere; null where none showed itself, and once the feedback is closed.</summary>
    [Personal] public string? Device { get; private set; }

    /// <summary>It came from a phone that showed its mark.</summary>
    public bool IsVerified { get; private init; }
    public int Score { get; private set; }

    /// <summary>People write of people: free words stay out of the audit.</summary>
    [Personal] public string? Best { get; private set; }
    [Personal] public string? Idea { get; private set; }

    /// <summary>"esimerkki" in the demonstration.</summary>
    public string? Mark { get; private init; }

    /// <summary>She thinks otherwise: on the day she answered, until midnight.</summary>
    public void Change(Said said, DateTimeOffset now)
    {
        State.Require(Helsinki.DateOf(CreatedAt) == Helsinki.DateOf(now), "feedback-given");
        (Score, Best, Idea) = (said.Score, said.Best, said.Idea);
    }

    public void ForgetDevice() => Device = null;

    /// <summary>The words go, the score stays in the counts.</summary>
    public void Forget()
    {
        (Best, Idea) = (null, null);
        Changed();
    }

    /// <summary>Tells how the event's feedback stands now.</summary>
    public void Tell(Event of, int n, decimal mean, DateTimeOffset now) => Raise(new FeedbackReceived(of.Id, of.Name.For("fi").Words, Helsinki.DateOf(now), n, mean));
}

/// <param name="Score">1–5.</param>
sealed record Said(int Score, string? Best, string? Idea);

namespace Yhdessa.Spaces.Advice;

enum AdviceStatus { Unconfirmed, Confirmed, Cancelled }

/// <summary>Somebody's time at a desk. It is hers for two hours until her address has answered; called off it keeps its row without its place.</summary>
sealed class AdviceBooking(Id<AdviceBooking> id, Id<AdviceTime> timeId, string topic, DateTimeOffset heldUntil, string language) : Aggregate
{
    /// <summary>How long a time waits for the address to answer.</summary>
    public static readonly TimeSpan Hold = TimeSpan.FromHours(2);

    /// <summary>The person is forgotten so many months after the time; topic and place stay for the figures.</summary>
    public const int MonthsKept = 6;

    public Id<AdviceBooking> Id { get; private init; } = id;
    public Id<AdviceTime> TimeId { get; private set; } = timeId;

    /// <summary>1 while it stands, null when it does not: unique with the time, so that a time is one person's.</summary>
    public int? Place { get; private set; } = 1;
    public string Topic { get; private init; } = topic;
    [Personal] public string? Name { get; private set; }
    [Personal] public string? Email { get; private set; }

    /// <summary>Her own words about what she asks.</summary>
    [Personal] public string? Words { get; private set; }
    public string Language { get; private init; } = language;
    public DateTimeOffset HeldUntil { get; private init; } = heldUntil;
    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>How many times it was moved: each time she gets a letter.</summary>
    public int Moves { get; private set; }

    /// <summary>"esimerkki" in the demonstration.</summary>
    public string? Mark { get; init; }

    public AdviceStatus Status => Place is null ? AdviceStatus.Cancelled : ConfirmedAt is null ? AdviceStatus.Unconfirmed : AdviceStatus.Confirmed;

    /// <summary>Whether somebody else may have its time.</summary>
    public bool IsLost(DateTimeOffset now) => Status is AdviceStatus.Unconfirmed && HeldUntil <= now;

    public AdviceBooking Tell(string name, string email, string? words)
    {
        (Name, Email, Words) = (name, email, words);
        return this;
    }

    /// <returns>Whether it was not confirmed before.</returns>
    public bool Confirm(DateTimeOffset now)
    {
        State.Require(Place is not null, "advice-gone");
        if (ConfirmedAt is not null) return false;
        ConfirmedAt = now;
        return true;
    }

    public void Cancel()
    {
        State.Require(Place is not null, "advice-gone");
        Place = null;
    }

    public void MoveTo(Id<AdviceTime> time)
    {
        State.Require(Status is AdviceStatus.Confirmed, "advice-gone");
        (TimeId, Moves) = (time, Moves + 1);
    }

    public void ForgetPerson() => (Name, Email, Words) = (null, null, null);
}

namespace Yhdessa.Governance;

enum SeatPart { Representative, Deputy }

/// <summary>Who speaks in a seat from day to day, or stands in. The only place of this module where people's names are kept.</summary>
sealed class Representative
{
    Representative() { }

    public Representative(Id<Representative> id, Id<Seat> seat, SeatPart part, DateOnly from, DateOnly? until, Nominee who)
    {
        (Id, SeatId, Part, From, Until) = (id, seat, part, from, until);
        (Name, Email, PersonId, Consent) = who;
    }

    public Id<Representative> Id { get; private init; }
    public Id<Seat> SeatId { get; private init; }
    public SeatPart Part { get; private init; }
    public DateOnly From { get; private init; }
    public DateOnly? Until { get; private set; }

    /// <summary>Null once she is forgotten: that somebody was named stays.</summary>
    [Personal] public string? Name { get; private set; }
    [Personal] public string? Email { get; private set; }
    public Guid? PersonId { get; private set; }

    /// <summary>Her leave to show her name to everybody.</summary>
    [Personal] public Consent? Consent { get; private set; }

    /// <summary>What everybody may read.</summary>
    public string? PublicName => Consent is { Holds: true } ? Name : null;

    public bool Holds(DateOnly day) => From <= day && (Until is null || day <= Until);
    public bool Overlaps(DateOnly from, DateOnly? until) => (Until is null || from <= Until) && (until is null || From <= until);
    internal void End(DateOnly until) => Until = until;
    public void Withdraw(DateTimeOffset now) => Consent = Consent?.Withdraw(now);
    public void Forget() => (Name, Email, PersonId, Consent) = (null, null, null, null);
}

/// <param name="Email">Where calls and reminders go.</param>
/// <param name="PersonId">Her account, when she has one.</param>
sealed record Nominee(string? Name, string? Email, Guid? PersonId, Consent? Consent);

namespace Yhdessa.Events;

/// <summary>What happened to somebody in the waiting list.</summary>
enum LineMove { Joined, Promoted, Offered, Accepted, Declined, Lapsed, Left }

/// <summary>What made a place free.</summary>
enum FreedBy { Cancelling, Shrinking, MorePlaces, Declining, Lapsing, Leaving }

/// <param name="Number">Of the sign-up that gave the place up.</param>
sealed record Freed(FreedBy By, int? Number = null);

/// <summary>One move in an event's waiting list and why it was made: kept as long as the sign-up, without a name. A turn of a sign-up moves once.</summary>
sealed class LineEntry : IUnaudited
{
    LineEntry() { }

    public LineEntry(Registration of, LineMove move, DateTimeOffset at, Freed? freed = null) =>
        (RegistrationId, Turn, EventId, Number, Move, At, Until, FreedBy, FreedNumber) = (of.Id, of.Turns, of.EventId, of.Number, move, at, of.OfferedUntil, freed?.By, freed?.Number);

    public Id<Registration> RegistrationId { get; private init; }
    public int Turn { get; private init; }
    public Id<Event> EventId { get; private init; }
    public int Number { get; private init; }
    public LineMove Move { get; private init; }
    public DateTimeOffset At { get; private init; }

    /// <summary>Until when the place was offered.</summary>
    public DateTimeOffset? Until { get; private init; }
    public FreedBy? FreedBy { get; private init; }
    public int? FreedNumber { get; private init; }
}

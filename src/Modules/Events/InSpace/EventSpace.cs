using Yhdessa.Contracts.Events;

namespace Yhdessa.Events;

enum SpaceState { Asked, Confirmed, Waiting, Refused, Freed }

/// <summary>An event's wish for a space of ours and what came of it. The booking itself is Spaces': here is only how it stands.</summary>
sealed class EventSpace : Aggregate
{
    /// <summary>What a booking's title holds.</summary>
    const int LongestTitle = 120;

    EventSpace() { }
    public EventSpace(Id<Event> id) => (Id, State) = (id, SpaceState.Freed);

    /// <summary>The event's.</summary>
    public Id<Event> Id { get; private init; }
    public Guid SpaceId { get; private set; }
    public DateTimeOffset Start { get; private set; }
    public DateTimeOffset End { get; private set; }
    public SpaceState State { get; private set; }

    /// <summary>Its makers want the space whenever the event is held; it is only free meanwhile.</summary>
    public bool IsWanted { get; private set; }
    public Guid? BookingId { get; private set; }

    /// <summary>Why not: a problem's code, or a handler's own words.</summary>
    public string? Reason { get; private set; }

    /// <summary>Grows with every wish: an answer to an old one is passed over.</summary>
    public int Turn { get; private set; }

    public bool Has(Guid space, DateTimeOffset start, DateTimeOffset end) => State is not SpaceState.Freed and not SpaceState.Refused && (SpaceId, Start, End) == (space, start, end);

    public void Want(Event e, Guid space, DateTimeOffset start, DateTimeOffset end, Asker asker, string? accepted = null)
    {
        (SpaceId, Start, End, State, IsWanted, Reason) = (space, start, end, SpaceState.Asked, true, null);
        Turn++;
        Raise(new EventSpaceWanted(Id, Turn, space, start, end, e.Name.For("fi").Words.Cut(LongestTitle), e.Publication is Publication.Published, e.Capacity ?? 1, asker.Organization, asker.Person, asker.Key, asker.Language, accepted));
    }

    /// <summary>It cannot even be asked for.</summary>
    public void CannotHave(Guid space, DateTimeOffset start, DateTimeOffset end, string code)
    {
        Free(isWanted: true);
        (SpaceId, Start, End, State, Reason) = (space, start, end, SpaceState.Refused, code);
    }

    public void Free(bool isWanted)
    {
        IsWanted = isWanted;
        if (State is SpaceState.Freed || Turn == 0) return;
        (State, Reason, BookingId) = (SpaceState.Freed, null, null);
        Turn++;
        Raise(new EventSpaceFreed(Id, Turn));
    }

    /// <summary>True when it was news.</summary>
    public bool Answered(int turn, SpaceState state, Guid? booking, string? reason)
    {
        if (turn != Turn || State is SpaceState.Freed) return false;
        (State, BookingId, Reason) = (state, booking, reason);
        return true;
    }
}

/// <summary>For whom and by whom a space is asked for.</summary>
sealed record Asker(Guid? Organization, Guid? Person, Guid? Key, string Language);

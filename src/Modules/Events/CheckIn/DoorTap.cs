namespace Yhdessa.Events;

/// <summary>
/// One tap at an event's door, with the id that the device gave it: sent again it is the same tap. Taking it back is part of it, so the order in which taps
/// arrive does not matter, and whom two have marked stays marked until both have taken it back.
/// </summary>
sealed class DoorTap : IUnaudited
{
    DoorTap() { }

    public DoorTap(Guid id, Id<Event> eventId, Id<Registration>? registrationId, int people, DateTimeOffset at) => (Id, EventId, RegistrationId, People, At) = (id, eventId, registrationId, people, at);

    public Guid Id { get; private init; }
    public Id<Event> EventId { get; private init; }

    /// <summary>Who came; null when somebody without a sign-up is counted.</summary>
    public Id<Registration>? RegistrationId { get; private init; }

    /// <summary>One more or one less, without a sign-up.</summary>
    public int People { get; private init; }

    /// <summary>When the house heard of it.</summary>
    public DateTimeOffset At { get; private init; }
    public bool Undone { get; private set; }

    public void Undo() => Undone = true;
}

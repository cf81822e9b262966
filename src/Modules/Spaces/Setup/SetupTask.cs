using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Setup;

enum SetupState { Open, Accepted, Declined, CalledOff }

/// <summary>One thing to have ready for one booking, until somebody has said that she does it.</summary>
sealed class SetupTask(Id<SetupTask> id, Id<Booking> bookingId, Id<SetupOffering> offeringId, Id<Space> spaceId, DateTimeOffset at, DateTimeOffset start, string? words) : Aggregate
{
    public Id<SetupTask> Id { get; private init; } = id;
    public Id<Booking> BookingId { get; private init; } = bookingId;
    public Id<SetupOffering> OfferingId { get; private init; } = offeringId;

    /// <summary>When it must be ready.</summary>
    public DateTimeOffset At { get; private set; } = at;

    /// <summary>Where and from when the booking is, as whoever does it was told.</summary>
    public Id<Space> SpaceId { get; private set; } = spaceId;
    public DateTimeOffset Start { get; private set; } = start;
    public string? Words { get; private init; } = words;
    public SetupState State { get; private set; }

    /// <summary>Why it was declined, as the booker reads it.</summary>
    public string? Reason { get; private set; }

    /// <summary>How many times it has been asked for: each time by a letter of its own.</summary>
    public int Asked { get; private set; }

    public void Ask() => Asked++;

    public void Accept()
    {
        MustBeAsked();
        (State, Reason) = (SetupState.Accepted, null);
    }

    public void Decline(string reason)
    {
        MustBeAsked();
        (State, Reason) = (SetupState.Declined, reason);
    }

    public void CallOff() => State = SetupState.CalledOff;

    /// <summary>The booking stands again, or at another time: whoever does it is asked anew.</summary>
    public void AskAnew(Booking booking) =>
        (At, Start, SpaceId, State, Reason) = (At + (booking.Start - Start), booking.Start, booking.SpaceId, SetupState.Open, null);

    public bool HasMoved(Booking booking) => booking.Start != Start || booking.SpaceId != SpaceId;

    void MustBeAsked() => Kernel.State.Require(State is not SetupState.CalledOff, "task-called-off");
}

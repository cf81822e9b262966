using Yhdessa.Spaces.Door;

namespace Yhdessa.Spaces.Bookings;

sealed partial class Booking
{
    /// <summary>Its users have gone: the rest of the time is free again, after the space's own pause. What never got under way is called off.</summary>
    public void EndNow(Space space, DateTimeOffset now)
    {
        State.Require(Status is BookingStatus.Confirmed, "not-confirmed");
        Rule.Require(now < End, "already-over");
        if (DoorRules.Minute(now) <= Start)
        {
            Cancel(null, now);
            return;
        }
        End = DoorRules.Minute(now);   // so that whoever comes in the same minute may begin
        foreach (var block in blocks) block.EndAt(space.Held(Time).End);
        Announce();
    }
}

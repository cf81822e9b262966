using System.Globalization;
using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Waiting;

/// <summary>One of the times that a place in line is for.</summary>
sealed class WaitedTime(Id<SlotWait> waitId, int order, Id<Space> spaceId, DateTimeOffset start, DateTimeOffset until, Guid? key) : IUnaudited
{
    public Id<SlotWait> WaitId { get; private init; } = waitId;

    /// <summary>The booker's own order of preference.</summary>
    public int Order { get; private init; } = order;
    public Id<Space> SpaceId { get; private init; } = spaceId;
    public DateTimeOffset Start { get; private init; } = start;
    public DateTimeOffset Until { get; private init; } = until;

    /// <summary>Who, where and when, as a digest, while it stands: the database lets nobody stand in one line twice.</summary>
    public Guid? Key { get; private set; } = key;

    /// <summary>The booking that holds the time for it: on offer, or accepted.</summary>
    public Id<Booking>? BookingId { get; private set; }
    public bool WasOffered { get; private set; }

    public Slot Time => new(Start, Until);
    public bool IsOffered => BookingId is not null;

    internal void Offer(Id<Booking> booking) => (BookingId, WasOffered) = (booking, true);

    internal void LetGo() => (BookingId, Key) = (null, null);

    internal void End(bool kept) => (BookingId, Key) = (kept ? BookingId : null, null);

    public static Guid KeyOf(Booker booker, Id<Space> space, Slot time) =>
        SeasonId.Of(string.Create(CultureInfo.InvariantCulture, $"wait/{booker.Organization ?? booker.Person ?? booker.Key}/{space}/{time.Start.UtcDateTime:O}/{time.End.UtcDateTime:O}"));
}

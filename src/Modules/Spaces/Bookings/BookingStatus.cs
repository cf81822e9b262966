namespace Yhdessa.Spaces.Bookings;

/// <summary>How a booking stands.</summary>
enum BookingStatus
{
    Confirmed,
    RequiresHandling,
    Denied,
    Cancelled,

    /// <summary>Asked for by a letter that has not been answered yet.</summary>
    Held,

    /// <summary>Held for the first in line until she answers.</summary>
    Offered,

    /// <summary>Nobody came, which is not the same as a count of none.</summary>
    NoShow,
}

using Yhdessa.Contracts.Spaces;

namespace Yhdessa.Spaces.Bookings;

/// <summary>Who said that nobody came: what the house has seen its booker does not take back.</summary>
enum NoShowTeller { Booker, House }

sealed partial class Booking
{
    public NoShowTeller? NoShowToldBy { get; private set; }

    /// <summary>It waits for a handler because nobody came to so many of the booker's earlier ones.</summary>
    public int? NoShowsBefore { get; private set; }

    /// <summary>Anybody may come, as its booker says.</summary>
    public bool OpenToAll { get; private init; }

    bool IsOwnNoShow => Status is BookingStatus.NoShow && NoShowToldBy is NoShowTeller.Booker;

    /// <summary>How many came, as far as anybody has counted; nobody is no number.</summary>
    public void Count(int people, DateTimeOffset now)
    {
        if (people == 0)
        {
            Miss(NoShowTeller.Booker, now);
            return;
        }
        State.Require(Status is BookingStatus.Confirmed || IsOwnNoShow, "not-confirmed");
        Rule.Require(now >= Start, "not-begun", When.Of(Start));
        (Status, NoShowToldBy, Attendance) = (BookingStatus.Confirmed, null, people);
        Raise(new BookingUsed(Id, SpaceId, OrganizationId, Start, End, people));
    }

    /// <summary>Nobody came. That is no count: who came stays unknown, and what was told before is taken back.</summary>
    public void Miss(NoShowTeller by, DateTimeOffset now)
    {
        State.Require(Status is BookingStatus.Confirmed || IsOwnNoShow, "not-confirmed");
        Rule.Require(now >= Start, "not-begun", When.Of(Start));
        Rule.Require(by is NoShowTeller.Booker || Attendance is null or 0, "somebody-came", Attendance);
        if (Attendance > 0) Raise(new BookingUsed(Id, SpaceId, OrganizationId, Start, End, 0));
        (Status, NoShowToldBy, Attendance) = (BookingStatus.NoShow, by, null);
    }

    /// <summary>It was a mistake: somebody came after all, how many is not known yet.</summary>
    public void TakeBackMiss()
    {
        State.Require(Status is BookingStatus.NoShow, "already-decided");
        (Status, NoShowToldBy) = (BookingStatus.Confirmed, null);
    }
}

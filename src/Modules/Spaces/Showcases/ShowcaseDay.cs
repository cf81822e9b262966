using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Showcases;

/// <summary>One day's showcase time in a space, with one or more places side by side. While somebody has one of them the space is booked.</summary>
sealed class ShowcaseDay : Aggregate
{
    readonly List<ShowcasePlace> places = [];

    ShowcaseDay() { }

    public Id<ShowcaseDay> Id { get; private init; }
    public Id<ShowcaseList> ListId { get; private init; }
    public Id<Space> SpaceId { get; private init; }
    public DateTimeOffset Start { get; private init; }
    public DateTimeOffset End { get; private init; }

    /// <summary>What holds the space; null while nobody has a place.</summary>
    public Id<Booking>? BookingId { get; private set; }

    /// <summary>"esimerkki" in the demonstration.</summary>
    public string? Mark { get; private init; }
    public IReadOnlyCollection<ShowcasePlace> Places => places;

    public Slot Time => new(Start, End);
    public IReadOnlyList<Guid> Holders => [.. places.OrderBy(p => p.Number).Select(p => p.OrganizationId).OfType<Guid>()];

    public static ShowcaseDay Of(ShowcaseList list, Id<Space> space, Slot time, IReadOnlyList<string> needs)
    {
        var day = new ShowcaseDay { Id = Id<ShowcaseDay>.New(), ListId = list.Id, SpaceId = space, Start = time.Start, End = time.End, Mark = list.Mark };
        day.places.AddRange(needs.Select((n, i) => new ShowcasePlace(Id<ShowcasePlace>.New(), day.Id, list.Id, i + 1, n)));
        return day;
    }

    public ShowcasePlace Place(Id<ShowcasePlace> id) => places.Single(p => p.Id == id);

    public void MustBeFree(ShowcasePlace place, Guid organization, DateTimeOffset now)
    {
        Rule.Require(Start > now, "showcase-over");
        State.Require(place.OrganizationId is null, "showcase-taken");
        Rule.RequireOf("organizationId", places.All(p => p.OrganizationId != organization), "showcase-same-day");
    }

    public void Give(ShowcasePlace place, Guid organization, int turn)
    {
        place.Give(organization, turn);
        Changed();
    }

    public void Free(ShowcasePlace place)
    {
        State.Require(place.OrganizationId is not null, "showcase-not-taken");
        place.Give(null, null);
        Changed();
    }

    public void Hold(Id<Booking>? booking) => BookingId = booking;
}

/// <summary>A place of a day. The row names its one holder, so there is never another.</summary>
sealed class ShowcasePlace(Id<ShowcasePlace> id, Id<ShowcaseDay> dayId, Id<ShowcaseList> listId, int number, string needs) : IUnaudited
{
    public Id<ShowcasePlace> Id { get; private init; } = id;
    public Id<ShowcaseDay> DayId { get; private init; } = dayId;
    public Id<ShowcaseList> ListId { get; private init; } = listId;

    /// <summary>1 … of the day.</summary>
    public int Number { get; private init; } = number;

    /// <summary>What it has: "pöytä, sähkö".</summary>
    public string Needs { get; private init; } = needs;
    public Guid? OrganizationId { get; private set; }

    /// <summary>Which of its holder's turns on the list it is.</summary>
    public int? Turn { get; private set; }

    internal void Give(Guid? organization, int? turn) => (OrganizationId, Turn) = (organization, turn);
}

/// <summary>That an organization was invited to a list: once, however many of the house press the button.</summary>
sealed class ShowcaseInvitation(Id<ShowcaseList> listId, Guid organizationId, DateTimeOffset at) : IUnaudited
{
    public Id<ShowcaseList> ListId { get; private init; } = listId;
    public Guid OrganizationId { get; private init; } = organizationId;
    public DateTimeOffset At { get; private init; } = at;
}

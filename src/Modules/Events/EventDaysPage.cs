using Yhdessa.Contracts.Directory;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>What the month, the week and the map have in common: the events of some days, with the list's filters and their counts.</summary>
public abstract class EventDaysPage : Page
{
    /// <summary>More in six weeks nobody reads, and no page carries.</summary>
    protected const int Most = 3000;

    internal EventWords Words { get; private set; } = null!;
    internal EventFacets Filters { get; private set; } = null!;
    internal IReadOnlyList<EventAnswer> Found { get; private set; } = [];
    internal IReadOnlyList<Municipality> Towns { get; private set; } = [];
    protected IReadOnlyList<Facet> Facets { get; private set; } = [];
    protected bool IsCut { get; private set; }
    protected int Total { get; private set; }

    /// <summary>The filters that the other views have too.</summary>
    protected string Shared => Address.Of(Http).Only(EventQuery.Kept).QueryString;

    protected Task Read(DateOnly from, DateOnly to) => Read(EventQuery.Days(Address.Of(Http), from, to), Most);

    internal async Task Read(EventList asked, int most)
    {
        Towns = await Ask(new Municipalities());
        Words = new(T, Say, Towns, Language);
        var found = await Ask(new EventsOfDays(asked, most));
        (Found, Total, IsCut) = (found.Events, found.Total, found.Total > found.Events.Count);
        Filters = await new EventFacets(T, Words, Towns).Named(Sender, found.Facets, Address.Of(Http), Http.RequestAborted);
        Facets = Filters.Of(found.Facets, withYears: false);
    }

    /// <summary>Those of its days that are shown.</summary>
    internal static IEnumerable<DateOnly> Days(EventDate date, DateOnly from, DateOnly to)
    {
        for (var day = date.FirstDay!.Value > from ? date.FirstDay.Value : from; day <= to && day <= date.LastDay; day = day.AddDays(1)) yield return day;
    }
}

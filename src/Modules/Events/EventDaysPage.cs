using Yhdessa.Contracts.Directory;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>What the month and the week have in common: the events of some days, with the list's filters and their counts.</summary>
public abstract class EventDaysPage : Page
{
    /// <summary>More in six weeks nobody reads, and no page carries.</summary>
    protected const int Most = 600;

    internal EventWords Words { get; private set; } = null!;
    internal EventFacets Filters { get; private set; } = null!;
    internal IReadOnlyList<EventAnswer> Found { get; private set; } = [];
    protected IReadOnlyList<Facet> Facets { get; private set; } = [];
    protected bool IsCut { get; private set; }

    /// <summary>The filters that the other views have too.</summary>
    protected string Shared => Address.Of(Http).Only("q", "municipality", "type", "organization", "date").QueryString;

    protected async Task Read(DateOnly from, DateOnly to)
    {
        var municipalities = await Ask(new Municipalities());
        Words = new(T, Say, municipalities, Language);
        var asked = EventQuery.Days(Address.Of(Http), from, to);
        var found = await Ask(asked);
        var rows = found.Items.ToList();
        for (var page = 2; rows.Count < Math.Min(found.Total, Most); page++) rows.AddRange((await Ask(asked with { Page = page })).Items);
        (Found, IsCut) = (rows, found.Total > rows.Count);
        Filters = await new EventFacets(T, Words, municipalities).Named(Sender, found.Facets!, Address.Of(Http), Http.RequestAborted);
        Facets = Filters.Of(found.Facets!, withYears: false);
    }

    /// <summary>Those of its days that are shown.</summary>
    internal static IEnumerable<DateOnly> Days(EventDate date, DateOnly from, DateOnly to)
    {
        for (var day = date.FirstDay!.Value > from ? date.FirstDay.Value : from; day <= to && day <= date.LastDay; day = day.AddDays(1)) yield return day;
    }
}

using Yhdessa.Contracts.Directory;
using Yhdessa.Contracts.Spaces;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>What is coming and what has no day yet; with a year, a word or a wish also what has been.</summary>
public sealed partial class EventsPage
{
    const int OnPage = 20;
    static readonly string[] dates = ["dated", "open"];

    Listed<EventAnswer> dated = new([], 1, OnPage, 0), open = new([], 1, OnPage, 0);
    IReadOnlyList<RecurringActivity> activities = [];
    IReadOnlyList<Facet> facets = [];
    IReadOnlyList<Municipality> municipalities = [];
    IReadOnlyDictionary<Guid, SpaceName> spaces = new Dictionary<Guid, SpaceName>();
    IReadOnlyDictionary<Guid, OrganizationFact> organizations = new Dictionary<Guid, OrganizationFact>();
    EventWords words = null!;
    int past;

    Address Now => Address.Of(Http);
    bool IsComing => Asked.NotOverBy is not null;
    bool IsFiltered => Now.Query.Any(q => q.Key is "q" or "municipality" or "type" or "date" or "year" && q.Value.Length > 0);
    EventList Asked => EventQuery.Of(Now, Helsinki.Today(Clock)) with { PageSize = OnPage };

    protected override async Task OnInitializedAsync()
    {
        municipalities = await Ask(new Municipalities());
        words = new(T, Say, municipalities, Language);
        var all = await Ask(Asked with { DatePrecision = [], Page = 1, PageSize = 1 });
        var only = Now.All("date").Distinct().ToList();
        if (only is not ["open"]) dated = await Ask(Asked with { DatePrecision = EventQuery.Dated });
        if (only is not ["dated"]) open = await Ask(Asked with { DatePrecision = EventQuery.Open, Page = 1, PageSize = 200 });
        if (IsComing && only is not ["open"]) past = (await Ask(Asked with { DatePrecision = EventQuery.Dated, NotOverBy = null, Page = 1, PageSize = 1 })).Total - dated.Total;
        facets = Filters(all.Facets!);
        if (!IsFiltered) await ReadActivities();
    }

    async Task ReadActivities()
    {
        activities = await Ask(new ActivityList());
        spaces = await Ask(new SpaceNames([.. activities.Select(a => a.SpaceId).OfType<Guid>()]));
        organizations = await Ask(new OrganizationFacts([.. activities.Select(a => a.OrganizationId).OfType<Guid>()]));
    }

    IReadOnlyList<Facet> Filters(IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> counts)
    {
        int Count(string facet, string value) => counts[facet].FirstOrDefault(c => c.Value == value)?.Count ?? 0;
        var places = municipalities.SelectMany(m => m.Subareas.Select(s => (s.Code, Words: "– " + s.Name)).Prepend((m.Code, Words: words.Town(m.Code))));
        return
        [
            new("municipality", T["events.facet.municipality"], [.. places.Select(p => new FacetValue(p.Code, p.Words, Count("municipality", p.Code)))]),
            new("type", T["events.facet.type"], [.. counts["type"].Select(c => new FacetValue(c.Value, T[$"events.type.{c.Value}"], c.Count))]),
            new("date", T["events.facet.date"], [.. dates.Select(d => new FacetValue(d, T[$"events.date.{d}"], counts["datePrecision"].Where(c => c.Value == "exact" == (d == "dated")).Sum(c => c.Count)))]),
            new("year", T["events.facet.year"], [.. counts["year"].Select(c => new FacetValue(c.Value, c.Value, c.Count))]),
        ];
    }

    string Word(string facet, string value) => facet switch
    {
        "municipality" => words.Town(value),
        "type" when T.Has($"events.type.{value}") => T[$"events.type.{value}"],
        "date" when T.Has($"events.date.{value}") => T[$"events.date.{value}"],
        _ => value,
    };

    string Activity(RecurringActivity a) => string.Join(" · ", new[]
    {
        a.Recurrence switch { "FREQ=WEEKLY;BYDAY=WE" => T["events.activities.WE"], "FREQ=WEEKLY;BYDAY=MO" => T["events.activities.MO"], "FREQ=MONTHLY" => T["events.activities.monthly"], _ => T["events.activities.unknown"] },
        a.SpaceId is { } space && spaces.TryGetValue(space, out var name) ? $"{name.Name}, {name.House}" : a.Place,
        a.OrganizationId is { } id && organizations.TryGetValue(id, out var organization) ? organization.Name : null,
    }.OfType<string>());
}

/// <summary>The list's question as the address holds it. What a page does not know it leaves out: an old link still shows a list.</summary>
static class EventQuery
{
    public static readonly IReadOnlyList<DatePrecision> Dated = [DatePrecision.Exact], Open = [.. Enum.GetValues<DatePrecision>().Where(p => p is not DatePrecision.Exact)];

    public static EventList Of(Address address, DateOnly today)
    {
        var years = address.All("year").Select(y => int.TryParse(y, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year) ? year : 0).Where(y => y is > 1900 and < 2200).ToList();
        var q = address.One("q") is { Length: > 0 } words ? words[..Math.Min(200, words.Length)] : null;
        return new()
        {
            Q = q,
            Municipality = [.. address.All("municipality").Where(m => m.Length is > 0 and <= 40)],
            Type = [.. address.All("type").Select(t => Enum.TryParse<EventType>(t, ignoreCase: true, out var type) && Enum.IsDefined(type) ? type : (EventType?)null).OfType<EventType>()],
            Year = years,
            NotOverBy = q is null && years.Count == 0 && address.One("all") is null ? today : null,
            Page = int.TryParse(address.One("page"), out var page) && page is > 0 and < 100_000 ? page : 1,
        };
    }
}

using System.Globalization;
using Yhdessa.Contracts.Directory;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>The filters of the list, the month and the week, alike.</summary>
sealed class EventFacets(Texts t, EventWords words, IReadOnlyList<Municipality> municipalities)
{
    static readonly string[] dates = ["dated", "open"];
    List<string> chosen = [], groups = [];
    IReadOnlyList<ClassificationWord> groupWords = [];
    IReadOnlyDictionary<Guid, OrganizationFact> organizations = new Dictionary<Guid, OrganizationFact>();

    /// <summary>The names of the organizations to choose from and of those chosen.</summary>
    public async Task<EventFacets> Named(ISender sender, IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> counts, Address here, CancellationToken ct)
    {
        List<Guid> ids = [.. counts["organization"].Select(c => c.Value).Concat(here.All("organization")).Select(o => Guid.TryParse(o, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).Distinct().Take(50)];
        (chosen, groups) = ([.. here.All("only")], [.. here.All("targetGroup")]);
        groupWords = await sender.Send(new ClassificationWords("target-groups", Texts.Language), ct);
        if (ids.Count > 0) organizations = await sender.Send(new OrganizationFacts(ids), ct);
        return this;
    }

    /// <param name="withYears">A month and a week are of their own year.</param>
    public IReadOnlyList<Facet> Of(IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> counts, bool withYears)
    {
        int Count(string facet, string value) => counts.GetValueOrDefault(facet)?.FirstOrDefault(c => c.Value == value)?.Count ?? 0;
        var places = municipalities.SelectMany(m => m.Subareas.Select(s => (s.Code, Words: "– " + s.Name)).Prepend((m.Code, Words: words.Town(m.Code))));
        return
        [
            new("municipality", t["events.facet.municipality"], [.. places.Select(p => new FacetValue(p.Code, p.Words, Count("municipality", p.Code)))]),
            new("type", t["events.facet.type"], [.. counts["type"].Select(c => new FacetValue(c.Value, t[$"events.type.{c.Value}"], c.Count))]),
            new("targetGroup", t["events.facet.target-group"], [.. groupWords.Where(g => Count("targetGroup", g.Code) > 0 || groups.Contains(g.Code)).Select(g => new FacetValue(g.Code, g.Words, Count("targetGroup", g.Code)))]),
            new("organization", t["events.facet.organization"], [.. counts["organization"].Where(c => organizations.ContainsKey(Guid.Parse(c.Value))).Select(c => new FacetValue(c.Value, organizations[Guid.Parse(c.Value)].Name, c.Count))]),
            new("date", t["events.facet.date"], [.. dates.Select(d => new FacetValue(d, t[$"events.date.{d}"], counts["datePrecision"].Where(c => c.Value == "exact" == (d == "dated")).Sum(c => c.Count)))]),
            new("only", t["events.facet.only"], [.. EventQuery.Marks.Where(m => Count(m, "true") > 0 || chosen.Contains(m)).Select(m => new FacetValue(m, t[$"events.only.{m}"], Count(m, "true")))]),
            .. withYears ? [new Facet("year", t["events.facet.year"], [.. counts["year"].Select(c => new FacetValue(c.Value, c.Value, c.Count))])] : Array.Empty<Facet>(),
        ];
    }

    public string Word(string facet, string value) => facet switch
    {
        "municipality" => words.Town(value),
        "type" when t.Has($"events.type.{value}") => t[$"events.type.{value}"],
        "date" when t.Has($"events.date.{value}") => t[$"events.date.{value}"],
        "only" when t.Has($"events.only.{value}") => t[$"events.only.{value}"],
        "targetGroup" => groupWords.FirstOrDefault(g => g.Code == value)?.Words ?? value,
        "organization" when Guid.TryParse(value, out var id) && organizations.TryGetValue(id, out var fact) => fact.Name,
        _ => value,
    };
}

/// <summary>The list's question as the address holds it. What a page does not know it leaves out: an old link still shows a list.</summary>
static class EventQuery
{
    public static readonly IReadOnlyList<DatePrecision> Dated = [DatePrecision.Exact], Open = [.. Enum.GetValues<DatePrecision>().Where(p => p is not DatePrecision.Exact)];

    /// <summary>What the page calls "only".</summary>
    public static readonly string[] Marks = ["free", "accessible", "evening", "weekend"];

    /// <summary>The choice that every view of the events has.</summary>
    public static readonly string[] Kept = ["q", "municipality", "type", "targetGroup", "organization", "date", "only"];

    /// <summary>What the list has beside it.</summary>
    public static readonly string[] OfList = [.. Kept, "from", "to", "year", "all"];

    static readonly string[] days = ["from", "to"];

    /// <summary>The page's choice in the words of the API, for calendars and feeds.</summary>
    public static Address ForPrograms(Address page) => new(page.Path,
    [
        .. page.Query.Where(q => q.Value.Length > 0 && q.Key is "q" or "municipality" or "type" or "targetGroup" or "organization" or "year"),
        .. days.Where(name => Dates.Day(page.One(name)) is not null).Select(name => KeyValuePair.Create(name, page.One(name)!)),
        .. page.All("only").Where(Marks.Contains).Distinct().Select(mark => KeyValuePair.Create(mark, "true")),
        .. DatesOf(page).Select(p => KeyValuePair.Create("datePrecision", p.Code())),
    ]);

    public static EventList Of(Address address, DateOnly today)
    {
        var years = address.All("year").Select(y => int.TryParse(y, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0).Where(y => y is > 1900 and < 2200).ToList();
        var asked = Filters(address);
        return asked with
        {
            Year = years,
            From = Dates.Day(address.One("from")),
            To = Dates.Day(address.One("to")),
            NotOverBy = asked.Q is null && years.Count == 0 && address.One("all") is null && Dates.Day(address.One("from")) is null ? today : null,
            Page = Address.PageIn(address.One("page")),
        };
    }

    /// <summary>What the calendar's days leave of the choice.</summary>
    public static EventList Days(Address address, DateOnly from, DateOnly to) => Filters(address) with
    {
        From = from,
        To = to,
        DatePrecision = DatesOf(address),
        IsOfDays = true,
    };

    /// <summary>What is not over, the open ones last.</summary>
    public static EventList Coming(Address address, DateOnly today) => Filters(address) with
    {
        NotOverBy = today,
        OpenBy = (today, false),
        DatePrecision = DatesOf(address),
        IsOfDays = true,
    };

    static IReadOnlyList<DatePrecision> DatesOf(Address address) => address.All("date").Distinct().ToList() switch { ["dated"] => Dated, ["open"] => Open, _ => [] };

    static EventList Filters(Address address) => new()
    {
        Q = address.Words,
        Evening = address.All("only").Contains("evening") ? true : null,
        Weekend = address.All("only").Contains("weekend") ? true : null,
        Free = address.All("only").Contains("free") ? true : null,
        Accessible = address.All("only").Contains("accessible") ? true : null,
        TargetGroup = [.. address.All("targetGroup").Where(g => g.Length is > 0 and <= 60).Take(50)],
        Municipality = [.. address.All("municipality").Where(m => m.Length is > 0 and <= 40)],
        Type = [.. address.All("type").Select(t => t.As<EventType>()).OfType<EventType>()],
        Organization = [.. address.All("organization").Select(o => Guid.TryParse(o, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).Take(50)],
    };
}

using Yhdessa.Ui;
using System.Globalization;
using Yhdessa.Contracts.Directory;
using Yhdessa.Contracts.Spaces;
using Yhdessa.Spaces.Calendar;
using Yhdessa.Spaces.Houses;

namespace Yhdessa.Spaces;

/// <summary>What is free now and this week, and what fits.</summary>
public sealed partial class SpacesPage
{
    Listed<SpaceRow> found = null!;
    Listed<Rounds.RoundRow> open = null!;
    IReadOnlyList<HouseRow> peers = [];
    IReadOnlyList<Facet> facets = [];
    Dictionary<Guid, SpaceNow> now = [];
    Dictionary<Guid, SpaceTimeline.Answer> week = [];
    Dictionary<string, string> towns = [];

    protected override async Task OnInitializedAsync()
    {
        towns = (await Ask(new Municipalities())).ToDictionary(m => m.Code, m => Language == "sv" ? m.Sv : m.Fi);
        open = await AskKept(new Rounds.RoundList { Stage = Rounds.RoundStage.Open, PageSize = 1 });
        now = (await Ask(new FreeNow())).ToDictionary(s => s.SpaceId);
        week = (await Ask(new SpaceWeek(Helsinki.Monday(Helsinki.Today(Clock))))).ToDictionary(s => s.SpaceId);
        peers = (await Ask(new HouseList { IsPeer = true, PageSize = 200 })).Items;
        found = await Ask(Asked());
        facets = Filters((await Ask(new SpaceList { PageSize = 1 })).Facets!, found.Facets!);
    }

    SpaceList Asked() => new()
    {
        Q = Query("q"),
        Municipality = Query("municipality"),
        Equipment = [.. Http.Request.Query["equipment"].OfType<string>()],
        StepFree = Http.Request.Query["access"].Contains("stepFree"),
        HearingLoop = Http.Request.Query["access"].Contains("hearingLoop"),
        Capacity = int.TryParse(Query("people"), NumberStyles.None, CultureInfo.InvariantCulture, out var people) && people is > 0 and <= 100_000 ? people : null,
        FreeFrom = Wanted?.Start,
        FreeTo = Wanted?.End,
        Page = int.TryParse(Query("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and < 1000 ? page : 1,
    };

    string? Query(string name) => Http.Request.Query[name].FirstOrDefault() is { Length: > 0 and <= 200 } value ? value : null;

    /// <summary>A day and hours make a time; a day alone, from now or eight o'clock for two hours, would be a guess and is not made.</summary>
    (DateTimeOffset Start, DateTimeOffset End)? Wanted =>
        DateOnly.TryParseExact(Query("day"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 2000 and < 2100
        && TimeOnly.TryParse(Query("from"), CultureInfo.InvariantCulture, out var from) && TimeOnly.TryParse(Query("to"), CultureInfo.InvariantCulture, out var to) && from < to
            ? (Helsinki.At(day, from), Helsinki.At(day, to)) : null;

    string BookAt => Wanted is var (start, end) ? Calendar.WeekWords.Times(start, end) : "";

    IReadOnlyList<Facet> Filters(IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> all, IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> left)
    {
        FacetValue Value(string facet, string value, string words) => new(value, words, left[facet].FirstOrDefault(f => f.Value == value)?.Count ?? 0);
        return
        [
            new("municipality", T["spaces.list.municipality"], [.. all["municipality"].Select(f => Value("municipality", f.Value, towns.GetValueOrDefault(f.Value, f.Value)))]),
            new("equipment", T["spaces.equipment"], [.. all["equipment"].Select(f => Value("equipment", f.Value, f.Value))]),
            new("access", T["spaces.accessibility"], [.. all["access"].Select(f => Value("access", f.Value, T[$"spaces.access.{f.Value}"]))]),
        ];
    }

    string Chip(string name, string value) => name switch
    {
        "day" when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => Say.Day(day),
        "from" => T["spaces.chip.from", value],
        "to" => T["spaces.chip.to", value],
        "people" => T["spaces.chip.people", value],
        _ => value,
    };

    string Heading => Wanted is var (start, end) ? T["spaces.list.free-found", found.Total, Say.Range(start, end)] : T["spaces.list.found", found.Total];

    SpaceNow? Now(SpaceRow space) => now.GetValueOrDefault(space.Id);
    string StateKind(SpaceRow space) => Now(space)?.State == "free" ? "ok" : "off";

    string StateWords(SpaceRow space) => Now(space) is not { } at ? T["spaces.now.unknown"]
        : at is { State: not "unknown", Until: { } until } && Helsinki.Local(until).TimeOfDay > TimeSpan.Zero ? T[$"spaces.now.{at.State}.until", Say.Time(until)] : T[$"spaces.now.{at.State}"];

    /// <summary>The days of this week on which at least an hour is still free.</summary>
    string Week(SpaceRow space) => !week.TryGetValue(space.Id, out var times) ? "" : string.Join(" ", times.Parts
        .Where(p => p.Reason is null && p.End - p.Start >= TimeSpan.FromHours(1)).Select(p => Helsinki.DateOf(p.Start)).Distinct().Select(Say.WeekdayShort));

    /// <summary>The houses on this page of the list, each with the spaces that are on it.</summary>
    IEnumerable<Dictionary<string, object?>> Houses => found.Items.GroupBy(s => s.HouseId).Select(spaces => Schema.Of("CivicStructure",
        ("name", spaces.First().House),
        ("url", Navigation.ToAbsoluteUri($"spaces?house={spaces.Key}").ToString()),
        ("address", Schema.Address(spaces.First().StreetAddress, spaces.First().Municipality is { } code ? towns.GetValueOrDefault(code) : null)),
        ("containsPlace", spaces.Select(s => Schema.Part("MeetingRoom", ("name", s.Name), ("url", Navigation.ToAbsoluteUri($"spaces/{s.Id}").ToString()), ("maximumAttendeeCapacity", s.Capacity))).ToList())));

    static string Host(string link) => Uri.TryCreate(link, UriKind.Absolute, out var uri) ? uri.Host.Replace("www.", "", StringComparison.Ordinal) : link;
}

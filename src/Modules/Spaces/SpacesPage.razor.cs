using Yhdessa.Ui;
using System.Globalization;
using Yhdessa.Contracts.Directory;
using Yhdessa.Contracts.Spaces;
using Yhdessa.Spaces.Calendar;
using Yhdessa.Spaces.Find;
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
        if (Wish is { } wish) await LookForTimes(wish);
        facets = Filters((await Ask(new SpaceList { PageSize = 1 })).Facets!, found.Facets!);
    }

    SpaceList Asked() => new()
    {
        Q = Query("q"),
        Municipality = Query("municipality"),
        Kind = Query("kind").As<SpaceKind>(),
        Sort = new([("kind", false), ("name", false)]),
        Equipment = [.. Http.Request.Query["equipment"].OfType<string>()],
        StepFree = Chosen("access", "stepFree"),
        HearingLoop = Chosen("access", "hearingLoop"),
        Capacity = People,
        HouseId = Guid.TryParse(Query("house"), out var house) ? house : null,
        AtOnce = Chosen("booking", "atOnce"),
        ForResidents = Chosen("booking", "forResidents"),
        OpenUse = Chosen("booking", "openUse"),
        Bookable = Wish is not null,
        PageSize = Wish is null ? 50 : ListQuery<SpaceRow>.MostOnPage,
        Page = PageAsked,
    };

    string? Query(string name) => Http.Request.Query[name].FirstOrDefault() is { Length: > 0 and <= 200 } value ? value : null;

    bool Chosen(string facet, string value) => Http.Request.Query[facet].Contains(value);

    int? People => int.TryParse(Query("people"), NumberStyles.None, CultureInfo.InvariantCulture, out var people) && people is > 0 and <= 100_000 ? people : null;

    SearchWish? Wish => SearchWish.Of(Http.Request.Query);

    IReadOnlyList<Facet> Filters(IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> all, IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> left)
    {
        FacetValue Value(string facet, string value, string words) => new(value, words, left[facet].FirstOrDefault(f => f.Value == value)?.Count ?? 0);
        return
        [
            new("kind", T["spaces.edit.kind"], [.. all["kind"].Select(f => Value("kind", f.Value, T[$"spaces.kind.{f.Value}"]))]),
            new("municipality", T["spaces.list.municipality"], [.. all["municipality"].Select(f => Value("municipality", f.Value, towns.GetValueOrDefault(f.Value, f.Value)))]),
            new("equipment", T["spaces.equipment"], [.. all["equipment"].Select(f => Value("equipment", f.Value, f.Value))]),
            new("access", T["spaces.accessibility"], [.. all["access"].Select(f => Value("access", f.Value, T[$"spaces.access.{f.Value}"]))]),
            new("booking", T["spaces.find.booking"], [.. all["booking"].Select(f => Value("booking", f.Value, T[$"spaces.find.booking.{f.Value}"]))]),
        ];
    }

    string Chip(string name, string value) => name switch
    {
        "day" when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => Say.Day(day),
        "part" when SearchWish.Parts.ContainsKey(value) => T[$"spaces.find.part.{value}"],
        "from" => T["spaces.chip.from", value],
        "to" => T["spaces.chip.to", value],
        "people" => T["spaces.chip.people", value],
        _ => value,
    };

    string Heading => Wish is null ? T["spaces.list.found", found.Total] : FoundHeading(Wish);

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

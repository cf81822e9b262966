using Microsoft.AspNetCore.Components;
using Yhdessa.Contracts.Directory;
using Yhdessa.Contracts.Spaces;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>All that is known of an event, and openly what is not.</summary>
public sealed partial class EventPage
{
    [Parameter] public string Slug { get; set; } = "";

    EventView.Answer view = null!;
    EventAnswer e = null!;
    EventWords words = null!;
    IReadOnlyDictionary<Guid, SpaceName> spaces = new Dictionary<Guid, SpaceName>();
    IReadOnlyDictionary<Guid, OrganizationFact> organizations = new Dictionary<Guid, OrganizationFact>();

    string Name => e.Name.For(Language).Words;

    /// <summary>The sources are Finnish; what is quoted of them says so to a reader's voice.</summary>
    static string? Foreign => Language == "fi" ? null : "fi";

    IReadOnlyList<SpaceName> Spaces => [.. e.SpaceIds.Where(spaces.ContainsKey).Select(s => spaces[s])];
    int Ownerless => view.Workshops.SelectMany(w => w.Outputs).Count(o => o.OwnerBodyId is null && o.DueOn is null);

    /// <summary>The one that the address names, otherwise the first.</summary>
    Workshop? OpenWorkshop => WorkshopPart.Named(view.Workshops, Http) ?? view.Workshops.FirstOrDefault(w => w.Outputs.Count > 0);

    /// <summary>The figures are of that one day.</summary>
    string Period => e.Date.FirstDay is { } day ? Say.Date(day) : Say.Number(e.Year);

    protected override async Task OnInitializedAsync()
    {
        view = await Ask(new EventView(Slug));
        e = view.Event;
        words = await EventWords.Of(T, Say, Language, Sender, Http.RequestAborted);
        if (e.SpaceIds.Count > 0) spaces = await Ask(new SpaceNames(e.SpaceIds));
        if (e.OrganizationIds.Count > 0) organizations = await Ask(new OrganizationFacts(e.OrganizationIds));
    }

    bool HasOrganizer => words.Organizer(e) is not null;

    IReadOnlyList<(string, string?)> Facts =>
    [
        (T["events.where"], words.Where(e)),
        .. HasOrganizer || organizations.Count == 0 ? [(T[e.HostMunicipality is null ? "events.organizer" : "events.host"], words.Organizer(e))] : Array.Empty<(string, string?)>(),
        (T["events.facet.type"], words.Type(e.Type)),
    ];

    string Value(Figure figure) => figure.Kind == Figure.AnswerRate ? Say.Percent(figure.Value, 1) : Say.NumberUpTo(figure.Value, 1);

    string Mentions(Remark remark) => remark.Mentions is { } n ? $" ({Say.Count("events.said.mentions", n)})" : "";

    sealed record Line(DateOnly? Day, string Words, string? Address, string? Theme, int? Views, string Document);

    /// <summary>The series' editions in order; one that we have an event for leads there, and events the series does not list follow.</summary>
    IEnumerable<Line> Editions
    {
        get
        {
            var series = view.Series!;
            var listed = series.Editions.Select(d => new Line(d.Day, Say.Day(d.Day), d.Day == e.Date.FirstDay ? null : At(d.Day), d.Theme, d.RecordingViews, d.Document));
            var unlisted = view.Others.Where(o => o.Date.FirstDay is not { } day || series.Editions.All(d => d.Day != day))
                .Select(o => new Line(o.Date.FirstDay, $"{(o.HostMunicipality is { } host ? words.Town(host) + " · " : "")}{words.When(o)}", $"events/{o.Slug}", null, null, series.Document));
            return listed.Concat(unlisted).OrderBy(l => l.Day ?? DateOnly.MaxValue);
        }
    }

    string? At(DateOnly day) => view.Others.FirstOrDefault(o => o.Date.FirstDay == day) is { } other ? $"events/{other.Slug}" : null;

    /// <summary>schema.org's Event with only what is known: an open day has no date at all.</summary>
    Dictionary<string, object?> Linked => Schema.Of("Event",
        ("@id", Navigation.ToAbsoluteUri($"events/{e.Slug}").ToString()),
        ("url", Navigation.ToAbsoluteUri($"events/{e.Slug}").ToString()),
        ("name", Name),
        ("description", e.Summary?.For(Language).Words),
        ("inLanguage", e.Languages.Count > 0 ? e.Languages : e.Name.For(Language).Language),
        ("image", e.Image is { } picture ? Navigation.ToAbsoluteUri($"files/{picture.FileId}").ToString() : null),
        ("isAccessibleForFree", e.Price?.Free),
        ("offers", e.Price is { Free: true } or { Euros: not null } ? Schema.Part("Offer", ("price", e.Price.Euros ?? 0), ("priceCurrency", "EUR"), ("description", e.Price.Words?.For(Language).Words)) : null),
        ("typicalAgeRange", e.AgeFrom is null && e.AgeTo is null ? null : $"{e.AgeFrom ?? 0}-{e.AgeTo}"),
        ("eventAttendanceMode", Attendance is { } mode ? $"https://schema.org/{mode}EventAttendanceMode" : null),
        ("startDate", Wall(e.Date.Start) ?? (e.Date.IsOpen ? null : e.Start)),
        ("endDate", Wall(e.Date.End) ?? (e.Date.IsOpen ? null : e.End)),
        ("eventStatus", $"https://schema.org/Event{e.Status}"),
        ("location", Places is { Count: > 0 } places ? places : null),
        ("maximumAttendeeCapacity", e.Capacity),
        ("remainingAttendeeCapacity", e.Places?.Free),
        ("organizer", words.Organizer(e) is { } organizer ? Schema.Part(e.HostMunicipality is null ? "Organization" : "GovernmentOrganization", ("name", organizer)) : null),
        ("superEvent", view.Series is { } series ? Schema.Part("EventSeries", ("name", series.Name.For(Language).Words)) : null));

    string? Attendance => (e.Place, e.OnlineUrl) switch { (null, null) => null, ({ }, null) => "Offline", (null, { }) => "Online", _ => "Mixed" };

    List<object> Places =>
    [
        .. words.Where(e) is { } where ? [Schema.Part("Place", ("name", e.Place ?? where), ("address", Schema.Address(null, e.Municipality is { } code ? words.Town(code) : null)))] : Array.Empty<object>(),
        .. e.OnlineUrl is { } online ? [Schema.Part("VirtualLocation", ("url", online))] : Array.Empty<object>(),
    ];

    /// <summary>"2026-04-14T14:00:00+03:00": readers of such data show the clock as it is written.</summary>
    static string? Wall(DateTimeOffset? instant) => instant is { } at ? Helsinki.Local(at).ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture) : null;
}

using Yhdessa.Contracts.Directory;
using Yhdessa.Contracts.Spaces;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>What is coming and what has no day yet; with a year, a word or a wish also what has been.</summary>
public sealed partial class EventsPage
{
    const int OnPage = 20;

    Listed<EventAnswer> dated = new([], 1, OnPage, 0), open = new([], 1, OnPage, 0), left = new([], 1, OnPage, 0);
    IReadOnlyList<RecurringActivity> activities = [];
    IReadOnlyList<Facet> facets = [];
    IReadOnlyList<Municipality> municipalities = [];
    IReadOnlyDictionary<Guid, SpaceName> spaces = new Dictionary<Guid, SpaceName>();
    IReadOnlyDictionary<Guid, OrganizationFact> organizations = new Dictionary<Guid, OrganizationFact>();
    EventWords words = null!;
    EventFacets filters = null!;
    int past;

    Address Now => Address.Of(Http);
    bool IsComing => Asked.NotOverBy is not null;
    bool IsFiltered => Now.Query.Any(q => q.Key is "q" or "municipality" or "type" or "targetGroup" or "organization" or "date" or "year" or "only" or "from" or "to" && q.Value.Length > 0);

    /// <summary>The filters that the month and the week have too.</summary>
    string Shared => Now.Only(EventQuery.Kept).QueryString;
    EventList Asked => EventQuery.Of(Now, Helsinki.Today(Clock)) with { PageSize = OnPage };

    protected override async Task OnInitializedAsync()
    {
        municipalities = await Ask(new Municipalities());
        words = new(T, Say, municipalities, Language);
        var all = await Ask(Asked with { DatePrecision = [], Page = 1, PageSize = 1 });
        var only = Now.All("date").Distinct().ToList();
        if (only is not ["open"]) dated = await Ask(Asked with { DatePrecision = EventQuery.Dated });
        if (only is not ["dated"]) await ReadOpen(Asked with { DatePrecision = EventQuery.Open, Page = 1, PageSize = 200 });
        if (IsComing && only is not ["open"]) past = (await Ask(Asked with { DatePrecision = EventQuery.Dated, NotOverBy = null, Page = 1, PageSize = 1 })).Total - dated.Total;
        filters = await new EventFacets(T, words, municipalities).Named(Sender, all.Facets!, Now, Http.RequestAborted);
        facets = filters.Of(all.Facets!, withYears: true);
        if (!IsFiltered) await ReadActivities();
    }

    /// <summary>What a past season left open does not stand below what is coming.</summary>
    async Task ReadOpen(EventList asked)
    {
        if (!IsComing)
        {
            open = await Ask(asked);
            return;
        }
        var today = Helsinki.Today(Clock);
        (open, left) = (await Ask(asked with { OpenBy = (today, false) }), await Ask(asked with { OpenBy = (today, true) }));
    }

    async Task ReadActivities()
    {
        activities = await Ask(new ActivityList());
        spaces = await Ask(new SpaceNames([.. activities.Select(a => a.SpaceId).OfType<Guid>()]));
        organizations = await Ask(new OrganizationFacts([.. activities.Select(a => a.OrganizationId).OfType<Guid>()]));
    }

    string Chip(string facet, string value) => facet is "from" or "to" && Dates.Day(value) is { } day ? T[$"events.list.{facet}.chip", Say.Date(day)] : filters.Word(facet, value);

    Dictionary<string, object?> Linked => Schema.List(dated.Items.Concat(open.Items).Select(e => (e.Name.For(Language).Words, Navigation.ToAbsoluteUri($"events/{e.Slug}").ToString())));

    string Activity(RecurringActivity a) => string.Join(" · ", new[]
    {
        Rhythm(a),
        a.SpaceId is { } space && spaces.TryGetValue(space, out var name) ? $"{name.Name}, {name.House}" : a.Place,
        a.OrganizationId is { } id && organizations.TryGetValue(id, out var organization) ? organization.Name : null,
    }.OfType<string>());

    /// <summary>"joka maanantai"; a rule that leaves the day unsaid says so, and what has no rule is open.</summary>
    string Rhythm(RecurringActivity a)
    {
        if (a.Recurrence is not { } written) return T["events.activities.unknown"];
        var words = Say.Recurrence(Recurrence.Read(written));
        return a.IsAllDay ? words : T["events.activities.day-open", words];
    }
}

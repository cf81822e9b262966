using System.Globalization;
using Yhdessa.Contracts.Directory;

namespace Yhdessa.Events;

/// <summary>An event, a place and a keyword with the keys that readers of Linked Events look for; null where nothing is known.</summary>
sealed class LinkedShape(string site, Texts texts, IReadOnlyList<Municipality> municipalities, IReadOnlyDictionary<EventType, int> counts)
{
    /// <summary>The places by id where they are told whole; null where a link is enough.</summary>
    public IReadOnlyDictionary<string, LinkedPlace>? Places { get; init; }
    public bool WholeKeywords { get; init; }

    /// <summary>Where the events that came from elsewhere came from: they are told as their source's, not as ours.</summary>
    public IReadOnlyDictionary<Guid, LinkedOrigin> Origins { get; init; } = new Dictionary<Guid, LinkedOrigin>();

    /// <summary>Campaigns, parts and taken places; null where one event is looked at alone, as a preview of it.</summary>
    public LinkedAround? Around { get; init; }
    public LinkedThings Things { get => field ??= new(site, LinkedWords.None); init; }
    public IReadOnlyDictionary<string, int> GroupCounts { get; init; } = new Dictionary<string, int>();
    public bool WholeAudience { get; init; }
    public bool WholeLanguages { get; init; }
    public bool WholeParts { get; init; }
    public bool WholeCampaign { get; init; }

    const string Source = "yhdessa";
    string At(string kind, string id) => $"{site}/linked-events/v1/{kind}/{Source}:{id}/";

    public object Event(Event e) => e.DeletedAt is not null ? Deleted(e) : new
    {
        id = $"{Source}:{e.Id}",
        data_source = OriginOf(e)?.DataSource ?? Source,
        publisher = OriginOf(e)?.Publisher ?? OriginOf(e)?.DataSource ?? Source,
        name = Words(e.Name),
        short_description = e.Summary is { } summary ? Words(summary) : null,
        description = e.Description is { } told ? Html(told) : null,
        info_url = Of(l => $"{site}{(l == "fi" ? "" : "/" + l)}/events/{e.Slug}"),
        provider = e.Organizer is { } organizer ? new { fi = organizer } : null,
        provider_contact_info = (object?)null,
        location = LinkedPlace.IdOf(e.Place, e.Municipality) is { } place ? Places is null ? Link("place", place) : Place(Places.GetValueOrDefault(place) ?? new(place, e.Place, e.Municipality, 0, false)) : null,
        location_extra_info = (object?)null,
        keywords = new[] { WholeKeywords ? Keyword(e.Type) : Link("keyword", e.Type.Code()) },
        audience = e.TargetGroups.Where(Things.Words.Groups.ContainsKey).Select(g => WholeAudience ? Things.Group(g, GroupCounts.GetValueOrDefault(g)) : Link("keyword", LinkedThings.GroupMark + g)).ToArray(),
        in_language = e.Languages.Select(l => WholeLanguages ? Things.Language(l) : Things.Link("language", l)).ToArray(),
        super_event = Campaign(e),
        super_event_type = e.Type is EventType.Campaign ? "umbrella" : (string?)null,
        sub_events = Around is null ? [] : Around.Parts[e.Id].Select(p => WholeParts ? Alone.Event(p) : Link("event", p.Id.ToString())).ToArray(),
        event_status = e.Status is EventStatus.Scheduled && e.Precision is not DatePrecision.Exact ? "EventPostponed" : $"Event{e.Status}",
        type_id = "General",
        publication_status = "public",
        start_time = Time(e.Start, e.Precision is DatePrecision.Exact ? e.FirstDay : null),
        end_time = Time(e.End, e.Precision is DatePrecision.Exact ? e.LastDay?.AddDays(1) : null),
        has_start_time = e.Start is not null,
        has_end_time = e.End is not null,
        date_published = Instant(e.CreatedAt),
        created_time = Instant(e.CreatedAt),
        last_modified_time = Instant(e.ModifiedAt),
        offers = e.Price is { } price ? new object[] { new { is_free = price.Free is true, price = price.Euros is { } sum ? new { fi = sum.ToString("0.##", CultureInfo.InvariantCulture) } : null, info_url = (object?)null, description = price.Words is { } words ? Words(words) : null } } : [],   // nothing where nobody has told
        audience_min_age = e.AgeFrom,
        audience_max_age = e.AgeTo,
        maximum_attendee_capacity = e.Capacity,
        remaining_attendee_capacity = e.Capacity is { } most && Around is { } now ? Math.Max(0, most - now.Taken.GetValueOrDefault(e.Id)) : (int?)null,
        minimum_attendee_capacity = (int?)null,
        enrolment_start_time = e.EnrolmentStart is { } opens ? Instant(opens) : null,
        enrolment_end_time = e.EnrolmentEnd is { } closes ? Instant(closes) : null,
        external_links = OriginOf(e) is { } origin ? [new { name = "origin", link = origin.Address, language = "fi" }] : Array.Empty<object>(),
        images = e.Image is null ? [] : new[] { Things.Picture(e, OriginOf(e)?.Publisher ?? Source) },
        videos = Array.Empty<object>(),
        custom_data = new { date_precision = e.Precision.Code() },
        deleted = false,
        replaced_by = (string?)null,
    }.With(At("event", e.Id.ToString()), "Event/LinkedEvent");

    /// <summary>Inside another event, one tells only links: nothing goes round in a circle.</summary>
    LinkedShape Alone => new(site, texts, municipalities, counts) { Places = Places, WholeKeywords = WholeKeywords, Origins = Origins, Things = Things, Around = Around is null ? null : Around with { Parts = Array.Empty<Event>().ToLookup(e => Guid.Empty) } };

    /// <summary>One that is not published is nobody's to follow.</summary>
    object? Campaign(Event e) => e.UmbrellaId is not { } umbrella || Around is { } around && !around.Wholes.ContainsKey(umbrella) ? null
        : WholeCampaign && Around is not null ? Alone.Event(Around.Wholes[umbrella]) : Link("event", umbrella.ToString());

    LinkedOrigin? OriginOf(Event e) => Origins.GetValueOrDefault(e.Id);

    Dictionary<string, object?> Deleted(Event e) => new { id = $"{Source}:{e.Id}", data_source = Source, name = Words(e.Name), last_modified_time = Instant(e.ModifiedAt), deleted = true, replaced_by = (string?)null }.With(At("event", e.Id.ToString()), "Event/LinkedEvent");

    public object Place(LinkedPlace p)
    {
        var town = municipalities.FirstOrDefault(m => m.Code == p.Municipality);
        return new
        {
            id = $"{Source}:{p.Id}",
            data_source = Source,
            publisher = Source,
            name = p.Name is { } name ? new { fi = name, sv = (string?)null } : town is null ? null : new { fi = town.Fi, sv = (string?)town.Sv },
            position = (object?)null,
            street_address = (object?)null,
            address_locality = town is null ? null : new { fi = town.Fi, sv = town.Sv },
            postal_code = (string?)null,
            telephone = (object?)null,
            email = (string?)null,
            contact_type = (string?)null,
            address_region = (string?)null,
            post_office_box_num = (string?)null,
            address_country = (string?)null,
            info_url = (object?)null,
            description = (object?)null,
            image = (int?)null,
            created_time = (string?)null,
            last_modified_time = (string?)null,
            custom_data = (object?)null,
            divisions = town is null ? [] : new object[] { new { type = "muni", ocd_id = LinkedDivision.Of(town), municipality = (string?)null, name = new { fi = town.Fi, sv = town.Sv } } },
            n_events = p.Events,
            has_upcoming_events = p.HasComing,
            parent = (string?)null,
            replaced_by = (string?)null,
            deleted = false,
        }.With(At("place", p.Id), "Place");
    }

    public object Keyword(EventType type) => new { id = $"{Source}:{type.Code()}", data_source = Source, publisher = Source, name = Of(l => texts.In(l, $"events.type.{type.Code()}")), alt_labels = Array.Empty<string>(), created_time = (string?)null, last_modified_time = (string?)null, image = (int?)null, aggregate = false, deprecated = false, n_events = counts.GetValueOrDefault(type), replaced_by = (string?)null }.With(At("keyword", type.Code()), "Keyword");

    Dictionary<string, object?> Link(string kind, string id) => new() { ["@id"] = At(kind, id) };
    static Dictionary<string, string> Of(Func<string, string> words) => Texts.Languages.ToDictionary(l => l, words);
    static Dictionary<string, string?> Words(Translated words) => new Dictionary<string, string?> { ["fi"] = words.Fi, ["sv"] = words.Sv, ["en"] = words.En }.Where(w => w.Value is not null).ToDictionary();
    /// <summary>Readers of Linked Events take HTML: ours is made of the same safe Markdown as the page.</summary>
    static Dictionary<string, string?> Html(Translated words) => Words(words).ToDictionary(w => w.Key, w => (string?)Yhdessa.Ui.SafeMarkdown.Render(w.Value!).Value);

    /// <summary>The instant, or midnight in Helsinki of a day without a clock; has_start_time says which.</summary>
    static string? Time(DateTimeOffset? instant, DateOnly? day) => instant is { } at ? Instant(at) : day is { } known ? Instant(Helsinki.Day(known).Start) : null;

    static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}

static class Linked
{
    /// <summary>The members that C# cannot name.</summary>
    public static Dictionary<string, object?> With(this object shape, string id, string type)
    {
        var members = shape.GetType().GetProperties().ToDictionary(p => p.Name, p => p.GetValue(shape));
        (members["@id"], members["@context"], members["@type"]) = (id, "http://schema.org", type);
        return members;
    }
}

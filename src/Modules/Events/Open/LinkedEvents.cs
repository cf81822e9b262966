using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Contracts.Directory;

namespace Yhdessa.Events;

/// <summary>Answers in the shapes of City of Helsinki's Linked Events: a page of things under "data", how many there are and where the next ones are under "meta".</summary>
static partial class LinkedEvents
{
    const int Most = 100, Usual = 20;
    static readonly string[] known = ["page", "page_size", "include", "last_modified_since", "show_deleted", "start", "end", "text", "keyword", "location", "division", "publisher", "data_source", "event_status", "ids", "days", "sort", "format", "is_free", "suitable_for", "super_event", "super_event_type", "keyword!", .. Timed];

    public static async Task<OpenAnswer> List(HttpContext http, ISender sender, CancellationToken ct)
    {
        var (page, size) = Paging(http, known);
        var from = Day(http, "start");
        var found = await sender.Send(new LinkedEventPage(page, size)
        {
            ModifiedSince = Instant(http, "last_modified_since"),
            ShowDeleted = Flag(http, "show_deleted"),
            From = from,
            To = Day(http, "end") ?? Days(http, from),
            Text = Words(http, "text"),
            Keywords = [.. Listed(http, "keyword").Where(k => !IsGroup(k)).Select(k => Type(k) ?? throw new BadInput("invalid", "keyword"))],
            Groups = [.. Listed(http, "keyword").Where(IsGroup).Select(GroupOf).Take(50)],
            NotOf = [.. Listed(http, "keyword!").Select(k => Type(k) ?? throw new BadInput("invalid", "keyword!"))],
            Free = http.Request.Query.ContainsKey("is_free") ? Flag(http, "is_free") : null,
            Age = http.Request.Query.ContainsKey("suitable_for") ? Number(http, "suitable_for", 1, 120) : null,
            PartsOf = Ids(http, "super_event"),
            Campaigns = Words(http, "super_event_type") switch { null => null, "umbrella" => true, "none" => false, _ => throw new BadInput("invalid", "super_event_type") },
            Locations = [.. Listed(http, "location").Select(l => l.Split(':')[^1]).Take(50)],
            Divisions = [.. LinkedDivision.Codes(Listed(http, "division").Take(50), await sender.Send(new Municipalities(), ct))],
            Sources = [.. Listed(http, "publisher").Concat(Listed(http, "data_source")).Take(50)],
            Statuses = [.. Listed(http, "event_status").Select(s => Status(s) ?? throw new BadInput("invalid", "event_status"))],
            Ids = Ids(http, "ids"),
            Sort = Words(http, "sort"),
            Times = Times(http),
            InBox = Box(http),
        }, ct);
        var shape = await Shape(http, sender, ct, found);
        return Page(http, page, size, found.Total, found.Events.Select(shape.Event), found.Events.Select(e => (DateTimeOffset?)e.ModifiedAt).Max());
    }

    public static async Task<OpenAnswer> One(HttpContext http, ISender sender, CancellationToken ct)
    {
        var found = Guid.TryParse(Local(http), out var id) ? await sender.Send(new LinkedEventPage(1, 1) { Id = (Id<Event>)id, ShowDeleted = true }, ct) : throw new NotFound("event");
        if (found.Events is not [var e]) throw new NotFound("event");
        if (e.DeletedAt is not null && !Flag(http, "show_deleted")) throw new Gone();
        return OpenData.Json((await Shape(http, sender, ct, found)).Event(e), modifiedAt: e.ModifiedAt);
    }

    public static async Task<OpenAnswer> Places(HttpContext http, ISender sender, CancellationToken ct)
    {
        var (page, size) = Paging(http, ["page", "page_size", "format"]);
        var (all, shape) = (await sender.Send(new LinkedPlaces(), ct), await Shape(http, sender, ct));
        return Page(http, page, size, all.Count, all.Skip((page - 1) * size).Take(size).Select(shape.Place), null);
    }

    public static async Task<OpenAnswer> Place(HttpContext http, ISender sender, CancellationToken ct)
    {
        var id = Local(http);
        var place = (await sender.Send(new LinkedPlaces(), ct)).FirstOrDefault(p => p.Id == id) ?? throw new NotFound("place");
        return OpenData.Json((await Shape(http, sender, ct)).Place(place));
    }

    static async Task<LinkedShape> Shape(HttpContext http, ISender sender, CancellationToken ct, LinkedEventPage.Answer? page = null)
    {
        string[] include = [.. Listed(http, "include")];
        return new(http.Site(), http.RequestServices.GetRequiredService<Texts>(), await sender.Send(new Municipalities(), ct), await sender.Send(new LinkedKeywords(), ct))
        {
            Places = include.Contains("location") ? (await sender.Send(new LinkedPlaces(), ct)).ToDictionary(p => p.Id) : null,
            WholeKeywords = include.Contains("keywords"),
            WholeAudience = include.Contains("audience"),
            WholeLanguages = include.Contains("in_language"),
            WholeParts = include.Contains("sub_events"),
            WholeCampaign = include.Contains("super_event"),
            Things = new(http.Site(), await LinkedWords.Of(sender, ct)),
            GroupCounts = include.Contains("audience") ? await sender.Send(new LinkedAudiences(), ct) : new Dictionary<string, int>(),
            Around = page?.Around,
            Origins = page?.Origins ?? new Dictionary<Guid, LinkedOrigin>(),
        };
    }

    static bool IsGroup(string keyword) => Local(keyword).StartsWith(LinkedThings.GroupMark, StringComparison.Ordinal);
    static string GroupOf(string keyword) => Local(keyword)[LinkedThings.GroupMark.Length..];

    static IReadOnlyList<Id<Event>> Ids(HttpContext http, string name) => [.. Listed(http, name).Take(Most).Select(i => Guid.TryParse(Local(i), out var id) ? (Id<Event>)id : throw new BadInput("invalid", name))];

    /// <summary>"EventCancelled", as the standard writes it.</summary>
    static EventStatus? Status(string word) => Enum.GetValues<EventStatus>().Select(s => (EventStatus?)s).FirstOrDefault(s => $"Event{s}".Equals(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>So many days from the start on.</summary>
    static DateOnly? Days(HttpContext http, DateOnly? from) => http.Request.Query.ContainsKey("days")
        ? (from ?? Helsinki.Today(http.RequestServices.GetRequiredService<TimeProvider>())).AddDays(Number(http, "days", 1, 3660) - 1) : null;

    static string Local(HttpContext http) => Local(http.GetRouteValue("id") as string ?? "");

    /// <summary>Without the source's name before it.</summary>
    static string Local(string id) => id.Split(':')[^1];

    static EventType? Type(string id) => id.Split(':')[^1].As<EventType>();

    static IEnumerable<string> Listed(HttpContext http, string name) => http.Request.Query[name].SelectMany(v => (v ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    static string? Words(HttpContext http, string name) => http.Request.Query[name].FirstOrDefault() switch { null or "" => null, { Length: <= 200 } words => words, _ => throw new BadInput("invalid", name) };

    static OpenAnswer Page(HttpContext http, int page, int size, int total, IEnumerable<object> data, DateTimeOffset? modifiedAt)
    {
        string? At(int other) => other < 1 || (other - 1) * size >= total ? null : $"{http.Site()}{http.Request.Path}?{string.Join('&', http.Request.Query.Where(q => q.Key != "page").Select(q => $"{q.Key}={Uri.EscapeDataString(q.Value.ToString())}").Append($"page={other}"))}";
        return OpenData.Json(new { meta = new { count = total, next = At(page + 1), previous = At(page - 1) }, data }, modifiedAt: modifiedAt);
    }

    static (int Page, int Size) Paging(HttpContext http, string[] known)
    {
        if (http.Request.Query.Keys.FirstOrDefault(k => !known.Contains(k)) is { } stranger) throw new BadInput("unknown-field", stranger);
        return (Number(http, "page", 1, 100_000), Number(http, "page_size", Usual, Most));
    }

    static int Number(HttpContext http, string name, int usual, int most) => http.Request.Query[name].FirstOrDefault() is not { } text ? usual
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number : throw new BadInput("invalid", name);

    static bool Flag(HttpContext http, string name) => http.Request.Query[name].FirstOrDefault() is { } text && text is "" or "true" or "True" or "1";

    static DateTimeOffset? Instant(HttpContext http, string name) => http.Request.Query[name].FirstOrDefault() is not { } text ? null
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at) ? at : throw new BadInput("invalid", name);

    /// <summary>A day, or an instant's day; "today" as its users write it.</summary>
    static DateOnly? Day(HttpContext http, string name) => http.Request.Query[name].FirstOrDefault() is "today"
        ? Helsinki.Today(http.RequestServices.GetRequiredService<TimeProvider>()) : Instant(http, name) is { } at ? Helsinki.DateOf(at) : null;
}

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Yhdessa.Events;

/// <summary>Keywords, languages, pictures and the publisher: every address that an event tells answers here.</summary>
static partial class LinkedEvents
{
    static readonly string[] paged = ["page", "page_size", "format"];

    public static async Task<OpenAnswer> Keywords(HttpContext http, ISender sender, CancellationToken ct)
    {
        var (page, size) = Paging(http, paged);
        var (shape, counts) = (await Shape(http, sender, ct), await sender.Send(new LinkedAudiences(), ct));
        List<object> all = [.. Enum.GetValues<EventType>().Select(shape.Keyword), .. shape.Things.Words.Groups.Keys.Select(g => shape.Things.Group(g, counts.GetValueOrDefault(g)))];
        return Page(http, page, size, all.Count, all.Skip((page - 1) * size).Take(size), null);
    }

    public static async Task<OpenAnswer> Keyword(HttpContext http, ISender sender, CancellationToken ct)
    {
        var (id, shape) = (http.GetRouteValue("id") as string ?? "", await Shape(http, sender, ct));
        if (Type(id) is { } type) return OpenData.Json(shape.Keyword(type));
        if (!IsGroup(id) || !shape.Things.Words.Groups.ContainsKey(GroupOf(id))) throw new NotFound("keyword");
        return OpenData.Json(shape.Things.Group(GroupOf(id), (await sender.Send(new LinkedAudiences(), ct)).GetValueOrDefault(GroupOf(id))));
    }

    public static async Task<OpenAnswer> Languages(HttpContext http, ISender sender, CancellationToken ct)
    {
        var (page, size) = Paging(http, paged);
        var things = await Things(http, sender, ct);
        var all = things.Words.Languages.Keys;
        return Page(http, page, size, all.Count(), all.Skip((page - 1) * size).Take(size).Select(things.Language), null);
    }

    public static async Task<OpenAnswer> Language(HttpContext http, ISender sender, CancellationToken ct)
    {
        var things = await Things(http, sender, ct);
        return things.Words.Languages.ContainsKey(Local(http)) ? OpenData.Json(things.Language(Local(http))) : throw new NotFound("language");
    }

    public static async Task<OpenAnswer> Pictures(HttpContext http, ISender sender, CancellationToken ct)
    {
        var (page, size) = Paging(http, paged);
        var (found, things) = (await sender.Send(new LinkedPictures(page, size), ct), await Things(http, sender, ct));
        return Page(http, page, size, found.Total, found.Events.Select(e => things.Picture(e, LinkedOrigin.Own)), found.Events.Select(e => (DateTimeOffset?)e.ModifiedAt).Max());
    }

    public static async Task<OpenAnswer> Picture(HttpContext http, ISender sender, CancellationToken ct) =>
        Guid.TryParse(Local(http), out var id) && (await sender.Send(new LinkedPictures(1, 1, (Id<Event>)id), ct)).Events is [var e]
            ? OpenData.Json((await Things(http, sender, ct)).Picture(e, LinkedOrigin.Own), modifiedAt: e.ModifiedAt) : throw new NotFound("image");

    public static async Task<OpenAnswer> Organizations(HttpContext http, ISender sender, CancellationToken ct)
    {
        var (page, size) = Paging(http, paged);
        return Page(http, page, size, 1, page == 1 ? [(await Things(http, sender, ct)).Publisher()] : [], null);
    }

    public static async Task<OpenAnswer> Organization(HttpContext http, ISender sender, CancellationToken ct) =>
        Local(http) == LinkedOrigin.Own ? OpenData.Json((await Things(http, sender, ct)).Publisher()) : throw new NotFound("organization");

    static async Task<LinkedThings> Things(HttpContext http, ISender sender, CancellationToken ct) => new(http.Site(), await LinkedWords.Of(sender, ct));
}

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Yhdessa.Events;

/// <summary>The keywords in two sets, as programs show them to choose from: what kind of event it is, and for whom.</summary>
static partial class LinkedEvents
{
    static readonly (string Id, string Usage, string Words)[] sets = [("types", "keyword", "events.facet.type"), ("audiences", "audience", "events.facet.target-group")];

    public static async Task<OpenAnswer> Sets(HttpContext http, ISender sender, CancellationToken ct)
    {
        var (page, size) = Paging(http, [.. paged, "include"]);
        var all = await AllSets(http, sender, ct);
        return Page(http, page, size, all.Count, all.Skip((page - 1) * size).Take(size).Select(s => s.Set), null);
    }

    public static async Task<OpenAnswer> Set(HttpContext http, ISender sender, CancellationToken ct) =>
        (await AllSets(http, sender, ct)).Where(s => s.Id == Local(http)).Select(s => s.Set).FirstOrDefault() is { } found ? OpenData.Json(found) : throw new NotFound("keyword_set");

    static async Task<List<(string Id, object Set)>> AllSets(HttpContext http, ISender sender, CancellationToken ct)
    {
        var (shape, counts, isWhole) = (await Shape(http, sender, ct), await sender.Send(new LinkedAudiences(), ct), Listed(http, "include").Contains("keywords"));
        var texts = http.RequestServices.GetRequiredService<Texts>();
        object Keyword(string id, Func<object> whole) => isWhole ? whole() : shape.Things.Link("keyword", $"{LinkedOrigin.Own}:{id}");
        object[] Of(string set) => set == "types"
            ? [.. Enum.GetValues<EventType>().Select(t => Keyword(t.Code(), () => shape.Keyword(t)))]
            : [.. shape.Things.Words.Groups.Keys.Select(g => Keyword(LinkedThings.GroupMark + g, () => shape.Things.Group(g, counts.GetValueOrDefault(g))))];
        return [.. sets.Select(s => (s.Id, shape.Things.Set(s.Id, s.Usage, Texts.Languages.ToDictionary(l => l, l => texts.In(l, s.Words)), Of(s.Id))))];
    }
}

using Yhdessa.Search;

namespace Yhdessa.Host.Search;

/// <summary>Names of public things that one who is typing may be looking for: of one kind, or of all.</summary>
[OpenToAll]
sealed record SuggestThings(string? Q, string? Kind) : IQuery<IReadOnlyList<string>>
{
    public const int Most = 8, ShortestText = 2;
}

sealed class SuggestThingsHandler(ISearch search, ISender sender, Modules modules) : IRequestHandler<SuggestThings, IReadOnlyList<string>>
{
    public async Task<IReadOnlyList<string>> Handle(SuggestThings ask, CancellationToken ct)
    {
        var kinds = modules.All.SelectMany(m => m.Findable).ToDictionary(k => k.Kind);
        if (ask.Q?.Trim() is not { Length: >= SuggestThings.ShortestText and <= SearchHouse.LongestText } text || ask.Kind is { } kind && !kinds.ContainsKey(kind)) return [];
        var best = await search.Suggest(ask.Kind, text, SuggestThings.Most, ct);
        var titles = new Dictionary<Guid, string>();
        foreach (var some in best.GroupBy(b => b.Kind))
            foreach (var thing in await sender.Send(kinds[some.Key].Show([.. some.Select(s => s.Document)]), ct)) titles[thing.Id] = thing.Title;
        return [.. best.Where(b => titles.ContainsKey(b.Document)).Select(b => titles[b.Document]).Distinct()];
    }
}

/// <summary>What the search field asks while somebody types.</summary>
static class Suggestions
{
    public static void Map(Microsoft.AspNetCore.Routing.IEndpointRouteBuilder routes) =>
        routes.MapGet("/suggest", async (HttpContext http, string? q, string? kind, ISender sender, CancellationToken ct) =>
        {
            http.Response.Headers.CacheControl = "private, max-age=60";
            return Results.Json(await sender.Send(new SuggestThings(q, kind), ct));
        });
}

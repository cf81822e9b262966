using Yhdessa.Search;

namespace Yhdessa.Host.Search;

/// <summary>What the whole house has on a few words, by kind, the best first. Without a kind a handful of each, with one up to fifty.</summary>
[OpenToAll]
sealed record SearchHouse(string? Q, string? Kind = null) : IQuery<SearchHouse.Answer>
{
    public const int Few = 5, Most = 50, LongestText = 200;

    /// <param name="Total">How many documents of all kinds answer; null when there was no word to look for.</param>
    /// <param name="Meant">When nothing answers: what may have been meant.</param>
    public sealed record Answer(int? Total, IReadOnlyList<Group> Groups, string? Meant = null);

    public sealed record Group(string Kind, string Words, int Total, IReadOnlyList<FoundThing> Things);
}

sealed class SearchHouseHandler(ISearch search, ISender sender, Modules modules) : IRequestHandler<SearchHouse, SearchHouse.Answer>
{
    public async Task<SearchHouse.Answer> Handle(SearchHouse ask, CancellationToken ct)
    {
        var text = ask.Q is { Length: > SearchHouse.LongestText } q ? q[..SearchHouse.LongestText] : ask.Q;
        if (await search.FindAll(text, ct) is not { } hits) return new(null, []);
        if (hits.Count == 0) return await Nothing(text, ct);
        var kinds = modules.All.SelectMany(m => m.Findable).Where(k => hits.ContainsKey(k.Kind)).OrderBy(k => k.Place).ToList();
        var groups = new List<SearchHouse.Group>();
        foreach (var kind in kinds.Where(k => ask.Kind is null || k.Kind == ask.Kind))
            groups.Add(await Group(kind, hits[kind.Kind], ask.Kind is null ? SearchHouse.Few : SearchHouse.Most, ct));
        return new(kinds.Sum(k => hits[k.Kind].Count), groups);
    }

    async Task<SearchHouse.Answer> Nothing(string? text, CancellationToken ct)
    {
        await search.Missed(text, ct);
        return new(0, [], await search.Meant(null, text, ct));
    }

    async Task<SearchHouse.Group> Group(FindStep kind, IReadOnlyDictionary<Guid, int> hits, int most, CancellationToken ct)
    {
        var best = hits.OrderByDescending(h => h.Value).ThenByDescending(h => h.Key).Take(most).Select(h => h.Key).ToList();
        var things = await sender.Send(kind.Show(best), ct);
        return new(kind.Kind, kind.Words, hits.Count, [.. things.OrderByDescending(t => hits[t.Id]).ThenBy(t => t.Title, StringComparer.CurrentCultureIgnoreCase)]);
    }
}

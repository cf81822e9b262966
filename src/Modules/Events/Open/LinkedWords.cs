using Yhdessa.Contracts.Directory;

namespace Yhdessa.Events;

/// <summary>The house's lists of languages and of target groups in each of our languages: what events are in, and for whom they are.</summary>
sealed record LinkedWords(IReadOnlyDictionary<string, Dictionary<string, string>> Languages, IReadOnlyDictionary<string, Dictionary<string, string>> Groups)
{
    public static readonly LinkedWords None = new(new Dictionary<string, Dictionary<string, string>>(), new Dictionary<string, Dictionary<string, string>>());

    public static async Task<LinkedWords> Of(ISender sender, CancellationToken ct) => new(await Listed(sender, "languages", ct), await Listed(sender, "target-groups", ct));

    static async Task<IReadOnlyDictionary<string, Dictionary<string, string>>> Listed(ISender sender, string name, CancellationToken ct)
    {
        var found = new Dictionary<string, Dictionary<string, string>>();
        foreach (var language in Texts.Languages)
            foreach (var word in await sender.Send(new ClassificationWords(name, language), ct))
                (found.TryGetValue(word.Code, out var words) ? words : found[word.Code] = [])[language] = word.Words;
        return found;
    }
}

/// <summary>How many published events there are for each target group.</summary>
[OpenToAll]
sealed record LinkedAudiences : IQuery<IReadOnlyDictionary<string, int>>;

sealed class LinkedAudiencesHandler(EventsDb db) : IRequestHandler<LinkedAudiences, IReadOnlyDictionary<string, int>>
{
    public async Task<IReadOnlyDictionary<string, int>> Handle(LinkedAudiences ask, CancellationToken ct) =>
        await db.Published.AsNoTracking().SelectMany(e => e.Audiences).GroupBy(a => a.Code).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
}

/// <summary>Published events that have a picture, in their order of time.</summary>
[OpenToAll]
sealed record LinkedPictures(int Page, int Size, Id<Event>? Id = null) : IQuery<LinkedPictures.Answer>
{
    internal sealed record Answer(int Total, IReadOnlyList<Event> Events);
}

sealed class LinkedPicturesHandler(EventsDb db) : IRequestHandler<LinkedPictures, LinkedPictures.Answer>
{
    public async Task<LinkedPictures.Answer> Handle(LinkedPictures ask, CancellationToken ct)
    {
        var all = db.Published.AsNoTracking().Where(e => e.Image != null);
        if (ask.Id is { } id) all = all.Where(e => e.Id == id);
        return new(await all.CountAsync(ct), await all.OrderBy(e => e.SortKey).ThenBy(e => e.Id).Skip((ask.Page - 1) * ask.Size).Take(ask.Size).ToListAsync(ct));
    }
}

namespace Yhdessa.Directory;

/// <summary>The organizations of a list that lives in its address alone, in the order they were put there. What has no page any more is left out and counted.</summary>
[OpenToAll]
sealed record Shortlist(IReadOnlyList<string> Slugs) : IQuery<Shortlist.Answer>
{
    /// <summary>As many as fit on two sheets and in one address.</summary>
    public const int Most = 12;

    public sealed record Answer(IReadOnlyList<OrganizationAnswer> Organizations, int Gone);
}

sealed class ShortlistHandler(DirectoryDb db, TimeProvider clock) : IRequestHandler<Shortlist, Shortlist.Answer>
{
    public async Task<Shortlist.Answer> Handle(Shortlist ask, CancellationToken ct)
    {
        List<string> wanted = [.. ask.Slugs.Distinct().Take(Shortlist.Most)];
        if (wanted.Count == 0) return new([], 0);
        var found = await db.Published.Where(o => wanted.Contains(o.Slug)).ToDictionaryAsync(o => o.Slug, o => o.Id, ct);
        var shown = await db.Answers([.. wanted.Where(found.ContainsKey).Select(s => found[s])], clock.Now(), ct);
        return new(shown, wanted.Count - shown.Count);
    }
}

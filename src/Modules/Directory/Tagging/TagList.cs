namespace Yhdessa.Directory;

/// <summary>The tags people have written, with the words that mean each and how many organizations have it.</summary>
[Requires(DirectoryModule.Review)]
sealed record TagList : IQuery<IReadOnlyList<TagList.Tag>>
{
    public const int Most = 500;
    public sealed record Tag(string Code, IReadOnlyList<string> Words, int Organizations);
}

sealed class TagListHandler(DirectoryDb db) : IRequestHandler<TagList, IReadOnlyList<TagList.Tag>>
{
    public async Task<IReadOnlyList<TagList.Tag>> Handle(TagList ask, CancellationToken ct)
    {
        var words = await db.TagWords.AsNoTracking().OrderBy(t => t.Key).Take(TagList.Most).ToListAsync(ct);
        var counts = await db.Marks.Where(m => m.Facet == OrganizationFacets.CoreWork).GroupBy(m => m.Code).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return [.. words.GroupBy(w => w.Code).Select(g => new TagList.Tag(g.Key, [.. g.Where(w => !w.IsTag).Select(w => w.Word)], counts.GetValueOrDefault(g.Key))).OrderBy(t => t.Code, Finnish.Order)];
    }
}

/// <summary>One tag means another, or a code of the house's list: every organization that had it has the other, and so will whoever writes the word.</summary>
[Requires(DirectoryModule.Review)]
sealed record MergeTags(string Tag, string Into) : ICommand;

sealed class MergeTagsHandler(DirectoryDb db) : IRequestHandler<MergeTags>
{
    public async Task Handle(MergeTags wish, CancellationToken ct)
    {
        var words = await db.TagWords.Where(t => t.Code == wish.Tag).ToListAsync(ct);
        Rule.RequireOf("tag", words.Count > 0, "no-such-tag");
        Rule.RequireOf("into", wish.Into != wish.Tag && (Tags.IsListed(wish.Into) || await db.TagWords.AnyAsync(t => t.Code == wish.Into, ct)), "no-such-tag");
        words.ForEach(w => w.Mean(wish.Into));
        var organizations = await db.Organizations.Whole().Where(o => o.Marks.Any(m => m.Facet == OrganizationFacets.CoreWork && m.Code == wish.Tag)).ToListAsync(ct);
        organizations.ForEach(o => o.Retag(wish.Tag, wish.Into));
    }
}

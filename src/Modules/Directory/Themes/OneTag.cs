namespace Yhdessa.Directory;

/// <summary>A tag by any of the words that mean it; another word than its own answers with the way to it.</summary>
[OpenToAll]
sealed record OneTag(string Word) : IQuery<OneTag.Answer>
{
    /// <param name="Words">Other words that mean the same.</param>
    public sealed record Answer(string Code, IReadOnlyList<string> Words);
}

sealed class OneTagHandler(DirectoryDb db) : IRequestHandler<OneTag, OneTag.Answer>
{
    public async Task<OneTag.Answer> Handle(OneTag ask, CancellationToken ct)
    {
        if (!Tags.IsWritten(ask.Word)) throw new NotFound("tag");
        var code = (await db.CoreWork([ask.Word], kept: false, ct))[0];
        var words = await db.TagWords.AsNoTracking().Where(t => t.Code == code).Select(t => t.Word).ToListAsync(ct);
        if (!Tags.IsListed(code) && words.Count == 0) throw new NotFound("tag");
        return code == ask.Word ? new(code, [.. words.Where(w => w != code).Order(Finnish.Order)]) : throw new Moved($"/tags/{Uri.EscapeDataString(code)}");
    }
}

/// <summary>Every tag with how many organizations have it: the house's own list first.</summary>
[OpenToAll]
sealed record AllTags : IQuery<IReadOnlyList<FacetCount>>
{
    public const int Most = 500;
}

sealed class AllTagsHandler(DirectoryDb db, OrganizationBoards boards) : IRequestHandler<AllTags, IReadOnlyList<FacetCount>>
{
    public async Task<IReadOnlyList<FacetCount>> Handle(AllTags ask, CancellationToken ct)
    {
        var counts = (await boards.Current(db, ct)).Facets.Count(OrganizationFacets.CoreWork, []);
        var used = counts.ToDictionary(c => c.Value, c => c.Count);
        return [.. Classifications.Of(Classifications.CoreWork).Select(t => new FacetCount(t.Code, used.GetValueOrDefault(t.Code))), .. counts.Where(c => !Tags.IsListed(c.Value)).Take(AllTags.Most)];
    }
}

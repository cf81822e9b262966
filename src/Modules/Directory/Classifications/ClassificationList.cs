namespace Yhdessa.Directory;

sealed record ClassificationAnswer(string Code, string Name, Translated Names, string? Parent, string? Ptv);

/// <summary>One of the house's lists by its name: "themes".</summary>
[OpenToAll]
sealed record ClassificationList(string Name) : ListQuery<ClassificationAnswer>;

sealed class ClassificationListHandler(DirectoryDb db) : IRequestHandler<ClassificationList, Listed<ClassificationAnswer>>
{
    public async Task<Listed<ClassificationAnswer>> Handle(ClassificationList ask, CancellationToken ct)
    {
        var terms = (Classifications.Find(ask.Name) ?? throw new NotFound("classification")).Select(t => new ClassificationAnswer(t.Code, t.Fi, t.Name, t.Parent, t.Ptv));
        return ask.Answer(ask.Name == Classifications.CoreWork ? [.. terms, .. await Written(ct)] : [.. terms]);
    }

    /// <summary>After the house's own list, the tags that people have written.</summary>
    async Task<IEnumerable<ClassificationAnswer>> Written(CancellationToken ct)
    {
        var tags = await db.TagWords.AsNoTracking().Where(t => t.Word == t.Code).Select(t => t.Code).ToListAsync(ct);
        return tags.Order(Finnish.Order).Select(t => new ClassificationAnswer(t, $"#{t}", new($"#{t}"), null, null));
    }
}

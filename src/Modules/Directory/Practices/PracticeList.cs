using System.Text.Json.Serialization;
using Yhdessa.Search;

namespace Yhdessa.Directory;

/// <summary>A good practice as the API and its page show it.</summary>
sealed record PracticeRow(Guid Id, string Slug, Guid? OrganizationId, Translated Title, Translated Problem, Translated Method, Translated? Result, string? ContactRole, string Licence, IReadOnlyList<string> Tags, bool Published) : Versioned
{
    public DateTimeOffset? PublishedAt { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ModifiedAt { get; init; }
    [JsonIgnore] public bool IsExample { get; init; }

    public static System.Linq.Expressions.Expression<Func<GoodPractice, PracticeRow>> Of => p =>
        new PracticeRow(p.Id, p.Slug, p.OrganizationId, p.Title, p.Problem, p.Method, p.Result, p.ContactRole, p.Licence, p.Tags, p.PublishedAt != null)
        {
            Revision = p.Revision,
            PublishedAt = p.PublishedAt,
            CreatedAt = p.CreatedAt,
            ModifiedAt = p.ModifiedAt,
            IsExample = p.Mark != null,
        };
}

/// <summary>Published practices, the newest first; by words, tag, licence and organization.</summary>
[OpenToAll]
sealed record PracticeList : ListQuery<PracticeRow>
{
    public string? Q { get; init; }
    public IReadOnlyList<string> Tag { get; init; } = [];
    public IReadOnlyList<string> Licence { get; init; } = [];
    public Guid? OrganizationId { get; init; }
}

sealed class PracticeListHandler(DirectoryDb db, ISearch search) : IRequestHandler<PracticeList, Listed<PracticeRow>>
{
    static readonly Sorts<GoodPractice> sorts = new() { ["publishedAt"] = p => p.PublishedAt, ["modifiedAt"] = p => p.ModifiedAt };

    public async Task<Listed<PracticeRow>> Handle(PracticeList ask, CancellationToken ct)
    {
        var wanted = db.PublishedPractices;
        if (await search.Find(GoodPractice.SearchKind, ask.Q, ct) is { } hits)
        {
            var ids = hits.OrderByDescending(h => h.Value).Take(1000).Select(h => (Id<GoodPractice>)h.Key).ToList();
            wanted = wanted.Where(p => ids.Contains(p.Id));
        }
        if (ask.Licence.Count > 0) wanted = wanted.Where(p => ask.Licence.Contains(p.Licence));
        if (ask.OrganizationId is { } organization) wanted = wanted.Where(p => p.OrganizationId == (Id<Organization>)organization);
        if (await Tagged(ask.Tag, ct) is { } tagged) wanted = wanted.Where(p => tagged.Contains(p.Id));
        return await (ask with { Sort = ask.Sort ?? new([("publishedAt", true)]) }).Answer(db, db.Practices, wanted, PracticeRow.Of, sorts, ct);
    }

    /// <summary>Tags are kept as one text: those who have one are looked up here, of a library that stays small.</summary>
    async Task<List<Id<GoodPractice>>?> Tagged(IReadOnlyList<string> tags, CancellationToken ct)
    {
        if (tags.Count == 0) return null;
        var codes = await db.CoreWork(tags, kept: false, ct);
        var all = await db.PublishedPractices.Select(p => new { p.Id, p.Tags }).Take(5000).ToListAsync(ct);
        return [.. all.Where(p => p.Tags.Intersect(codes).Any()).Select(p => p.Id)];
    }
}

/// <summary>One practice by its id or the last part of its address. A draft is seen by those who may write it.</summary>
[OpenToAll]
sealed record OnePractice(string Id) : IQuery<PracticeRow>;

sealed class OnePracticeHandler(DirectoryDb db, ICurrentUser user) : IRequestHandler<OnePractice, PracticeRow>
{
    public async Task<PracticeRow> Handle(OnePractice ask, CancellationToken ct)
    {
        var id = (Id<GoodPractice>)(Guid.TryParse(ask.Id, out var guid) ? guid : Guid.Empty);
        var found = await db.Practices.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id || p.Slug == ask.Id, ct) ?? throw new NotFound("goodPractice");
        if (found.PublishedAt is null && !await user.MayShare(found.OrganizationId, ct)) throw new NotFound("goodPractice");
        return found.DeletedAt is null ? PracticeRow.Of.Compile()(found) : throw new Gone();
    }
}

/// <summary>Practices for the search of the whole house.</summary>
[OpenToAll]
sealed record FoundPractices(IReadOnlyCollection<Guid> Ids) : IQuery<IReadOnlyList<FoundThing>>;

sealed class FoundPracticesHandler(DirectoryDb db, Texts texts) : IRequestHandler<FoundPractices, IReadOnlyList<FoundThing>>
{
    public async Task<IReadOnlyList<FoundThing>> Handle(FoundPractices ask, CancellationToken ct)
    {
        var ids = ask.Ids.Select(i => (Id<GoodPractice>)i).ToList();
        var found = await db.PublishedPractices.Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Title, p.Slug }).ToListAsync(ct);
        return [.. found.Select(p => new FoundThing(p.Id, p.Title.ToString(), $"good-practices/{p.Slug}", texts["directory.practices.one"]))];
    }
}

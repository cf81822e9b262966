using Yhdessa.Search;

namespace Yhdessa.Directory;

/// <summary>Services and activities for one who looks for something to do: by words, place and people. They go on, so no day leaves them out.</summary>
[OpenToAll]
sealed record DoServices(DoWish Wish) : IQuery<DoFound>;

sealed class DoServicesHandler(DirectoryDb db, OrganizationBoards boards, ISearch search) : IRequestHandler<DoServices, DoFound>
{
    sealed record Offering(Id<Organization> Id, string Slug, Translated Names, string? HomeMunicipality, IReadOnlyList<string> TargetGroups, IReadOnlyList<Service> Services);

    static string Language => Texts.Language;

    public async Task<DoFound> Handle(DoServices ask, CancellationToken ct)
    {
        var wish = ask.Wish;
        var board = await boards.Current(db, ct);
        var hits = await search.Find(OrganizationFacets.SearchKind, wish.Q, ct);
        var rows = board.Facets.Matching(new Choices().Choose(OrganizationFacets.Municipality, [.. new[] { wish.Municipality }.OfType<string>()]).Choose(OrganizationFacets.TargetGroup, [.. new[] { wish.TargetGroup }.OfType<string>()]), hits is null ? null : board.RowsOf(hits.Keys));
        var page = board.InOrder(rows, "", hits).Take(wish.Most).ToList();
        var known = await db.Published.AsNoTracking().Where(o => page.Contains(o.Id)).Select(o => new Offering(o.Id, o.Slug, o.Names, o.HomeMunicipality, o.TargetGroups, o.Services)).ToDictionaryAsync(o => o.Id, ct);
        var things = new List<FoundThing>();
        foreach (var o in page.Where(known.ContainsKey).Select(id => known[id])) things.AddRange(await Of(o, wish, ct));
        return new(rows.Count, [.. things.Take(wish.Most)]);
    }

    /// <summary>Its services that answer the words; where none does by its own words, the organization itself.</summary>
    async Task<IEnumerable<FoundThing>> Of(Offering o, DoWish wish, CancellationToken ct)
    {
        var where = o.HomeMunicipality is { } home ? Region.NameOf(home, Language) : null;
        var services = o.Services.Where(s => wish.TargetGroup is null || s.TargetGroups is not { Count: > 0 } || s.TargetGroups.Contains(wish.TargetGroup)).ToList();
        if (wish.Q is not null)
        {
            var why = await search.Why(wish.Q, [.. services.Select(s => string.Join(' ', s.Name.All.Concat(s.Description?.All ?? [])))], ct);
            services = [.. services.Zip(why).Where(s => s.Second.Count > 0).Select(s => s.First)];
        }
        var name = o.Names.For(Language).Words;
        return services.Count == 0 ? [new(o.Id, name, $"organizations/{o.Slug}", where)]
            : services.Take(3).Select(s => new FoundThing(s.Id ?? Guid.Empty, s.Name.For(Language).Words, $"organizations/{o.Slug}#services", where is null ? name : $"{name} · {where}"));
    }
}

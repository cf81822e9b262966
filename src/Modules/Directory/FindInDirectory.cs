namespace Yhdessa.Directory;

/// <summary>Organizations for the search of the whole house.</summary>
[OpenToAll]
sealed record FoundOrganizations(IReadOnlyCollection<Guid> Ids) : IQuery<IReadOnlyList<FoundThing>>;

/// <summary>Networks for the search of the whole house.</summary>
[OpenToAll]
sealed record FoundNetworks(IReadOnlyCollection<Guid> Ids) : IQuery<IReadOnlyList<FoundThing>>;

sealed class FindInDirectoryHandler(DirectoryDb db, Texts texts) : IRequestHandler<FoundOrganizations, IReadOnlyList<FoundThing>>, IRequestHandler<FoundNetworks, IReadOnlyList<FoundThing>>
{
    static string Language => Texts.Language;

    public async Task<IReadOnlyList<FoundThing>> Handle(FoundOrganizations ask, CancellationToken ct)
    {
        var ids = ask.Ids.Select(i => (Id<Organization>)i).ToList();
        var found = await db.Published.AsNoTracking().Where(o => ids.Contains(o.Id)).Select(o => new { o.Id, o.Names, o.Slug, o.HomeMunicipality }).ToListAsync(ct);
        return [.. found.Select(o => new FoundThing(o.Id, o.Names.For(Language).Words, $"organizations/{o.Slug}", o.HomeMunicipality is { } home ? Region.NameOf(home, Language) : null))];
    }

    public async Task<IReadOnlyList<FoundThing>> Handle(FoundNetworks ask, CancellationToken ct)
    {
        var ids = ask.Ids.Select(i => (Id<Network>)i).ToList();
        var found = await db.Networks.AsNoTracking().Where(n => ids.Contains(n.Id)).Select(n => new { n.Id, n.Names, n.Slug, n.Kind }).ToListAsync(ct);
        return [.. found.Select(n => new FoundThing(n.Id, n.Names.For(Language).Words, $"networks/{n.Slug}", texts[$"directory.network.kind.{n.Kind}"]))];
    }
}

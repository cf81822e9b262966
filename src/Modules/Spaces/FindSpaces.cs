namespace Yhdessa.Spaces;

/// <summary>Spaces for the search of the whole house.</summary>
[OpenToAll]
sealed record FoundSpaces(IReadOnlyCollection<Guid> Ids) : IQuery<IReadOnlyList<FoundThing>>;

/// <summary>The pages of spaces and of our houses, for search engines.</summary>
[OpenToAll]
sealed record SpaceAddresses : IQuery<IReadOnlyList<PublicAddress>>;

sealed class FindSpacesHandler(SpacesDb db) : IRequestHandler<FoundSpaces, IReadOnlyList<FoundThing>>, IRequestHandler<SpaceAddresses, IReadOnlyList<PublicAddress>>
{
    public async Task<IReadOnlyList<FoundThing>> Handle(FoundSpaces ask, CancellationToken ct)
    {
        var ids = ask.Ids.Select(i => (Id<Space>)i).ToList();
        var found = await db.Spaces.AsNoTracking().Where(s => ids.Contains(s.Id)).Join(db.Houses, s => s.HouseId, h => h.Id, (s, h) => new { s.Id, s.Name, House = h.Name }).ToListAsync(ct);
        return [.. found.Select(s => new FoundThing(s.Id, s.Name, $"spaces/{s.Id}", s.House))];
    }

    public async Task<IReadOnlyList<PublicAddress>> Handle(SpaceAddresses ask, CancellationToken ct)
    {
        var spaces = await db.Spaces.AsNoTracking().Select(s => new { s.Id, s.ModifiedAt }).ToListAsync(ct);
        var houses = await db.Houses.AsNoTracking().Where(h => !h.IsPeer).Select(h => new { h.Name, h.ModifiedAt }).ToListAsync(ct);
        return [.. spaces.Select(s => new PublicAddress($"spaces/{s.Id}", s.ModifiedAt)), .. houses.Select(h => new PublicAddress($"houses/{Slug.Of(h.Name)}", h.ModifiedAt))];
    }
}

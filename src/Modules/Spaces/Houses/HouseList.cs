namespace Yhdessa.Spaces.Houses;

/// <summary>Our own houses first, then the peers.</summary>
[OpenToAll]
sealed record HouseList(string? Municipality = null) : IQuery<IReadOnlyList<HouseRow>>;

sealed record HouseRow(Guid Id, string Name, bool IsPeer, string? StreetAddress, string? PostOffice, string? Municipality, IReadOnlyList<string> Links, IReadOnlyList<string> InfoScreens, int Spaces, DateTimeOffset ModifiedAt);

sealed class HouseListHandler(SpacesDb db) : IRequestHandler<HouseList, IReadOnlyList<HouseRow>>
{
    public async Task<IReadOnlyList<HouseRow>> Handle(HouseList question, CancellationToken ct) => await db.Houses.AsNoTracking()
        .Where(h => question.Municipality == null || h.Municipality == question.Municipality)
        .OrderBy(h => h.IsPeer).ThenBy(h => h.Name)
        .Select(h => new HouseRow(h.Id.Value, h.Name, h.IsPeer, h.StreetAddress, h.PostOffice, h.Municipality, h.Links, h.InfoScreens, db.Spaces.Count(s => s.HouseId == h.Id), h.ModifiedAt))
        .ToListAsync(ct);
}

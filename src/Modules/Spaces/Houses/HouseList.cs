namespace Yhdessa.Spaces.Houses;

/// <summary>Our own houses and the peers in other cities.</summary>
[OpenToAll]
sealed record HouseList : ListQuery<HouseRow>
{
    public string? Municipality { get; init; }
    public bool? IsPeer { get; init; }
}

sealed record HouseRow(Guid Id, string Name, bool IsPeer, string? StreetAddress, string? PostOffice, string? Municipality, IReadOnlyList<string> Links, IReadOnlyList<string> InfoScreens, int Spaces, DateTimeOffset CreatedAt, DateTimeOffset ModifiedAt);

sealed class HouseListHandler(SpacesDb db) : IRequestHandler<HouseList, Listed<HouseRow>>
{
    static readonly Sorts<House> sorts = new() { ["isPeer"] = h => h.IsPeer, ["name"] = h => h.Name, ["modifiedAt"] = h => h.ModifiedAt };

    public Task<Listed<HouseRow>> Handle(HouseList question, CancellationToken ct)
    {
        IQueryable<House> wanted = db.Houses;
        if (question.Municipality is { } municipality) wanted = wanted.Where(h => h.Municipality == municipality);
        if (question.IsPeer is { } peer) wanted = wanted.Where(h => h.IsPeer == peer);
        var asked = question with { Sort = question.Sort ?? new([("isPeer", false), ("name", false)]) };
        return asked.Answer(db, db.Houses.IgnoreQueryFilters(), wanted,
            h => new HouseRow(h.Id.Value, h.Name, h.IsPeer, h.StreetAddress, h.PostOffice, h.Municipality, h.Links, h.InfoScreens, db.Spaces.Count(s => s.HouseId == h.Id), h.CreatedAt, h.ModifiedAt), sorts, ct);
    }
}

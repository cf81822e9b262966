namespace Yhdessa.Contracts.Spaces;

/// <summary>What is free at this moment in our own houses, in order of house and name: for the front page and the screens.</summary>
/// <param name="HouseId">One house's spaces only.</param>
/// <param name="SpaceId">One space only.</param>
/// <param name="Most">The first so many, for a place that has no room for more.</param>
public sealed record FreeNow(Guid? HouseId = null, Guid? SpaceId = null, int? Most = null) : IQuestion<IReadOnlyList<SpaceNow>>;

/// <param name="State">"free", "taken", "closed", or "unknown" where nobody has told the hours.</param>
/// <param name="Until">When that ends today (UTC), or null when unknown.</param>
/// <param name="IsRoom">A room one can walk into: neither a virtual space nor a thing.</param>
public sealed record SpaceNow(Guid SpaceId, string Name, Guid HouseId, string House, string State, DateTimeOffset? Until, bool IsRoom);

namespace Yhdessa.Contracts.Spaces;

/// <summary>What is free at this moment in our own houses, in order of house and name: for the front page and the screens.</summary>
public sealed record FreeNow : IQuestion<IReadOnlyList<SpaceNow>>;

/// <param name="State">"free", "taken", "closed", or "unknown" where nobody has told the hours.</param>
/// <param name="Until">When that ends today (UTC), or null when unknown.</param>
public sealed record SpaceNow(Guid SpaceId, string Name, Guid HouseId, string House, string State, DateTimeOffset? Until);

namespace Yhdessa.Spaces.Rounds;

/// <summary>Pages of rounds that everybody may read, for search engines.</summary>
[OpenToAll]
sealed record RoundAddresses : IQuery<IReadOnlyList<PublicAddress>>;

sealed class RoundAddressesHandler(SpacesDb db) : IRequestHandler<RoundAddresses, IReadOnlyList<PublicAddress>>
{
    public async Task<IReadOnlyList<PublicAddress>> Handle(RoundAddresses ask, CancellationToken ct) =>
        [.. (await db.Set<SeasonalRound>().AsNoTracking().Where(r => r.Stage != RoundStage.Draft).Select(r => new { r.Id, r.ModifiedAt }).ToListAsync(ct)).Select(r => new PublicAddress($"rounds/{r.Id}", r.ModifiedAt))];
}

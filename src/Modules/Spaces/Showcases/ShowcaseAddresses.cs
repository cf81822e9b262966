namespace Yhdessa.Spaces.Showcases;

/// <summary>The lists' pages, for search engines.</summary>
[OpenToAll]
sealed record ShowcaseAddresses : IQuery<IReadOnlyList<PublicAddress>>;

sealed class ShowcaseAddressesHandler(SpacesDb db) : IRequestHandler<ShowcaseAddresses, IReadOnlyList<PublicAddress>>
{
    public async Task<IReadOnlyList<PublicAddress>> Handle(ShowcaseAddresses ask, CancellationToken ct) =>
        [.. (await db.Set<ShowcaseList>().AsNoTracking().Where(l => l.IsOpen).Select(l => new { l.Id, l.ModifiedAt }).ToListAsync(ct)).Select(l => new PublicAddress($"showcases/{l.Id}", l.ModifiedAt))];
}

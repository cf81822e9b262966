using Yhdessa.Host.Accounts;

namespace Yhdessa.Host.About;

/// <summary>The text pages in their order.</summary>
[OpenToAll]
sealed record ReadTextPages : IQuery<IReadOnlyList<ReadTextPages.Page>>
{
    public sealed record Page(string Slug, IReadOnlyList<TextLine> Lines);
}

/// <summary>The text pages' addresses for search engines.</summary>
[OpenToAll]
sealed record TextPageAddresses : IQuery<IReadOnlyList<PublicAddress>>;

sealed class ReadTextPagesHandler(HostDb db) : IRequestHandler<ReadTextPages, IReadOnlyList<ReadTextPages.Page>>, IRequestHandler<TextPageAddresses, IReadOnlyList<PublicAddress>>
{
    public async Task<IReadOnlyList<ReadTextPages.Page>> Handle(ReadTextPages ask, CancellationToken ct) =>
        await db.Set<TextPage>().AsNoTracking().OrderBy(p => p.Place).Select(p => new ReadTextPages.Page(p.Slug, p.Lines)).ToListAsync(ct);

    public async Task<IReadOnlyList<PublicAddress>> Handle(TextPageAddresses ask, CancellationToken ct)
    {
        var pages = await db.Set<TextPage>().AsNoTracking().Select(p => new { p.Slug, p.ModifiedAt }).ToListAsync(ct);
        return [.. pages.Select(p => new PublicAddress($"about/{p.Slug}", p.ModifiedAt))];
    }
}

using Yhdessa.Contracts.Directory;

namespace Yhdessa.Directory;

sealed class AnswerNetworkFacts(DirectoryDb db) : IRequestHandler<NetworkFacts, IReadOnlyDictionary<Guid, NetworkFact>>
{
    public async Task<IReadOnlyDictionary<Guid, NetworkFact>> Handle(NetworkFacts request, CancellationToken ct)
    {
        var rows = await db.Networks.AsNoTracking().Where(n => n.DeletedAt == null).Select(n => new { n.Id, n.Names, n.Slug, n.Kind }).ToListAsync(ct);
        return rows.ToDictionary(n => n.Id.Value, n => new NetworkFact(n.Id, n.Names.For("fi").Words, n.Slug, n.Kind));
    }
}

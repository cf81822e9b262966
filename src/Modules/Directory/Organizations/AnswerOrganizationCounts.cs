using Yhdessa.Contracts.Directory;
using Yhdessa.Search;

namespace Yhdessa.Directory;

sealed class AnswerOrganizationCounts(DirectoryDb db, OrganizationBoards boards) : IRequestHandler<OrganizationCounts, OrganizationCount>
{
    public async Task<OrganizationCount> Handle(OrganizationCounts request, CancellationToken ct)
    {
        var board = await boards.Current(db, ct);
        var networks = await db.Networks.CountAsync(n => n.DeletedAt == null, ct);
        return new(board.Ids.Count, networks, board.Facets.Count(OrganizationFacets.HytePriority, []).ToDictionary(c => c.Value, c => c.Count));
    }
}

using Yhdessa.Contracts.Partnerships;

namespace Yhdessa.Partnerships.Register;

sealed class AnswerPartnerTypes(PartnershipsDb db) : IRequestHandler<PartnerTypes, IReadOnlyDictionary<Guid, IReadOnlyList<string>>>
{
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<string>>> Handle(PartnerTypes ask, CancellationToken ct)
    {
        var rows = await (
            from partnership in db.Partnerships.AsNoTracking()
            join type in db.Types.AsNoTracking() on partnership.TypeId equals type.Id
            where partnership.Year == ask.Year
            select new { partnership.OrganizationId, type.Code, type.Order }).ToListAsync(ct);
        return rows.GroupBy(r => r.OrganizationId).ToDictionary(g => g.Key, g => (IReadOnlyList<string>)[.. g.OrderBy(r => r.Order).Select(r => r.Code).Distinct()]);
    }
}

namespace Yhdessa.Partnerships.Cooperation;

/// <summary>How municipalities and organizations work together, and what funding asks for.</summary>
[OpenToAll]
sealed record MunicipalCooperation : IQuery<MunicipalCooperation.Answer>
{
    public sealed record Answer(CooperationModel? Model, IReadOnlyList<FundingCriterion> Criteria);
}

sealed class MunicipalCooperationHandler(PartnershipsDb db) : IRequestHandler<MunicipalCooperation, MunicipalCooperation.Answer>
{
    public async Task<MunicipalCooperation.Answer> Handle(MunicipalCooperation ask, CancellationToken ct) =>
        new(await db.Models.AsNoTracking().FirstOrDefaultAsync(ct), await db.Criteria.AsNoTracking().OrderBy(c => c.Order).ToListAsync(ct));
}

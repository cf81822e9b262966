using Yhdessa.Contracts.Directory;
using Yhdessa.Partnerships.Cooperation;

namespace Yhdessa.Partnerships.Funding;

/// <summary>The criteria of funding held against what an organization has told of itself. It says what the record shows; who decides is the funder.</summary>
[OpenToAll]
sealed record FundingEligibility(string Id) : IQuery<FundingEligibility.Answer>
{
    /// <param name="Result">Fails when one fails; unknown while the record does not tell enough.</param>
    public sealed record Answer(Guid OrganizationId, RuleResult Result, IReadOnlyList<RuleCheck> Criteria);
}

/// <summary>The same as a part of the organization's checklist; empty while the house has no criteria.</summary>
[OpenToAll]
sealed record FundingChecks(string Id) : IQuery<IReadOnlyList<RuleList>>;

sealed class FundingEligibilityHandler(PartnershipsDb db, ISender sender, Texts t, TimeProvider clock) : IRequestHandler<FundingEligibility, FundingEligibility.Answer>, IRequestHandler<FundingChecks, IReadOnlyList<RuleList>>
{
    public async Task<FundingEligibility.Answer> Handle(FundingEligibility ask, CancellationToken ct)
    {
        var organization = await sender.Send(new OrganizationProfile(ask.Id), ct);
        var criteria = await db.Criteria.AsNoTracking().OrderBy(c => c.Order).ToListAsync(ct);
        var rules = new FundingRules(organization, Helsinki.Today(clock).Year, t);
        List<RuleCheck> checks = [.. criteria.Select(c => rules.Check(c.Code, c.Text))];
        return new(organization.Id, checks.Count == 0 ? RuleResult.Unknown : checks.Exists(c => c.Result is RuleResult.Fail) ? RuleResult.Fail : checks.Exists(c => c.Result is RuleResult.Unknown) ? RuleResult.Unknown : RuleResult.Pass, checks);
    }

    public async Task<IReadOnlyList<RuleList>> Handle(FundingChecks ask, CancellationToken ct) =>
        await Handle(new FundingEligibility(ask.Id), ct) is { Criteria: { Count: > 0 } checks } ? [new(t["partnerships.criteria.title"], "municipal-cooperation", checks)] : [];
}

using Yhdessa.Contracts.Directory;

namespace Yhdessa.Governance;

/// <summary>What a body asks of those who speak in it, held against an organization's record and the seats it has today.</summary>
[OpenToAll]
sealed record SeatEligibility(string Id) : IQuery<SeatEligibility.Answer>
{
    public sealed record Answer(Guid OrganizationId, IReadOnlyList<Body> Bodies);
    public sealed record Body(Guid Id, string Name, string Slug, IReadOnlyList<RuleCheck> Rules);
}

/// <summary>The same as a part of the organization's checklist.</summary>
[OpenToAll]
sealed record SeatChecks(string Id) : IQuery<IReadOnlyList<RuleList>>;

sealed class SeatEligibilityHandler(GovernanceDb db, ISender sender, Texts t, TimeProvider clock) : IRequestHandler<SeatEligibility, SeatEligibility.Answer>, IRequestHandler<SeatChecks, IReadOnlyList<RuleList>>
{
    public async Task<SeatEligibility.Answer> Handle(SeatEligibility ask, CancellationToken ct)
    {
        var organization = await sender.Send(new OrganizationProfile(ask.Id), ct);
        var bodies = (await db.Bodies.AsNoTracking().Where(b => b.DeletedAt == null).OrderBy(b => b.Order).ToListAsync(ct)).FindAll(b => b.Season.Rules.Any(r => r.Code is not null));
        List<Id<Body>> ids = [.. bodies.Select(b => b.Id)];
        var seats = (await db.Seats.AsNoTracking().Include(s => s.Terms).Include(s => s.People).Where(s => ids.Contains(s.BodyId)).AsSplitQuery().ToListAsync(ct)).ToLookup(s => s.BodyId);
        return new(organization.Id, [.. bodies.Select(b => new SeatEligibility.Body(b.Id, b.Name, b.Slug, new SeatRules(organization, [.. seats[b.Id]], Helsinki.Today(clock), t).Check(b.Season.Rules)))]);
    }

    public async Task<IReadOnlyList<RuleList>> Handle(SeatChecks ask, CancellationToken ct) =>
        [.. (await Handle(new SeatEligibility(ask.Id), ct)).Bodies.Select(b => new RuleList(t["governance.check.title", b.Name], $"bodies/{b.Slug}", b.Rules))];
}

/// <summary>The rules of selection that the region's source names. What only the representative can say is asked when she is named.</summary>
sealed class SeatRules(ProfileFacts organization, IReadOnlyList<Seat> seats, DateOnly day, Texts t)
{
    public IReadOnlyList<RuleCheck> Check(IEnumerable<BodyRule> rules) => [.. rules.Where(r => r.Code is not null).Select(r => Check(r.Code!, r.Text))];

    RuleCheck Check(string code, string text)
    {
        var (result, because, field) = code switch
        {
            "source-is-network" => FromNetwork,
            "organisation-operates-region-wide" => RegionWide,
            "deputy-required" => Deputy,
            _ => (RuleResult.Unknown, "by-people", null),
        };
        return new(code, new(text), result, t[$"governance.check.{because}"], field);
    }

    (RuleResult, string, string?) FromNetwork =>
        organization.Networks.Count == 0 ? (RuleResult.Fail, "network.none", "networks")
        : seats.Any(s => s.NetworkId is { } network && organization.Networks.Contains(network)) ? (RuleResult.Pass, "network.seat", "networks")
        : (RuleResult.Pass, "network.member", "networks");

    (RuleResult, string, string?) RegionWide => organization.RegionWide switch
    {
        true => (RuleResult.Pass, "region.yes", "regionWide"),
        false => (RuleResult.Fail, "region.no", "regionWide"),
        null => (RuleResult.Unknown, "region.unknown", "regionWide"),
    };

    (RuleResult, string, string?) Deputy =>
        seats.Where(s => s.Terms.Any(term => term.OrganizationId == organization.Id && term.Holds(day))).ToList() is not { Count: > 0 } own ? (RuleResult.Unknown, "deputy.no-seat", null)
        : own.TrueForAll(s => s.People.Any(p => p.Part is SeatPart.Deputy && p.Holds(day))) ? (RuleResult.Pass, "deputy.yes", null)
        : (RuleResult.Fail, "deputy.none", null);
}

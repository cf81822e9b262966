using Yhdessa.Contracts.Directory;
using Yhdessa.Contracts.Partnerships;

namespace Yhdessa.Partnerships.Agreements;

/// <summary>What an organization's agreements grant it on a day, for its own program and for the house.</summary>
[Requires(PartnershipsModule.SeeAgreements)]
sealed record EntitlementsOf(Guid Organization, DateOnly? At = null) : IQuery<EntitlementAnswer>;

/// <summary>What is not granted is absent.</summary>
sealed record EntitlementAnswer(Guid Organization, DateOnly At, decimal? FreeHours, string? PriceClass, bool Priority, bool Stall, bool ScreenSlot, Guid? AgreementId, DateOnly? Until);

sealed class EntitlementsOfHandler(ISender sender, AgreementBook book, TimeProvider clock) : IRequestHandler<EntitlementsOf, EntitlementAnswer>
{
    public async Task<EntitlementAnswer> Handle(EntitlementsOf ask, CancellationToken ct)
    {
        if (await book.Whose(ct) is { } own && !own.Contains(ask.Organization)) throw new NotFound("organization");
        var day = ask.At ?? Helsinki.Today(clock);
        var e = await sender.Send(new Entitlements(ask.Organization, day), ct);
        return new(ask.Organization, day, e.FreeHours, e.PriceClass, e.Priority, e.Stall, e.ScreenSlot, e.AgreementId, e.Until);
    }
}

/// <summary>
/// Answers the other modules. Each agreement is a promise of its own, so hours add up and ending one takes away what it promised and no more;
/// of prices the best holds.
/// </summary>
sealed class EntitlementsHandler(PartnershipsDb db, ISender sender) : IRequestHandler<Entitlements, EntitlementFacts>
{
    public async Task<EntitlementFacts> Handle(Entitlements question, CancellationToken ct)
    {
        var inForce = await db.Agreements.AsNoTracking().Where(a => a.DeletedAt == null && a.AgreedAt != null && a.From <= question.At && (a.Until == null || a.Until >= question.At)).ToListAsync(ct);
        if (inForce.Count == 0) return EntitlementFacts.None;
        var facts = await sender.Send(new OrganizationFacts([.. inForce.Select(a => a.OrganizationId).Append(question.OrganizationId).Distinct()]), ct);
        Guid Lives(Guid id) => facts.GetValueOrDefault(id)?.Id ?? id;
        return Together([.. inForce.Where(a => Lives(a.OrganizationId) == Lives(question.OrganizationId))]);
    }

    public static EntitlementFacts Together(IReadOnlyList<Agreement> agreements)
    {
        if (agreements.Count == 0) return EntitlementFacts.None;
        var last = agreements.OrderByDescending(a => a.Until ?? DateOnly.MaxValue).ThenBy(a => a.Id.Value).First();
        decimal[] hours = [.. agreements.Select(a => a.Grants.FreeHours).OfType<decimal>()];
        PriceClass[] prices = [.. agreements.Select(a => a.Grants.PriceClass).OfType<PriceClass>()];
        return new(hours.Length == 0 ? null : hours.Sum(), prices.Length == 0 ? null : prices.Min().ToString().ToLowerInvariant(),
            agreements.Any(a => a.Grants.Priority), agreements.Any(a => a.Grants.Stall), agreements.Any(a => a.Grants.ScreenSlot), last.Id, last.Until);
    }
}

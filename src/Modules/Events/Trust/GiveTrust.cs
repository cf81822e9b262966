using Yhdessa.Contracts.Directory;

namespace Yhdessa.Events;

/// <summary>From now on what this organization tells comes out at once. It hears of it.</summary>
[Requires(EventsModule.EditAny)]
sealed record GiveTrust(Guid OrganizationId, string? Reason) : ICommand<Id<TrustedOrganization>>;

sealed class GiveTrustValidator : AbstractValidator<GiveTrust>
{
    public GiveTrustValidator() => RuleFor(g => g.Reason).NotEmpty().PlainText(TrustedOrganization.LongestReason);
}

sealed class GiveTrustHandler(EventsDb db, TrustLetters letters, ISender sender, ICurrentUser user, TimeProvider clock) : IRequestHandler<GiveTrust, Id<TrustedOrganization>>
{
    public async Task<Id<TrustedOrganization>> Handle(GiveTrust wish, CancellationToken ct)
    {
        user.MustBeTheHouse();
        Rule.RequireOf("organizationId", (await sender.Send(new OrganizationFacts([wish.OrganizationId]), ct)).ContainsKey(wish.OrganizationId), "unknown-organization");
        State.Require(!await db.Trusted.AnyAsync(t => t.OrganizationId == wish.OrganizationId && t.EndedAt == null, ct), "already-trusted");
        var given = db.Trusted.Add(new TrustedOrganization(Id<TrustedOrganization>.New(), wish.OrganizationId, wish.Reason!.Trim(), clock.Now())).Entity;
        await letters.Post(given, "given", given.Reason, ct);
        return given.Id;
    }
}

/// <summary>What it tells waits for the house again; what is out stays out.</summary>
[Requires(EventsModule.EditAny)]
sealed record EndTrust(Id<TrustedOrganization> Id, string? Reason) : ICommand;

sealed class EndTrustValidator : AbstractValidator<EndTrust>
{
    public EndTrustValidator() => RuleFor(g => g.Reason).NotEmpty().PlainText(TrustedOrganization.LongestReason);
}

sealed class EndTrustHandler(EventsDb db, TrustLetters letters, ICurrentUser user, TimeProvider clock) : IRequestHandler<EndTrust>
{
    public async Task Handle(EndTrust wish, CancellationToken ct)
    {
        user.MustBeTheHouse();
        var held = await db.Trusted.SingleOrDefaultAsync(t => t.Id == wish.Id, ct) ?? throw new NotFound("trust");
        held.End(wish.Reason!.Trim(), clock.Now());
        await letters.Post(held, "ended", held.EndReason!, ct);
    }
}

using Yhdessa.Contracts.Directory;

namespace Yhdessa.Partnerships.Register;

/// <summary>An organization becomes a partner of one type from a day on.</summary>
[Requires(PartnershipsModule.Keep)]
sealed record AddPartnership(Guid OrganizationId, string Type, DateOnly From, DateOnly? Until = null) : ICommand<Id<Partnership>>;

sealed class AddPartnershipValidator : AbstractValidator<AddPartnership>
{
    public AddPartnershipValidator()
    {
        RuleFor(p => p.Type).NotEmpty().MaximumLength(40);
        RuleFor(p => p.From).NotEmpty();
        RuleFor(p => p.From.Year).InclusiveBetween(1990, 2100).OverridePropertyName("from").When(p => p.From != default);
        RuleFor(p => p.Until).GreaterThanOrEqualTo(p => p.From).WithErrorCode("ends-before-it-begins").When(p => p.Until is not null);
    }
}

sealed class AddPartnershipHandler(PartnershipsDb db, PartnershipBook book, ISender sender, ICurrentUser user) : IRequestHandler<AddPartnership, Id<Partnership>>
{
    public async Task<Id<Partnership>> Handle(AddPartnership wish, CancellationToken ct)
    {
        user.MustKeepTheRegister();
        var type = await db.Types.SingleOrDefaultAsync(t => t.Code == wish.Type && t.DeletedAt == null, ct);
        Rule.RequireOf("type", type is not null, "unknown-code");
        var partner = (await sender.Send(new OrganizationFacts([wish.OrganizationId]), ct)).GetValueOrDefault(wish.OrganizationId);
        Rule.RequireOf("organizationId", partner is { Published: true }, "partner-has-no-page");

        var partnership = Partnership.Begin(partner.Id, type.Id, wish.From, wish.Until);
        await book.MustBeFree(partnership, partner.Name, ct);
        db.Partnerships.Add(partnership);
        return partnership.Id;
    }
}

static class RegisterRules
{
    /// <summary>The house keeps the register: a partner's own key does not write itself into it.</summary>
    public static void MustKeepTheRegister(this ICurrentUser user)
    {
        if (user.KeyOrganization is not null) throw new Forbidden(PartnershipsModule.Keep);
    }
}

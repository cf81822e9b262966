using Yhdessa.Contracts.Directory;

namespace Yhdessa.Partnerships.Register;

/// <summary>The partnership ends with a day; its row stays.</summary>
[Requires(PartnershipsModule.Keep)]
sealed record EndPartnership(Id<Partnership> Id, DateOnly Until) : ICommand;

sealed class EndPartnershipValidator : AbstractValidator<EndPartnership>
{
    public EndPartnershipValidator()
    {
        RuleFor(p => p.Until).NotEmpty();
        RuleFor(p => p.Until.Year).InclusiveBetween(1990, 2100).OverridePropertyName("until").When(p => p.Until != default);
    }
}

sealed class EndPartnershipHandler(PartnershipsDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<EndPartnership>
{
    public async Task Handle(EndPartnership wish, CancellationToken ct)
    {
        user.MustKeepTheRegister();
        (await db.Partnerships.Living(wish.Id, ct)).End(wish.Until, clock.Now());
    }
}

/// <summary>Takes an ending back, if nobody has written the same partnership anew meanwhile.</summary>
[Requires(PartnershipsModule.Keep)]
sealed record ReopenPartnership(Id<Partnership> Id) : ICommand;

sealed class ReopenPartnershipHandler(PartnershipsDb db, PartnershipBook book, ISender sender, ICurrentUser user) : IRequestHandler<ReopenPartnership>
{
    public async Task Handle(ReopenPartnership wish, CancellationToken ct)
    {
        user.MustKeepTheRegister();
        var partnership = await db.Partnerships.Living(wish.Id, ct);
        var partner = (await sender.Send(new OrganizationFacts([partnership.OrganizationId]), ct)).GetValueOrDefault(partnership.OrganizationId);
        await book.MustBeFree(partnership, partner?.Name ?? "", ct);
        partnership.Reopen();
    }
}

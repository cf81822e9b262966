using Yhdessa.Partnerships.Register;

namespace Yhdessa.Partnerships.Agreements;

/// <summary>Gives notice: the agreement ends with a day, at once when that day is past. What was booked under it before stays.</summary>
[Requires(PartnershipsModule.Keep)]
sealed record EndAgreement(Id<Agreement> Id, DateOnly Until, string Reason) : ICommand;

sealed class EndAgreementValidator : AbstractValidator<EndAgreement>
{
    public EndAgreementValidator()
    {
        RuleFor(a => a.Until).NotEmpty();
        RuleFor(a => a.Reason).NotEmpty().PlainText(400);
    }
}

sealed class EndAgreementHandler(PartnershipsDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<EndAgreement>
{
    public async Task Handle(EndAgreement wish, CancellationToken ct)
    {
        user.MustKeepTheRegister();
        (await db.Agreements.Living(wish.Id, ct)).End(wish.Until, wish.Reason.Trim(), clock.Now());
    }
}

/// <summary>Takes a notice back.</summary>
[Requires(PartnershipsModule.Keep)]
sealed record ReinstateAgreement(Id<Agreement> Id) : ICommand;

sealed class ReinstateAgreementHandler(PartnershipsDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ReinstateAgreement>
{
    public async Task Handle(ReinstateAgreement wish, CancellationToken ct)
    {
        user.MustKeepTheRegister();
        (await db.Agreements.Living(wish.Id, ct)).Reinstate(clock.Now());
    }
}

using Yhdessa.Partnerships.Register;

namespace Yhdessa.Partnerships.Agreements;

/// <summary>Tells that both have signed: the agreement is in force from its first day, today if that day has come.</summary>
[Requires(PartnershipsModule.Keep)]
sealed record ActivateAgreement(Id<Agreement> Id) : ICommand;

sealed class ActivateAgreementHandler(PartnershipsDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ActivateAgreement>
{
    public async Task Handle(ActivateAgreement wish, CancellationToken ct)
    {
        user.MustKeepTheRegister();
        (await db.Agreements.Living(wish.Id, ct)).Activate(clock.Now());
    }
}

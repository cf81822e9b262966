namespace Yhdessa.Partnerships.Agreements;

/// <summary>How many agreements end within 60 days.</summary>
[Requires(PartnershipsModule.Keep)]
sealed record EndingAgreements : IQuery<int>;

sealed class EndingAgreementsHandler(PartnershipsDb db, TimeProvider clock) : IRequestHandler<EndingAgreements, int>
{
    public Task<int> Handle(EndingAgreements ask, CancellationToken ct)
    {
        var today = Helsinki.Today(clock);
        var far = today.AddDays(60);
        return db.Agreements.CountAsync(a => a.DeletedAt == null && a.State == AgreementState.Active && a.Until >= today && a.Until <= far, ct);
    }
}

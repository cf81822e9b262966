namespace Yhdessa.Partnerships.Agreements;

/// <summary>Begins the agreements whose first day has come and ends those whose last day has passed.</summary>
[Requires(PartnershipsModule.Import)]
sealed record TurnAgreements(DateTimeOffset Now) : ICommand<JobReport>;

sealed class TurnAgreementsHandler(PartnershipsDb db) : IRequestHandler<TurnAgreements, JobReport>
{
    public async Task<JobReport> Handle(TurnAgreements job, CancellationToken ct)
    {
        var today = Helsinki.DateOf(job.Now);
        var due = await db.Agreements.Where(a => a.DeletedAt == null && a.AgreedAt != null
            && (a.State == AgreementState.Draft && a.From <= today || a.State == AgreementState.Active && a.Until < today)).ToListAsync(ct);
        return new(due.Count(a => a.Turn(today)), "agreements begun or ended");
    }
}

using Yhdessa.Contracts.Directory;

namespace Yhdessa.Spaces.Leases;

/// <summary>Weekly leases without an end are held on and on, always farther than anybody can book.</summary>
[Requires(SpacesModule.Keep)]
sealed record CarryLeases(DateTimeOffset Now) : ICommand<JobReport>;

sealed class CarryLeasesHandler(SpacesDb db, LeaseBook book) : IRequestHandler<CarryLeases, JobReport>
{
    /// <summary>A month at a time: nobody needs it every night.</summary>
    const int Slack = 30, Most = 200;

    public async Task<JobReport> Handle(CarryLeases message, CancellationToken ct)
    {
        var far = Helsinki.DateOf(message.Now).AddDays(Lease.DaysHeld - Slack);
        var due = await db.Leases.Where(l => l.HeldUntil < far && (l.Until == null || l.Until > l.HeldUntil)).OrderBy(l => l.Id).Take(Most).ToListAsync(ct);
        var missed = 0;
        foreach (var lease in due) missed += await book.CarryOn(lease, ct);
        return new(due.Count, missed == 0 ? "leases held on" : $"leases held on ({missed} of their times were taken already)");
    }
}

/// <summary>What another record of an organization has leased is the organization's.</summary>
sealed class PassLeasesOn(SpacesDb db) : INotificationHandler<OrganizationMerged>
{
    public async Task Handle(OrganizationMerged merged, CancellationToken ct) =>
        (await db.Leases.Where(l => l.OrganizationId == merged.OrganizationId).ToListAsync(ct)).ForEach(l => l.PassTo(merged.IntoId));
}

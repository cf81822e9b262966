using Yhdessa.Contracts.Directory;
using Yhdessa.Contracts.Participation;

namespace Yhdessa.Participation.Impact;

sealed class HearInitiative(Ledger ledger, TimeProvider clock) : INotificationHandler<InitiativeSubmitted>
{
    public async Task Handle(InitiativeSubmitted told, CancellationToken ct)
    {
        var row = $"initiative:{told.InitiativeId}";
        var day = (await ledger.Find(LedgerKind.Initiatives, row, ct))?.From ?? Helsinki.Today(clock);
        await ledger.Write(new(LedgerKind.Initiatives, row, told.InitiativeId, told.Title, 1, day, "participation"), ct);
    }
}

sealed class HearHours(Ledger ledger) : INotificationHandler<VolunteerHoursConfirmed>
{
    public Task Handle(VolunteerHoursConfirmed told, CancellationToken ct) =>
        ledger.WriteIf(told.Hours > 0, new(LedgerKind.VolunteerHours, $"signUp:{told.SignUpId}", told.TaskId, told.Task, told.Hours, told.Day, "participation")
        {
            Organizations = told.OrganizationId is { } one ? [one] : [],
        }, ct);
}

/// <summary>What the demonstration had made up counts no more once it is taken away.</summary>
sealed class HearForgotten(ParticipationDb db) : INotificationHandler<RowForgotten>
{
    public async Task Handle(RowForgotten told, CancellationToken ct) => db.Facts.RemoveRange(await db.Facts.Where(f => f.Row == told.Row).ToListAsync(ct));
}

/// <summary>What was another name's belongs to the organization.</summary>
sealed class HearMerged(ParticipationDb db) : INotificationHandler<OrganizationMerged>
{
    public async Task Handle(OrganizationMerged told, CancellationToken ct)
    {
        var (other, own) = (told.OrganizationId, told.IntoId);
        var facts = await db.Facts.Include(f => f.Organizations).Where(f => f.Organizations.Any(o => o.OrganizationId == other)).ToListAsync(ct);
        foreach (var fact in facts) fact.Merge(other, own);
    }
}

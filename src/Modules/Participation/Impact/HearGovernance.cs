using Yhdessa.Contracts.Governance;

namespace Yhdessa.Participation.Impact;

sealed class HearDecision(Ledger ledger) : INotificationHandler<DecisionMade>
{
    public Task Handle(DecisionMade told, CancellationToken ct) =>
        ledger.Write(new(LedgerKind.Decisions, $"decision:{told.DecisionId}", told.MeetingId, $"{told.Title} ({told.Body})", 1, told.MadeOn, "governance"), ct);
}

/// <summary>What was carried through, and how many days it took from the decision; opened again it counts no more.</summary>
sealed class HearActionItem(Ledger ledger) : INotificationHandler<ActionItemMoved>
{
    public async Task Handle(ActionItemMoved told, CancellationToken ct)
    {
        var (row, decision) = ($"actionItem:{told.ActionItemId}", await ledger.Find(LedgerKind.Decisions, $"decision:{told.DecisionId}", ct));
        var done = told is { State: "done", DoneOn: not null } ? told.DoneOn : null;
        Told Fact(LedgerKind kind, int value) => new(kind, row, decision?.SubjectId, told.Title, value, done ?? default, "governance");
        await ledger.WriteIf(done is not null, Fact(LedgerKind.CarriedThrough, 1), ct);
        await ledger.WriteIf(done is not null && decision is not null, Fact(LedgerKind.DaysToDone, Math.Max(0, (done ?? default).DayNumber - (decision?.From.DayNumber ?? 0))), ct);
    }
}

sealed class HearMeeting(Ledger ledger) : INotificationHandler<MeetingHeld>
{
    public Task Handle(MeetingHeld told, CancellationToken ct) =>
        ledger.Write(new(LedgerKind.Meetings, $"meeting:{told.MeetingId}", told.MeetingId, told.Body, 1, told.Day, "governance"), ct);
}

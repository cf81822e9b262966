using Yhdessa.Contracts.Events;

namespace Yhdessa.Participation.Impact;

/// <summary>An event that was held counts as one, with who signed up and who came where those are known.</summary>
sealed class HearEventHeld(Ledger ledger) : INotificationHandler<EventHeld>
{
    public async Task Handle(EventHeld told, CancellationToken ct)
    {
        Told Fact(LedgerKind kind, int value) => new(kind, $"event:{told.EventId}", told.EventId, told.Name, value, told.FirstDay, "events")
        {
            To = told.LastDay,
            Municipality = told.Municipality,
            Organizations = told.OrganizationIds,
        };
        await ledger.Write(Fact(LedgerKind.Events, 1), ct);
        await ledger.WriteIf(told.Came is not null, Fact(LedgerKind.People, told.Came ?? 0), ct);
        await ledger.WriteIf(told.Registered is not null, Fact(LedgerKind.SignUps, told.Registered ?? 0), ct);
    }
}

/// <summary>An event's feedback as it stands: the newest mean replaces the one before. Whose event it is the held event has told.</summary>
sealed class HearFeedback(Ledger ledger) : INotificationHandler<FeedbackReceived>
{
    public async Task Handle(FeedbackReceived told, CancellationToken ct)
    {
        var row = $"event:{told.EventId}";
        if (await ledger.Find(LedgerKind.Feedback, row, ct) is { N: { } known } && known > told.N) return;   // an older count that came late
        var held = await ledger.Find(LedgerKind.Events, row, ct);
        await ledger.WriteIf(told.N > 0, new(LedgerKind.Feedback, row, told.EventId, told.Event, told.Mean, told.Day, "events")
        {
            N = told.N,
            Municipality = held?.Municipality,
            Organizations = [.. held?.Organizations.Select(o => o.OrganizationId) ?? []],
        }, ct);
    }
}

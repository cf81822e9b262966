using Yhdessa.Contracts.Directory;

namespace Yhdessa.Participation.Impact;

/// <summary>Help that passed between organizations over the board, each thanks a row.</summary>
sealed class HearThanks(Ledger ledger) : INotificationHandler<HelpThanked>
{
    public Task Handle(HelpThanked told, CancellationToken ct) =>
        ledger.Write(new(LedgerKind.Thanks, $"thanks:{told.ThanksId}", told.EntryId, told.Title, 1, told.Day, "directory") { Municipality = told.Municipality, Organizations = [told.OrganizationId] }, ct);
}

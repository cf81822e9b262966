namespace Yhdessa.Directory.Exchange;

/// <summary>What becomes of some rows: taken, left, said to be another organization or the same as one that is there.</summary>
[Requires(DirectoryModule.Exchange)]
sealed record ChooseRows(Id<OrganizationImport> Id, IReadOnlyList<ChooseRows.Choice> Choices) : ICommand
{
    /// <param name="SameAs">The record it is of, where it is a likely twin's.</param>
    public sealed record Choice(int Line, RowChoice Wish, Guid? SameAs = null);
}

sealed class ChooseRowsValidator : AbstractValidator<ChooseRows>
{
    public ChooseRowsValidator() => RuleFor(c => c.Choices).Must(c => c.Count <= 500).WithErrorCode("too-many");
}

sealed class ChooseRowsHandler(DirectoryDb db) : IRequestHandler<ChooseRows>
{
    public async Task Handle(ChooseRows wish, CancellationToken ct)
    {
        var import = await db.ImportOf(wish.Id, ct);
        State.Require(import.State is ImportState.Ready, "import-moved-on");
        var lines = wish.Choices.Select(c => c.Line).ToList();
        var rows = await db.ImportRows.Where(r => r.ImportId == wish.Id && lines.Contains(r.Line)).ToDictionaryAsync(r => r.Line, ct);
        foreach (var choice in wish.Choices)
        {
            if (!rows.TryGetValue(choice.Line, out var row) || row.Outcome is not (RowOutcome.New or RowOutcome.Changed or RowOutcome.Twin)) continue;
            row.Choice = choice.Wish;
            if (row.Outcome is RowOutcome.Twin) row.OrganizationId = choice.Wish is RowChoice.Take && row.Twins.FirstOrDefault(t => t.Id == choice.SameAs) is { } twin ? (Id<Organization>)twin.Id : null;
            if (row is { Outcome: RowOutcome.Twin, Choice: RowChoice.Take, OrganizationId: null }) row.Choice = RowChoice.Leave;   // the same as whom?
        }
    }
}

/// <summary>Saves the rows that are taken, or all that are new or changed. Twins that nobody has decided about are left.</summary>
[Requires(DirectoryModule.Exchange)]
sealed record ApproveImport(Id<OrganizationImport> Id, bool All = false) : ICommand;

sealed class ApproveImportHandler(DirectoryDb db, TimeProvider clock) : IRequestHandler<ApproveImport>
{
    public async Task Handle(ApproveImport wish, CancellationToken ct)
    {
        var import = await db.ImportOf(wish.Id, ct);
        import.Approve(clock.Now());
        if (wish.All)
            await db.ImportRows.Where(r => r.ImportId == wish.Id && (r.Outcome == RowOutcome.New || r.Outcome == RowOutcome.Changed)).ExecuteUpdateAsync(r => r.SetProperty(x => x.Choice, RowChoice.Take), ct);
    }
}

/// <summary>Takes the whole import back, while its rows are there.</summary>
[Requires(DirectoryModule.Exchange)]
sealed record UndoImport(Id<OrganizationImport> Id) : ICommand;

sealed class UndoImportHandler(DirectoryDb db, TimeProvider clock) : IRequestHandler<UndoImport>
{
    public async Task Handle(UndoImport wish, CancellationToken ct) => (await db.ImportOf(wish.Id, ct)).Undo(clock.Now());
}

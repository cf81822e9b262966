using Yhdessa.Contracts.Directory;

namespace Yhdessa.Directory.Exchange;

/// <summary>One batch of whatever an import is at; answers whether there is more. A batch is a commit, and one that was cut off is begun again.</summary>
[Requires(DirectoryModule.Exchange)]
sealed record CarryOnImport(Id<OrganizationImport> Id) : ICommand<bool>;

sealed class CarryOnImportHandler(ImportBatches batches) : IRequestHandler<CarryOnImport, bool>
{
    public Task<bool> Handle(CarryOnImport wish, CancellationToken ct) => batches.Next(wish.Id, ct);
}

/// <summary>Batch follows batch, each told of by the one before: what the house was at when it stopped goes on when it is back.</summary>
sealed class CarryImportOn(ImportBatches batches) : INotificationHandler<OrganizationImportAdvanced>
{
    public Task Handle(OrganizationImportAdvanced told, CancellationToken ct) => batches.Next((Id<OrganizationImport>)told.ImportId, ct);
}

sealed class ImportBatches(DirectoryDb db, CheckRows check, SaveRows save, UndoRows undo, TimeProvider clock)
{
    public async Task<bool> Next(Id<OrganizationImport> id, CancellationToken ct)
    {
        if (await db.Imports.SingleOrDefaultAsync(i => i.Id == id, ct) is not { IsBusy: true } import) return false;
        var more = await (import.State switch
        {
            ImportState.Checking => check.Next(import, ct),
            ImportState.Saving => save.Next(import, ct),
            _ => undo.Next(import, ct),
        });
        import.Advance(isLast: !more, clock.Now());
        return more;
    }
}

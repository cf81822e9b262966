namespace Yhdessa.Directory.Exchange;

/// <summary>Says which column is which; the rows are then looked through. The same file's headers are known the next time.</summary>
[Requires(DirectoryModule.Exchange)]
sealed record MapImport(Id<OrganizationImport> Id, IReadOnlyList<string> Fields, ImportChoices Choices) : ICommand;

sealed class MapImportValidator : AbstractValidator<MapImport>
{
    public MapImportValidator()
    {
        RuleFor(m => m.Fields).Must(f => f.Count <= SheetLimits.MostColumns).WithErrorCode("too-many");
        RuleFor(m => m.Choices.Kind).Must(k => k is null || Classifications.Has(Classifications.Kinds, k)).WithErrorCode("unknown-code").OverridePropertyName("kind");
        RuleFor(m => m.Choices.ContactsFor).IsInEnum().OverridePropertyName("contactsFor");
    }
}

sealed class MapImportHandler(DirectoryDb db, TimeProvider clock) : IRequestHandler<MapImport>
{
    public async Task Handle(MapImport wish, CancellationToken ct)
    {
        var import = await db.ImportOf(wish.Id, ct);
        import.Map(wish.Fields, wish.Choices, clock.Now());
        await db.ImportRows.Where(r => r.ImportId == wish.Id).ExecuteUpdateAsync(r => r.SetProperty(x => x.Outcome, RowOutcome.Waiting), ct);
        var known = await db.Mappings.SingleOrDefaultAsync(m => m.Signature == import.Signature, ct);
        if (known is null) db.Mappings.Add(known = new() { Signature = import.Signature });
        (known.Fields, known.Choices, known.At) = (wish.Fields, wish.Choices, clock.Now());
    }
}

/// <summary>Forgets a file before it is saved.</summary>
[Requires(DirectoryModule.Exchange)]
sealed record DropImport(Id<OrganizationImport> Id) : ICommand;

sealed class DropImportHandler(DirectoryDb db) : IRequestHandler<DropImport>
{
    public async Task Handle(DropImport wish, CancellationToken ct)
    {
        var import = await db.ImportOf(wish.Id, ct);
        State.Require(import.State is ImportState.Mapping or ImportState.Checking or ImportState.Ready, "import-moved-on");
        await db.ImportRows.Where(r => r.ImportId == wish.Id).ExecuteDeleteAsync(ct);
        db.Imports.Remove(import);
    }
}

/// <summary>A week after its latest step a file and its rows are gone; what it brought stays.</summary>
[Requires(DirectoryModule.Import)]
sealed record ForgetImports(DateTimeOffset Now) : ICommand<JobReport>;

sealed class ForgetImportsHandler(DirectoryDb db) : IRequestHandler<ForgetImports, JobReport>
{
    public async Task<JobReport> Handle(ForgetImports wish, CancellationToken ct)
    {
        var since = wish.Now.AddDays(-OrganizationImport.Days);
        var old = await db.Imports.Where(i => i.MovedAt < since).ToListAsync(ct);
        foreach (var import in old) await db.ImportRows.Where(r => r.ImportId == import.Id).ExecuteDeleteAsync(ct);
        db.Imports.RemoveRange(old);
        return new(old.Count, "files of organizations");
    }
}

static class Importing
{
    public static async Task<OrganizationImport> ImportOf(this DirectoryDb db, Id<OrganizationImport> id, CancellationToken ct) =>
        await db.Imports.SingleOrDefaultAsync(i => i.Id == id, ct) ?? throw new NotFound("import");
}

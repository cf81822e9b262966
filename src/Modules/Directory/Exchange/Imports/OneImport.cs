namespace Yhdessa.Directory.Exchange;

/// <summary>A file and how far it has come, with a page of its rows of one outcome.</summary>
[Requires(DirectoryModule.Exchange)]
sealed record OneImport(Id<OrganizationImport> Id, RowOutcome? Outcome = null, int Page = 1) : IQuery<OneImport.Answer>
{
    public const int OnPage = 50;

    /// <param name="ToSave">How many rows would be saved now.</param>
    /// <param name="Kept">Rows that undoing left, as people have changed their records since.</param>
    public sealed record Answer(OrganizationImport Import, IReadOnlyDictionary<RowOutcome, int> Counts, IReadOnlyList<ImportRow> Rows, int Total, int ToSave, int Saved, int Undone, IReadOnlyList<ImportRow> Kept, RememberedMapping? Remembered)
    {
        public int Of(RowOutcome outcome) => Counts.GetValueOrDefault(outcome);
    }
}

/// <summary>Files that are on their way or have just come.</summary>
[Requires(DirectoryModule.Exchange)]
sealed record ImportList : IQuery<IReadOnlyList<OrganizationImport>>;

/// <summary>All rows of one outcome, for a file to be mended and brought again.</summary>
[Requires(DirectoryModule.Exchange)]
sealed record ImportRowsOf(Id<OrganizationImport> Id, RowOutcome? Outcome) : IQuery<(OrganizationImport Import, IReadOnlyList<ImportRow> Rows)>;

sealed class OneImportHandler(DirectoryDb db) : IRequestHandler<OneImport, OneImport.Answer>, IRequestHandler<ImportList, IReadOnlyList<OrganizationImport>>, IRequestHandler<ImportRowsOf, (OrganizationImport Import, IReadOnlyList<ImportRow> Rows)>
{
    const int MostKept = 200;

    public async Task<OneImport.Answer> Handle(OneImport ask, CancellationToken ct)
    {
        var import = await db.Imports.AsNoTracking().SingleOrDefaultAsync(i => i.Id == ask.Id, ct) ?? throw new NotFound("import");
        var all = db.ImportRows.AsNoTracking().Where(r => r.ImportId == ask.Id);
        var counts = (await all.GroupBy(r => r.Outcome).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct)).ToDictionary(g => g.Key, g => g.Count);
        var shown = ask.Outcome is { } one ? all.Where(r => r.Outcome == one) : all;
        var rows = await shown.OrderBy(r => r.Line).Skip((ask.Page - 1) * OneImport.OnPage).Take(OneImport.OnPage).ToListAsync(ct);
        var kept = await all.Where(r => r.Undo == RowUndo.Kept).OrderBy(r => r.Line).Take(MostKept).ToListAsync(ct);
        return new(import, counts, rows, ask.Outcome is { } o ? counts.GetValueOrDefault(o) : import.Rows, await db.ToSave(ask.Id).CountAsync(ct), await all.CountAsync(r => r.IsSaved, ct), await all.CountAsync(r => r.Undo == RowUndo.Undone, ct), kept,
            await db.Mappings.AsNoTracking().SingleOrDefaultAsync(m => m.Signature == import.Signature, ct));
    }

    public async Task<IReadOnlyList<OrganizationImport>> Handle(ImportList ask, CancellationToken ct) => await db.Imports.AsNoTracking().OrderByDescending(i => i.MovedAt).Take(20).ToListAsync(ct);

    public async Task<(OrganizationImport Import, IReadOnlyList<ImportRow> Rows)> Handle(ImportRowsOf ask, CancellationToken ct)
    {
        var import = await db.Imports.AsNoTracking().SingleOrDefaultAsync(i => i.Id == ask.Id, ct) ?? throw new NotFound("import");
        var rows = db.ImportRows.AsNoTracking().Where(r => r.ImportId == ask.Id && (ask.Outcome == null || r.Outcome == ask.Outcome));
        return (import, await rows.OrderBy(r => r.Line).ToListAsync(ct));
    }
}

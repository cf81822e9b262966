namespace Yhdessa.Directory.Exchange;

/// <summary>Reads a file and lays its rows beside the register, whole or not at all. Nothing is known of them yet.</summary>
/// <param name="Content">Seekable: a commit that lost a race reads it again.</param>
[Requires(DirectoryModule.Exchange)]
sealed record StageImport(string FileName, Stream Content, SheetLimits Limits) : ICommand<Id<OrganizationImport>>;

sealed class StageImportHandler(DirectoryDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<StageImport, Id<OrganizationImport>>
{
    const int AtOnce = 500, LongestHeader = 200;

    public async Task<Id<OrganizationImport>> Handle(StageImport wish, CancellationToken ct)
    {
        var sheet = Sheet.Open(wish.Content, wish.Limits);
        using var rows = sheet.Rows.GetEnumerator();
        Rule.RequireOf("file", rows.MoveNext(), "file-empty");
        IReadOnlyList<string> headers = [.. rows.Current.Cells.Select(h => h.Length <= LongestHeader ? h : h[..LongestHeader])];
        var (id, count) = (Id<OrganizationImport>.New(), 0);
        for (var batch = Next(rows, id); batch.Count > 0; batch = Next(rows, id))
        {
            await BulkRows.Insert(db, batch, clock.Now(), ct);
            count += batch.Count;
        }
        Rule.RequireOf("file", count > 0, "file-empty");
        db.Imports.Add(OrganizationImport.Of(id, wish.FileName, user.PersonId, sheet.Facts, headers, count, clock.Now()));
        return id;
    }

    static List<ImportRow> Next(IEnumerator<SheetRow> rows, Id<OrganizationImport> id)
    {
        var batch = new List<ImportRow>(AtOnce);
        while (batch.Count < AtOnce && rows.MoveNext()) batch.Add(new() { ImportId = id, Line = rows.Current.Line, Cells = rows.Current.Cells, Cleaned = rows.Current.Cleaned });
        return batch;
    }
}

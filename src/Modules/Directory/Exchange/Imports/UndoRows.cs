namespace Yhdessa.Directory.Exchange;

/// <summary>Takes a batch back: what was made goes into the bin, what was changed is as it was. A record that people have changed since is theirs and stays.</summary>
sealed class UndoRows(DirectoryDb db, TimeProvider clock)
{
    const int AtOnce = 50;

    public async Task<bool> Next(OrganizationImport import, CancellationToken ct)
    {
        var rows = await db.ImportRows.Where(r => r.ImportId == import.Id && r.IsSaved && r.Undo == null).OrderBy(r => r.Line).Take(AtOnce).ToListAsync(ct);
        if (rows.Count == 0) return false;
        var ids = rows.Select(r => r.OrganizationId).OfType<Id<Organization>>().ToList();
        var records = await db.Organizations.Whole().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, ct);
        foreach (var row in rows) row.Undo = await Undo(row, row.OrganizationId is { } id ? records.GetValueOrDefault(id) : null, ct) ? RowUndo.Undone : RowUndo.Kept;
        return true;
    }

    async Task<bool> Undo(ImportRow row, Organization? record, CancellationToken ct)
    {
        if (record is null or { Status: OrganizationStatus.Alias }) return false;
        if (record.DeletedAt is not null) return row.Before is null;   // somebody was first
        if (FormDiff.Sum(record.Form) != row.After) return false;
        if (row.Before is null) record.Remove(clock.Now());
        else if (await IsFree(row.Before, record.Id, ct)) record.Change(row.Before);
        else return false;
        return true;
    }

    /// <summary>The numbers it had may have become another's meanwhile.</summary>
    async Task<bool> IsFree(OrganizationForm before, Id<Organization> except, CancellationToken ct)
    {
        List<string> keys = [.. (before.Identifiers ?? []).Select(i => i.Key)];
        return !await db.Marks.AnyAsync(m => m.Facet == OrganizationFacets.Identifier && keys.Contains(m.Code) && m.OrganizationId != except, ct);
    }
}

namespace Yhdessa.Directory.Exchange;

/// <summary>Saves a batch of rows in one commit. What has changed since they were looked at is looked at again: such a row is refused, the rest go on.</summary>
sealed class SaveRows(DirectoryDb db, TimeProvider clock)
{
    const int AtOnce = 50;

    public async Task<bool> Next(OrganizationImport import, CancellationToken ct)
    {
        var rows = await db.ToSave(import.Id).OrderBy(r => r.Line).Take(AtOnce).ToListAsync(ct);
        if (rows.Count == 0) return false;
        var ids = rows.Select(r => r.OrganizationId).OfType<Id<Organization>>().ToList();
        var known = await db.Organizations.Whole().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, ct);
        foreach (var row in rows) await Save(import, row, row.OrganizationId is { } id ? known.GetValueOrDefault(id) : null, ct);
        return true;
    }

    async Task Save(OrganizationImport import, ImportRow row, Organization? known, CancellationToken ct)
    {
        row.IsSaved = true;   // or refused: either way it is through
        if (row.OrganizationId is not null && known is null or { DeletedAt: not null } or { Status: OrganizationStatus.Alias }) Refuse(row, new RowFault("id", "import-record-gone", []));
        else if (RowTelling.Tell(import, row, known?.Form) is var (form, reading) && reading.Faults.Count > 0) Refuse(row, [.. reading.Faults]);
        else if (await Taken(form, known?.Id, ct) is { } taken) Refuse(row, new RowFault("businessId", "identifier-taken", [taken.Value]));
        else if (await CoreWork(form, ct) is var told && known is null) await Enter(import, row, told, ct);
        else
        {
            row.Before = known!.Form;
            known.Change(told);
            known.ImportBy(import.Id);
            row.After = FormDiff.Sum(known.Form);
        }
    }

    async Task Enter(OrganizationImport import, ImportRow row, OrganizationForm form, CancellationToken ct)
    {
        var organization = new Organization(Id<Organization>.New(), await db.FreeSlug(form.WholeName().ToString(), ct), form, import.By);
        organization.EnteredByImport(import.Id, clock.Now());
        db.Organizations.Add(organization);
        foreach (var twin in row.Twins) db.NotTwins.Add(NotTwin.Of(organization.Id, (Id<Organization>)twin.Id, import.By is { } person ? $"person:{person}" : "system", clock.Now()));
        (row.OrganizationId, row.After) = (organization.Id, FormDiff.Sum(organization.Form));
    }

    static void Refuse(ImportRow row, params IReadOnlyList<RowFault> why)
    {
        row.Refuse(why);
        (row.IsSaved, row.OrganizationId) = (false, null);
    }

    /// <summary>By another record, or by one that this batch is just making.</summary>
    async Task<Identifier?> Taken(OrganizationForm form, Id<Organization>? except, CancellationToken ct)
    {
        List<string> keys = [.. (form.Identifiers ?? []).Select(i => i.Key)];
        if (keys.Count == 0) return null;
        var others = await db.Marks.AsNoTracking().Where(m => m.Facet == OrganizationFacets.Identifier && keys.Contains(m.Code) && m.OrganizationId != except).Select(m => m.Code).ToListAsync(ct);
        others.AddRange(db.Organizations.Local.Where(o => o.Id != except).SelectMany(o => o.Identifiers).Select(i => i.Key).Where(keys.Contains));
        return others.Count == 0 ? null : form.Identifiers!.First(i => others.Contains(i.Key));
    }

    /// <summary>A new word becomes a tag once, however many rows of the batch have it.</summary>
    async Task<OrganizationForm> CoreWork(OrganizationForm form, CancellationToken ct)
    {
        var codes = new List<string>();
        foreach (var word in form.CoreWork ?? [])
            codes.AddRange(db.TagWords.Local.FirstOrDefault(t => t.Key == Tags.Key(Tags.Word(word))) is { } fresh ? [fresh.Code] : await db.CoreWork([word], kept: true, ct));
        return form with { CoreWork = [.. codes.Distinct()] };
    }
}

static class RowsToSave
{
    /// <summary>Those that somebody wants and that are not through yet.</summary>
    public static IQueryable<ImportRow> ToSave(this DirectoryDb db, Id<OrganizationImport> import) => db.ImportRows.Where(r => r.ImportId == import && !r.IsSaved && r.Choice != RowChoice.Leave
        && (r.Outcome == RowOutcome.New || r.Outcome == RowOutcome.Changed || r.Outcome == RowOutcome.Twin));
}

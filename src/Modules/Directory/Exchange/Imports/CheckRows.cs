namespace Yhdessa.Directory.Exchange;

/// <summary>Looks through a batch of rows: which are new, which change a record, which are the same, which may be a twin, and which will not do.</summary>
sealed class CheckRows(DirectoryDb db, LikelyTwins likely)
{
    const int AtOnce = 100;

    /// <summary>False when there are none left.</summary>
    public async Task<bool> Next(OrganizationImport import, CancellationToken ct)
    {
        var rows = await db.ImportRows.Where(r => r.ImportId == import.Id && r.Outcome == RowOutcome.Waiting).OrderBy(r => r.Line).Take(AtOnce).ToListAsync(ct);
        if (rows.Count == 0) return false;
        rows.ForEach(r => r.Reset());
        var read = rows.ConvertAll(row => (Row: row, First: RowTelling.Tell(import, row, null)));
        foreach (var (row, first) in read) (row.Name, row.NameKey, row.IdKey) = Keys(first.Form);
        var records = await Records.Of(db, [.. read.Select(r => r.First)], ct);
        var earlier = await Earlier(import, rows, ct);
        foreach (var (row, first) in read)
        {
            await Check(import, row, first, records, earlier, ct);
            if (row.Outcome is not RowOutcome.Refused) earlier.Add((row.Line, row.NameKey, row.IdKey));
        }
        return true;
    }

    async Task Check(OrganizationImport import, ImportRow row, (OrganizationForm Form, RowReading Reading) first, Records records, List<(int Line, string? NameKey, string? IdKey)> earlier, CancellationToken ct)
    {
        var twice = earlier.Where(e => (e.IdKey is not null ? e.IdKey == row.IdKey : row.IdKey is null && e.NameKey == row.NameKey && row.NameKey is not null)).Select(e => (int?)e.Line).Min();
        var matched = records.Matches(first.Form, first.Reading);
        if (matched.Count > 1) row.Refuse(new RowFault("businessId", "import-two-records", []));
        else if (twice is { } line) row.Refuse(new RowFault("name", "import-told-before", [$"{line}"]));
        else if (matched is [var known]) Against(import, row, known, await CoreWork(known, import, row, ct));
        else if (first.Reading.Faults.Count > 0) row.Refuse(first.Reading.Faults);
        else await AsNew(import, row, first, ct);
        if (row.Notes.Count == 0) row.Notes = [.. first.Reading.Notes];
    }

    async Task AsNew(OrganizationImport import, ImportRow row, (OrganizationForm Form, RowReading Reading) first, CancellationToken ct)
    {
        row.Twins = await likely.Of(first.Form, [], ct);
        var namesake = row.Twins.FirstOrDefault(t => first.Form.HomeMunicipality is { } home && t.HomeMunicipality == home && Slug.Of(t.Name) == Slug.Of(first.Form.WholeName().ToString()));
        if (namesake is not null && await db.Organizations.AsNoTracking().SingleOrDefaultAsync(o => o.Id == (Id<Organization>)namesake.Id, ct) is { } same && !Contradicts(first.Form, same))
        {
            row.Twins = [];
            Against(import, row, same, await CoreWork(same, import, row, ct));
        }
        else (row.Outcome, row.Choice) = row.Twins.Count > 0 ? (RowOutcome.Twin, RowChoice.Leave) : (RowOutcome.New, RowChoice.Take);
    }

    static void Against(OrganizationImport import, ImportRow row, Organization known, IReadOnlyList<string>? coreWork)
    {
        var (form, reading) = RowTelling.Tell(import, row, known.Form);
        (row.OrganizationId, row.Notes) = (known.Id, [.. reading.Notes]);
        if (reading.Faults.Count > 0) row.Refuse(reading.Faults);
        else
        {
            row.Changes = FormDiff.Between(known.Form, form with { CoreWork = coreWork });
            row.Outcome = row.Changes.Count > 0 ? RowOutcome.Changed : RowOutcome.Same;
        }
    }

    /// <summary>Words of one's own stand for the tags they mean; none is kept yet.</summary>
    async Task<IReadOnlyList<string>?> CoreWork(Organization known, OrganizationImport import, ImportRow row, CancellationToken ct) =>
        RowTelling.Tell(import, row, known.Form) is ({ CoreWork: { Count: > 0 } words }, { Faults.Count: 0 }) ? await db.CoreWork(words, kept: false, ct) : [];

    /// <summary>Both have a number of one register, and not the same.</summary>
    static bool Contradicts(OrganizationForm form, Organization known) =>
        (form.Identifiers ?? []).Any(i => known.Identifiers.Any(k => k.Scheme == i.Scheme) && known.Identifiers.All(k => k.Key != i.Key));

    /// <summary>Rows before this batch that tell of the same ones; those that will not do tell of none.</summary>
    async Task<List<(int Line, string? NameKey, string? IdKey)>> Earlier(OrganizationImport import, List<ImportRow> rows, CancellationToken ct)
    {
        var (names, ids, first) = (rows.Select(r => r.NameKey).OfType<string>().Distinct().ToList(), rows.Select(r => r.IdKey).OfType<string>().Distinct().ToList(), rows[0].Line);
        var before = await db.ImportRows.AsNoTracking().Where(r => r.ImportId == import.Id && r.Line < first && r.Outcome != RowOutcome.Refused && (names.Contains(r.NameKey!) || ids.Contains(r.IdKey!))).Select(r => new { r.Line, r.NameKey, r.IdKey }).ToListAsync(ct);
        return [.. before.Select(r => (r.Line, r.NameKey, r.IdKey))];
    }

    static (string? Name, string? NameKey, string? IdKey) Keys(OrganizationForm form)
    {
        var (name, id) = (form.WholeName(), form.Identifiers is [{ Key: { Length: <= 120 } own }, ..] ? own : null);
        if (name.IsEmpty) return (null, null, id);
        var words = name.For("fi").Words;
        var key = $"{Slug.Of(words)}/{form.HomeMunicipality}";
        return (words.Cut(100), key.Length <= 120 ? key : key[..120], id);
    }
}

namespace Yhdessa.Directory.Exchange;

/// <summary>The register's records that a batch of rows may be of: by our own id or address, or by a number of theirs.</summary>
sealed class Records
{
    readonly Dictionary<string, Organization> byName = [], byKey = [];

    public static async Task<Records> Of(DirectoryDb db, IReadOnlyList<(OrganizationForm Form, RowReading Reading)> rows, CancellationToken ct)
    {
        var told = rows.Select(r => r.Reading.Id).OfType<string>().ToList();
        List<Id<Organization>> ids = [.. told.Select(t => Guid.TryParse(t, out var id) ? id : (Guid?)null).OfType<Guid>().Select(i => (Id<Organization>)i)];
        List<string> slugs = [.. told.Where(t => t.Length <= 90)], keys = [.. rows.SelectMany(r => r.Form.Identifiers ?? []).Select(i => i.Key).Where(k => k.Length <= OrganizationMark.LongestCode)];
        var found = await db.Organizations.AsNoTracking().Where(o => o.DeletedAt == null && o.Status != OrganizationStatus.Alias
            && (ids.Contains(o.Id) || slugs.Contains(o.Slug) || o.Marks.Any(m => m.Facet == OrganizationFacets.Identifier && keys.Contains(m.Code)))).ToListAsync(ct);
        var records = new Records();
        foreach (var record in found)
        {
            records.byName[record.Slug] = records.byName[record.Id.ToString()] = record;
            foreach (var id in record.Identifiers) records.byKey[id.Key] = record;
        }
        return records;
    }

    /// <summary>An id that is none of ours is another register's: then the row's other words tell.</summary>
    public IReadOnlyList<Organization> Matches(OrganizationForm form, RowReading reading)
    {
        var named = reading.Id is { } id ? byName.GetValueOrDefault(Guid.TryParse(id, out var guid) ? guid.ToString() : id) : null;
        return [.. (form.Identifiers ?? []).Select(i => byKey.GetValueOrDefault(i.Key)).Prepend(named).OfType<Organization>().DistinctBy(o => o.Id)];
    }
}

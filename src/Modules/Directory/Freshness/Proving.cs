namespace Yhdessa.Directory;

static class Proving
{
    /// <summary>Notes a sign of life, once a kind and source; what the record was known by until then is noted too, so that the sign can be taken back.</summary>
    public static async Task Prove(this DirectoryDb db, Organization organization, LifeSign sign, string source, CancellationToken ct, DateTimeOffset? at = null, string? note = null)
    {
        if (organization is { ProofAt: { } proof, ProofBy: { } by } && !await db.Proofs.AnyAsync(p => p.OrganizationId == organization.Id && p.Kind == by, ct))
            await db.Note(organization.Id, by, "record", Helsinki.DateOf(proof), ct);
        (await db.Note(organization.Id, sign.Because, source, sign.Day, ct)).Note = note;
        organization.Live(sign.Because, at ?? Helsinki.Day(sign.Day).Start.ToUniversalTime());
    }

    /// <summary>"Everything is right": by whom, the source says.</summary>
    public static Task ProveRight(this DirectoryDb db, Organization organization, string source, DateTimeOffset now, CancellationToken ct, string? note = null) =>
        db.Prove(organization, new(Helsinki.DateOf(now), Freshness.Confirmed), source, ct, now, note);

    public static async Task<Proof> Note(this DirectoryDb db, Id<Organization> organization, string kind, string source, DateOnly day, CancellationToken ct)
    {
        var row = db.Proofs.Local.FirstOrDefault(p => p.OrganizationId == organization && p.Kind == kind && p.Source == source)
            ?? await db.Proofs.SingleOrDefaultAsync(p => p.OrganizationId == organization && p.Kind == kind && p.Source == source, ct);
        if (row is null) db.Proofs.Add(row = new Proof { OrganizationId = organization, Kind = kind, Source = source });
        row.Day = day;
        return row;
    }

    /// <summary>The records that other modules mean by these ids: another name's proofs are its survivor's.</summary>
    public static async Task<IReadOnlyList<Organization>> Living(this DirectoryDb db, IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        var wanted = ids.Select(i => (Id<Organization>)i).ToList();
        if (wanted.Count == 0) return [];
        return await db.Organizations.Where(o => o.DeletedAt == null && o.AliasOf == null && (wanted.Contains(o.Id) || db.Organizations.Any(a => a.AliasOf == o.Id && wanted.Contains(a.Id)))).ToListAsync(ct);
    }

    /// <summary>Two records became one: so did what they were known by. What both have of a source stays the survivor's.</summary>
    public static async Task MoveProofs(this DirectoryDb db, Id<Organization> from, Id<Organization> to, CancellationToken ct)
    {
        var rows = await db.Proofs.Where(p => p.OrganizationId == from || p.OrganizationId == to).ToListAsync(ct);
        foreach (var row in rows.Where(p => p.OrganizationId == from))
        {
            db.Proofs.Remove(row);
            if (!rows.Exists(p => p.OrganizationId == to && p.Kind == row.Kind && p.Source == row.Source)) db.Proofs.Add(new Proof { OrganizationId = to, Kind = row.Kind, Source = row.Source, Day = row.Day, Note = row.Note });
        }
        var asks = await db.Asks.Where(a => a.OrganizationId == from || a.OrganizationId == to).ToListAsync(ct);
        foreach (var ask in asks.Where(a => a.OrganizationId == from && !asks.Exists(own => own.OrganizationId == to && own.Year == a.Year))) ask.OrganizationId = to;
    }
}

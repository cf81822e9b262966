namespace Yhdessa.Directory;

/// <param name="Because">"name", "address" or "website": why it may be the same organization. The same identifier is no guess: that is a conflict.</param>
sealed record Twin(Guid Id, string Slug, string Name, string? HomeMunicipality, string Because);

/// <summary>Records that may be of the same organization as what somebody is about to save.</summary>
sealed class LikelyTwins(DirectoryDb db, NameBooks books)
{
    const int Most = 10;
    const string Refused = "likely-twin";

    /// <summary>Refuses with those that are likely, so that the writer says of each whether it is the same.</summary>
    /// <param name="because">Only by these; null by any.</param>
    public async Task MustBeNone(OrganizationForm form, IReadOnlyCollection<Guid> different, CancellationToken ct, IReadOnlySet<string>? because = null)
    {
        var likely = (await Of(form, different, ct)).Where(t => because?.Contains(t.Because) is not false).ToList();
        if (likely.Count > 0) throw new RuleBroken(Refused, likely[0].Name) { Extensions = new Dictionary<string, object?> { ["twins"] = likely } };
    }

    /// <summary>Those that a refusal tells of; none when it is about something else.</summary>
    public static IReadOnlyList<Twin> In(Refusal? refusal) => refusal is RuleBroken { Code: Refused, Extensions: var more } ? (IReadOnlyList<Twin>)more["twins"]! : [];

    /// <summary>Without those that have been said to be another.</summary>
    public async Task<IReadOnlyList<Twin>> Of(OrganizationForm form, IReadOnlyCollection<Guid> different, CancellationToken ct)
    {
        var names = form.WholeName().All.ToList();
        var alike = await books.Ask(db, book => book.Like(names).Take(Most).ToList(), ct);
        List<(Guid Id, string Because)> found = [.. await ByKeys(form, ct), .. alike.Select(a => (a.Organization, "name"))];
        var ids = found.Select(f => f.Id).Except(different).Distinct().Take(Most).Select(i => (Id<Organization>)i).ToList();
        if (ids.Count == 0) return [];
        var records = await db.StandingRecords(ids, ct);
        return [.. ids.Where(i => records.ContainsKey(i)).Select(i => records[i]).Select(r => new Twin(r.Id, r.Slug, r.Name, r.HomeMunicipality, found.First(f => f.Id == r.Id).Because))];
    }

    async Task<List<(Guid, string)>> ByKeys(OrganizationForm form, CancellationToken ct)
    {
        var (place, site) = (form.Address?.Key, OrganizationFacets.SiteKey(form.Website));
        if (place is null && site is null) return [];
        var hits = await db.Marks.AsNoTracking().Where(m =>
            m.Facet == OrganizationFacets.Place && m.Code == place ||
            m.Facet == OrganizationFacets.Site && m.Code == site).Select(m => new { m.OrganizationId, m.Facet }).Take(Most).ToListAsync(ct);
        return [.. hits.OrderBy(h => h.Facet, StringComparer.Ordinal).Select(h => (h.OrganizationId.Value, Because(h.Facet)))];
    }

    public static string Because(string facet) => facet switch { OrganizationFacets.Place => "address", OrganizationFacets.Site => "website", _ => facet };
}

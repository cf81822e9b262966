namespace Yhdessa.Directory;

/// <summary>The log, the latest first; with it what comes next and the organizations nobody has guided yet.</summary>
[Requires(DirectoryModule.Guide)]
sealed record GuidanceLog(int? Year = null, string? Municipality = null, int Page = 1, int PageSize = GuidanceLog.OnPage) : IQuery<GuidanceLog.Answer>
{
    public const int OnPage = 50;

    /// <param name="Steps">Next steps that are not taken, the soonest first.</param>
    /// <param name="Unguided">Organizations of the last year without any guidance, the newest first.</param>
    public sealed record Answer(IReadOnlyList<Row> Rows, int Total, IReadOnlyList<Row> Steps, IReadOnlyList<OrganizationLink> Unguided, int UnguidedTotal, IReadOnlyList<Count> Counts);

    public sealed record Row(Guid Id, string Organization, string Slug, string? Municipality, DateOnly On, string ByRole, string Topic, int? People, string? NextStep, DateOnly? NextOn, bool IsNextDone, bool IsExample);

    /// <param name="People">Those that were counted.</param>
    public sealed record Count(int Year, string? Municipality, int Times, int Organizations, int People);
}

sealed class GuidanceLogHandler(DirectoryDb db, TimeProvider clock) : IRequestHandler<GuidanceLog, GuidanceLog.Answer>
{
    const int MostSteps = 20, MostUnguided = 10, MonthsNew = 12;

    /// <summary>Those the house guides: not the municipalities, offices and companies beside them.</summary>
    static readonly string[] guided = ["association", "foundation", "civicGroup", "parish", "networkOrganization"];

    public async Task<GuidanceLog.Answer> Handle(GuidanceLog ask, CancellationToken ct)
    {
        var living = db.Guidance.AsNoTracking().Where(g => g.DeletedAt == null);
        var wanted = living;
        if (ask.Year is { } year)
        {
            var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            wanted = wanted.Where(g => g.On >= first && g.On <= last);
        }
        if (ask.Municipality is { } code) wanted = wanted.Where(g => db.Organizations.Any(o => o.Id == g.OrganizationId && o.HomeMunicipality == code));
        var rows = await Rows(wanted.OrderByDescending(g => g.On).ThenByDescending(g => g.Id).Skip((ask.Page - 1) * ask.PageSize).Take(ask.PageSize), ct);
        var steps = await Rows(living.Where(g => g.NextOn != null && !g.IsNextDone).OrderBy(g => g.NextOn).ThenBy(g => g.Id).Take(MostSteps), ct);
        var since = clock.Now().AddMonths(-MonthsNew);
        var unguided = db.Published.Where(o => o.CreatedAt > since && guided.Contains(o.Kind) && !db.Guidance.Any(g => g.OrganizationId == o.Id && g.DeletedAt == null));
        var shown = await unguided.OrderByDescending(o => o.CreatedAt).ThenBy(o => o.Id).Take(MostUnguided).Select(o => new { o.Id, o.Slug, o.Names }).ToListAsync(ct);
        return new([.. rows.OrderByDescending(r => r.On).ThenByDescending(r => r.Id)], await wanted.CountAsync(ct), [.. steps.OrderBy(r => r.NextOn)],
            [.. shown.Select(o => new OrganizationLink(o.Id, o.Slug, o.Names.ToString()))], await unguided.CountAsync(ct), await Counts(living, ct));
    }

    async Task<IReadOnlyList<GuidanceLog.Row>> Rows(IQueryable<Guidance> some, CancellationToken ct)
    {
        var rows = await (from g in some join o in db.Organizations on g.OrganizationId equals o.Id select new { Guidance = g, o.Names, o.Slug, o.HomeMunicipality }).ToListAsync(ct);
        return [.. rows.Select(r => new GuidanceLog.Row(r.Guidance.Id, r.Names.ToString(), r.Slug, r.HomeMunicipality, r.Guidance.On, r.Guidance.ByRole, r.Guidance.Topic, r.Guidance.People, r.Guidance.NextStep, r.Guidance.NextOn, r.Guidance.IsNextDone, r.Guidance.Mark is not null))];
    }

    /// <summary>By the year and the organization's home.</summary>
    async Task<IReadOnlyList<GuidanceLog.Count>> Counts(IQueryable<Guidance> living, CancellationToken ct)
    {
        var counts = await (from g in living
                            join o in db.Organizations on g.OrganizationId equals o.Id
                            group new { g.OrganizationId, g.People } by new { g.On.Year, o.HomeMunicipality } into all
                            select new { all.Key.Year, all.Key.HomeMunicipality, Times = all.Count(), Organizations = all.Select(g => g.OrganizationId).Distinct().Count(), People = all.Sum(g => g.People ?? 0) }).ToListAsync(ct);
        return [.. counts.OrderByDescending(c => c.Year).ThenByDescending(c => c.Times).Select(c => new GuidanceLog.Count(c.Year, c.HomeMunicipality, c.Times, c.Organizations, c.People))];
    }
}

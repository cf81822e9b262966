using Yhdessa.Contracts.Directory;

namespace Yhdessa.Directory;

sealed class AnswerOrganizationOutlines(DirectoryDb db) : IRequestHandler<OrganizationOutlines, IReadOnlyDictionary<Guid, OrganizationOutline>>
{
    public async Task<IReadOnlyDictionary<Guid, OrganizationOutline>> Handle(OrganizationOutlines ask, CancellationToken ct)
    {
        var ids = ask.Ids.Select(i => (Id<Organization>)i).ToList();
        var found = await db.Published.AsNoTracking().Where(o => ids.Contains(o.Id)).Select(o => new { o.Id, o.Themes, o.HomeMunicipality, o.Figures }).ToListAsync(ct);
        return found.ToDictionary(o => o.Id.Value, o => new OrganizationOutline(o.Themes.Count > 0 ? o.Themes[0] : null, o.HomeMunicipality, Band(o.Figures)));
    }

    static int? Band(IEnumerable<YearlyFigures> figures) =>
        figures.OrderByDescending(f => f.Year).FirstOrDefault(f => f.BudgetBand is not null)?.BudgetBand is { } band ? YearlyFigures.Bands.Index().First(b => b.Item == band).Index : null;
}

using Yhdessa.Contracts.Directory;

namespace Yhdessa.Directory;

sealed class AnswerOrganizationProfile(DirectoryDb db, ICurrentUser user) : IRequestHandler<OrganizationProfile, ProfileFacts>
{
    public async Task<ProfileFacts> Handle(OrganizationProfile ask, CancellationToken ct)
    {
        var o = await db.OrganizationToShow(ask.Id, user, ct);
        var networks = await db.Members.Where(m => m.OrganizationId == o.Id).Select(m => m.NetworkId).ToListAsync(ct);
        return new(o.Id, o.Names.For("fi").Words, o.Slug, o.Kind, Number(o), o.RegionWide, o.HytePriorities, [.. o.Figures.Select(Year)], [.. networks.Select(n => n.Value)]);
    }

    static string? Number(Organization o) => o.BusinessId ?? o.Identifiers.FirstOrDefault(i => i.Scheme == Identifier.Register)?.Value;

    static YearFacts Year(YearlyFigures f) => new(f.Year, f.Staff, f.BudgetBand is { } band ? YearlyFigures.Bands.Index().First(b => b.Item == band).Index : null);
}

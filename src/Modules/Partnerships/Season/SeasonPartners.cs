using System.Text.Json;

namespace Yhdessa.Partnerships.Season;

/// <summary>What Partnerships reads of a season file. The file's own word is "organisation".</summary>
sealed record SeasonPartners(
    IReadOnlyList<SeasonPartners.TypeRow> PartnershipTypes, IReadOnlyList<SeasonPartners.YearRow> Partnerships2024, IReadOnlyList<SeasonPartners.CriterionRow> FundingCriteria,
    SeasonPartners.ModelRow MunicipalCooperationModel, IReadOnlyList<SeasonPartners.OrganizationRow> Organisations, SeasonPartners.Counts ExpectedCounts)
{
    public sealed record TypeRow(string Id, int Order, string NameVerbatim, string MeaningForCommunitiesVerbatim, string Source);
    public sealed record CriterionRow(string Id, string TextVerbatim, string Machine, string Source);
    public sealed record ModelRow(string Id, string ElementsVerbatim, string Source, IReadOnlyList<string> Elements);
    public sealed record OrganizationRow(string Id, bool Ambiguous = false);
    public sealed record Counts(int PartnershipTypes, int SpacePartnersListed, int Companies, int FundingCriteria, IReadOnlyDictionary<string, int> PartnerLinks);
    public sealed record YearRow(string Id, string PartnershipTypeId, int Year, IReadOnlyList<string> PartnerOrganisationIds, string Source, string ListVerbatim)
    {
        public string? CompaniesVerbatim { get; init; }
        public string? CityVerbatim { get; init; }
        public int? BookedEvents { get; init; }
        public IReadOnlyList<string> ChannelsVerbatim { get; init; } = [];
        public IReadOnlyList<string> ServiceCategoriesVerbatim { get; init; } = [];

        public string Key => PartnershipTypeId.Replace("ptype-", "", StringComparison.Ordinal);
        public IReadOnlyList<string> Verbatim => [.. new[] { ListVerbatim, CompaniesVerbatim, CityVerbatim }.OfType<string>()];
    }

    public static SeasonPartners Read(JsonElement file) =>
        SeasonPart.Read<SeasonPartners>(file, f => f is { PartnershipTypes: not null, Partnerships2024: not null, FundingCriteria: not null, MunicipalCooperationModel: not null, Organisations: not null, ExpectedCounts.PartnerLinks: not null });

    /// <summary>The file carries its own control totals: a file that was cut or mended by hand is refused whole.</summary>
    public void MustAddUp()
    {
        SeasonPart.MustAddUp("partnershipTypes", ExpectedCounts.PartnershipTypes, PartnershipTypes.Count);
        SeasonPart.MustAddUp("fundingCriteria", ExpectedCounts.FundingCriteria, FundingCriteria.Count);
        foreach (var row in Partnerships2024) SeasonPart.MustAddUp($"partnerLinks.{row.Key}", ExpectedCounts.PartnerLinks.GetValueOrDefault(row.Key, -1), row.PartnerOrganisationIds.Count);
        SeasonPart.MustAddUp("partnerLinks", ExpectedCounts.PartnerLinks.Where(l => !l.Key.EndsWith(untilAnswered, StringComparison.Ordinal)).Sum(l => l.Value), Partnerships2024.Sum(r => r.PartnerOrganisationIds.Count));

        var unclear = Organisations.Where(o => o.Ambiguous).Select(o => o.Id).ToHashSet();
        foreach (var row in Partnerships2024.Where(r => ExpectedCounts.PartnerLinks.ContainsKey(r.Key + untilAnswered)))
            SeasonPart.MustAddUp($"partnerLinks.{row.Key}{untilAnswered}", ExpectedCounts.PartnerLinks[row.Key + untilAnswered], row.PartnerOrganisationIds.Count(id => !unclear.Contains(id)));
        SeasonPart.MustAddUp("spacePartnersListed", ExpectedCounts.SpacePartnersListed, Listed(Partnerships2024.FirstOrDefault(r => r.CompaniesVerbatim is not null)?.ListVerbatim));
        SeasonPart.MustAddUp("companies", ExpectedCounts.Companies, Partnerships2024.Sum(r => Listed(r.CompaniesVerbatim)));
    }

    const string untilAnswered = "UntilReviewAnswered";

    /// <summary>Two commas in a row hold nobody between them.</summary>
    static int Listed(string? line) => (line ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Length;
}

using System.Text.Json;
using Yhdessa.Contracts.Directory;
using Yhdessa.Partnerships.Cooperation;
using Yhdessa.Partnerships.Register;
using Yhdessa.Partnerships.Types;

namespace Yhdessa.Partnerships.Season;

/// <summary>Types, partners, funding criteria and the municipal model of a season file. Twice the same file changes nothing; what staff have ended or removed stays so.</summary>
[Requires(PartnershipsModule.Import)]
sealed record ImportPartnerships(JsonElement File) : ICommand<IReadOnlyList<ImportCount>>;

sealed class ImportPartnershipsHandler(PartnershipsDb db, ISender sender, Texts texts) : IRequestHandler<ImportPartnerships, IReadOnlyList<ImportCount>>
{
    readonly PartnershipWords words = new(texts);

    public async Task<IReadOnlyList<ImportCount>> Handle(ImportPartnerships import, CancellationToken ct)
    {
        var file = SeasonPartners.Read(import.File);
        file.MustAddUp();
        return [await Types(file, ct), await StatedYears(file, ct), await Partners(file, ct), await Criteria(file, ct), await Model(file.MunicipalCooperationModel, ct)];
    }

    async Task<ImportCount> Types(SeasonPartners file, CancellationToken ct)
    {
        var known = await db.Types.ToDictionaryAsync(t => t.Id, ct);
        return ImportCount.Of("partnershipTypes", file.PartnershipTypes.Select(row =>
        {
            var (id, code) = ((Id<PartnershipType>)SeasonId.Of(row.Id), PartnershipWords.TypeCode(row.Id));
            var type = known.GetValueOrDefault(id) ?? db.Types.Add(new(id, code)).Entity;
            type.Describe(row.Order, words.Of($"partnerships.type.{code}", row.NameVerbatim), words.Of($"partnerships.type.{code}.means", row.MeaningForCommunitiesVerbatim), (row.NameVerbatim, row.MeaningForCommunitiesVerbatim), row.Source);
            return db.Entry(type).State;
        }));
    }

    async Task<ImportCount> StatedYears(SeasonPartners file, CancellationToken ct)
    {
        var known = await db.StatedYears.ToDictionaryAsync(y => y.Id, ct);
        return ImportCount.Of("partnershipYears", file.Partnerships2024.Select(row =>
        {
            var year = known.GetValueOrDefault(SeasonId.Of(row.Id)) ?? db.StatedYears.Add(new(SeasonId.Of(row.Id), (Id<PartnershipType>)SeasonId.Of(row.PartnershipTypeId), row.Year)).Entity;
            year.Tell(row.BookedEvents, row.ChannelsVerbatim, row.ServiceCategoriesVerbatim, row.Verbatim, row.Source);
            return db.Entry(year).State;
        }));
    }

    /// <summary>For review: partners whose organization has no page yet.</summary>
    async Task<ImportCount> Partners(SeasonPartners file, CancellationToken ct)
    {
        var known = await db.Partnerships.Select(p => p.Id).ToHashSetAsync(ct);
        var links = file.Partnerships2024.SelectMany(row => row.PartnerOrganisationIds, (row, organization) => (Row: row, Id: (Id<Partnership>)SeasonId.Of($"{row.Id}/{organization}"), Organization: SeasonId.Of(organization))).ToList();
        foreach (var (row, id, organization) in links.Where(l => !known.Contains(l.Id)))
            db.Partnerships.Add(new(id, organization, (Id<PartnershipType>)SeasonId.Of(row.PartnershipTypeId), row.Year) { Source = row.Source });
        var facts = await sender.Send(new OrganizationFacts([.. links.Select(l => l.Organization).Distinct()]), ct);
        var added = links.Count(l => !known.Contains(l.Id));
        return new("partnerships", added, 0, links.Count - added, links.Count(l => facts.GetValueOrDefault(l.Organization) is not { Published: true }));
    }

    async Task<ImportCount> Criteria(SeasonPartners file, CancellationToken ct)
    {
        var known = await db.Criteria.ToDictionaryAsync(c => c.Id, ct);
        return ImportCount.Of("fundingCriteria", file.FundingCriteria.Select((row, i) =>
        {
            var criterion = known.GetValueOrDefault(SeasonId.Of(row.Id)) ?? db.Criteria.Add(new(SeasonId.Of(row.Id), row.Machine)).Entity;
            criterion.Tell(row.Machine, i + 1, words.Of($"partnerships.criterion.{row.Machine}", row.TextVerbatim), row.Source);
            return db.Entry(criterion).State;
        }));
    }

    async Task<ImportCount> Model(SeasonPartners.ModelRow row, CancellationToken ct)
    {
        var model = await db.Models.SingleOrDefaultAsync(m => m.Id == SeasonId.Of(row.Id), ct) ?? db.Models.Add(new(SeasonId.Of(row.Id))).Entity;
        model.Tell(row.ElementsVerbatim, [.. row.Elements.Select(words.Element)], row.Source);
        return ImportCount.Of("cooperationModels", [db.Entry(model).State]);
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Directory;
using Yhdessa.Kernel;
using Yhdessa.Partnerships;
using Yhdessa.Partnerships.Register;
using Yhdessa.Partnerships.Season;
using Yhdessa.Partnerships.Types;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Partnerships.PartnershipsHouse;

namespace Yhdessa.Tests.Partnerships;

public sealed class PartnershipSeasonTests : IAsyncLifetime, IDisposable
{
    readonly House house = new();

    public async Task InitializeAsync() => await house.WithSeason();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => house.Dispose();

    static JsonElement File => Tests.Directory.Season.File;

    async Task<Dictionary<string, int>> Counts() => (await house.Send(new PartnersOfYear(2024))).Types.ToDictionary(t => t.Type.Code, t => t.Partners.Count);

    static readonly Dictionary<string, int> untilAnswered = new()
    {
        ["space"] = 18,
        ["event"] = 0,
        ["development"] = 2,
        ["employment"] = 5,
        ["virtual"] = 5,
        ["training"] = 4,
        ["communications"] = 0,
        ["business"] = 0,
    };

    [Fact]
    public async Task The_season_brings_eight_types_with_their_partners_and_one_waits_for_review()
    {
        (await Counts()).ShouldBe(untilAnswered, ignoreOrder: true);
        (await house.Send(new PartnersOfYear(2024))).Types.Sum(t => t.Waiting).ShouldBe(1);
        (await house.In((PartnershipsDb db) => db.Partnerships.CountAsync())).ShouldBe(19 + 2 + 5 + 5 + 4);
    }

    [Fact]
    public async Task The_same_season_twice_changes_nothing_and_tells_what_waits()
    {
        var again = await house.Send(new ImportPartnerships(File));

        again.ShouldBe([new("partnershipTypes", 0, 0, 8, 0), new("partnershipYears", 0, 0, 8, 0), new("partnerships", 0, 0, 35, 1), new("fundingCriteria", 0, 0, 5, 0), new("cooperationModels", 0, 0, 1, 0)]);
        (await house.In((PartnershipsDb db) => db.Types.SumAsync(t => t.Revision))).ShouldBe(8);
    }

    [Fact]
    public async Task Once_the_review_is_answered_the_nineteenth_space_partner_is_counted()
    {
        await house.Send(new AcceptAsOne((Id<Organization>)Unclear));

        (await Counts()).ShouldBe(new Dictionary<string, int>(untilAnswered) { ["space"] = 19 }, ignoreOrder: true);
    }

    [Fact]
    public async Task The_citys_activities_lead_to_the_city()
    {
        var space = (await house.Send(new PartnersOfYear(2024))).Types.Single(t => t.Type.Code == "space");

        space.Partners.ShouldContain(new PartnerLink("lahti", "Lahti"));
    }

    [Fact]
    public async Task The_sources_words_are_kept_as_they_are_and_the_finnish_names_are_them()
    {
        var types = (await house.Send(new PartnershipTypeList())).Items;

        types.Select(t => t.Names.Fi).ShouldBe(File.GetProperty("partnershipTypes").EnumerateArray().Select(t => t.GetProperty("nameVerbatim").GetString()));
        types.ShouldAllBe(t => t.Names.Sv != null && t.Names.En != null && t.Meaning.Sv != null && t.Meaning.En != null);
        types.Single(t => t.Code == "event").Stated.Single().BookedEvents.ShouldBe(265);
        types.Single(t => t.Code == "communications").Stated.Single().Channels.ShouldBe(["Infonäyttö", "some", "uutiskirje", "mediatiedotteet"]);
        types.Single(t => t.Code == "business").Stated.Single().ServiceCategories.ShouldBe(["IT-tuki", "tilitoimisto", "viestintäyrtykset"]);
        types.Single(t => t.Code == "space").Stated.Single().Verbatim[0].ShouldContain("Outward Bound ry,, LETK");
        types.Single(t => t.Code == "space").Stated.Single().Verbatim.ShouldContain("Lahden kaupungin toimintoja");
    }

    [Fact]
    public async Task A_file_whose_partners_do_not_add_up_is_refused_whole()
    {
        using var empty = new House();
        var file = JsonNode.Parse(File.GetRawText())!;
        file["partnerships2024"]![2]!["partnerOrganisationIds"]!.AsArray().RemoveAt(0);

        (await Should.ThrowAsync<RuleBroken>(() => empty.Send(new ImportPartnerships(file.Deserialize<JsonElement>())))).Args[0].ShouldBe("partnerLinks.kehittamis");
        await Should.ThrowAsync<BadInput>(() => empty.Send(new ImportPartnerships(JsonDocument.Parse("{}").RootElement)));
        (await empty.In((PartnershipsDb db) => db.Types.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task What_staff_have_ended_stays_ended_at_the_next_import()
    {
        var id = (Id<Partnership>)SeasonId.Of("partnerships-2024-tila/org-dila");
        await house.Send(new EndPartnership(id, new(2024, 9, 30)));

        await house.Send(new ImportPartnerships(File));

        (await house.Send(new OnePartnership(id))).Until.ShouldBe(new DateOnly(2024, 9, 30));
    }

    [Fact]
    public async Task The_season_goes_away_without_a_trace()
    {
        var report = await house.Send(new RemovePartnerships());

        report.ShouldBe(new JobReport(8 + 8 + 35 + 5 + 1, "partnerships of the season with their types and criteria"));
        (await house.Send(new PartnersOfYear())).Types.ShouldBeEmpty();
    }

    [Fact]
    public async Task Removing_the_season_keeps_what_staff_wrote_and_the_type_it_needs_and_says_so()
    {
        await house.Send(new AddPartnership(Dila, "training", new(2026, 1, 1)));

        (await house.Send(new RemovePartnerships())).What.ShouldContain("Koulutuskumppanuus");

        (await house.In((PartnershipsDb db) => db.Types.Select(t => t.Code).ToListAsync())).ShouldBe(["training"]);
        (await house.In((PartnershipsDb db) => db.Partnerships.SingleAsync())).OrganizationId.ShouldBe(Dila);
        await house.Send(new ImportPartnerships(File));
        (await house.In((PartnershipsDb db) => db.Types.CountAsync())).ShouldBe(8);
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Contracts.Directory;
using Yhdessa.Directory;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Directory;

public sealed class SeasonTests : IDisposable
{
    readonly House house = new();

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task The_season_brings_48_organizations_an_alias_and_one_for_review()
    {
        var counts = await house.Send(new ImportSeason(Season.File));

        counts.Single(c => c.Kind == "organizations").ShouldBe(new ImportCount("organizations", 50, 0, 0, 1));
        counts.Single(c => c.Kind == "networks").ShouldBe(new ImportCount("networks", 10 + 8 + 4, 0, 0, 0));
        var byStatus = await house.In((DirectoryDb db) => db.Organizations.GroupBy(o => o.Status).ToDictionaryAsync(g => g.Key, g => g.Count()));
        byStatus.ShouldBe(new Dictionary<OrganizationStatus, int> { [OrganizationStatus.Published] = 48, [OrganizationStatus.Alias] = 1, [OrganizationStatus.ForReview] = 1 }, ignoreOrder: true);
    }

    [Fact]
    public async Task The_same_season_twice_changes_nothing()
    {
        await house.Send(new ImportSeason(Season.File));
        var before = await Revisions();

        var again = await house.Send(new ImportSeason(Season.File));

        again.Single(c => c.Kind == "organizations").ShouldBe(new ImportCount("organizations", 0, 0, 50, 1));
        again.Single(c => c.Kind == "networks").ShouldBe(new ImportCount("networks", 0, 0, 22, 0));
        (await Revisions()).ShouldBe(before);
    }

    [Fact]
    public async Task Words_of_the_source_are_kept_beside_corrected_names()
    {
        await house.Send(new ImportSeason(Season.File));

        var sotery = await Of("org-ph-sotery");
        sotery.Names.Fi.ShouldBe("Päijät-Hämeen sosiaali- ja terveysturva ry");
        sotery.Season!.NameVerbatim.ShouldBe("P-Hsotery");
        (await Of("org-verso")).Names.Fi.ShouldBe("Sosiaalialan osaamiskeskus Verso");
        (await Of("org-lskvt")).Season!.AlsoKnownAs.ShouldBe(["Iskvt."]);
        (await Of("org-ph-hyky")).Successor.ShouldBe((Id<Organization>)SeasonId.Of("org-ph-hyvinvointialue"));
        var phvet = await Of("org-lahden-lahimmaispalvelu-phvet");
        phvet.Season!.PossibleSplit.ShouldBe(["Lahden lähimmäispalvelu", "PHVET"]);
    }

    [Fact]
    public async Task The_city_s_other_name_answers_with_the_city()
    {
        await house.Send(new ImportSeason(Season.File));
        var (alias, city) = (SeasonId.Of("org-lahden-kaupunki"), SeasonId.Of("org-kunta-lahti"));

        (await house.Send(new OrganizationFacts([alias])))[alias].ShouldBe(new OrganizationFact(city, "Lahti", "lahti", "municipality", "398", null));
    }

    [Fact]
    public async Task Networks_of_one_name_are_linked_and_not_merged()
    {
        await house.Send(new ImportSeason(Season.File));

        var networks = await house.In((DirectoryDb db) => db.Networks.ToListAsync());
        var (forum, board) = (networks.Single(n => n.Id == SeasonId.Of("yfnet-kylat")), networks.Single(n => n.Id == SeasonId.Of("jnk-kylat")));
        forum.SameNameAs.ShouldBe(board.Id);
        board.SameNameAs.ShouldBe(forum.Id);
        networks.Count(n => n.ActsAs is not null).ShouldBe(4);
    }

    [Fact]
    public async Task A_changed_row_is_taken_over_but_not_over_what_people_have_written()
    {
        await house.Send(new ImportSeason(Season.File));
        var id = (Id<Organization>)SeasonId.Of("org-dila");
        await house.Send(new ChangeOrganization { Id = id, Name = "Dila ry", Kind = "association" });
        var file = JsonNode.Parse(Season.File.GetRawText())!;
        file["organisations"]![0]!["alsoKnownAs"] = new JsonArray("Diakonialaitos");

        var counts = await house.Send(new ImportSeason(file.Deserialize<JsonElement>()));

        counts.Single(c => c.Kind == "organizations").ShouldBe(new ImportCount("organizations", 0, 1, 49, 1));
        var dila = await Of("org-dila");
        dila.Names.Fi.ShouldBe("Dila ry");
        dila.Season!.AlsoKnownAs.ShouldBe(["Diakonialaitos"]);
    }

    [Fact]
    public async Task A_cut_file_is_refused_whole()
    {
        var file = JsonNode.Parse(Season.File.GetRawText())!;
        file["organisations"]!.AsArray().RemoveAt(3);

        await Should.ThrowAsync<RuleBroken>(() => house.Send(new ImportSeason(file.Deserialize<JsonElement>())));
        await Should.ThrowAsync<BadInput>(() => house.Send(new ImportSeason(JsonDocument.Parse("{}").RootElement)));
        (await house.In((DirectoryDb db) => db.Organizations.CountAsync())).ShouldBe(0);
    }

    Task<Organization> Of(string key) => house.In((DirectoryDb db) => db.Organizations.SingleAsync(o => o.Id == (Id<Organization>)SeasonId.Of(key)));
    Task<int> Revisions() => house.In((DirectoryDb db) => db.Organizations.SumAsync(o => o.Revision));
}

/// <summary>The 2024 season as the demonstration carries it.</summary>
static class Season
{
    public static readonly JsonElement File = Read();

    static JsonElement Read()
    {
        var host = typeof(Program).Assembly;
        using var stream = host.GetManifestResourceStream(host.GetManifestResourceNames().Single(n => n.EndsWith("fellmannia-2024.json", StringComparison.Ordinal)))!;
        return JsonDocument.Parse(stream).RootElement;
    }
}

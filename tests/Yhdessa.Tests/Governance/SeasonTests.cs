using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Governance;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Governance.GovernanceHouse;

namespace Yhdessa.Tests.Governance;

public sealed class SeasonTests : IDisposable
{
    readonly House house = new();

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task The_season_brings_seven_bodies_thirteen_seats_the_strategy_and_a_citys_decision_and_twice_changes_nothing()
    {
        var first = await house.Send(new ImportGovernance(Tests.Directory.Season.File));
        var revisions = await Revisions();
        var second = await house.Send(new ImportGovernance(Tests.Directory.Season.File));

        first.ShouldBe([new("bodies", 8, 0, 0, 0), new("seats", 13, 0, 0, 0), new("strategies", 1, 0, 0, 0), new("decisions", 1, 0, 0, 0)]);
        second.ShouldBe([new("bodies", 0, 0, 8, 0), new("seats", 0, 0, 13, 0), new("strategies", 0, 0, 1, 0), new("decisions", 0, 0, 1, 0)]);
        (await Revisions()).ShouldBe(revisions);
    }

    async Task<List<int>> Revisions() => await house.In(async (GovernanceDb db) => (List<int>)[.. await db.Bodies.OrderBy(b => b.Id).Select(b => b.Revision).ToListAsync(), .. await db.Seats.OrderBy(s => s.Id).Select(s => s.Revision).ToListAsync(), .. await db.Strategies.Select(s => s.Revision).ToListAsync()]);

    [Fact]
    public async Task The_files_own_words_are_kept_beside_ours()
    {
        await house.Send(new ImportGovernance(Tests.Directory.Season.File));

        var jury = await house.In((GovernanceDb db) => db.Bodies.SingleAsync(b => b.Slug == "yhteisoraati"));
        (jury.Names.Fi, jury.Season.NameVerbatim, jury.Season.Sources.Single()).ShouldBe(("Yhteisöraati", "YHTEISÖRAATI", "S0"));
        var strategy = await house.In((GovernanceDb db) => db.Strategies.SingleAsync());
        strategy.Season.Spearheads.Count.ShouldBe(5);
        (strategy.Season.Spearheads[0].Name, strategy.Season.Spearheads[0].NameVerbatim, strategy.Season.NextSteps[2]).ShouldBe(("Näkyvyys & tunnettuus", "NÄKYVYYS & TUNNETTUUS", "Toimenpiteiden käytäntöön saattaminen -> ohjeistus"));
    }

    [Fact]
    public async Task A_changed_file_changes_its_body_only()
    {
        await house.Send(new ImportGovernance(Tests.Directory.Season.File));

        var again = await house.Send(new ImportGovernance(Changed(s => s["governance"]!["jarjestoneuvottelukunta"]!["termRuleVerbatim"] = "Joka toinen vuosi.")));

        again[0].ShouldBe(new("bodies", 0, 1, 7, 0));
    }

    [Fact]
    public async Task A_file_that_does_not_add_up_is_refused_whole()
    {
        var cut = Changed(s => s["governance"]!["jarjestoneuvottelukunta"]!["annualCycle"]!.AsArray().RemoveAt(0));

        (await Should.ThrowAsync<RuleBroken>(() => house.Send(new ImportGovernance(cut)))).Code.ShouldBe("season-counts");
        (await house.In((GovernanceDb db) => db.Bodies.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task The_demonstration_takes_it_all_away_but_never_a_seat_that_somebody_was_given()
    {
        await house.WithSeason();
        await house.Send(new GiveSeat((Id<Seat>)Business, new(2026, 1, 1), null, Organization));

        var report = await house.Send(new RemoveGovernance());

        report.What.ShouldContain("Yritykset");
        (await house.In((GovernanceDb db) => db.Seats.Select(s => s.Name).ToListAsync())).ShouldBe(["Yritykset"]);
        (await house.In((GovernanceDb db) => db.Bodies.Select(b => b.Slug).ToListAsync())).ShouldBe(["jarjestoneuvottelukunta"]);
        (await house.In((GovernanceDb db) => db.Strategies.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task The_citys_decision_of_the_pilot_is_told_in_the_sources_words_and_its_board_is_no_body_of_the_house()
    {
        await house.WithSeason();
        var stranger = house.Stranger();

        var decision = (await stranger.Get("/decisions?year=2022"))["items"]!.AsArray().ShouldHaveSingleItem()!;

        ((string?)decision["text"], (int)decision["number"]!, (string?)decision["madeOn"], (string?)decision["source"]).ShouldBe(("Päätösehdotus hyväksyttiin.", 14, "2022-02-16", "S4"));
        var meeting = await stranger.Get($"/meetings/{decision["meetingId"]}");
        ((string?)meeting["state"], meeting["start"], meeting["number"]).ShouldBe(("held", null, null));
        meeting["agenda"]![0]!["stated"]!.AsArray().Select(s => (string)s!["kind"]!).ShouldBe(["record", "appeal", "funding", "goals", "results", "followUp"]);
        (await house.Send(new Contracts.Governance.BodyFacts())).Count.ShouldBe(7);
        var page = await PageForm.Read(await stranger.GetAsync(new Uri($"/meetings/{decision["meetingId"]}", UriKind.Relative)));
        page.QuerySelector("#s-14")!.TextContent.ShouldContain("59 500 euroa");
        page.QuerySelector("#s-14")!.TextContent.ShouldContain("järjestö-koordinaattorin työnkuva");
    }

    [Fact]
    public async Task The_demonstration_has_a_meeting_ahead_one_held_and_work_in_each_state_and_takes_them_away()
    {
        await house.WithSeason();
        await house.Send(new LoadDemoMeetings(house.Clock.Now));
        (await house.Send(new LoadDemoMeetings(house.Clock.Now))).Done.ShouldBe(0);

        var stranger = house.Stranger();
        var items = (await stranger.Get("/action-items"))["items"]!.AsArray();
        items.Select(i => ((string)i!["state"]!, (bool)i["overdue"]!)).ShouldBe([("open", true), ("open", false), ("done", false)]);
        items.ShouldAllBe(i => (string?)i!["mark"] == "esimerkki");
        (await stranger.Get("/meetings?state=planned"))["total"]!.GetValue<int>().ShouldBe(1);

        await house.Send(new RemoveGovernance());
        (await house.In(async (GovernanceDb db) => await db.Meetings.CountAsync() + await db.Decisions.CountAsync() + await db.Actions.CountAsync() + await db.Matters.CountAsync() + await db.Statements.CountAsync() + await db.Bodies.CountAsync())).ShouldBe(0);
    }

    static JsonElement Changed(Action<JsonNode> how)
    {
        var season = JsonNode.Parse(Tests.Directory.Season.File.GetRawText())!;
        how(season);
        return JsonDocument.Parse(season.ToJsonString()).RootElement.Clone();
    }
}

using System.Net;
using AngleSharp.Dom;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Governance.GovernanceHouse;

namespace Yhdessa.Tests.Governance;

/// <summary>What anybody may read, by program and by page.</summary>
public sealed class ReadingTests : IAsyncLifetime, IDisposable
{
    readonly House house = new();

    public Task InitializeAsync() => house.WithSeason();
    public Task DisposeAsync() => Task.CompletedTask;
    public void Dispose() => house.Dispose();

    async Task<IDocument> Page(string address, HttpClient? reader = null)
    {
        var answer = await (reader ?? house.Stranger()).GetAsync(new Uri(address, UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await PageForm.Read(answer);
    }

    [Fact]
    public async Task Anybody_reads_the_boards_thirteen_seats_as_they_were_on_the_first_of_November_2021()
    {
        var seats = (await house.Stranger().Get("/bodies/jarjestoneuvottelukunta/seats?at=2021-11-01"))["items"]!.AsArray();

        seats.Count.ShouldBe(13);
        seats.CountBy(s => (string)s!["kind"]!).ToDictionary().ShouldBe(new Dictionary<string, int> { ["network"] = 8, ["institution"] = 2, ["sector"] = 3 }, ignoreOrder: true);
        seats.Select(s => (string)s!["name"]!).First().ShouldBe("Lapset, perheet ja nuoret");
        seats.ShouldAllBe(s => s!["holder"] == null && s["representative"] == null);
        seats.Count(s => s!["belongsTo"] is not null).ShouldBe(10);
        (await house.Stranger().Get($"/seats?bodyId={Board}&at=2021-10-31"))["total"]!.GetValue<int>().ShouldBe(0);
    }

    [Fact]
    public async Task January_belongs_to_no_phase_and_the_forum_does_not_meet_in_July_or_August()
    {
        var months = (await house.Stranger().Get("/annual-cycle?year=2024"))["months"]!.AsArray();

        months.Where(m => m!["phase"] is null).Select(m => (int)m!["number"]!).ShouldBe([1]);
        months.Where(m => m!["meets"]!.AsArray().All(b => (string)b!["slug"]! != "yhdistysfoorumi")).Select(m => (int)m!["number"]!).ShouldBe([7, 8]);
        ((string?)months[7]!["phase"]).ShouldBe("Yhteiskehittäminen");
    }

    [Fact]
    public async Task A_program_reads_the_strategy_as_a_tree_and_the_bodies_with_their_rules()
    {
        var strategy = await house.Stranger().Get("/strategy");
        strategy["spearheads"]!.AsArray().Select(s => s!["means"]!.AsArray().Count).ShouldBe([2, 1, 3, 4, 3]);
        (await house.Stranger().Get("/strategy?year=1999", HttpStatusCode.NotFound))["code"]!.GetValue<string>().ShouldBe("not-found");

        var bodies = (await house.Stranger().Get("/bodies"))["items"]!.AsArray();
        bodies.Select(b => (string)b!["slug"]!).ShouldBe(["yhdistysfoorumi", "jarjestoneuvottelukunta", "yhteisoraati", "asiakasraati", "ohjausryhmat", "talopalaveri", "taloraati"]);
        bodies[1]!["rules"]!.AsArray().Count(r => (string)r!["kind"]! == "selection").ShouldBe(5);
        ((string)(await house.Stranger().Get($"/bodies/{Board}"))["slug"]!).ShouldBe("jarjestoneuvottelukunta");
        (await house.Stranger().Get("/bodies?q=foorumi"))["total"]!.GetValue<int>().ShouldBe(1);
    }

    [Fact]
    public async Task A_reader_sees_the_board_its_seats_on_a_day_its_rules_and_its_year()
    {
        var page = await Page("/bodies/jarjestoneuvottelukunta");
        page.QuerySelectorAll(".seat").Length.ShouldBe(13);
        page.QuerySelector(".seat")!.TextContent.ShouldContain("ei kerrottu");
        page.QuerySelector(".wheel title")!.TextContent.ShouldContain("Perustaminen");
        page.QuerySelectorAll(".phases li").Length.ShouldBe(4);
        page.QuerySelectorAll("main a").ShouldContain(a => a.GetAttribute("href")!.EndsWith("at=2021-11-01", StringComparison.Ordinal));

        (await Page("/bodies/jarjestoneuvottelukunta?at=2021-11-01")).QuerySelectorAll(".seat").Length.ShouldBe(13);
        (await Page("/bodies/jarjestoneuvottelukunta?at=2021-10-31")).QuerySelectorAll(".seat").Length.ShouldBe(0);
        (await Page("/bodies/jarjestoneuvottelukunta?at=nonsense")).QuerySelectorAll(".seat").Length.ShouldBe(13);
    }

    [Fact]
    public async Task A_reader_sees_that_the_forum_does_not_meet_in_August_and_whose_voice_is_heard_there()
    {
        var page = await Page("/bodies/yhdistysfoorumi");

        page.QuerySelector(".wheel title")!.TextContent.ShouldContain("elokuu: ei kokousta");
        page.QuerySelectorAll("[aria-labelledby=members] a").Length.ShouldBe(12);
        var august = page.QuerySelectorAll("[aria-labelledby=cycle] tbody tr")[7];
        august.TextContent.ShouldContain("elokuu");
        august.TextContent.ShouldContain("ei kokousta");
    }

    [Theory]
    [InlineData("", "Näkyvyys & tunnettuus")]
    [InlineData("/sv", "Spetsar")]
    [InlineData("/en", "Spearheads")]
    public async Task A_reader_reads_the_strategy_as_a_tree(string language, string words)
    {
        var page = await Page(language + "/strategy");
        page.QuerySelectorAll(".phases > li").Length.ShouldBe(5);
        page.QuerySelectorAll(".phases details li").Length.ShouldBe(13);
        page.Body!.TextContent.ShouldContain(words);
    }

    [Fact]
    public async Task A_coordinator_gives_a_seat_by_form_and_ends_it_and_the_board_tells_its_history()
    {
        var coordinator = house.Coordinator();
        var address = $"/staff/seats/{Business}";
        (await Page("/staff/seats", coordinator)).QuerySelectorAll("tbody tr").Length.ShouldBe(13);
        var form = await PageForm.Open(coordinator, address + "?q=liitto", "give-seat");
        (await form.With("Wish.Holder", $"organization:{Organization}").With("Wish.From", "2025-02-01").Send(coordinator)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await (await PageForm.Open(coordinator, address, "end-seat")).With("Ending.Until", "2025-01-01").Send(coordinator)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await (await PageForm.Open(coordinator, address, "end-seat")).With("Ending.Until", "2026-02-28").Send(coordinator)).StatusCode.ShouldBe(HttpStatusCode.Found);

        var board = await Page("/bodies/jarjestoneuvottelukunta");
        board.QuerySelector("[aria-labelledby=history]")!.TextContent.ShouldContain("Yritykset: paikan sai Päijät-Hämeen liitto.");
        (await Page("/bodies/jarjestoneuvottelukunta?at=2025-06-01")).QuerySelectorAll(".seat .state.is-ok").Length.ShouldBe(1);
        board.QuerySelectorAll(".seat .state.is-ok").Length.ShouldBe(0);
    }

    [Fact]
    public async Task A_form_without_a_holder_is_kept_with_its_message()
    {
        var coordinator = house.Coordinator();
        var form = await PageForm.Open(coordinator, $"/staff/seats/{Business}", "give-seat");

        var answer = await form.With("Wish.Holder", "").With("Wish.From", "2025-02-01").Send(coordinator);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await PageForm.Read(answer);
        page.QuerySelector("#wish-holder-err").ShouldNotBeNull();
        page.QuerySelector("[name='Wish.From']")!.GetAttribute("value").ShouldBe("2025-02-01");
        (await house.Stranger().GetAsync(new Uri("/staff/seats", UriKind.Relative))).StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Before_the_season_is_in_the_pages_say_so()
    {
        using var empty = new House();
        foreach (var address in (string[])["/bodies", "/strategy"])
            (await PageForm.Read(await empty.Stranger().GetAsync(new Uri(address, UriKind.Relative)))).QuerySelector(".empty").ShouldNotBeNull();
        (await empty.Stranger().GetAsync(new Uri("/bodies/nobody", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}

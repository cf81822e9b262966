using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Kernel;
using Yhdessa.Partnerships;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Partnerships.PartnershipsHouse;

namespace Yhdessa.Tests.Partnerships;

/// <summary>The pages as a browser without script sends them.</summary>
public sealed class PartnershipPageTests : IAsyncLifetime, IDisposable
{
    readonly House house = new();

    public async Task InitializeAsync() => await house.WithSeason();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => house.Dispose();

    static string Plain(string words) => words.Trim().Replace("\u00AD", "", StringComparison.Ordinal);

    [Fact]
    public async Task A_resident_reads_partners_by_type_and_year_and_a_stated_figure_opens_its_source()
    {
        var page = await house.Stranger().Sees("/partners");

        page.QuerySelector("h1")!.TextContent.ShouldBe("Kumppanit 2024");
        page.QuerySelectorAll("section > .head > h2").Select(h => Plain(h.TextContent)).ShouldBe(["Tilakumppanuus", "Tapahtumakumppanuus", "Kehittämiskumppanuus", "Työllisyyskumppanuus", "Virtuaalinen kumppanuus", "Koulutuskumppanuus", "Viestinnällinen kumppanuus", "Yrityskumppanuus"]);
        var space = page.QuerySelector("section[aria-labelledby=space]")!;
        space.QuerySelectorAll(".many a").Length.ShouldBe(18);
        space.QuerySelector("a[href='organizations/lahti']").ShouldNotBeNull();
        space.TextContent.ShouldContain("1 kumppani odottaa");
        var events = page.QuerySelector("section[aria-labelledby=event]")!;
        events.QuerySelector(".stat")!.TextContent.ShouldContain("265");
        events.QuerySelector("details blockquote")!.TextContent.ShouldBe("265 varattua tapahtumaa");
    }

    [Fact]
    public async Task A_year_without_partners_says_so_and_leads_to_one_that_has_them()
    {
        var page = await house.Stranger().Sees("/partners?year=2023");

        page.QuerySelector("section[aria-labelledby=space]")!.TextContent.ShouldContain("Vuodelta 2023 ei ole kirjattu kumppaneita");
        page.QuerySelector("nav.cluster a")!.GetAttribute("href")!.ShouldContain("year=2024");
    }

    [Fact]
    public async Task A_resident_reads_what_one_type_means_in_her_language()
    {
        var page = await house.Stranger().Sees("/sv/partners/business");

        Plain(page.QuerySelector("h1")!.TextContent).ShouldBe("Företagspartnerskap");
        page.QuerySelector(".lead")!.TextContent.ShouldContain("Gemensamma upphandlingar");
        page.QuerySelector("article [lang=fi]")!.TextContent.ShouldContain("viestintäyrtykset");
        (await house.Stranger().GetAsync(new Uri("/partners/friendship", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_resident_reads_the_municipal_model_and_the_funding_criteria()
    {
        var page = await house.Stranger().Sees("/municipal-cooperation");

        page.QuerySelectorAll("section[aria-labelledby=elements] .rows h3").Length.ShouldBe(7);
        page.QuerySelector("section[aria-labelledby=elements] blockquote")!.TextContent.ShouldStartWith("kuntien yhdistysyhteyshenkilöt, yhdistysillat");
        page.QuerySelectorAll("section[aria-labelledby=criteria] ol li").Select(l => l.TextContent.Trim()).ShouldContain("Järjestön oma rahoituspohja on vakaa");
    }

    [Fact]
    public async Task A_house_without_a_season_says_that_nothing_is_known_yet()
    {
        using var empty = new House();

        foreach (var address in (string[])["/partners", "/municipal-cooperation"])
            (await empty.Stranger().Sees(address)).QuerySelector(".empty").ShouldNotBeNull(address);
    }

    [Fact]
    public async Task A_coordinator_adds_a_partner_by_name_and_takes_it_back_with_the_undo()
    {
        var coordinator = house.Coordinator();

        var answer = await (await PageForm.Open(coordinator, "/staff/partnerships/new", "add-partnership")).With("Wish.Organization", "Dila").With("Wish.Type", "training").With("Wish.From", "2026-03-01").Send(coordinator);

        answer.StatusCode.ShouldBe(HttpStatusCode.Found, await answer.Content.ReadAsStringAsync());
        var added = await house.In((PartnershipsDb db) => db.Partnerships.SingleAsync(p => p.Source == null));
        added.OrganizationId.ShouldBe(Dila);
        await (await PageForm.Open(coordinator, "/staff/partnerships", "remove-partnership")).With("id", added.Id.ToString()).Send(coordinator);
        (await house.In((PartnershipsDb db) => db.Partnerships.SingleAsync(p => p.Source == null))).DeletedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_coordinator_who_left_something_out_keeps_what_she_typed()
    {
        var coordinator = house.Coordinator();

        var answer = await (await PageForm.Open(coordinator, "/staff/partnerships/new", "add-partnership")).With("Wish.Organization", "Olematon yhdistys").With("Wish.Type", "training").Send(coordinator);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await PageForm.Read(answer);
        page.QuerySelector("#wish-organization-err")!.TextContent.ShouldContain("hakemistossa");
        page.QuerySelector("#wish-organization")!.GetAttribute("value").ShouldBe("Olematon yhdistys");
    }

    [Fact]
    public async Task A_coordinator_ends_a_partnership_and_takes_the_ending_back()
    {
        var coordinator = house.Coordinator();
        var address = $"/staff/partnerships/{await coordinator.Added(Dila)}";

        (await (await PageForm.Open(coordinator, address, "end-partnership")).With("until", "2025-01-01").Send(coordinator)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await (await PageForm.Open(coordinator, address, "end-partnership")).With("until", "2026-06-30").Send(coordinator);

        (await coordinator.Sees(address)).QuerySelector("main .state")!.TextContent.ShouldBe("päättynyt");
        await (await PageForm.Open(coordinator, address, "reopen-partnership")).Send(coordinator);
        (await coordinator.Sees(address)).QuerySelector("main .state")!.TextContent.ShouldBe("voimassa");
    }

    [Fact]
    public async Task A_coordinator_takes_the_register_as_a_file_with_her_filters_and_nobody_else_sees_it()
    {
        var coordinator = house.Coordinator();

        (await coordinator.Sees("/staff/partnerships?type=space")).QuerySelectorAll("tbody tr").Length.ShouldBe(19);
        var csv = await coordinator.GetStringAsync(new Uri("/staff/partnerships/list.csv?type=training", UriKind.Relative));
        csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1 + 4);
        csv.ShouldContain("Lahden Kansanopisto");
        var xlsx = await coordinator.GetAsync(new Uri("/staff/partnerships/list.xlsx", UriKind.Relative));
        xlsx.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        foreach (var address in (string[])["/staff/partnerships", "/staff/partnerships/new", "/staff/partnerships/list.csv"])
            (await house.As(Guid.CreateVersion7(), Roles.Editor).GetAsync(new Uri(address, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden, address);
    }
}

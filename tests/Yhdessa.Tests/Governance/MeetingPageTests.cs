using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Governance;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Governance.GovernanceHouse;

namespace Yhdessa.Tests.Governance;

/// <summary>The meetings' pages as a browser without script uses them.</summary>
public sealed class MeetingPageTests : IAsyncLifetime, IDisposable
{
    readonly House house = new();

    public Task InitializeAsync() => house.WithSeason();
    public Task DisposeAsync() => Task.CompletedTask;
    public void Dispose() => house.Dispose();

    static async Task<string> Sent(HttpClient client, PageForm form, string? button = null)
    {
        var answer = await form.Send(client, button);
        answer.StatusCode.ShouldBe(HttpStatusCode.Found, (await PageForm.Read(answer)).QuerySelector(".note.is-bad")?.TextContent);
        return answer.Headers.Location is { IsAbsoluteUri: true } whole ? whole.PathAndQuery : answer.Headers.Location!.ToString();
    }

    static async Task<IDocument> Page(HttpClient reader, string address)
    {
        var answer = await reader.GetAsync(new Uri(address, UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await PageForm.Read(answer);
    }

    [Fact]
    public async Task A_coordinator_plans_a_meeting_makes_its_agenda_decides_and_publishes_by_forms()
    {
        var keeper = house.Coordinator();
        var planned = await Sent(keeper, (await PageForm.Open(keeper, "/staff/meetings/new", "plan-meeting")).With("Wish.BodyId", Board.ToString()).With("Wish.Day", "2026-03-04").With("Wish.Start", "09:00").With("Wish.End", "11:00").With("Wish.Place", "Fellmannia"));
        foreach (var title in (string[])["Toinen", "Ensimmäinen"]) await Sent(keeper, (await PageForm.Open(keeper, planned, "add-item")).With("Item.Title", title));
        var first = (await Page(keeper, planned)).QuerySelectorAll("button[name=up]").Single();
        await Sent(keeper, await PageForm.Open(keeper, planned, "agenda"), $"up={first.GetAttribute("value")}");
        var link = (await Page(keeper, planned)).QuerySelector("a[href^='staff/agenda-items/']")!;
        link.TextContent.ShouldBe("§ 1 Ensimmäinen");

        var item = "/" + link.GetAttribute("href");
        await Sent(keeper, (await PageForm.Open(keeper, item, "write-item")).With("Wish.Notes", "Keskusteltiin."));
        await Sent(keeper, (await PageForm.Open(keeper, item, "decide-item")).With("Verdict.Text", "Tehdään näin.").With("Verdict.Owner", "Talon henkilökunta").With("Verdict.DueOn", "2026-04-01"));
        (await (await PageForm.Open(keeper, planned, "presence")).With($"seat-{Business}", "Deputy").Send(keeper)).StatusCode.ShouldBe(HttpStatusCode.Found);
        await Sent(keeper, await PageForm.Open(keeper, planned, "hold-meeting"));

        var page = await Page(house.Stranger(), planned["/staff".Length..]);
        page.QuerySelector("#s-1")!.TextContent.ShouldContain("Keskusteltiin.");
        page.QuerySelector("#s-1 .panel")!.TextContent.ShouldContain("Tehdään näin.");
        page.QuerySelector("[aria-labelledby=present]")!.TextContent.ShouldContain("1 paikkaa 13:sta");
        (await Page(house.Stranger(), "/decisions?q=tehdään")).QuerySelectorAll("main .rows li").Length.ShouldBe(1);
        (await Page(house.Stranger(), "/bodies/jarjestoneuvottelukunta")).QuerySelector("[aria-labelledby=decided]")!.TextContent.ShouldContain("Ensimmäinen");
    }

    [Fact]
    public async Task A_coordinator_marks_an_action_done_and_takes_it_back_with_the_undo_and_has_the_list_as_a_file()
    {
        var keeper = house.Coordinator();
        var (_, item) = await keeper.Meeting();
        await keeper.Post($"/agenda-items/{item}:decide", new { text = "Tehdään.", owner = "=Talo", dueOn = "2026-03-05" });
        var action = "/" + (await Page(keeper, "/staff/actions")).QuerySelector("tbody a")!.GetAttribute("href");

        await Sent(keeper, (await PageForm.Open(keeper, action, "move-action")).With("Later.DueOn", "2026-04-05").With("Later.Reason", "Aineisto puuttuu."));
        await Sent(keeper, (await PageForm.Open(keeper, action, "finish-action")).With("Done.Words", "Valmis."));
        (await Page(keeper, "/staff/actions")).QuerySelector(".empty").ShouldNotBeNull();
        await Sent(keeper, await PageForm.Open(keeper, action, "reopen-action"));
        (await Page(keeper, action)).QuerySelector("[aria-labelledby=moves]")!.TextContent.ShouldContain("Aineisto puuttuu.");

        var file = await keeper.GetAsync(new Uri("/staff/actions/list.csv?state=open", UriKind.Relative));
        (await file.Content.ReadAsStringAsync()).ShouldContain("'=Talo");
        (await keeper.GetAsync(new Uri("/staff/actions/list.xlsx", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await house.Stranger().GetAsync(new Uri("/staff/actions/list.csv", UriKind.Relative))).StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_coordinator_takes_a_matter_from_the_queue_to_an_agenda_and_leaves_another_with_a_reason()
    {
        var keeper = house.Coordinator();
        foreach (var title in (string[])["Penkki rantaan", "Turha asia"]) await Sent(keeper, (await PageForm.Open(keeper, "/staff/agenda-queue", "add-matter")).With("Wish.BodyId", Board.ToString()).With("Wish.Title", title));
        var (meeting, _) = await keeper.Meeting(start: "2026-03-20T15:00:00+02:00");
        var ids = (await Page(keeper, "/staff/agenda-queue")).QuerySelectorAll("button[name=take]").Select(b => b.GetAttribute("value")!).ToList();

        await Sent(keeper, await PageForm.Open(keeper, "/staff/agenda-queue", "handle-matters"), $"take={ids[0]}");
        await Sent(keeper, (await PageForm.Open(keeper, "/staff/agenda-queue", "handle-matters")).With($"why-{ids[1]}", "Ei kuulu meille."), $"leave={ids[1]}");

        (await Page(keeper, "/staff/agenda-queue")).QuerySelector(".empty").ShouldNotBeNull();
        (await Page(house.Stranger(), $"/meetings/{meeting}")).QuerySelector("#s-2")!.TextContent.ShouldContain("Penkki rantaan");
    }

    [Fact]
    public async Task A_coordinator_proposes_a_years_meetings_removes_one_and_takes_it_back()
    {
        var keeper = house.Coordinator();
        await Sent(keeper, (await PageForm.Open(keeper, "/staff/meetings", "propose-year")).With("Wish.BodyId", Forum.ToString()).With("Wish.Year", "2027"));
        var meeting = await house.In((GovernanceDb db) => db.Meetings.Where(m => m.Year == 2027).OrderBy(m => m.Number).FirstAsync());

        await Sent(keeper, await PageForm.Open(keeper, $"/staff/meetings/{meeting.Id}", "remove-meeting"));
        (await house.In((GovernanceDb db) => db.Meetings.CountAsync(m => m.Year == 2027 && m.DeletedAt == null))).ShouldBe(9);
        await Sent(keeper, (await PageForm.Open(keeper, "/staff/meetings", "take-back-meeting")).With("id", meeting.Id.ToString()));
        (await house.In((GovernanceDb db) => db.Meetings.CountAsync(m => m.Year == 2027 && m.DeletedAt == null))).ShouldBe(10);
    }

    [Fact]
    public async Task A_coordinator_names_a_deputy_and_writes_down_a_statement_and_its_answer()
    {
        var keeper = house.Coordinator();
        await Sent(keeper, (await PageForm.Open(keeper, $"/staff/seats/{Business}", "name-representative")).With("Named.Part", "Deputy").With("Named.Name", "Aino Esimerkki").With("Named.From", "2026-01-01"));
        (await Page(keeper, $"/staff/seats/{Business}")).QuerySelector("[aria-labelledby=people]")!.TextContent.ShouldContain("Aino Esimerkki");
        (await Page(house.Stranger(), "/bodies/jarjestoneuvottelukunta")).Body!.TextContent.ShouldNotContain("Aino");

        await Sent(keeper, (await PageForm.Open(keeper, "/staff/body-statements", "add-statement")).With("Wish.BodyId", Board.ToString()).With("Wish.Title", "Lausunto puistosta").With("Wish.Text", "Puisto on hyvä.").With("Wish.AdoptedOn", "2026-02-01"));
        await Sent(keeper, (await PageForm.Open(keeper, "/staff/body-statements", "answer-statement")).With("Answer.On", "2026-03-01"));
        (await Page(house.Stranger(), "/statements")).QuerySelector("main article")!.TextContent.ShouldContain("28 päivässä");
    }

    [Fact]
    public async Task Nobody_without_the_right_opens_the_pages_of_those_who_keep_meetings()
    {
        var (meeting, item) = await house.Coordinator().Meeting();
        foreach (var address in (string[])["/staff/meetings", "/staff/meetings/new", $"/staff/meetings/{meeting}", $"/staff/agenda-items/{item}", "/staff/agenda-queue", "/staff/actions", "/staff/body-statements"])
        {
            (await house.Stranger().GetAsync(new Uri(address, UriKind.Relative))).StatusCode.ShouldNotBe(HttpStatusCode.OK, address);
            (await house.As(Guid.CreateVersion7(), Roles.Editor).GetAsync(new Uri(address, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden, address);
        }
        (await house.AsSecretaryOf(Forum).GetAsync(new Uri($"/staff/meetings/{meeting}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await house.AsSecretaryOf(Board).GetAsync(new Uri($"/staff/meetings/{meeting}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Governance;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Tests.Support;
using Season = Yhdessa.Tests.Directory.Season;

namespace Yhdessa.Tests.Loop;

/// <summary>
/// The whole chain that no other system has, from what was said to what it came to: a forum's workshop, its output with an owner, that body's
/// agenda, a decision with a date, a reminder, "last time → now" at the next forum, and a figure that opens its row.
/// </summary>
public sealed class LoopTests : IDisposable
{
    readonly House house = new();
    HttpClient Coordinator => house.As(Guid.CreateVersion7(), Roles.Coordinator);

    public void Dispose() => house.Dispose();

    async Task<JsonNode> Post(string path, object body, HttpStatusCode status = HttpStatusCode.Created)
    {
        using var answer = await Coordinator.PostAsJsonAsync($"/api/v1{path}", body);
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(status, $"{path}: {text}");
        await house.DeliverEvents();
        return JsonNode.Parse(text)!;
    }

    async Task<JsonNode> Get(string path, HttpClient? reader = null) => JsonNode.Parse(await (reader ?? house.Stranger()).GetStringAsync(new Uri($"/api/v1{path}", UriKind.Relative)))!;

    Task<IHtmlDocument> Page(string address) => house.Stranger().Sees(address);

    async Task<JsonNode> Forum(string day) => await Post("/events", new { name = new { fi = $"Kumppanuusfoorumi {day}" }, type = "forum", datePrecision = "exact", start = $"{day}T14:00:00+03:00", end = $"{day}T16:00:00+03:00", municipality = "398", place = "Fellmannia", seriesId = SeasonId.Of("series-kumppanuusfoorumi"), publish = true });

    [Fact]
    public async Task What_a_forum_says_is_decided_with_a_date_done_shown_at_the_next_forum_and_counted()
    {
        house.Clock.Now = new(2027, 4, 14, 9, 0, 0, TimeSpan.Zero);
        await house.Send(new Yhdessa.Directory.ImportSeason(Season.File));
        await house.Send(new ImportGovernance(Season.File));
        await house.Send(new ImportEvents(Season.File));
        await house.DeliverEvents();
        var body = (Guid)(await Get("/bodies/yhdistysfoorumi"))["id"]!;

        // A forum with a workshop, and what the workshop came to, with an owner.
        var forum = (string)(await Forum("2027-04-14"))["id"]!;
        house.Clock.Now = new(2027, 4, 15, 9, 0, 0, TimeSpan.Zero);
        var output = (Guid)(await Post($"/events/{forum}/workshop-outputs", new { workshop = "Tieto kulkee", text = "Yhteinen tapahtumakalenteri kuntien sivuille", ownerBodyId = body, dueOn = "2027-06-30" }))["id"]!;

        // It waits in that body's queue, once, and is taken to a meeting.
        var queue = (await Get("/agenda-queue", Coordinator))["items"]!.AsArray();
        var matter = queue.ShouldHaveSingleItem()!;
        ((string)matter["title"]!).ShouldContain("tapahtumakalenteri");
        var meeting = (string)(await Post("/meetings", new { bodyId = body, start = "2027-05-03T13:00:00+03:00" }))["id"]!;
        var item = (string)(await Post($"/meetings/{meeting}/agenda-items", new { matterId = (Guid)matter["id"]! }))["id"]!;

        // The meeting decides: who, and by when.
        house.Clock.Now = new(2027, 5, 3, 12, 0, 0, TimeSpan.Zero);
        await Post($"/agenda-items/{item}:decide", new { text = "Kalenteri otetaan käyttöön.", owner = "Järjestökoordinaattori", ownerEmail = "koordinaattori@example.org", dueOn = "2027-06-30" }, HttpStatusCode.OK);
        await Post($"/meetings/{meeting}:hold", new { headCount = 9 }, HttpStatusCode.OK);

        (await Page($"/events/{forum}")).QuerySelector("main")!.TextContent.ShouldContain("Kalenteri otetaan käyttöön");
        (await Get("/decisions"))["items"]![0]!["title"]!.ToString().ShouldContain("tapahtumakalenteri");

        // A week before, the owner is reminded: once, however often the job runs.
        house.Clock.Now = new(2027, 6, 23, 9, 0, 0, TimeSpan.Zero);
        for (var run = 0; run < 10; run++) await house.Send(new RemindGovernance(house.Clock.Now));
        (await house.In<MailDb, int>(db => db.Letters.CountAsync(l => l.To == "koordinaattori@example.org"))).ShouldBe(1);

        // It is done.
        var action = (await Get("/action-items?state=open"))["items"]!.AsArray().ShouldHaveSingleItem()!;
        house.Clock.Now = new(2027, 6, 28, 9, 0, 0, TimeSpan.Zero);
        await Post($"/action-items/{(string)action["id"]!}:done", new { note = "Kalenteri on auki." }, HttpStatusCode.OK);

        // The next forum opens with it.
        house.Clock.Now = new(2027, 9, 1, 9, 0, 0, TimeSpan.Zero);
        var next = await Page($"/events/{(string)(await Forum("2027-10-14"))["id"]!}");
        var lastTime = next.QuerySelector("[aria-labelledby=last-time]").ShouldNotBeNull();
        lastTime.TextContent.ShouldContain("tapahtumakalenteri");
        lastTime.QuerySelectorAll(".state.is-ok").ShouldNotBeEmpty();
        ((string?)(await Get($"/events/{forum}/workshop-outputs"))["items"]!.AsArray().Single(o => (Guid)o!["id"]! == output)!["dueOn"]).ShouldBe("2027-06-30");

        // And it is counted: the figure opens the row, and the row opens the meeting.
        var figure = (await Get("/impact?period=2027"))["items"]!.AsArray().Single(f => (string)f!["kind"]! == "carriedThrough")!;
        ((decimal)figure["value"]!, (int)figure["n"]!, (string?)figure["source"] is not null, (string?)figure["period"] is not null).ShouldBe((1m, 1, true, true));
        var impact = await Page("/impact?year=2027");
        var link = impact.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).First(a => a.StartsWith("impact/carriedThrough", StringComparison.Ordinal));
        var rows = await Page("/" + link);
        rows.QuerySelector("main")!.TextContent.ShouldContain("tapahtumakalenteri");
        rows.QuerySelectorAll("main a").ShouldContain(a => a.GetAttribute("href") == $"meetings/{meeting}");
    }
}

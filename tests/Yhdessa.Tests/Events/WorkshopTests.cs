using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Contracts.Events;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Api;
using Yhdessa.Tests.Support;
using Season = Yhdessa.Tests.Directory.Season;

namespace Yhdessa.Tests.Events;

/// <summary>What workshops come to, who takes it on, and what became of it the next time.</summary>
public sealed class WorkshopTests : IDisposable
{
    readonly House house = new();
    readonly HttpClient editor, anyone;

    public WorkshopTests()
    {
        house.Clock.Now = Helsinki.At(new DateTime(2026, 4, 20, 12, 0, 0)).ToUniversalTime();
        house.Send(new Yhdessa.Governance.ImportGovernance(Season.File)).GetAwaiter().GetResult();
        house.Send(new ImportEvents(Season.File)).GetAwaiter().GetResult();
        (editor, anyone) = (house.As(Guid.CreateVersion7(), Roles.Editor), house.Stranger());
    }

    public void Dispose() => house.Dispose();

    Task<Event> Forum() => house.In((EventsDb db) => db.Events.Include(e => e.Workshops).ThenInclude(w => w.Outputs).SingleAsync(e => e.Slug == "2026-kumppanuusfoorumi"));

    [Fact]
    public async Task Outputs_are_typed_in_a_line_each_and_handed_over_with_owner_and_date()
    {
        var id = (await Forum()).Id;
        var form = await PageForm.Open(editor, $"/staff/events/{id}/workshops", "record-outputs");
        (await form.With("Wish.Lines", "").Send(editor)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await form.With("Wish.Workshop", "Vertaistuki").With("Wish.Lines", "Yhteinen kalenteri\r\n\r\n  Vertaisohjaajien rinki ").Send(editor)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var workshop = (await Forum()).Workshops.Single(w => w.Topic == "Vertaistuki");
        workshop.Outputs.OrderBy(o => o.Number).Select(o => o.Text).ShouldBe(["Yhteinen kalenteri", "Vertaisohjaajien rinki"]);
        var first = workshop.Outputs.First(o => o.Number == 1).Id;
        (await (await PageForm.Open(editor, $"/staff/events/{id}/workshops", $"assign-{workshop.Id}")).With($"body-{first}", Board.Id.ToString()).With($"due-{first}", "2026-06-01").Send(editor)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var outputs = (await Forum()).Workshops.Single(w => w.Topic == "Vertaistuki").Outputs.OrderBy(o => o.Number).Select(o => (o.OwnerBodyId, o.DueOn)).ToList();
        outputs.ShouldBe([(Board.Id, new DateOnly(2026, 6, 1)), (null, null)]);
        (await house.Send(new OneEvent("2026-kumppanuusfoorumi"))).Name.Fi.ShouldBe("Kumppanuusfoorumi");
    }

    [Fact]
    public async Task Workshops_are_folded_with_their_counts_and_the_one_that_is_worked_on_is_open()
    {
        var forum = await Forum();
        var address = $"/staff/events/{forum.Id}/workshops";
        var (first, last) = (forum.Workshops.MinBy(w => w.Number)!, forum.Workshops.MaxBy(w => w.Number)!);
        await house.Send(new AssignOutput(last.Outputs.First().Id, Board.Id, new(2026, 6, 1)));
        async Task<List<string>> Opened(string page) => [.. (await PageForm.Read(await editor.GetAsync(new Uri(page, UriKind.Relative)))).QuerySelectorAll("main details[open] > summary strong").Select(s => s.TextContent)];

        (await Opened(address)).ShouldBe([first.Topic]);
        (await Opened($"{address}?workshop={Uri.EscapeDataString(last.Topic)}")).ShouldBe([last.Topic]);
        (await Opened($"{address}?workshop=Jotain+muuta")).ShouldBe([first.Topic]);

        var form = await PageForm.Open(editor, address, $"assign-{last.Id}");
        form.Page.QuerySelector($"#w-{last.Number} > summary")!.TextContent.ShouldContain($"{last.Outputs.Count} tulosta, 1 päivätty, {last.Outputs.Count - 1} ilman päivää");
        using var sent = await form.With($"body-{last.Outputs.Last().Id}", Board.Id.ToString()).Send(editor);
        (await Opened(new Uri(new Uri("http://localhost"), sent.Headers.Location!).PathAndQuery)).ShouldBe([last.Topic], "she is where she was");
        using var wrong = await form.With($"due-{last.Outputs.Last().Id}", "0026-06-01").Send(editor);
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await PageForm.Read(wrong)).QuerySelectorAll("main details[open] > summary strong").Select(s => s.TextContent).ShouldBe([last.Topic]);
    }

    [Fact]
    public async Task A_program_records_an_output_and_gives_it_its_owner()
    {
        var id = (await Forum()).Id;
        var made = await (await editor.PostAsJsonAsync($"/api/v1/events/{id}/workshop-outputs", new { workshop = "Osallisuus", text = "Yhteinen kortti" })).Json();
        (made.Words("workshop"), made.Words("text"), made.TryGetProperty("ownerBodyId", out _)).ShouldBe(("Osallisuus", "Yhteinen kortti", false));

        var assigned = await (await editor.PostAsJsonAsync($"/api/v1/workshop-outputs/{made.Id()}:assign", new { ownerBodyId = Board.Id, dueOn = "2026-06-01" })).Json();

        (assigned.GetProperty("ownerBodyId").GetGuid(), assigned.Words("dueOn")).ShouldBe((Board.Id, "2026-06-01"));
        await (await editor.PostAsJsonAsync($"/api/v1/workshop-outputs/{made.Id()}:assign", new { ownerBodyId = Guid.CreateVersion7() })).ShouldBeProblem(422);
        await (await editor.PostAsJsonAsync($"/api/v1/events/{id}/workshop-outputs", new { workshop = "Osallisuus", text = "Ilman vastuutahoa", dueOn = "2026-06-01" })).ShouldBeProblem(422);
        await (await house.As(Guid.CreateVersion7()).PostAsJsonAsync($"/api/v1/events/{id}/workshop-outputs", new { workshop = "Osallisuus", text = "Ei oma" })).ShouldBeProblem(403);
    }

    [Fact]
    public void An_output_goes_to_the_bodys_queue_only_with_an_owner_and_again_when_owner_or_date_change()
    {
        var forum = new Event(Id<Event>.New(), "foorumi").Describe(new(new("Foorumi"), EventKind.Forum, EventType.Forum, EventDate.Unconfirmed, 2026));
        var output = forum.Record(forum.WorkshopOn("Osallisuus"), "Yhteinen kortti").Id;
        forum.TakeRaised().ShouldBeEmpty();

        forum.Assign(output, Board.Id, null);
        forum.Assign(output, Board.Id, null);
        forum.Assign(output, Board.Id, new(2026, 6, 1));

        WorkshopOutputRecorded Told(DateOnly? due) => new(output, forum.Id, "Foorumi", "Osallisuus", "Yhteinen kortti", Board.Id, due);
        forum.TakeRaised().ShouldBe([Told(null), Told(new(2026, 6, 1))]);
    }

    [Fact]
    public async Task The_next_time_opens_with_what_the_last_time_came_to_and_what_became_of_it()
    {
        var forum = await Forum();
        var output = forum.Workshops.First().Outputs.First();
        await house.Send(new AssignOutput(output.Id, Board.Id, new(2026, 6, 1)));
        await house.DeliverEvents();
        var next = await editor.Made(EventsHouse.Wish("Kumppanuusfoorumi", ("type", "forum"), ("organizationIds", null), ("start", "2026-10-14T11:00:00Z"), ("end", null), ("municipality", null), ("seriesId", forum.SeriesId!.Value.Value)));

        var page = await PageForm.Read(await anyone.GetAsync(new Uri($"/events/{next.Words("slug")}", UriKind.Relative)));

        var last = page.QuerySelector("section[aria-labelledby=last-time]")!;
        last.QuerySelector("h2")!.TextContent.ShouldBe("Viime kerrasta: mitä tapahtui");
        last.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ShouldContain("events/2026-kumppanuusfoorumi");
        last.TextContent.ShouldContain("62 ilman vastuutahoa ja päivää");
        last.TextContent.ShouldContain("määräpäivä 1.6.2026");
        last.TextContent.ShouldContain("Odottaa kokousta");
        last.QuerySelectorAll("a[href^='bodies/']").Length.ShouldBe(1);
        page.QuerySelector("section[aria-labelledby=workshops]").ShouldBeNull();
        (await PageForm.Read(await anyone.GetAsync(new Uri("/events/2026-kumppanuusfoorumi", UriKind.Relative)))).QuerySelector("section[aria-labelledby=last-time]").ShouldBeNull();
    }

    [Fact]
    public async Task Outputs_of_all_events_without_owner_or_date_are_listed_and_counted_on_the_desk_until_a_body_has_them_with_a_day()
    {
        var outputs = (await Forum()).Workshops.SelectMany(w => w.Outputs).Take(2).ToList();
        async Task<AngleSharp.Html.Dom.IHtmlDocument> Page(string address) => await PageForm.Read(await editor.GetAsync(new Uri(address, UriKind.Relative)));
        async Task<string> Counted() => (await Page("/staff")).QuerySelectorAll("[aria-labelledby=waiting] a").Single(a => a.GetAttribute("href") == "staff/workshop-outputs").TextContent;

        (await Counted()).ShouldContain("63 työpajan tulokselta");
        (await Page("/staff/workshop-outputs")).QuerySelectorAll("main tbody tr").Length.ShouldBe(OpenOutputs.OnPage);
        (await Page("/staff/workshop-outputs?page=2")).QuerySelectorAll("main tbody a").Length.ShouldBe(13);

        await house.Send(new AssignOutput(outputs[0].Id, Board.Id, new(2026, 6, 1)));
        await house.Send(new AssignOutput(outputs[1].Id, Board.Id));
        var page = await Page("/staff/workshop-outputs");
        page.QuerySelector("#result")!.TextContent.ShouldBe("62 tulosta odottaa jatkoa");
        page.QuerySelectorAll("main tbody .state").Count(s => s.TextContent == "määräpäivä").ShouldBe(1);
        page.QuerySelector("main tbody a")!.GetAttribute("href")!.ShouldStartWith($"staff/events/{(await Forum()).Id}/workshops?workshop=");

        await house.DeliverEvents();
        await house.In(async (Yhdessa.Governance.GovernanceDb db) => { (await db.Matters.SingleAsync(m => m.SourceKey == outputs[1].Id.Value)).Drop("Ei tarpeen", new(2026, 4, 20)); return 0; });
        (await Counted()).ShouldContain("61 työpajan tulokselta");
        (await anyone.GetAsync(new Uri("/staff/workshop-outputs", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    /// <summary>The season's advisory board.</summary>
    static class Board
    {
        public static readonly Guid Id = SeasonId.Of("gov-jarjestoneuvottelukunta");
    }
}

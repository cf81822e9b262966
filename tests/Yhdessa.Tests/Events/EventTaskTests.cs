using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Tests.Directory;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Events;

/// <summary>What is to be done for an event, counted from its day.</summary>
public sealed class EventTaskTests
{
    static async Task<List<(string, string, string?)>> Tasks(HttpClient client, Guid id) =>
        [.. (await (await client.GetAsync(new Uri($"/api/v1/events/{id}/tasks", UriKind.Relative))).Json()).GetProperty("items").EnumerateArray().Select(t => (t.GetProperty("title").Words("fi"), t.Words("state"), t.TryGetProperty("dueOn", out var due) ? due.GetString() : null))];

    [Theory, OnEachDatabase]
    public async Task The_types_list_is_taken_once_and_its_dates_follow_the_events_day(Provider on)
    {
        using var house = await EventsHouse.WithOrganizations(on);
        using var editor = house.Editor();
        var id = (await editor.Made(EventsHouse.Wish())).Id();   // a fair on Friday 10.4.

        (await house.Send(new TakeTasks((Id<Event>)id))).ShouldBe(8);
        (await house.Send(new TakeTasks((Id<Event>)id))).ShouldBe(0);
        (await Tasks(editor, id)).ShouldContain(("Kutsu ulos: kalenteri, uutiskirje, some", "soon", "2026-03-13"));
        (await Tasks(editor, id)).ShouldContain(("Kutsu esittelijät ja kerää pöytätoiveet", "late", "2026-02-13"));

        await editor.Patch(id, new { start = "2026-05-15T09:00:00Z", end = "2026-05-15T12:00:00Z" });
        (await Tasks(editor, id)).ShouldContain(("Kutsu ulos: kalenteri, uutiskirje, some", "ahead", "2026-04-17"));
        await editor.Act(id, "postpone");
        (await Tasks(editor, id)).ShouldAllBe(t => t.Item2 == "open" && t.Item3 == null);
    }

    [Fact]
    public async Task A_late_task_stands_on_the_desk_until_it_is_done_and_its_makers_hear_once()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.As(await house.Somebody("tekija@example.org"), Roles.Editor);
        var id = (await editor.Made(EventsHouse.Wish("Messut", ("start", "2026-03-10"), ("end", null)))).Id();
        foreach (var days in (int[])[6, 7]) (await editor.PostAsJsonAsync($"/api/v1/events/{id}/tasks", new { title = new { fi = $"Tehtävä {days}" }, daysBefore = days, owner = "Toimisto" })).StatusCode.ShouldBe(HttpStatusCode.Created);

        (await editor.GetStringAsync(new Uri("/staff", UriKind.Relative))).ShouldContain("Yksi tapahtuman tehtävä on myöhässä");
        (await editor.GetStringAsync(new Uri("/staff/events/tasks", UriKind.Relative))).ShouldContain("Tehtävä 7");
        for (var n = 0; n < 2; n++) await house.Send(new RemindTasks(house.Clock.Now));
        (await house.In((MailDb db) => db.Letters.CountAsync(l => l.Key.StartsWith("reminder:events.task-")))).ShouldBe(2);   // today's and yesterday's

        var late = (await house.In((EventsDb db) => db.Tasks.SingleAsync(t => t.DaysBefore == 7))).Id;
        (await (await PageForm.Open(editor, $"/staff/events/{id}", $"task-{late}")).Send(editor)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await editor.GetStringAsync(new Uri("/staff", UriKind.Relative))).ShouldNotContain("myöhässä");
        (await editor.PostAsJsonAsync($"/api/v1/event-tasks/{late}:undo", new { })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Tasks(editor, id)).Count(t => t.Item2 == "late").ShouldBe(1);
    }

    [Fact]
    public async Task Staff_change_a_list_and_what_is_removed_does_not_come_back()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        var first = (await house.Send(new Templates()))[0];

        (await (await PageForm.Open(editor, "/staff/events/task-templates", $"template-{first.Id}")).With($"fi-{first.Id}", "Varaa sali").With($"days-{first.Id}", "70").Send(editor)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await (await PageForm.Open(editor, "/staff/events/task-templates", "add-template")).With("type", "Forum").With("fi-new", "Tulosta nimilaput").With("days-new", "2").Send(editor)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await house.Send(new RemoveTemplate(first.Id));

        (await house.Send(new Templates())).ShouldNotContain(t => t.Id == first.Id);
        (await house.Send(new Templates(InBin: true))).ShouldHaveSingleItem().Title.Fi.ShouldBe("Varaa sali");
        (await house.Send(new Templates())).ShouldContain(t => t.Title.Fi == "Tulosta nimilaput" && t.Type == EventType.Forum);
        (await (await PageForm.Open(editor, "/staff/events/task-templates", "add-template")).With("fi-new", "Liian kaukana").With("days-new", "9000").Send(editor)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_house_that_has_taken_no_list_has_written_none_and_reads_them_all_the_same()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();

        (await house.Send(new Templates())).Count.ShouldBeGreaterThan(10);
        (await house.In((EventsDb db) => db.TaskTemplates.CountAsync())).ShouldBe(0);

        var forum = (await editor.Made(EventsHouse.Wish("Foorumi", ("type", "forum")))).Id();
        var taken = await house.Send(new TakeTasks((Id<Event>)forum));
        (await house.In((EventsDb db) => db.TaskTemplates.CountAsync())).ShouldBe(taken, "only the lists that a task came from");
    }

    [Fact]
    public async Task What_is_removed_from_a_list_is_taken_back_from_the_bin()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        var first = (await house.Send(new Templates()))[0];
        await house.Send(new RemoveTemplate(first.Id));

        (await (await PageForm.Open(editor, "/staff/events/task-templates", $"restore-{first.Id}")).Send(editor)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await house.Send(new Templates())).ShouldContain(t => t.Id == first.Id);
    }

    [Fact]
    public async Task Only_those_who_may_edit_the_event_see_and_do_its_tasks()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var secretary = await house.SecretaryOf(EventsHouse.Dila);
        using var other = await house.SecretaryOf(EventsHouse.Mente);
        var id = (await secretary.Made(EventsHouse.Wish())).Id();

        (await secretary.PostAsJsonAsync($"/api/v1/events/{id}/tasks", new { title = new { fi = "Kahvit" }, daysBefore = 1 })).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await other.GetAsync(new Uri($"/api/v1/events/{id}/tasks", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}

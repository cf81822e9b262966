using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Events;

/// <summary>What an association's secretary and the house do with events on the pages.</summary>
public sealed class EditEventPageTests
{
    static PageForm Filled(PageForm form, string name = "Kylätalkoot") => form.With("Wish.Name.Fi", name).With("Wish.Type", "activity").With("Wish.DatePrecision", "exact")
        .With("Wish.FirstDay", "2026-04-10").With("Wish.StartTime", "10:00").With("Wish.EndTime", "14:00").With("Wish.Municipality", "nastola").With("Wish.Place", "Kylätalo").With("Wish.Summary.Fi", "Tule talkoisiin.");

    [Fact]
    public async Task A_secretary_announces_an_event_and_the_house_publishes_it()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var secretary = await house.SecretaryOf(EventsHouse.Dila);
        using var editor = house.Editor();

        using var sent = await Filled(await PageForm.Open(secretary, "/events/new", "new-event")).Send(secretary, "_do=publish");

        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect, await sent.Content.ReadAsStringAsync());
        var made = await house.In((EventsDb db) => db.Events.SingleAsync());
        (made.Publication, made.Kind, made.Municipality, made.Subarea, made.Start).ShouldBe((Publication.Waiting, EventKind.Organization, "398", "nastola", new DateTimeOffset(2026, 4, 10, 7, 0, 0, TimeSpan.Zero)));
        made.OrganizationIds.ShouldBe([EventsHouse.Dila]);   // her only one is chosen for her
        (await secretary.GetStringAsync(new Uri("/my/events", UriKind.Relative))).ShouldContain("Odottaa julkaisua");
        (await secretary.GetStringAsync(new Uri("/events/kylatalkoot", UriKind.Relative))).ShouldContain("odottaa talon julkaisua");

        (await editor.GetStringAsync(new Uri("/staff/events", UriKind.Relative))).ShouldContain("Yksi tapahtuma odottaa julkaisua.");
        (await (await PageForm.Open(editor, $"/staff/events/{made.Id}", "publish-event")).Send(editor)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var anyone = house.Stranger();
        (await anyone.GetStringAsync(new Uri("/events/kylatalkoot", UriKind.Relative))).ShouldContain("Tule talkoisiin.");
        (await anyone.GetAsync(new Uri("/events/new", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Redirect);   // to sign in
    }

    [Fact]
    public async Task Two_who_edit_at_once_see_both_versions_and_nothing_is_lost()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        var id = (await editor.Made(EventsHouse.Wish())).Id();
        var form = await PageForm.Open(editor, $"/staff/events/{id}", "edit-event");
        await editor.Patch(id, new { place = "Sibeliustalo" });

        using var stale = await form.With("Wish.Place", "Paasikiventori").Send(editor);

        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        var page = await PageForm.Read(stale);
        page.QuerySelector("#stale")!.TextContent.ShouldContain("Sibeliustalo");
        var again = new PageForm(page, new Uri($"/staff/events/{id}", UriKind.Relative), page.Forms.First(f => f.QuerySelector("input[name=_handler][value='edit-event']") is not null));
        (await again.Send(editor)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await house.In((EventsDb db) => db.Events.SingleAsync())).Place.ShouldBe("Paasikiventori");
    }

    [Fact]
    public async Task The_form_keeps_all_that_it_does_not_change()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        var made = await editor.Made(EventsHouse.Wish("Messut", ("capacity", 40), ("waitingListCapacity", 5), ("enrolment", new { start = "2026-03-10T10:00:00Z", end = "2026-04-09T12:00:00Z" }), ("questions", new[] { new { key = "diet", text = new { fi = "Ruokavalio?", sv = "Kost?" } } })));

        (await (await PageForm.Open(editor, $"/staff/events/{made.Id()}", "edit-event")).Send(editor)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var after = await (await editor.GetAsync(new Uri($"/api/v1/events/{made.Id()}", UriKind.Relative))).Json();
        foreach (var field in (string[])["name", "type", "start", "end", "datePrecision", "municipality", "place", "organizationIds", "capacity", "waitingListCapacity", "enrolment", "questions", "status"])
            after.GetProperty(field).GetRawText().ShouldBe(made.GetProperty(field).GetRawText(), field);
    }

    [Fact]
    public async Task An_event_is_called_off_with_a_reason_on_its_page_and_taken_back()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        using var anyone = house.Stranger();
        var id = (await editor.Made(EventsHouse.Wish())).Id();

        (await (await PageForm.Open(editor, $"/staff/events/{id}", "cancel-event")).With("reason", "").Send(editor)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await (await PageForm.Open(editor, $"/staff/events/{id}", "cancel-event")).With("reason", "Sali on remontissa").Send(editor)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await anyone.GetStringAsync(new Uri("/events/kevatmessut", UriKind.Relative))).ShouldContain("Syy: Sali on remontissa");
        (await (await PageForm.Open(editor, $"/staff/events/{id}", "resume-event")).Send(editor)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await anyone.GetStringAsync(new Uri("/events/kevatmessut", UriKind.Relative))).ShouldNotContain("remontissa");

        (await (await PageForm.Open(editor, $"/staff/events/{id}", "remove-event")).Send(editor)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await anyone.GetAsync(new Uri("/events/kevatmessut", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await (await PageForm.Open(editor, "/staff/events", $"restore-{id}")).Send(editor)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await anyone.GetAsync(new Uri("/events/kevatmessut", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_staff_list_shows_what_waits_first_finds_open_days_and_comes_as_a_file()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        using var secretary = await house.SecretaryOf(EventsHouse.Dila);
        await editor.Made(EventsHouse.Wish("Aikainen"));
        await editor.Made(EventsHouse.Wish("Avoin", ("datePrecision", "unconfirmed"), ("start", null), ("end", null)));
        await secretary.Made(EventsHouse.Wish("Odottava", ("start", "2026-06-10T09:00:00Z"), ("end", null)));

        (await Names("/staff/events")).ShouldBe(["Odottava", "Avoin", "Aikainen"]);
        (await Names("/staff/events?day=open")).ShouldBe(["Avoin"]);
        (await Names("/staff/events?publication=waiting")).ShouldBe(["Odottava"]);
        (await editor.GetStringAsync(new Uri("/staff/events/list.csv?publication=waiting", UriKind.Relative))).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
        (await secretary.GetAsync(new Uri("/staff/events", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        async Task<IEnumerable<string>> Names(string address) => (await PageForm.Read(await editor.GetAsync(new Uri(address, UriKind.Relative)))).QuerySelectorAll("table.fold tbody tr td:first-child").Select(c => c.TextContent.Trim());
    }

    [Fact]
    public async Task A_wrong_form_says_beside_each_field_what_to_do()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();

        using var sent = await Filled(await PageForm.Open(editor, "/staff/events/new", "new-event")).With("Wish.Name.Fi", "").With("Wish.EndTime", "09:00").With("Wish.Organization", "Olematon ry").With("Wish.OnlineUrl", "ei osoite").Send(editor);

        sent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await PageForm.Read(sent)).QuerySelectorAll("#errors a").Select(a => a.GetAttribute("href")!.Split('#')[1]).ShouldContain("wish-organization");
        using var again = await Filled(await PageForm.Open(editor, "/staff/events/new", "new-event")).With("Wish.Name.Fi", "").With("Wish.EndTime", "09:00").With("Wish.OnlineUrl", "ei osoite").Send(editor);
        (await PageForm.Read(again)).QuerySelectorAll("#errors a").Select(a => a.GetAttribute("href")!.Split('#')[1]).ShouldBe(["wish-name-fi", "wish-lastday", "wish-onlineurl"], ignoreOrder: true);
    }
}

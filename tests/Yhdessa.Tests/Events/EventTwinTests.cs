using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Events;

public sealed class EventTwinTests
{
    [Fact]
    public async Task A_likely_twin_and_a_clashing_evening_are_told_before_saving_and_saved_anyway_when_they_are_others()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        var first = (await editor.Made(EventsHouse.Wish("Lahden kevätmessut 2026"))).Id();
        (string, object?) looked = ("differentFrom", Array.Empty<Guid>());

        var twin = await (await editor.Make(EventsHouse.Wish("Kevätmessut, Lahden", looked))).Json();
        var clash = await (await editor.Make(EventsHouse.Wish("Lasten konsertti", looked, ("organizationIds", null), ("place", "Sibeliustalo")))).Json();

        (twin.Words("code"), twin.GetProperty("twins")[0].Id(), twin.GetProperty("twins")[0].Words("because")).ShouldBe(("likely-event-twin", first, "twin"));
        (clash.Words("code"), clash.GetProperty("twins")[0].Words("because")).ShouldBe(("event-clash", "clash"));
        await editor.Made(EventsHouse.Wish("Kevätmessut, Lahden", ("differentFrom", new[] { first })));
        await editor.Made(EventsHouse.Wish("Toisena päivänä", looked, ("start", "2026-04-11T09:00:00Z"), ("end", "2026-04-11T12:00:00Z")));
    }

    [Fact]
    public async Task The_form_shows_them_beside_what_was_typed_and_saves_anyway_by_its_own_button()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        await editor.Made(EventsHouse.Wish("Kevätmessut"));
        var form = (await PageForm.Open(editor, "/staff/events/new", "new-event")).With("Wish.Name.Fi", "Kevätmessut").With("Wish.Type", "fair").With("Wish.FirstDay", "2026-04-10").With("Wish.StartTime", "12:00").With("Wish.EndTime", "15:00").With("Wish.Municipality", "398").With("Wish.Place", "Lahden kauppatori");

        using var shown = await form.Send(editor, "_do=publish");

        shown.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await PageForm.Read(shown);
        page.QuerySelector("#twins")!.TextContent.ShouldContain("Tämä voi olla sama tapahtuma");
        var again = new PageForm(page, new Uri("/staff/events/new", UriKind.Relative), page.Forms.First(f => f.QuerySelector("input[name=_handler][value='new-event']") is not null));
        (await again.Send(editor, "_anyway=publish")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await editor.GetStringAsync(new Uri("/events/kevatmessut-2", UriKind.Relative))).ShouldContain("Lahden kauppatori");
    }

    [Fact]
    public async Task A_program_asks_before_it_tells_and_nothing_is_saved()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        var first = (await editor.Made(EventsHouse.Wish("Lahden kevätmessut 2026"))).Id();
        Task<HttpResponseMessage> Ask(params (string, object?)[] more) => editor.PostAsJsonAsync("/api/v1/events:twins", EventsHouse.Wish("Kevätmessut, Lahden", more));

        var asked = await (await Ask()).Json();
        var known = await (await Ask(("differentFrom", new[] { first }))).Json();
        using var wrong = await Ask(("name", new { }));

        (asked.GetProperty("twins").GetArrayLength(), asked.GetProperty("twins")[0].Id(), asked.GetProperty("twins")[0].Words("because")).ShouldBe((1, first, "twin"));
        known.GetProperty("twins").GetArrayLength().ShouldBe(0);
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await house.In((EventsDb db) => db.Events.CountAsync())).ShouldBe(1);
        (await editor.Make(EventsHouse.Wish("Kevätmessut, Lahden"))).StatusCode.ShouldBe(HttpStatusCode.Created);   // who does not ask is not refused
    }

    [Fact]
    public async Task An_event_moved_onto_its_twin_is_told_of_it_and_one_that_only_mends_its_words_is_not()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        await editor.Made(EventsHouse.Wish("Kevätmessut"));
        var id = (await editor.Made(EventsHouse.Wish("Kevätmessut", ("start", "2026-05-10T09:00:00Z"), ("end", "2026-05-10T12:00:00Z")))).Id();

        (await (await PageForm.Open(editor, $"/staff/events/{id}", "edit-event")).With("Wish.Summary.Fi", "Tule!").Send(editor)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var moved = await (await PageForm.Open(editor, $"/staff/events/{id}", "edit-event")).With("Wish.FirstDay", "2026-04-10").Send(editor);

        moved.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await PageForm.Read(moved);
        page.QuerySelector("#twins")!.TextContent.ShouldContain("Kevätmessut");
        var again = new PageForm(page, new Uri($"/staff/events/{id}", UriKind.Relative), page.Forms.First(f => f.QuerySelector("input[name=_handler][value='edit-event']") is not null));
        (await again.Send(editor, "_anyway=keep")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await editor.Patch(id, new { start = "2026-04-11T09:00:00Z", end = "2026-04-11T12:00:00Z" })).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}

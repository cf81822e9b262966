using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Api;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Events.SignUpHouse;

namespace Yhdessa.Tests.Events;

/// <summary>What happens when at an event, and the workshops that go round.</summary>
public class ProgrammeTests
{
    static Task<HttpResponseMessage> Told(House house, Guid of, object part) => house.Editor().PostAsJsonAsync($"/api/v1/events/{of}/programme", part);

    [Fact]
    public async Task A_programme_is_told_on_the_page_in_the_api_and_in_a_calendar()
    {
        using var house = new House().AtNow();
        var of = await house.AnEvent(null);
        (await Told(house, of, new { title = "Työpajat", start = At(10, 15), end = At(10, 16), place = "Yhteisöolkkari" })).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await Told(house, of, new { title = "Avaus; ja kahvi", start = At(10, 14), speakers = new[] { new { role = "järjestökoordinaattori" } } })).StatusCode.ShouldBe(HttpStatusCode.Created);
        var anyone = house.Stranger();

        var page = (await PageForm.Read(await anyone.GetAsync(new Uri($"/events/ilta-{of}", UriKind.Relative)))).QuerySelectorAll("section[aria-labelledby=sessions] tbody tr").Select(r => r.TextContent).ToList();
        page.Count.ShouldBe(2);
        page[0].ShouldContain("Avaus; ja kahvi");
        page[0].ShouldContain("järjestökoordinaattori");
        page[1].ShouldContain("Yhteisöolkkari");
        var items = (await (await anyone.GetAsync(new Uri($"/api/v1/events/{of}/programme", UriKind.Relative))).Json(HttpStatusCode.OK)).GetProperty("items");
        items.EnumerateArray().Select(i => i.GetProperty("title").GetString()).ShouldBe(["Avaus; ja kahvi", "Työpajat"]);
        var calendar = await anyone.GetStringAsync(new Uri($"/calendar/events/{of}/programme.ics", UriKind.Relative));
        calendar.Split("BEGIN:VEVENT").Length.ShouldBe(3);
        calendar.ShouldContain("SUMMARY:Avaus\\; ja kahvi");
        calendar.ShouldContain("DTSTART;TZID=Europe/Helsinki:20260310T150000");
    }

    [Fact]
    public async Task A_speakers_name_is_kept_only_with_her_leave_and_goes_after_two_years()
    {
        using var house = new House().AtNow();
        var of = await house.AnEvent(null);
        object Part(bool allowed) => new { title = "Puhe", start = At(10, 14), speakers = new[] { new { role = "Martat", name = "Aino Esimerkki" } }, namesAllowed = allowed };

        (await (await Told(house, of, Part(allowed: false))).Refusal(HttpStatusCode.UnprocessableEntity)).ShouldBe("speaker-name-needs-consent");
        (await Told(house, of, Part(allowed: true))).StatusCode.ShouldBe(HttpStatusCode.Created);

        (await house.In((EventsDb db) => db.Set<AuditEntry>().Where(a => a.Kind == "Session").Select(a => a.Changes).SingleAsync())).ShouldNotContain("Aino");
        await house.Send(new ForgetSpeakers(At(10, 15).AddMonths(EventFeedback.MonthsKept)));
        (await house.In((EventsDb db) => db.Sessions.AsNoTracking().SingleAsync())).Speakers.ShouldBe([new("Martat")]);
    }

    [Fact]
    public async Task Whoever_makes_the_event_tells_changes_and_takes_back_its_programme_without_scripts()
    {
        using var house = new House().AtNow();
        var of = await house.AnEvent(null);
        var (editor, page) = (house.Editor(), $"/staff/events/{of}/programme");
        async Task<Session> Kept() => await house.In((EventsDb db) => db.Sessions.AsNoTracking().SingleAsync());

        (await editor.Press(page, "tell-session", ("Wish.Title", "Avaus"), ("Wish.Start", "2026-03-11T14:00"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "the day after");
        (await editor.Press(page, "tell-session", ("Wish.Title", "Avaus"), ("Wish.Start", "2026-03-10T14:00"), ("Wish.Speakers", "Martat\r\nkunta"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var id = (await Kept()).Id;
        (await editor.Press($"{page}?edit={id}", "tell-session", ("Wish.Title", "Avaussanat"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        ((await Kept()).Title, (await Kept()).Speakers.Count).ShouldBe(("Avaussanat", 2));
        (await editor.Press(page, $"remove-{id}")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await Kept()).DeletedAt.ShouldNotBeNull();
        await house.Send(new TakeBackSession(id));
        (await Kept()).DeletedAt.ShouldBeNull();
        await (await house.As(Guid.CreateVersion7()).PostAsJsonAsync($"/api/v1/events/{of}/programme", new { title = "Ei oma", start = At(10, 14) })).ShouldBeProblem(403);
    }
}

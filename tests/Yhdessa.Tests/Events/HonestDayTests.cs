using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Tests.Directory;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Events;

/// <summary>An open day is asked for until it is told, and a change says from what to what.</summary>
public sealed class HonestDayTests
{
    static (string, object?)[] Open => [("datePrecision", "unconfirmed"), ("start", null), ("end", null), ("organizationIds", null)];

    static int Sequence(string calendar) => int.Parse(calendar.Split("SEQUENCE:")[1].Split('\r')[0], System.Globalization.CultureInfo.InvariantCulture);

    static Task<int> Letters(House house, string begins) => house.In((MailDb db) => db.Letters.CountAsync(l => l.Key.StartsWith(begins)));

    [Theory, OnEachDatabase]
    public async Task Whoever_told_of_an_event_without_a_day_is_asked_every_four_weeks_until_it_is_set(Provider on)
    {
        using var house = await EventsHouse.WithOrganizations(on);
        using var maker = house.As(await house.Somebody("tekija@example.org"), Roles.Editor);
        var id = (await maker.Made(EventsHouse.Wish("Avoin retki", Open))).Id();
        async Task<int> After(int days)
        {
            await house.Send(new RemindOpenDays(EventsHouseNow.AddDays(days)));
            await house.Send(new RemindOpenDays(EventsHouseNow.AddDays(days)));
            return await Letters(house, "reminder:events.day-open-");
        }

        (await After(5)).ShouldBe(0);
        (await After(30)).ShouldBe(1);
        (await After(58)).ShouldBe(2);
        (await maker.Patch(id, new { datePrecision = "exact", start = "2026-09-10" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await After(90)).ShouldBe(2);
    }

    static readonly DateTimeOffset EventsHouseNow = Helsinki.At(new DateTime(2026, 3, 4, 12, 0, 0)).ToUniversalTime();

    [Fact]
    public async Task A_person_takes_a_day_on_and_sees_it_among_her_own_data()
    {
        using var house = await EventsHouse.WithOrganizations();
        var id = (await house.Editor().Made(EventsHouse.Wish("Avoin retki", Open))).Id();
        using var other = house.As(await house.Somebody("toinen@example.org"), Roles.Editor);

        (await (await PageForm.Open(other, $"/staff/events/{id}", "keep-day")).Send(other)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await house.In((EventsDb db) => db.DayKeepers.CountAsync())).ShouldBe(2);
        (await (await PageForm.Open(other, $"/staff/events/{id}", "leave-day")).Send(other)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await house.In((EventsDb db) => db.DayKeepers.CountAsync())).ShouldBe(1);
    }

    [Theory, OnEachDatabase]
    public async Task A_change_says_on_the_page_and_in_letters_from_what_to_what(Provider on)
    {
        using var house = await EventsHouse.WithOrganizations(on);
        using var editor = house.Editor();
        using var anyone = house.Stranger();
        var id = (await editor.Made(EventsHouse.Wish("Kevätmessut", ("capacity", 10)))).Id();
        (await anyone.PostAsJsonAsync($"/api/v1/events/{id}/registrations", new { name = "Aino Esimerkki", email = "aino@example.org", groupSize = 1 })).StatusCode.ShouldBe(HttpStatusCode.Created);

        await editor.Patch(id, new { start = "2026-04-11T09:00:00Z", end = "2026-04-11T12:00:00Z", place = "Sibeliustalo" });
        var page = await anyone.GetStringAsync(new Uri("/events/kevatmessut", UriKind.Relative));
        page.ShouldContain("10.4.2026");
        page.ShouldContain("Lahden kauppatori → Sibeliustalo");
        var letter = await house.In((MailDb db) => db.Letters.AsNoTracking().SingleAsync(l => l.Key.StartsWith("events.moved:")));
        string.Join('\n', letter.Words!.Paragraphs).ShouldContain("10.4.2026");
        var confirmed = (await house.In((MailDb db) => db.Letters.AsNoTracking().SingleAsync(l => l.Key.StartsWith("events.confirmed:")))).Words!.Calendar!;
        letter.Words.Calendar!.ShouldContain("DTSTART;TZID=Europe/Helsinki:20260411T120000");
        Sequence(letter.Words.Calendar!).ShouldBeGreaterThan(Sequence(confirmed), "her calendar moves it too");

        await editor.Act(id, "postpone", new { reason = "Sade" });
        var put = (await house.In((MailDb db) => db.Letters.AsNoTracking().SingleAsync(l => l.Key.StartsWith("events.postponed:")))).Words!.Calendar!;
        put.ShouldSatisfyAllConditions(c => c.ShouldContain("STATUS:CANCELLED"), c => c.ShouldContain("DTSTART;TZID=Europe/Helsinki:20260411T120000"), c => Sequence(c).ShouldBeGreaterThan(Sequence(letter.Words.Calendar!)));
        var read = await (await anyone.GetAsync(new Uri($"/api/v1/events/{id}", UriKind.Relative))).Json();
        read.GetProperty("changes").EnumerateArray().Select(c => (c.Words("status"), c.Words("firstDay"))).ShouldBe([("rescheduled", "2026-04-10"), ("postponed", "2026-04-11")]);
        await editor.Patch(id, new { summary = new { fi = "Vain sanat muuttuivat" } });
        (await house.In((EventsDb db) => db.Events.SingleAsync())).Changes.Count.ShouldBe(2);
    }

    [Theory, OnEachDatabase]
    public async Task Why_it_was_put_off_leaves_with_its_new_day_and_stays_in_what_has_changed(Provider on)
    {
        using var house = await EventsHouse.WithOrganizations(on);
        using var editor = house.Editor();
        using var anyone = house.Stranger();
        async Task<string> Said(string address) => await anyone.GetStringAsync(new Uri(address, UriKind.Relative));
        var id = (await editor.Made(EventsHouse.Wish("Kevätmessut", ("capacity", 10)))).Id();
        (await anyone.PostAsJsonAsync($"/api/v1/events/{id}/registrations", new { name = "Aino Esimerkki", email = "aino@example.org", groupSize = 1 })).StatusCode.ShouldBe(HttpStatusCode.Created);
        await editor.Act(id, "postpone", new { reason = "Myrsky tulossa" });
        var waiting = await PageForm.Read(await anyone.GetAsync(new Uri("/events/kevatmessut", UriKind.Relative)));
        waiting.Body!.TextContent.Split("Myrsky tulossa").Length.ShouldBe(2, "told once");
        (await Said($"/linked-events/v1/event/yhdessa:{id}/")).ShouldContain("EventPostponed");

        (await editor.Patch(id, new { datePrecision = "exact", start = "2026-05-11T09:00:00Z", end = "2026-05-11T12:00:00Z" })).StatusCode.ShouldBe(HttpStatusCode.OK);

        var read = JsonDocument.Parse(await Said($"/api/v1/events/{id}")).RootElement;
        (read.Words("status"), read.TryGetProperty("statusReason", out _)).ShouldBe(("rescheduled", false));
        read.GetProperty("changes").EnumerateArray().Select(c => (c.Words("status"), c.TryGetProperty("reason", out var why) ? why.GetString() : null)).ShouldBe([("postponed", "Myrsky tulossa"), ("rescheduled", null)]);
        var page = await PageForm.Read(await anyone.GetAsync(new Uri("/events/kevatmessut", UriKind.Relative)));
        page.QuerySelectorAll("details li").ShouldContain(l => l.TextContent.Contains("Syy: Myrsky tulossa"));
        page.Body!.TextContent.Split("Myrsky tulossa").Length.ShouldBe(2, "only among what was");
        string.Join('\n', page.QuerySelectorAll("script[type='application/ld+json']").Select(s => s.TextContent)).ShouldSatisfyAllConditions(j => j.ShouldContain("EventRescheduled"), j => j.ShouldNotContain("Myrsky"));
        foreach (var address in (string[])[$"/linked-events/v1/event/yhdessa:{id}/", "/calendar/events.ics", "/feeds/events.atom"]) (await Said(address)).ShouldNotContain("Myrsky", customMessage: address);
        (await Said($"/linked-events/v1/event/yhdessa:{id}/")).ShouldContain("EventRescheduled");
        var letter = await house.In((MailDb db) => db.Letters.AsNoTracking().SingleAsync(l => l.Key.StartsWith("events.moved:")));
        string.Join('\n', letter.Words!.Paragraphs).ShouldNotContain("Myrsky");
    }

    [Fact]
    public async Task A_draft_that_was_put_off_is_no_longer_so_when_its_day_is_told()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        var id = (await editor.Made(EventsHouse.Wish("Kevätmessut", ("publish", false)))).Id();
        await editor.Act(id, "postpone", new { reason = "Myrsky tulossa" });

        (await editor.Patch(id, new { datePrecision = "exact", start = "2026-05-11T09:00:00Z", end = "2026-05-11T12:00:00Z", publish = true })).StatusCode.ShouldBe(HttpStatusCode.OK);

        var read = await (await editor.GetAsync(new Uri($"/api/v1/events/{id}", UriKind.Relative))).Json();
        (read.Words("status"), read.TryGetProperty("statusReason", out _)).ShouldBe(("scheduled", false));
    }

    [Fact]
    public void What_begins_after_midnight_stands_before_the_morning_of_its_day()
    {
        static EventDate From(int hour) => EventDate.Clock(Helsinki.At(new DateTime(2026, 4, 10, hour, 30, 0)), Helsinki.At(new DateTime(2026, 4, 10, hour + 1, 30, 0)));
        EventDate[] day = [From(18), From(9), From(0), EventDate.Days(new(2026, 4, 10), new(2026, 4, 10))];

        day.OrderBy(d => d.SortKey("ilta"), StringComparer.Ordinal).ShouldBe(day.Reverse());
    }

    [Theory, OnEachDatabase]
    public async Task Coverage_tells_by_municipality_and_year_who_has_had_none_and_what_lacks_a_day(Provider on)
    {
        using var house = await EventsHouse.WithOrganizations(on);
        using var editor = house.Editor();
        await editor.Made(EventsHouse.Wish("Messut"));
        await editor.Made(EventsHouse.Wish("Hollolan ilta Lahdessa", ("hostMunicipality", "098")));
        await editor.Made(EventsHouse.Wish("Asikkalan ilta", [.. Open, ("municipality", "016")]));

        var told = await house.Send(new Coverage(2026));

        (int, int, int, string) Of(string code) => told.Rows.Where(r => r.Municipality == code).Select(r => (r.There, r.Hosted, r.Dayless, r.State)).Single();
        Of("398").ShouldBe((2, 0, 0, "had"));
        Of("098").ShouldBe((0, 1, 0, "had"));
        Of("016").ShouldBe((0, 0, 1, "planned"));
        told.Rows.Count(r => r.State == "none").ShouldBe(told.Rows.Count - 3);
        (await editor.GetStringAsync(new Uri("/staff/events/coverage?year=2026", UriKind.Relative))).ShouldContain("Ilman yhtään tapahtumaa");
        (await editor.GetStringAsync(new Uri("/staff/events/coverage.csv?year=2026", UriKind.Relative))).ShouldContain("vain suunnitteilla");
        (await house.Stranger().GetAsync(new Uri("/staff/events/coverage.csv", UriKind.Relative))).StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }
}

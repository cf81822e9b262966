using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Kernel;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Bookings;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.Series.SeriesHouse;
using static Yhdessa.Tests.Spaces.SpacesHouse;

namespace Yhdessa.Tests.Spaces.Series;

/// <summary>The pages as a browser without script sends them.</summary>
public sealed class SeriesPageTests : IDisposable
{
    readonly House house = new House().AtNow();
    readonly HttpClient person;

    public SeriesPageTests() => person = house.As(Guid.CreateVersion7());

    public void Dispose() => house.Dispose();

    async Task<PageForm> Filled(Guid space, string times = "4") =>
        (await PageForm.Open(person, $"/spaces/{space}/book-series", "book-series")).With("Wish.Day", "2026-03-09").With("Wish.Start", "17:00").With("Wish.End", "19:00")
            .With("Wish.Rhythm", "weekly").With("Wish.Times", times).With("Wish.Title", "Kuoroharjoitus").With("Wish.Attendees", "12");

    async Task<IDocument> Page(string address, HttpClient? by = null)
    {
        var answer = await (by ?? person).GetAsync(new Uri(address, UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await PageForm.Read(answer);
    }

    static PageForm Form(AngleSharp.Html.Dom.IHtmlDocument page, Guid space) => new(page, new Uri($"/spaces/{space}/book-series", UriKind.Relative), page.Forms.First(f => f.QuerySelector("input[name=_handler][value='book-series']") is not null));

    [Fact]
    public async Task She_looks_at_the_dates_moves_the_taken_one_to_another_room_and_books_them_all()
    {
        var (space, other) = (await house.ASpace(), await house.ASpace("Yhteisöolkkari"));
        await house.As(Guid.CreateVersion7()).Booked(Wish(space, At(16, 18), At(16, 20)));
        (await Page($"/spaces/{space}/book")).QuerySelectorAll("a").ShouldContain(a => a.GetAttribute("href") == $"spaces/{space}/book-series");

        var looked = await (await Filled(space)).Send(person, "act=preview");
        looked.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await PageForm.Read(looked);
        page.QuerySelectorAll("tbody tr").Length.ShouldBe(4);
        page.QuerySelectorAll("tbody tr")[1].TextContent.ShouldContain("varattu");
        var room = page.QuerySelectorAll("select[name='at-2026-03-16'] option").Single(o => o.TextContent.Contains("Yhteisöolkkari", StringComparison.Ordinal));

        var booked = await Form(page, space).With("at-2026-03-16", room.GetAttribute("value")!).Send(person, "act=book");

        booked.StatusCode.ShouldBe(HttpStatusCode.Found);
        var bookings = await house.In((SpacesDb db) => db.Bookings.Where(b => b.SeriesId != null).OrderBy(b => b.Start).ToListAsync());
        bookings.Select(b => (b.Start, b.SpaceId.Value)).ShouldBe([(At(9, 17), space), (At(16, 17), other), (At(23, 17), space), (At(30, 17), space)]);
        var series = await Page($"/my/series/{bookings[0].SeriesId}");
        series.QuerySelector("main .lead")!.TextContent.ShouldBe("joka maanantai klo\u00a017\u2060–\u206019, 4 kertaa");
        series.QuerySelectorAll("tbody tr").Length.ShouldBe(4);
    }

    [Fact]
    public async Task A_taken_date_is_left_out_unless_she_chooses_and_a_rule_without_an_end_stands_beside_its_field()
    {
        var space = await house.ASpace();
        await house.As(Guid.CreateVersion7()).Booked(Wish(space, At(16, 18), At(16, 20)));

        var page = await PageForm.Read(await (await Filled(space)).Send(person, "act=preview"));
        await Form(page, space).Send(person, "act=book");
        (await house.In((SpacesDb db) => db.Bookings.CountAsync(b => b.SeriesId != null))).ShouldBe(3);

        var refused = await (await Filled(space, times: "")).Send(person, "act=preview");
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await PageForm.Read(refused)).QuerySelector("#wish-last")!.GetAttribute("aria-invalid").ShouldBe("true");
    }

    [Fact]
    public async Task In_her_list_and_the_houses_a_series_is_one_line()
    {
        var series = await person.SeriesBooked(ASeries(await house.ASpace(), "FREQ=WEEKLY;BYDAY=MO;COUNT=4"));
        var id = series.GetProperty("id").GetGuid();

        (await Page("/my/bookings")).QuerySelectorAll(".rows h3 a").Select(a => a.GetAttribute("href")).ShouldBe([$"my/series/{id}"]);
        var coordinator = house.As(Guid.CreateVersion7(), Roles.Coordinator);
        (await Page("/staff/bookings", coordinator)).QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        (await (await coordinator.GetAsync(new Uri("/staff/bookings/list.csv", UriKind.Relative))).Content.ReadAsStringAsync()).Split('\n').Count(l => l.Contains("Kuoroharjoitus", StringComparison.Ordinal)).ShouldBe(4);
        (await Page($"/my/bookings/{series.Date("2026-03-16").GetProperty("bookingId").GetGuid()}")).QuerySelectorAll("a").ShouldContain(a => a.GetAttribute("href") == $"my/series/{id}");
        (await (await person.GetAsync(new Uri($"/my/series/{id}.ics", UriKind.Relative))).Content.ReadAsStringAsync()).Split("BEGIN:VEVENT").Length.ShouldBe(5);
    }

    [Fact]
    public async Task In_the_inbox_one_tick_decides_a_whole_series_and_on_its_own_page_a_date_of_it()
    {
        var space = await house.ASpace(card: c => c with { Terms = new(RequiresHandling: true) });
        var series = await person.SeriesBooked(ASeries(space, "FREQ=WEEKLY;BYDAY=MO;COUNT=4"));
        var coordinator = house.As(Guid.CreateVersion7(), Roles.Coordinator);

        var date = await PageForm.Open(coordinator, $"/my/series/{series.GetProperty("id").GetGuid()}", "handle-dates");
        (await date.With("chosen", series.Date("2026-03-16").GetProperty("bookingId").GetGuid().ToString()).With("reason", "Remontti").Send(coordinator, "act=deny")).StatusCode.ShouldBe(HttpStatusCode.Found);
        var inbox = await PageForm.Open(coordinator, "/staff/inbox", "handle-bookings");
        (await inbox.With("chosen", series.Date("2026-03-09").GetProperty("bookingId").GetGuid().ToString()).Send(coordinator, "act=approve")).StatusCode.ShouldBe(HttpStatusCode.Found);

        (await house.In((SpacesDb db) => db.Bookings.OrderBy(b => b.Start).Select(b => b.Status).ToListAsync())).ShouldBe([BookingStatus.Confirmed, BookingStatus.Denied, BookingStatus.Confirmed, BookingStatus.Confirmed]);
    }

    [Fact]
    public async Task She_changes_all_by_a_plain_form_cancels_from_a_date_on_and_takes_it_back()
    {
        var series = await person.SeriesBooked(ASeries(await house.ASpace(), "FREQ=WEEKLY;BYDAY=MO;COUNT=4"));
        var address = $"/my/series/{series.GetProperty("id").GetGuid()}";

        var changed = await (await PageForm.Open(person, address, "change-series")).With("Wish.Scope", "All").With("Wish.StartTime", "10:00").With("Wish.EndTime", "12:00").Send(person);
        changed.StatusCode.ShouldBe(HttpStatusCode.Found, await changed.Content.ReadAsStringAsync());
        (await Page(address)).QuerySelector("main .lead")!.TextContent.ShouldStartWith("joka maanantai klo\u00a010");

        (await (await PageForm.Open(person, address, "cancel-series")).With("scope", "Following").With("date", "2026-03-23").Send(person)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await house.In((SpacesDb db) => db.Bookings.CountAsync(b => b.Status == BookingStatus.Cancelled))).ShouldBe(2);
        (await (await PageForm.Open(person, address, "restore-series")).Send(person)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await house.In((SpacesDb db) => db.Bookings.CountAsync(b => b.Status == BookingStatus.Confirmed))).ShouldBe(4);
    }
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Bookings;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.Series.SeriesHouse;
using static Yhdessa.Tests.Spaces.SpacesHouse;

namespace Yhdessa.Tests.Spaces.Series;

public sealed class BookSeriesTests : IDisposable
{
    readonly House house = new House().AtNow();
    readonly HttpClient person;

    public BookSeriesTests() => person = house.As(Guid.CreateVersion7());

    public void Dispose() => house.Dispose();

    Task<int> Bookings() => house.In((SpacesDb db) => db.Bookings.CountAsync());
    Task<int> Blocks() => house.In((SpacesDb db) => db.Blocks.CountAsync());
    Task<List<QueuedLetter>> Letters() => house.In((SpacesDb db) => db.Set<QueuedLetter>().OrderBy(l => l.CreatedAt).ToListAsync());

    static DateTimeOffset Wall(int month, int day, int hour) => Helsinki.At(new DateTime(2026, month, day, hour, 0, 0));

    [Fact]
    public async Task A_preview_tells_every_date_with_why_it_cannot_be_had_and_what_else_there_is()
    {
        var (space, other) = (await house.ASpace(), await house.ASpace("Yhteisöolkkari"));
        await house.As(Guid.CreateVersion7()).Booked(Wish(space, At(16, 18), At(16, 20)));

        var answer = await person.Preview(ASeries(space, "FREQ=WEEKLY;BYDAY=MO;COUNT=30"));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        var body = await answer.Body();
        body.GetProperty("occurrences").GetArrayLength().ShouldBe(30);
        var taken = body.Date("2026-03-16");
        (taken.GetProperty("status").GetString(), taken.GetProperty("reason").GetString()).ShouldBe(("conflict", "booked"));
        taken.GetProperty("alternatives").EnumerateArray().Select(a => (a.GetProperty("spaceId").GetGuid(), a.GetProperty("start").GetDateTimeOffset())).ShouldBe(
            [(space, At(16, 16)), (other, At(16, 17)), (space, At(17, 17))]);
        (body.Date("2026-04-06").GetProperty("status").GetString(), body.Date("2026-04-06").GetProperty("holiday").GetString()).ShouldBe(("holiday", "easter-monday"));
        body.Date("2026-09-07").GetProperty("reason").GetString().ShouldBe("too-far-ahead");
        body.Date("2026-03-30").GetProperty("start").GetDateTimeOffset().ShouldBe(Wall(3, 30, 17));   // after the clocks were moved
        (await Bookings()).ShouldBe(1);
    }

    [Fact]
    public async Task A_whole_series_is_one_commit_with_a_booking_and_blocks_for_each_date_and_one_letter()
    {
        var series = await person.SeriesBooked(ASeries(await house.ASpace(), "FREQ=WEEKLY;BYDAY=MO;COUNT=4"));
        await house.DeliverEvents();

        series.Dates().ShouldBe(["9.3 confirmed", "16.3 confirmed", "23.3 confirmed", "30.3 confirmed"]);
        (await Bookings(), await Blocks()).ShouldBe((4, 4));
        var letter = (await Letters()).ShouldHaveSingleItem();
        letter.Words!.Subject.ShouldBe("Sarjasi on vahvistettu: Kansalaistila, joka maanantai klo\u00a017\u2060–\u206019, 4 kertaa");
        letter.Words.Calendar!.Split("BEGIN:VEVENT").Length.ShouldBe(5);
        foreach (var date in series.GetProperty("occurrences").EnumerateArray()) letter.Words.Calendar!.ShouldContain($"UID:booking-{date.GetProperty("bookingId").GetGuid()}@yhdessa");
        string.Join('\n', letter.Words.Paragraphs).ShouldContain("ma 30.3.2026 klo\u00a017\u2060–\u206019");
    }

    [Fact]
    public async Task With_fail_nothing_is_booked_and_every_date_is_told()
    {
        var space = await house.ASpace();
        await house.As(Guid.CreateVersion7()).Booked(Wish(space, At(16, 18), At(16, 20)));

        var answer = await person.BookSeries(ASeries(space, "FREQ=WEEKLY;BYDAY=MO;COUNT=4"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var body = await answer.Body();
        (body.GetProperty("code").GetString(), body.GetProperty("conflicts").GetArrayLength(), body.GetProperty("alternatives").GetArrayLength() > 1).ShouldBe(("overlapping-booking", 1, true));
        body.Dates().ShouldBe(["9.3 free", "16.3 conflict", "23.3 free", "30.3 free"]);
        (await Bookings()).ShouldBe(1);
        (await (await person.BookSeries(ASeries(space, SixMondays.Replace("COUNT=6", "UNTIL=20260401", StringComparison.Ordinal), hour: 19))).Code()).ShouldBe("outside-opening-hours");
    }

    [Fact]
    public async Task With_skip_the_others_are_booked_and_a_missed_date_keeps_its_reason_and_can_be_tried_again()
    {
        var space = await house.ASpace();
        var inTheWay = house.As(Guid.CreateVersion7());
        var standing = await inTheWay.Booked(Wish(space, At(16, 18), At(16, 20)));

        var series = await person.SeriesBooked(ASeries(space, onConflict: "skip"));
        series.Dates().ShouldBe(["9.3 confirmed", "16.3 missed", "23.3 confirmed", "30.3 confirmed", "6.4 missed", "13.4 confirmed"]);
        (series.Date("2026-03-16").GetProperty("reason").GetString(), series.Date("2026-04-06").GetProperty("reason").GetString()).ShouldBe(("booked", "holiday"));

        (await person.PostAsJsonAsync($"/api/v1/booking-series/{series.GetProperty("id").GetGuid()}:retry", new { })).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        await inTheWay.PostAsJsonAsync($"/api/v1/bookings/{standing}:cancel", new { });
        var again = await person.Act(series, "retry");

        again.Dates().ShouldBe(["9.3 confirmed", "16.3 confirmed", "23.3 confirmed", "30.3 confirmed", "6.4 missed", "13.4 confirmed"]);
        again.Date("2026-03-16").GetProperty("start").GetDateTimeOffset().ShouldBe(At(16, 17));
    }

    [Fact]
    public async Task A_single_date_is_left_out_moved_or_put_into_another_room()
    {
        var (space, other) = (await house.ASpace(), await house.ASpace("Yhteisöolkkari"));
        await house.As(Guid.CreateVersion7()).Booked(Wish(space, At(16, 17), At(16, 19)));
        object[] choices = [new { date = "2026-03-16", spaceId = other }, new { date = "2026-03-23", start = At(24, 10), end = At(24, 12) }, new { date = "2026-03-30", skip = true }];

        var series = await person.SeriesBooked(ASeries(space, "FREQ=WEEKLY;BYDAY=MO;COUNT=4", choices: choices));

        series.Dates().ShouldBe(["9.3 confirmed", "16.3 confirmed", "23.3 confirmed", "30.3 missed"]);
        (series.Date("2026-03-16").GetProperty("spaceId").GetGuid(), series.Date("2026-03-23").GetProperty("start").GetDateTimeOffset(), series.Date("2026-03-30").GetProperty("reason").GetString()).ShouldBe((other, At(24, 10), "chosen"));
        (await (await person.BookSeries(ASeries(space, "FREQ=WEEKLY;BYDAY=MO;COUNT=4", choices: [new { date = "2026-03-17", skip = true }]))).Code()).ShouldBe("not-a-date-of-the-series");
    }

    [Theory]
    [InlineData("FREQ=WEEKLY;BYDAY=MO", "recurrence", "recurrence-endless")]
    [InlineData("FREQ=DAILY;COUNT=3000", "recurrence", "recurrence-too-many")]
    [InlineData("FREQ=WEEKLY;COUNT=3;TZID=Mars/Phobos", "recurrence", "recurrence-zone")]
    [InlineData("joka maanantai", "recurrence", "recurrence-unreadable")]
    [InlineData("FREQ=WEEKLY;UNTIL=20260101", "recurrence", "recurrence-until-early")]
    public async Task An_impossible_rule_is_refused_with_its_field_and_nothing_is_stored(string recurrence, string field, string code)
    {
        var space = await house.ASpace();
        foreach (var answer in new[] { await person.BookSeries(ASeries(space, recurrence)), await person.Preview(ASeries(space, recurrence)) })
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            var error = (await answer.Body()).GetProperty("errors")[0];
            (error.GetProperty("field").GetString(), error.GetProperty("code").GetString()).ShouldBe((field, code));
        }
        (await Bookings()).ShouldBe(0);
    }

    [Fact]
    public async Task Too_many_people_are_told_at_once_and_a_series_that_meets_itself_too()
    {
        var space = await house.ASpace(card: c => c with { Capacity = 10, OpeningHours = new([.. Enum.GetValues<DayOfWeek>().Select(d => new WeekdayHours(d, new(0, 0), new(0, 0)))], [], ClosedOnHolidays: false), Terms = new(BufferAfter: 30, MaxMinutes: 1440) });

        (await (await person.BookSeries(ASeries(space))).Code()).ShouldBe("too-many-people");
        (await (await person.BookSeries(ASeries(space, "FREQ=DAILY;COUNT=3", hour: 0, length: 24, attendees: 5))).Code()).ShouldBe("series-meets-itself");
    }

    [Fact]
    public async Task Where_the_house_handles_bookings_a_series_waits_as_one_and_is_decided_as_one_or_by_date()
    {
        var space = await house.ASpace(card: c => c with { Terms = new(RequiresHandling: true) });
        var coordinator = house.As(Guid.CreateVersion7(), Roles.Coordinator);
        var series = await person.SeriesBooked(ASeries(space, "FREQ=WEEKLY;BYDAY=MO;COUNT=3"));
        series.Dates().ShouldBe(["9.3 requiresHandling", "16.3 requiresHandling", "23.3 requiresHandling"]);
        (await PageForm.Read(await coordinator.GetAsync(new Uri("/staff/inbox", UriKind.Relative)))).QuerySelectorAll("tbody tr").Length.ShouldBe(1);

        await coordinator.PostAsJsonAsync($"/api/v1/bookings/{series.Date("2026-03-16").GetProperty("bookingId").GetGuid()}:deny", new { reason = "Remontti" });
        var after = await coordinator.Act(series, "approve");
        await house.DeliverEvents();

        after.Dates().ShouldBe(["9.3 confirmed", "16.3 denied", "23.3 confirmed"]);
        (await Letters()).Select(l => l.Key.Split(':')[0]).ShouldBe(["spaces.series-requested", "spaces.series-confirmed", "spaces.denied"], ignoreOrder: true);
        (await person.PostAsJsonAsync($"/api/v1/booking-series/{series.GetProperty("id").GetGuid()}:approve", new { })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Nobody_else_can_see_or_touch_a_series()
    {
        var series = await person.SeriesBooked(ASeries(await house.ASpace(), "FREQ=WEEKLY;BYDAY=MO;COUNT=2"));
        var (address, other) = ($"/api/v1/booking-series/{series.GetProperty("id").GetGuid()}", house.As(Guid.CreateVersion7()));

        (await other.GetAsync(new Uri(address, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await other.PostAsJsonAsync($"{address}:cancel", new { scope = "all" })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await house.Stranger().GetAsync(new Uri(address, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await (await other.GetAsync(new Uri("/api/v1/booking-series", UriKind.Relative))).Body()).GetProperty("total").GetInt32().ShouldBe(0);
        (await (await person.GetAsync(new Uri("/api/v1/booking-series", UriKind.Relative))).Body()).GetProperty("total").GetInt32().ShouldBe(1);
    }

    /// <summary>The holidays of 2026 from the list of data/fi, and the first two of 2027.</summary>
    [Fact]
    public async Task A_daily_five_o_clock_is_closed_on_the_holidays_of_the_list()
    {
        var space = await house.ASpace(card: c => c with { Terms = new(DaysAhead: 365) });

        var preview = await (await person.Preview(ASeries(space, "FREQ=DAILY;UNTIL=20270110"))).Body();

        preview.GetProperty("occurrences").EnumerateArray().Where(o => o.GetProperty("status").GetString() == "holiday").Select(o => o.GetProperty("date").GetString()).ShouldBe(
            ["2026-04-03", "2026-04-05", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-24", "2026-06-19", "2026-06-20", "2026-10-31", "2026-12-06", "2026-12-24", "2026-12-25", "2026-12-26", "2027-01-01", "2027-01-06"]);
        preview.GetProperty("occurrences").EnumerateArray().ShouldAllBe(o => Helsinki.Local(o.GetProperty("start").GetDateTimeOffset()).Hour == 17);
    }
}

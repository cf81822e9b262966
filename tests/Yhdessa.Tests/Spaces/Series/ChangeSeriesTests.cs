using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Spaces;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.Series.SeriesHouse;
using static Yhdessa.Tests.Spaces.SpacesHouse;

namespace Yhdessa.Tests.Spaces.Series;

public sealed class ChangeSeriesTests : IDisposable
{
    readonly House house = new House().AtNow();
    readonly HttpClient person;

    public ChangeSeriesTests() => person = house.As(Guid.CreateVersion7());

    public void Dispose() => house.Dispose();

    Task<List<QueuedLetter>> Letters() => house.In((SpacesDb db) => db.Set<QueuedLetter>().OrderBy(l => l.CreatedAt).ToListAsync());

    async Task<JsonElement> FourMondays(Guid space) => await person.SeriesBooked(ASeries(space, "FREQ=WEEKLY;BYDAY=MO;COUNT=4"));

    static string[] Hours(JsonElement series) => [.. series.GetProperty("occurrences").EnumerateArray().Select(o => Helsinki.Local(o.GetProperty("start").GetDateTimeOffset()).ToString("d.M. H", System.Globalization.CultureInfo.InvariantCulture))];

    static Guid Booking(JsonElement series, string date) => series.Date(date).GetProperty("bookingId").GetGuid();

    [Fact]
    public async Task This_this_and_following_or_all_are_moved_and_the_calendar_entries_stay_the_same()
    {
        var before = await FourMondays(await house.ASpace());

        var one = await person.Act(before, "change", new { scope = "this", date = "2026-03-16", startTime = "15:00", endTime = "17:00" });
        Hours(one).ShouldBe(["9.3. 17", "16.3. 15", "23.3. 17", "30.3. 17"]);
        var later = await person.Act(before, "change", new { scope = "following", date = "2026-03-23", newDate = "2026-03-24" });
        Hours(later).ShouldBe(["9.3. 17", "16.3. 15", "24.3. 17", "31.3. 17"]);
        var all = await person.Act(before, "change", new { scope = "all", startTime = "10:00", endTime = "11:00" });

        Hours(all).ShouldBe(["9.3. 10", "16.3. 10", "24.3. 10", "31.3. 10"]);   // the clock of the wall, over the change of the clocks
        all.GetProperty("occurrences").EnumerateArray().Select(o => o.GetProperty("bookingId").GetGuid()).ShouldBe(before.GetProperty("occurrences").EnumerateArray().Select(o => o.GetProperty("bookingId").GetGuid()));
        (await house.In((SpacesDb db) => db.Blocks.CountAsync())).ShouldBe(4);
        await house.DeliverEvents();
        var letters = await Letters();
        letters.Select(l => l.Key.Split(':')[0]).ShouldBe(["spaces.series-confirmed", "spaces.series-changed", "spaces.series-changed", "spaces.series-changed"]);
        letters[^1].Words!.Calendar!.ShouldContain($"UID:booking-{Booking(before, "2026-03-16")}@yhdessa");
    }

    [Fact]
    public async Task A_series_is_moved_onto_its_own_old_times()
    {
        var series = await person.SeriesBooked(ASeries(await house.ASpace(), "FREQ=WEEKLY;BYDAY=MO;COUNT=3"));

        Hours(await person.Act(series, "change", new { scope = "all", date = "2026-03-09", newDate = "2026-03-16" })).ShouldBe(["16.3. 17", "23.3. 17", "30.3. 17"]);
    }

    [Fact]
    public async Task A_date_that_was_called_off_never_returns_when_the_series_is_changed()
    {
        var series = await FourMondays(await house.ASpace());
        await person.PostAsJsonAsync($"/api/v1/bookings/{Booking(series, "2026-03-16")}:cancel", new { });
        await person.Act(series, "cancel", new { scope = "this", date = "2026-03-23" });

        var after = await person.Act(series, "change", new { scope = "all", startTime = "10:00", endTime = "12:00", title = "Uusi nimi" });

        after.Dates().ShouldBe(["9.3 confirmed", "16.3 cancelled", "23.3 cancelled", "30.3 confirmed"]);
        (await house.In((SpacesDb db) => db.Blocks.CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task What_is_past_never_changes()
    {
        var series = await FourMondays(await house.ASpace());
        house.Clock.Now = At(17, 12).ToUniversalTime();

        var after = await person.Act(series, "change", new { scope = "all", startTime = "10:00", endTime = "12:00" });
        Hours(after).ShouldBe(["9.3. 17", "16.3. 17", "23.3. 10", "30.3. 10"]);
        (await person.Act(series, "cancel", new { scope = "all" })).Dates().ShouldBe(["9.3 confirmed", "16.3 confirmed", "23.3 cancelled", "30.3 cancelled"]);
    }

    [Fact]
    public async Task A_change_that_meets_somebody_changes_nothing_or_leaves_that_date_as_asked()
    {
        var space = await house.ASpace();
        var series = await FourMondays(space);
        await house.As(Guid.CreateVersion7()).Booked(Wish(space, At(23, 10), At(23, 12)));
        var change = new { scope = "all", startTime = "10:00", endTime = "12:00", onConflict = "fail" };

        var answer = await person.PostAsJsonAsync($"/api/v1/booking-series/{series.GetProperty("id").GetGuid()}:change", change);
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.Body()).Dates().ShouldBe(["9.3 free", "16.3 free", "23.3 conflict", "30.3 free"]);
        (await house.In((SpacesDb db) => db.Blocks.CountAsync())).ShouldBe(5);

        Hours(await person.Act(series, "change", change with { onConflict = "skip" })).ShouldBe(["9.3. 10", "16.3. 10", "23.3. 17", "30.3. 10"]);
        (await house.In((SpacesDb db) => db.Blocks.CountAsync())).ShouldBe(5);
    }

    [Fact]
    public async Task A_whole_series_is_called_off_and_taken_back_except_where_somebody_came()
    {
        var space = await house.ASpace();
        var series = await FourMondays(space);

        (await person.Act(series, "cancel", new { scope = "following", date = "2026-03-16" })).Dates().ShouldBe(["9.3 confirmed", "16.3 cancelled", "23.3 cancelled", "30.3 cancelled"]);
        await house.As(Guid.CreateVersion7()).Booked(Wish(space, At(23, 17), At(23, 19)));
        (await person.Act(series, "restore")).Dates().ShouldBe(["9.3 confirmed", "16.3 confirmed", "23.3 cancelled", "30.3 confirmed"]);
        await house.DeliverEvents();

        (await Letters()).Select(l => l.Key.Split(':')[0]).Where(k => k.StartsWith("spaces.series", StringComparison.Ordinal)).ShouldBe(["spaces.series-confirmed", "spaces.series-cancelled", "spaces.series-restored"]);
    }
}

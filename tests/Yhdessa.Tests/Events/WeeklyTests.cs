using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Events;

/// <summary>What comes again every week, by the clock on the wall.</summary>
public sealed class WeeklyTests
{
    /// <summary>Wednesdays at five over the spring's change of the clocks.</summary>
    static Dictionary<string, object?> Wish(params (string, object?)[] more) => EventsHouse.Wish("Lauluilta", [("type", "activity"), ("start", "2026-03-18T15:00:00Z"), ("end", "2026-03-18T17:00:00Z"), ("recurrence", "FREQ=WEEKLY;UNTIL=20260506"), .. more]);

    static async Task<JsonElement> Made(HttpClient client, params (string, object?)[] more)
    {
        using var answer = await client.PostAsJsonAsync("/api/v1/weekly-activities", Wish(more));
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return await answer.Json();
    }

    static async Task<List<(DateOnly?, string, EventStatus)>> Times(House house) =>
        [.. (await house.In((EventsDb db) => db.Events.AsNoTracking().OrderBy(e => e.SortKey).ToListAsync())).Select(e => (e.WeeklyDay, Helsinki.Local(e.Start!.Value).ToString("d.M. HH.mm", System.Globalization.CultureInfo.InvariantCulture), e.Status))];

    [Theory, OnEachDatabase]
    public async Task Five_oclock_stays_five_oclock_and_exceptions_are_left_out_moved_or_called_off(Provider on)
    {
        using var house = await EventsHouse.WithOrganizations(on);
        using var editor = house.Editor();

        var made = await Made(editor, ("exceptions", new object[]
        {
            new { day = "2026-03-25", fate = "skipped" },
            new { day = "2026-04-01", fate = "moved", start = "2026-04-02T14:00:00Z", end = "2026-04-02T16:00:00Z" },
            new { day = "2026-04-08", fate = "cancelled", reason = "Laulattaja on matkoilla" },
        }));

        (await Times(house)).Select(t => (t.Item2, t.Item3)).ShouldBe([("18.3. 17.00", EventStatus.Scheduled), ("2.4. 17.00", EventStatus.Scheduled), ("8.4. 17.00", EventStatus.Cancelled), ("15.4. 17.00", EventStatus.Scheduled), ("22.4. 17.00", EventStatus.Scheduled), ("29.4. 17.00", EventStatus.Scheduled), ("6.5. 17.00", EventStatus.Scheduled)]);
        (made.GetProperty("next").GetArrayLength(), made.GetProperty("ahead").GetInt32()).ShouldBe((5, 7));
        using var anyone = house.Stranger();
        var calendar = await anyone.GetStringAsync(new Uri("/calendar/events.ics", UriKind.Relative));
        calendar.ShouldContain("DTSTART;TZID=Europe/Helsinki:20260318T170000");
        calendar.ShouldContain("DTSTART;TZID=Europe/Helsinki:20260415T170000");   // summer time
        calendar.ShouldContain("STATUS:CANCELLED");
        calendar.ShouldNotContain("20260325T");
        (await anyone.Sees("/events/lauluilta-2026-04-15")).QuerySelector("[aria-labelledby=weekly] p")!.TextContent.ShouldStartWith("joka keskiviikko klo\u00A017\u2060–\u206019, ");
    }

    [Fact]
    public async Task The_preview_names_holidays_and_saves_nothing()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();

        var told = await (await editor.PostAsJsonAsync("/api/v1/weekly-activities:preview", Wish(("recurrence", "FREQ=WEEKLY;BYDAY=WE,FR;UNTIL=20260506"), ("skipHolidays", true)))).Json();

        var holidays = told.GetProperty("dates").EnumerateArray().Where(d => d.TryGetProperty("holiday", out _)).Select(d => (d.Words("day"), d.Words("holiday"), d.Words("fate"))).ToList();
        holidays.ShouldBe([("2026-04-03", "good-friday", "skipped"), ("2026-05-01", "may-day", "skipped")]);
        (await house.In((EventsDb db) => db.Events.CountAsync())).ShouldBe(0);
    }

    [Theory, OnEachDatabase]
    public async Task This_and_the_following_change_together_and_one_moved_by_itself_keeps_its_own(Provider on)
    {
        using var house = await EventsHouse.WithOrganizations(on);
        using var editor = house.Editor();
        await Made(editor);
        var all = await house.In((EventsDb db) => db.Events.AsNoTracking().OrderBy(e => e.SortKey).ToListAsync());
        (await editor.Patch(all[4].Id, new { start = "2026-04-16T10:00:00Z", end = "2026-04-16T12:00:00Z" })).StatusCode.ShouldBe(HttpStatusCode.OK);

        using var changed = await editor.Act(all[2].Id, "change-following", EventsHouse.Wish("Yhteislaulu", ("type", "activity"), ("start", "2026-04-02T15:00:00Z"), ("end", "2026-04-02T17:00:00Z")));

        changed.StatusCode.ShouldBe(HttpStatusCode.OK, await changed.Content.ReadAsStringAsync());
        (await Times(house)).Select(t => t.Item2).ShouldBe(["18.3. 17.00", "25.3. 17.00", "2.4. 18.00", "9.4. 18.00", "16.4. 13.00", "23.4. 18.00", "30.4. 18.00", "7.5. 18.00"]);
        (await house.In((EventsDb db) => db.Events.AsNoTracking().OrderBy(e => e.SortKey).Select(e => e.Name).ToListAsync())).Select(n => n.Fi).Distinct().ShouldBe(["Lauluilta", "Yhteislaulu"]);

        (await editor.Act(all[5].Id, "cancel-following", new { reason = "Kevät loppui" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Times(house)).Count(t => t.Item3 is EventStatus.Cancelled).ShouldBe(3);
    }

    [Fact]
    public async Task A_secretary_looks_through_the_days_on_the_page_and_saves_them()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var secretary = await house.SecretaryOf(EventsHouse.Dila);
        var form = (await PageForm.Open(secretary, "/my/events/weekly/new", "new-weekly")).With("Wish.Event.Name.Fi", "Lauluilta").With("Wish.Event.Type", "activity").With("Wish.Event.FirstDay", "2026-04-24").With("Wish.Event.StartTime", "17:00").With("Wish.Event.EndTime", "19:00")
            .With("Wish.Event.Municipality", "398").With("Wish.Until", "2026-05-15").With("Wish.Event.BookSpace");

        using var shown = await form.Send(secretary, "_do=preview");

        shown.StatusCode.ShouldBe(HttpStatusCode.OK, await shown.Content.ReadAsStringAsync());
        var page = await PageForm.Read(shown);
        page.QuerySelector("#preview")!.TextContent.ShouldContain("vappu");
        var again = new PageForm(page, new Uri("/my/events/weekly/new", UriKind.Relative), page.Forms.First(f => f.QuerySelector("input[name=_handler][value='new-weekly']") is not null));
        using var saved = await again.With("fate-2026-05-01", "skipped").With("fate-2026-05-08", "moved").With("to-2026-05-08", "2026-05-09T12:00").Send(secretary, "_do=publish");
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect, await saved.Content.ReadAsStringAsync());
        (await Times(house)).Select(t => t.Item2).ShouldBe(["24.4. 17.00", "9.5. 12.00", "15.5. 17.00"]);
    }

    [Theory]
    [InlineData("recurrence", "FREQ=WEEKLY", "recurrence-endless")]
    [InlineData("recurrence", "FREQ=YEARLY;COUNT=2", "recurrence-unsupported")]
    [InlineData("end", null, "weekly-needs-clock")]
    public async Task A_plan_that_cannot_be_kept_is_refused(string field, object? value, string code)
    {
        using var house = await EventsHouse.WithOrganizations();

        using var answer = await house.Editor().PostAsJsonAsync("/api/v1/weekly-activities", Wish((field, value)));

        (await answer.Json()).Words("code").ShouldBe(code);
    }
}

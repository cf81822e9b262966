using System.Text.Json;
using Yhdessa.Kernel;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Hours;

namespace Yhdessa.Tests.Spaces;

/// <summary>Hours as they are in life, each against a calendar that anybody can look at.</summary>
public class OpeningHoursTests
{
    static readonly WeekdayHours[] weekdays = [.. Enumerable.Range(1, 5).Select(d => new WeekdayHours((DayOfWeek)d, new(8, 0), new(20, 0)))];

    static OpeningHours Week(params WeekdayHours[] rows) => new(rows, []);
    static IEnumerable<string> Words(OpeningHours hours, int year, int month, int day) => hours.OpenDuring(new Slot(Helsinki.Day(new(year, month, day)).Start, Helsinki.Day(new(year, month, day)).End)).Select(Wall);
    static string Wall(Slot slot) => FormattableString.Invariant($"{Helsinki.Local(slot.Start):dd'.'HH':'mm}-{Helsinki.Local(slot.End):dd'.'HH':'mm}");
    static DateTimeOffset At(int month, int day, int hour, int minute = 0) => Helsinki.At(new DateTime(2026, month, day, hour, minute, 0));

    [Fact]
    public void A_period_has_a_week_of_its_own_and_the_higher_order_holds_where_two_meet()
    {
        var hours = Week(weekdays) with
        {
            Periods =
            [
                new("Kesä", new(2026, 6, 1), new(2026, 8, 14), [new(DayOfWeek.Tuesday, new(10, 0), new(14, 0))], Order: 1),
                new("Heinäkuun tauko", new(2026, 7, 1), new(2026, 7, 31), [], Order: 2),
            ],
        };

        Words(hours, 2026, 5, 26).ShouldBe(["26.08:00-26.20:00"]);
        Words(hours, 2026, 6, 2).ShouldBe(["02.10:00-02.14:00"]);
        Words(hours, 2026, 6, 3).ShouldBeEmpty();
        Words(hours, 2026, 7, 7).ShouldBeEmpty();
        Words(hours, 2026, 8, 17).ShouldBe(["17.08:00-17.20:00"]);
        Wall(hours.NextOpen(At(7, 1, 12))!).ShouldBe("04.10:00-04.14:00");   // Tuesday 4 August, over a month away
    }

    [Fact]
    public void Even_and_odd_weeks_and_the_nth_weekday_of_a_month_are_the_calendars()
    {
        var hours = Week(new WeekdayHours(DayOfWeek.Monday, new(9, 0), new(12, 0), Weeks: WeekKind.Even), new WeekdayHours(DayOfWeek.Wednesday, new(17, 0), new(20, 0), Nth: 2), new WeekdayHours(DayOfWeek.Friday, new(10, 0), new(11, 0), Nth: -1));

        DateOnly[] march = [.. Enumerable.Range(1, 31).Select(d => new DateOnly(2026, 3, d))];
        march.Where(d => hours.Of(d).Stretches.Count > 0).Select(d => d.Day).ShouldBe([2, 11, 16, 27, 30]);   // Mondays of weeks 10, 12, 14; Wednesday 11; Friday 27
    }

    [Fact]
    public void A_week_53_is_odd_and_the_next_year_begins_with_week_1_odd_too()
    {
        var odd = new WeekdayHours(DayOfWeek.Monday, new(9, 0), new(12, 0), Weeks: WeekKind.Odd);

        (odd.Holds(new(2026, 12, 28)), odd.Holds(new(2027, 1, 4))).ShouldBe((true, true));
    }

    [Fact]
    public void Holidays_are_closed_open_or_have_hours_of_their_own()
    {
        var closed = Week([.. weekdays, new(DayOfWeek.Sunday, new(12, 0), new(16, 0))]);
        var open = closed with { ClosedOnHolidays = false };
        var own = closed with { HolidayHours = [new("christmas-eve", new(9, 0), new(12, 0)), new(null, new(13, 0), new(15, 0), OpeningState.SelfService)] };

        Words(closed, 2026, 12, 24).ShouldBeEmpty();
        Words(open, 2026, 12, 24).ShouldBe(["24.08:00-24.20:00"]);
        Words(own, 2026, 12, 24).ShouldBe(["24.09:00-24.12:00"]);
        Words(own, 2026, 12, 25).ShouldBe(["25.13:00-25.15:00"]);
        closed.WhyClosed(At(12, 24, 10)).ShouldBe("holiday");
        own.WhyClosed(At(12, 24, 13)).ShouldBe("outside-opening-hours");
    }

    [Fact]
    public void Every_public_holiday_of_the_almanac_closes_a_house_that_closes_on_holidays()
    {
        var hours = Week([.. Enum.GetValues<DayOfWeek>().Select(d => new WeekdayHours(d, new(8, 0), new(20, 0)))]);

        foreach (var day in (DateOnly[])[new(2026, 1, 1), new(2026, 1, 6), new(2026, 4, 3), new(2026, 4, 5), new(2026, 4, 6), new(2026, 5, 1), new(2026, 5, 14), new(2026, 5, 24), new(2026, 6, 20), new(2026, 10, 31), new(2026, 12, 6), new(2026, 12, 25), new(2026, 12, 26)])
            hours.Of(day).From.ShouldBe("holiday", day.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Open_use_and_a_closed_pause_are_cut_out_of_what_can_be_booked_and_say_why()
    {
        var hours = new OpeningHours([.. weekdays, new(DayOfWeek.Thursday, new(12, 0), new(14, 0), OpeningState.OpenUse)], [new(new(2026, 3, 5), new(16, 0), new(17, 0), "siivous", OpeningState.Closed)]);

        Words(hours, 2026, 3, 5).ShouldBe(["05.08:00-05.12:00", "05.14:00-05.16:00", "05.17:00-05.20:00"]);
        hours.WhyClosed(At(3, 5, 13)).ShouldBe("open-use");
        hours.WhyClosed(At(3, 5, 16, 30)).ShouldBe("exception");
        hours.WhyClosed(At(3, 5, 21)).ShouldBe("outside-opening-hours");
    }

    [Fact]
    public void Hours_past_midnight_run_into_the_next_day_and_with_key_goes_on_where_open_ends()
    {
        var hours = Week(new WeekdayHours(DayOfWeek.Friday, new(16, 0), new(22, 0)), new WeekdayHours(DayOfWeek.Friday, new(22, 0), new(2, 0), OpeningState.WithKey));

        hours.OpenDuring(new Slot(At(3, 6, 12), At(3, 7, 12))).Select(Wall).ShouldBe(["06.16:00-07.02:00"]);
        Words(hours, 2026, 3, 7).ShouldBe(["06.22:00-07.02:00"]);   // what touches Saturday
    }

    [Theory]
    [InlineData(3, 28, 5)]    // Saturday 22 to Sunday 4 Helsinki time loses an hour
    [InlineData(10, 24, 7)]   // and gains one in autumn
    [InlineData(5, 9, 6)]
    public void A_night_across_a_change_of_clocks_is_an_hour_shorter_or_longer(int month, int day, double length)
    {
        var hours = Week(new WeekdayHours(DayOfWeek.Saturday, new(22, 0), new(4, 0)));

        hours.Of(new(2026, month, day)).Stretches.ShouldHaveSingleItem().Time.Length.TotalHours.ShouldBe(length);
    }

    [Fact]
    public void Hours_that_begin_in_the_skipped_hour_begin_when_it_would_have_been_and_in_the_doubled_hour_the_first_time()
    {
        var hours = Week(new WeekdayHours(DayOfWeek.Sunday, new(3, 30), new(6, 0)));

        Words(hours, 2026, 3, 29).ShouldBe(["29.04:30-29.06:00"]);
        hours.Of(new(2026, 10, 25)).Stretches[0].Time.Length.TotalHours.ShouldBe(3.5);
    }

    [Fact]
    public void Hours_stored_before_periods_were_known_still_load()
    {
        const string old = """{"weekly":[{"weekday":"monday","opens":"08:00:00","closes":"20:00:00"}],"exceptions":[{"date":"2026-03-09","reason":"inventaario"}],"closedOnHolidays":true}""";

        var hours = JsonSerializer.Deserialize<OpeningHours>(old, Stored.Options)!;

        Words(hours, 2026, 3, 2).ShouldBe(["02.08:00-02.20:00"]);
        hours.WhyClosed(At(3, 9, 12)).ShouldBe("exception");
        (hours.Periods.Count, hours.HolidayHours.Count, hours.Weekly[0].State).ShouldBe((0, 0, OpeningState.Open));
    }
}

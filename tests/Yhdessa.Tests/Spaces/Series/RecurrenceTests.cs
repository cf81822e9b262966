using System.Globalization;
using Yhdessa.Kernel;

namespace Yhdessa.Tests.Spaces.Series;

/// <summary>A rule's days against a calendar on paper.</summary>
public class RecurrenceTests
{
    static readonly DateTime five = new(2026, 3, 2, 17, 0, 0);   // a Monday

    static string Days(string rule, DateTime? first = null, int most = 400) =>
        string.Join(' ', Recurrence.Read(rule).Days(first ?? five, most).Select(d => d.ToString("d.M", CultureInfo.InvariantCulture)));

    static (string Code, string? Field) Refused(string rule, DateTime? first = null)
    {
        var no = Should.Throw<RuleBroken>(() => Recurrence.Read(rule).Days(first ?? five, 400));
        return (no.Code, no.Field);
    }

    [Theory]
    [InlineData("FREQ=WEEKLY;COUNT=3", "2.3 9.3 16.3")]
    [InlineData("RRULE:FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4", "2.3 4.3 9.3 11.3")]
    [InlineData("freq=weekly;interval=2;byday=we;count=3", "4.3 18.3 1.4")]                    // odd weeks
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;COUNT=4", "2.3 8.3 16.3 22.3")]           // the week begins on Monday
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU;COUNT=4", "2.3 15.3 16.3 29.3")]  // the week begins on Sunday
    [InlineData("FREQ=WEEKLY;BYDAY=TU;UNTIL=20260317", "3.3 10.3 17.3")]
    [InlineData("FREQ=WEEKLY;BYDAY=TU;UNTIL=20260317T165959", "3.3 10.3")]                    // ends a second before
    [InlineData("FREQ=WEEKLY;BYDAY=TU;UNTIL=20260317T150000Z", "3.3 10.3 17.3")]              // 15 Z is 17 in Helsinki in winter
    [InlineData("FREQ=WEEKLY;BYDAY=TU;UNTIL=20260317T145959Z", "3.3 10.3")]
    [InlineData("FREQ=DAILY;COUNT=3", "2.3 3.3 4.3")]
    [InlineData("FREQ=DAILY;INTERVAL=10;COUNT=4", "2.3 12.3 22.3 1.4")]
    [InlineData("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=6", "2.3 3.3 4.3 5.3 6.3 9.3")]
    [InlineData("FREQ=MONTHLY;COUNT=3", "2.3 2.4 2.5")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3", "31.3 31.5 31.7")]                      // months without one are left out
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3", "31.3 30.4 31.5")]
    [InlineData("FREQ=MONTHLY;BYDAY=2TU;COUNT=3", "10.3 14.4 12.5")]                          // the second Tuesday
    [InlineData("FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", "27.3 24.4 29.5")]                         // the last Friday
    [InlineData("FREQ=MONTHLY;BYDAY=5MO;COUNT=2", "30.3 29.6")]
    [InlineData("FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO;COUNT=3", "2.3 4.5 6.7")]
    [InlineData("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=2", "13.3 13.11")]                 // Friday the 13th
    [InlineData("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3", "31.3 30.4 29.5")]   // the last working day
    [InlineData("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1;COUNT=2", "2.3 1.4")]
    public void A_rule_gives_the_days_a_calendar_on_paper_gives(string rule, string days) => Days(rule).ShouldBe(days);

    [Fact]
    public void A_first_day_that_the_rule_does_not_name_is_not_one_of_its_days() => Days("FREQ=WEEKLY;BYDAY=WE;COUNT=2").ShouldBe("4.3 11.3");

    [Theory]
    [InlineData("FREQ=WEEKLY;BYDAY=WE", "recurrence-endless")]
    [InlineData("FREQ=DAILY;COUNT=3000", "recurrence-too-many")]
    [InlineData("FREQ=DAILY;UNTIL=99991231", "recurrence-too-many")]
    [InlineData("FREQ=WEEKLY;UNTIL=20260301", "recurrence-until-early")]
    [InlineData("FREQ=WEEKLY;UNTIL=20260302T165959", "recurrence-until-early")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=30;UNTIL=20260315", "recurrence-empty")]
    [InlineData("FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31;BYDAY=1MO;COUNT=2", "recurrence-empty")]
    [InlineData("FREQ=WEEKLY;COUNT=2;TZID=Mars/Phobos", "recurrence-zone")]
    [InlineData("DTSTART;TZID=Mars/Phobos:20260302T170000\nRRULE:FREQ=DAILY;COUNT=2", "recurrence-zone")]
    [InlineData("FREQ=YEARLY;COUNT=2", "recurrence-unsupported")]
    [InlineData("FREQ=DAILY;BYHOUR=9;COUNT=2", "recurrence-unsupported")]
    [InlineData("FREQ=HOURLY;COUNT=2", "recurrence-unsupported")]
    [InlineData("", "recurrence-unreadable")]
    [InlineData("joka keskiviikko", "recurrence-unreadable")]
    [InlineData("COUNT=3", "recurrence-unreadable")]
    [InlineData("FREQ=DAILY;COUNT=0", "recurrence-unreadable")]
    [InlineData("FREQ=DAILY;COUNT=-1", "recurrence-unreadable")]
    [InlineData("FREQ=DAILY;INTERVAL=99999999999;COUNT=2", "recurrence-unreadable")]
    [InlineData("FREQ=DAILY;COUNT=2;COUNT=3", "recurrence-unreadable")]
    [InlineData("FREQ=DAILY;COUNT=2;UNTIL=20260401", "recurrence-unreadable")]
    [InlineData("FREQ=WEEKLY;BYDAY=2MO;COUNT=2", "recurrence-unreadable")]
    [InlineData("FREQ=WEEKLY;BYDAY=XX;COUNT=2", "recurrence-unreadable")]
    [InlineData("FREQ=WEEKLY;BYMONTHDAY=2;COUNT=2", "recurrence-unreadable")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=32;COUNT=2", "recurrence-unreadable")]
    [InlineData("FREQ=DAILY;UNTIL=20260230", "recurrence-unreadable")]
    [InlineData("FREQ=DAILY;;COUNT=2", "recurrence-unreadable")]
    public void What_cannot_be_kept_is_refused_by_name_with_the_field(string rule, string code) => Refused(rule).ShouldBe((code, "recurrence"));

    [Fact]
    public void A_weekly_five_o_clock_stays_five_o_clock_over_both_changes_of_the_clocks()
    {
        foreach (var (first, count) in new[] { (new DateTime(2026, 3, 2, 17, 0, 0), 100), (new DateTime(2027, 1, 4, 17, 0, 0), 52) })
            foreach (var day in Recurrence.Read($"FREQ=WEEKLY;COUNT={count}").Days(first, 400))
            {
                var span = WallSpan.On(day, new(17, 0), TimeSpan.FromHours(2));
                (Helsinki.Local(span.Start).Hour, Helsinki.Local(span.End).Hour, span.End - span.Start, span.Change).ShouldBe((17, 19, TimeSpan.FromHours(2), null));
            }
        WallSpan.On(new(2026, 3, 23), new(17, 0), TimeSpan.FromHours(2)).Start.Offset.ShouldBe(TimeSpan.FromHours(2));
        WallSpan.On(new(2026, 3, 30), new(17, 0), TimeSpan.FromHours(2)).Start.Offset.ShouldBe(TimeSpan.FromHours(3));
        WallSpan.On(new(2026, 10, 26), new(17, 0), TimeSpan.FromHours(2)).Start.Offset.ShouldBe(TimeSpan.FromHours(2));
    }

    [Theory]
    [InlineData(2026, 3, 29)]
    [InlineData(2027, 3, 28)]
    public void A_time_that_does_not_exist_begins_an_hour_later_keeps_its_length_and_says_so(int year, int month, int day)
    {
        var span = WallSpan.On(new(year, month, day), new(3, 30), TimeSpan.FromHours(1));

        (Helsinki.Local(span.Start).TimeOfDay, span.End - span.Start, span.Change).ShouldBe((new TimeSpan(4, 30, 0), TimeSpan.FromHours(1), ClockChange.Skipped));
    }

    [Theory]
    [InlineData(2026, 10, 25)]
    [InlineData(2027, 10, 31)]
    public void A_time_that_comes_twice_is_the_first_and_says_so(int year, int month, int day)
    {
        var span = WallSpan.On(new(year, month, day), new(3, 30), TimeSpan.FromMinutes(30));

        (span.Start.Offset, span.Change).ShouldBe((TimeSpan.FromHours(3), ClockChange.Twice));
        Helsinki.Local(span.End).TimeOfDay.ShouldBe(new TimeSpan(4, 0, 0));   // until four by the wall, as was asked
    }

    /// <summary>Whatever the rule: days grow, none comes twice, none is before the first, and the count is kept.</summary>
    [Fact]
    public void Days_always_grow_and_the_count_is_kept()
    {
        var random = new Random(20261126);
        string[] weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
        for (var i = 0; i < 300; i++)
        {
            var (count, interval) = (random.Next(1, 60), random.Next(1, 5));
            var named = string.Join(',', weekdays.Where(_ => random.Next(3) == 0).DefaultIfEmpty("TU"));
            var rule = random.Next(3) switch
            {
                0 => $"FREQ=DAILY;INTERVAL={interval};COUNT={count}",
                1 => $"FREQ=WEEKLY;INTERVAL={interval};BYDAY={named};COUNT={count}",
                _ => $"FREQ=MONTHLY;INTERVAL={interval};BYDAY={random.Next(1, 5)}{weekdays[random.Next(7)]};COUNT={count}",
            };
            var first = new DateTime(2026, 1, 1, 17, 0, 0).AddDays(random.Next(700));
            var days = Recurrence.Read(rule).Days(first, 400);

            days.Count.ShouldBe(count, rule);
            days.Zip(days.Skip(1)).ShouldAllBe(pair => pair.First < pair.Second, rule);
            (days[0] >= DateOnly.FromDateTime(first)).ShouldBeTrue(rule);
        }
    }
}

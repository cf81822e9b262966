using Yhdessa.Kernel;
using Yhdessa.Spaces;
using SpaceHouse = Yhdessa.Spaces.Houses.House;

namespace Yhdessa.Tests.Spaces;

public class TimelineTests
{

    static Space Open(int from, int until, bool closedOnHolidays = true, params OpeningException[] exceptions)
    {
        var space = new Space(Id<Space>.New(), Id<SpaceHouse>.New(), "Sali");
        var hours = Enum.GetValues<DayOfWeek>().Select(day => new WeekdayHours(day, new(from % 24, 0), new(until % 24, 0)));
        space.Describe(new PlainCard { Name = "Sali", OpeningHours = new([.. hours], exceptions, closedOnHolidays), Terms = new(DaysAhead: 730) });
        return space;
    }

    static Slot Week(int year, int month, int day) => new(Helsinki.Day(new(year, month, day)).Start, Helsinki.Day(new DateOnly(year, month, day).AddDays(6)).End);

    [Theory]
    [InlineData(2026, 3, 23, 167)]   // summer time begins on the Sunday
    [InlineData(2026, 10, 19, 169)]
    [InlineData(2026, 5, 4, 168)]
    public void A_week_across_summer_time_has_every_hour_once(int year, int month, int day, int hours)
    {
        var pieces = Timeline.Of(Open(8, 20), [], Week(year, month, day), Week(year, month, day).Start.AddDays(-1));

        pieces.Sum(p => p.Time.Length.TotalHours).ShouldBe(hours);
        pieces.Zip(pieces.Skip(1)).ShouldAllBe(pair => pair.First.Time.End == pair.Second.Time.Start);
        pieces.Where(p => p.IsFree).Select(p => p.Time.Length.TotalHours).ShouldBe(Enumerable.Repeat(12.0, 7));
        pieces.Where(p => p.IsFree).ShouldAllBe(p => Helsinki.Local(p.Time.Start).Hour == 8 && Helsinki.Local(p.Time.End).Hour == 20);
    }

    [Fact]
    public void A_holiday_and_a_closed_day_say_which_they_are()
    {
        var space = Open(8, 20, true, new OpeningException(new(2026, 4, 9)), new OpeningException(new(2026, 4, 6), new(10, 0), new(12, 0)));

        var pieces = Timeline.Of(space, [], Week(2026, 4, 3), new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

        string? At(int day, int hour) => pieces.Single(p => p.Time.Contains(Helsinki.At(new DateTime(2026, 4, day, hour, 0, 0)))).Reason;
        At(3, 12).ShouldBe("holiday");   // Good Friday
        At(6, 11).ShouldBeNull();        // Easter Monday, opened by an exception
        At(6, 14).ShouldBe("outside-opening-hours");
        At(8, 12).ShouldBeNull();
        At(8, 21).ShouldBe("outside-opening-hours");
        At(9, 12).ShouldBe("exception");
    }

    [Fact]
    public void A_house_open_around_the_clock_can_be_booked_over_midnight()
    {
        var space = Open(0, 0);
        var night = new Slot(Helsinki.At(new DateTime(2026, 5, 5, 22, 0, 0)), Helsinki.At(new DateTime(2026, 5, 6, 2, 0, 0)));

        space.Allows(night, 5, new(2026, 5, 1, 0, 0, 0, TimeSpan.Zero)).ShouldBeTrue();
    }

    [Theory]
    [InlineData(2026, 4, 5)]
    [InlineData(2027, 3, 28)]
    [InlineData(2024, 3, 31)]
    [InlineData(2038, 4, 25)]
    public void Easter_is_when_the_almanac_says(int year, int month, int day) => Holidays.Easter(year).ShouldBe(new DateOnly(year, month, day));

    [Fact]
    public void A_year_has_its_fifteen_holidays_and_eves() =>
        Enumerable.Range(0, 365).Select(i => Holidays.On(new DateOnly(2026, 1, 1).AddDays(i))).Count(h => h is not null).ShouldBe(15);

    [Fact]
    public void What_is_past_is_not_free()
    {
        var noon = Helsinki.At(new DateTime(2026, 5, 5, 12, 0, 0));

        var pieces = Timeline.Of(Open(8, 20), [], new Slot(noon.AddHours(-2), noon.AddHours(2)), noon);

        pieces.Select(p => p.Reason).ShouldBe(["past", null]);
    }
}

using Yhdessa.Directory;

namespace Yhdessa.Tests.Directory;

public class HolidayTests
{
    [Theory]
    [InlineData(2024, "easter", "2024-03-31")]
    [InlineData(2025, "good-friday", "2025-04-18")]
    [InlineData(2026, "easter-monday", "2026-04-06")]
    [InlineData(2025, "ascension", "2025-05-29")]
    [InlineData(2024, "midsummer", "2024-06-22")]
    [InlineData(2025, "midsummer", "2025-06-21")]
    [InlineData(2026, "midsummer-eve", "2026-06-19")]
    [InlineData(2024, "all-saints", "2024-11-02")]
    [InlineData(2026, "all-saints", "2026-10-31")]
    [InlineData(2038, "easter", "2038-04-25")]
    public void Movable_holidays_fall_where_the_almanac_says(int year, string code, string day) =>
        FinnishHolidays.Of(year).Single(h => h.Code == code).Day.ShouldBe(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Holidays_come_in_order_and_only_the_two_eves_are_not_public()
    {
        foreach (var year in Enumerable.Range(2000, 60))
        {
            var holidays = FinnishHolidays.Of(year);
            holidays.Select(h => h.Day).ShouldBeInOrder();
            holidays.Where(h => !h.Public).Select(h => h.Code).ShouldBe(["midsummer-eve", "christmas-eve"]);
        }
    }
}

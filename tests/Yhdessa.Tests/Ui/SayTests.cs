using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using Yhdessa.Ui;

namespace Yhdessa.Tests.Ui;

public sealed class SayTests
{
    static readonly DateOnly wednesday = new(2024, 10, 16);
    static readonly FakeClock clock = new();
    static readonly Say say = new(new Texts(new Modules([new UiModule()])), clock);

    static DateTimeOffset At(DateOnly day, int hour, int minute = 0) => Helsinki.At(day, new(hour, minute));

    /// <summary>In the sentences below ~ is a space that does not break and – a dash that does not.</summary>
    static string Plain(string words) => words.Replace('\u00A0', '~').Replace("\u2060–\u2060", "–", StringComparison.Ordinal);

    [Theory]
    [InlineData("fi", "ke~16.10.2024", "ke~16.10.2024 klo~12–14", "klo~9.15–12", "14.–20.10.2024", "viikko~42")]
    [InlineData("sv", "on~16.10.2024", "on~16.10.2024 kl.~12–14", "kl.~9.15–12", "14–20.10.2024", "vecka~42")]
    [InlineData("en", "Wed~16~Oct~2024", "Wed~16~Oct~2024, 12:00–14:00", "9:15–12:00", "14–20~Oct~2024", "week~42")]
    public void Days_times_and_ranges_follow_the_readers_language(string language, string day, string range, string times, string dates, string week)
    {
        var words = say.In(language);

        Plain(words.Day(wednesday)).ShouldBe(day);
        Plain(words.Range(At(wednesday, 12), At(wednesday, 14))).ShouldBe(range);
        Plain(words.Times(new TimeOnly(9, 15), new TimeOnly(12, 0))).ShouldBe(times);
        Plain(words.Dates(new(2024, 10, 14), new(2024, 10, 20))).ShouldBe(dates);
        Plain(words.Week(wednesday)).ShouldBe(week);
    }

    [Fact]
    public void A_range_over_midnight_names_both_days_and_one_until_midnight_only_its_own()
    {
        var fi = say.In("fi");

        Plain(fi.Range(At(wednesday, 22), At(wednesday.AddDays(1), 2))).ShouldBe("ke~16.10.2024 klo~22 – to~17.10.2024 klo~2");
        Plain(fi.Range(At(wednesday, 18), At(wednesday.AddDays(1), 0))).ShouldBe("ke~16.10.2024 klo~18–24");
    }

    [Fact]
    public void Dates_over_months_and_years_say_what_they_must()
    {
        var fi = say.In("fi");

        Plain(fi.Dates(new(2024, 9, 30), new(2024, 10, 6))).ShouldBe("30.9.–6.10.2024");
        Plain(fi.Dates(new(2024, 12, 30), new(2025, 1, 5))).ShouldBe("30.12.2024–5.1.2025");
        Plain(fi.Dates(wednesday, wednesday)).ShouldBe("16.10.2024");
    }

    [Theory]
    [InlineData("fi", "12~300", "4,5", "36~%", "12,50~€", "15~€")]
    [InlineData("sv", "12~300", "4,5", "36~%", "12,50~€", "15~€")]
    [InlineData("en", "12,300", "4.5", "36%", "€12.50", "€15")]
    public void Numbers_shares_and_euros_follow_the_readers_language(string language, string thousands, string decimals, string share, string cents, string euros)
    {
        var words = say.In(language);

        Plain(words.Number(12_300)).ShouldBe(thousands);
        Plain(words.NumberUpTo(4.5m)).ShouldBe(decimals);
        Plain(words.Percent(.36m)).ShouldBe(share);
        Plain(words.Euros(12.5m)).ShouldBe(cents);
        Plain(words.Euros(15)).ShouldBe(euros);
    }

    [Theory]
    [InlineData(0.5, "juuri nyt")]
    [InlineData(1, "minuutti sitten")]
    [InlineData(120, "2~tuntia sitten")]
    [InlineData(60 * 24, "päivä sitten")]
    [InlineData(60 * 24 * 5, "5~päivää sitten")]
    [InlineData(60 * 24 * 75, "2~kuukautta sitten")]
    [InlineData(60 * 24 * 400, "yli vuosi sitten")]
    public void An_age_is_as_rough_as_it_is_old(double minutes, string words) =>
        Plain(say.In("fi").Ago(clock.GetUtcNow().AddMinutes(-minutes))).ShouldBe(words);

    [Fact]
    public void The_clock_on_the_wall_is_the_houses_in_summer_and_in_winter()
    {
        var fi = say.In("fi");

        Plain(fi.Moment(new(2024, 7, 1, 9, 5, 0, TimeSpan.Zero))).ShouldBe("ma~1.7.2024 klo~12.05");
        Plain(fi.Moment(new(2024, 1, 1, 9, 5, 0, TimeSpan.Zero))).ShouldBe("ma~1.1.2024 klo~11.05");
    }
}

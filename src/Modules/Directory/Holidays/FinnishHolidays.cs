using Yhdessa.Contracts.Directory;

namespace Yhdessa.Directory;

/// <summary>Easter by the Gregorian computus; Midsummer and All Saints' Day on their Saturdays (20.–26.6. and 31.10.–6.11.).</summary>
static class FinnishHolidays
{
    public static IReadOnlyList<Holiday> Of(int year)
    {
        var easter = Easter(year);
        var midsummer = SaturdayFrom(new DateOnly(year, 6, 20));
        return
        [
            new(new(year, 1, 1), "new-year", "uudenvuodenpäivä", "nyårsdagen", "New Year's Day"),
            new(new(year, 1, 6), "epiphany", "loppiainen", "trettondagen", "Epiphany"),
            new(easter.AddDays(-2), "good-friday", "pitkäperjantai", "långfredagen", "Good Friday"),
            new(easter, "easter", "pääsiäispäivä", "påskdagen", "Easter Sunday"),
            new(easter.AddDays(1), "easter-monday", "toinen pääsiäispäivä", "annandag påsk", "Easter Monday"),
            .. InOrder(
                new(new(year, 5, 1), "may-day", "vappu", "första maj", "May Day"),
                new(easter.AddDays(39), "ascension", "helatorstai", "Kristi himmelsfärdsdag", "Ascension Day"),
                new(easter.AddDays(49), "whit-sunday", "helluntaipäivä", "pingstdagen", "Whit Sunday")),
            new(midsummer.AddDays(-1), "midsummer-eve", "juhannusaatto", "midsommarafton", "Midsummer Eve", Public: false),
            new(midsummer, "midsummer", "juhannuspäivä", "midsommardagen", "Midsummer Day"),
            new(SaturdayFrom(new DateOnly(year, 10, 31)), "all-saints", "pyhäinpäivä", "alla helgons dag", "All Saints' Day"),
            new(new(year, 12, 6), "independence", "itsenäisyyspäivä", "självständighetsdagen", "Independence Day"),
            new(new(year, 12, 24), "christmas-eve", "jouluaatto", "julafton", "Christmas Eve", Public: false),
            new(new(year, 12, 25), "christmas", "joulupäivä", "juldagen", "Christmas Day"),
            new(new(year, 12, 26), "boxing-day", "tapaninpäivä", "annandag jul", "Boxing Day"),
        ];
    }

    /// <summary>Ascension Day may come before May Day (2008) or fall on it.</summary>
    static IOrderedEnumerable<Holiday> InOrder(params Holiday[] spring) => spring.OrderBy(h => h.Day);

    static DateOnly SaturdayFrom(DateOnly day) => day.AddDays((6 - (int)day.DayOfWeek + 7) % 7);

    static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int day = h + l - 7 * m + 114;
        return new DateOnly(year, day / 31, day % 31 + 1);
    }
}

sealed class AnswerHolidays : IRequestHandler<Contracts.Directory.Holidays, IReadOnlyList<Holiday>>
{
    public Task<IReadOnlyList<Holiday>> Handle(Contracts.Directory.Holidays request, CancellationToken cancellationToken) => Task.FromResult(FinnishHolidays.Of(request.Year));
}

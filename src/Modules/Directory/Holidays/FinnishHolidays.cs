using Yhdessa.Contracts.Directory;

namespace Yhdessa.Directory;

/// <summary>The year's holidays with their names; which day is one the kernel computes.</summary>
static class FinnishHolidays
{
    static readonly Dictionary<string, (string Fi, string Sv, string En)> names = new()
    {
        ["new-year"] = ("uudenvuodenpäivä", "nyårsdagen", "New Year's Day"),
        ["epiphany"] = ("loppiainen", "trettondagen", "Epiphany"),
        ["good-friday"] = ("pitkäperjantai", "långfredagen", "Good Friday"),
        ["easter"] = ("pääsiäispäivä", "påskdagen", "Easter Sunday"),
        ["easter-monday"] = ("toinen pääsiäispäivä", "annandag påsk", "Easter Monday"),
        ["may-day"] = ("vappu", "första maj", "May Day"),
        ["ascension"] = ("helatorstai", "Kristi himmelsfärdsdag", "Ascension Day"),
        ["pentecost"] = ("helluntaipäivä", "pingstdagen", "Whit Sunday"),
        ["midsummer-eve"] = ("juhannusaatto", "midsommarafton", "Midsummer Eve"),
        ["midsummer"] = ("juhannuspäivä", "midsommardagen", "Midsummer Day"),
        ["all-saints"] = ("pyhäinpäivä", "alla helgons dag", "All Saints' Day"),
        ["independence-day"] = ("itsenäisyyspäivä", "självständighetsdagen", "Independence Day"),
        ["christmas-eve"] = ("jouluaatto", "julafton", "Christmas Eve"),
        ["christmas"] = ("joulupäivä", "juldagen", "Christmas Day"),
        ["boxing-day"] = ("tapaninpäivä", "annandag jul", "Boxing Day"),
    };

    public static IReadOnlyList<Holiday> Of(int year)
    {
        var first = new DateOnly(year, 1, 1);
        return [.. Enumerable.Range(0, first.AddYears(1).DayNumber - first.DayNumber).Select(first.AddDays)
            .Select(day => (day, Code: Kernel.Holidays.On(day))).Where(h => h.Code is not null).Select(h => Holiday(h.day, h.Code!))];
    }

    static Holiday Holiday(DateOnly day, string code)
    {
        var (fi, sv, en) = names[code];
        return new(day, code, fi, sv, en, Public: code is not ("midsummer-eve" or "christmas-eve"));
    }
}

sealed class AnswerHolidays : IRequestHandler<Contracts.Directory.Holidays, IReadOnlyList<Holiday>>
{
    public Task<IReadOnlyList<Holiday>> Handle(Contracts.Directory.Holidays request, CancellationToken cancellationToken) => Task.FromResult(FinnishHolidays.Of(request.Year));
}

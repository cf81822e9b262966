namespace Yhdessa.Spaces.Hours;

sealed class OpeningHoursValidator : AbstractValidator<OpeningHours>
{
    const int MostRows = 60, MostExceptions = 400, MostPeriods = 20, MostHolidayRows = 40;
    static readonly DateOnly earliest = new(2000, 1, 1), latest = new(2100, 12, 31);

    public OpeningHoursValidator()
    {
        RuleFor(h => h.Weekly).NotNull().Must(w => w is null || w.Count <= MostRows);
        RuleForEach(h => h.Weekly).ChildRules(Row);
        RuleFor(h => h.Exceptions).NotNull().Must(e => e is null || e.Count <= MostExceptions);
        RuleForEach(h => h.Exceptions).ChildRules(Exception);
        RuleFor(h => h.Periods).NotNull().Must(p => p is null || p.Count <= MostPeriods);
        RuleForEach(h => h.Periods).ChildRules(Period);
        RuleFor(h => h.HolidayHours).NotNull().Must(h => h is null || h.Count <= MostHolidayRows);
        RuleForEach(h => h.HolidayHours).ChildRules(h =>
        {
            h.RuleFor(x => x.Holiday).Must(code => code is null || HolidayCodes.All.Contains(code)).WithErrorCode("unknown-holiday");
            h.RuleFor(x => x.State).IsInEnum();
        });
    }

    static void Row(InlineValidator<WeekdayHours> row)
    {
        row.RuleFor(x => x.Weekday).IsInEnum();
        row.RuleFor(x => x.State).IsInEnum();
        row.RuleFor(x => x.Weeks).IsInEnum();
        row.RuleFor(x => x.Nth).Must(nth => nth is null or -1 or (>= 1 and <= 5)).WithErrorCode("which-weekday");
    }

    static void Exception(InlineValidator<OpeningException> exception)
    {
        exception.RuleFor(x => x.Date).InclusiveBetween(earliest, latest);
        exception.RuleFor(x => x.Reason).PlainText(200);
        exception.RuleFor(x => x.State).IsInEnum();
        exception.RuleFor(x => x.Closes).NotNull().When(x => x.Opens is not null);
        exception.RuleFor(x => x.Opens).NotNull().When(x => x.Closes is not null);
    }

    static void Period(InlineValidator<OpeningPeriod> period)
    {
        period.RuleFor(x => x.Name).NotEmpty().PlainText(80);
        period.RuleFor(x => x.From).InclusiveBetween(earliest, latest);
        period.RuleFor(x => x.Until).Must((p, until) => until is null || until >= p.From).WithErrorCode("ends-before-it-begins");
        period.RuleFor(x => x.Order).InclusiveBetween(0, 1000);
        period.RuleFor(x => x.Weekly).NotNull().Must(w => w is null || w.Count <= MostRows);
        period.RuleForEach(x => x.Weekly).ChildRules(Row);
    }
}

static class HolidayCodes
{
    /// <summary>In the order of the year.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        "new-year", "epiphany", "good-friday", "easter", "easter-monday", "may-day", "ascension", "pentecost", "midsummer-eve", "midsummer", "all-saints", "independence-day", "christmas-eve", "christmas", "boxing-day",
    ];
}

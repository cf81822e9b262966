namespace Yhdessa.Spaces.Hours;

/// <summary>A time of the year with a week of its own; without rows it is closed throughout.</summary>
/// <param name="Until">The last day; null when it goes on for the time being.</param>
sealed record OpeningPeriod(string Name, DateOnly From, DateOnly? Until, IReadOnlyList<WeekdayHours> Weekly, int Order = 0)
{
    public bool Holds(DateOnly day) => From <= day && (Until is not { } last || day <= last);
}

/// <summary>Hours of a holiday, by its code ("christmas-eve"), or of every holiday that has none of its own.</summary>
sealed record HolidayHours(string? Holiday, TimeOnly Opens, TimeOnly Closes, OpeningState State = OpeningState.Open);

/// <summary>A day as it comes out.</summary>
/// <param name="From">What decided: "exception", "holiday", "period", or null for the usual week.</param>
/// <param name="Name">The exception's reason, the holiday's code or the period's name.</param>
sealed record DayHours(DateOnly Date, IReadOnlyList<Stretch> Stretches, string? From, string? Name);

/// <summary>Hours in one state, from an instant to another.</summary>
sealed record Stretch(Slot Time, OpeningState State)
{
    public static Stretch On(DateOnly day, TimeOnly opens, TimeOnly closes, OpeningState state) => new(new(Helsinki.At(day, opens), Helsinki.At(closes <= opens ? day.AddDays(1) : day, closes)), state);
}

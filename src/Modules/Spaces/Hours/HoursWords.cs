using Yhdessa.Ui;

namespace Yhdessa.Spaces.Hours;

/// <summary>Hours in words: how the door stands now, each day as it comes out, and the rows themselves.</summary>
sealed class HoursWords(Texts t, Say say)
{
    static readonly DayOfWeek[] week = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];
    static readonly DateOnly aMonday = new(2024, 1, 1);

    public OpeningDays.Door Door(OpeningHours hours, DateTimeOffset now)
    {
        var soon = hours.During(new Slot(now, now.AddDays(2)));
        if (Standing(soon, now) is not { State: not OpeningState.Closed } stands) return Shut(hours, soon, now);
        var until = Stretches.Joined(soon.Where(s => s.State == stands.State).Select(s => s.Time)).Find(s => s.Contains(now))!.End;
        return new(stands.State, until, null, null, t[$"spaces.door.{stands.State.Code()}", say.Moment(until)]);
    }

    /// <summary>A pause inside hours and open use hide what they are cut out of.</summary>
    static Stretch? Standing(IReadOnlyList<Stretch> soon, DateTimeOffset now) =>
        soon.Where(s => s.Time.Contains(now)).OrderByDescending(s => s.State is OpeningState.Closed).ThenByDescending(s => s.State is OpeningState.OpenUse).FirstOrDefault();

    OpeningDays.Door Shut(OpeningHours hours, IReadOnlyList<Stretch> soon, DateTimeOffset now)
    {
        var today = hours.Of(Helsinki.DateOf(now));
        var because = soon.Any(s => s.State is OpeningState.Closed && s.Time.Contains(now)) || today.Stretches.Count == 0 ? today.From ?? "outside-opening-hours" : "outside-opening-hours";
        var why = because switch
        {
            "holiday" => t["spaces.door.closed.holiday", t[$"spaces.holiday.{today.Name}"]],
            "exception" or "period" when today.Name is { Length: > 0 } reason => t["spaces.door.closed.reason", reason],
            _ => t["spaces.door.closed"],
        };
        var next = hours.NextOpen(now)?.Start;
        return new(OpeningState.Closed, next, because, next, $"{why} {(next is { } opens ? t["spaces.door.next", say.Moment(opens)] : t["spaces.door.no-next"])}");
    }

    public IReadOnlyList<OpeningDays.Day> Days(OpeningHours hours, DateOnly first, DateOnly last) =>
        [.. Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(i => Day(hours.Of(first.AddDays(i))))];

    OpeningDays.Day Day(DayHours day) => new(day.Date, [.. day.Stretches.OrderBy(s => s.Time.Start).Select(s => new OpeningDays.Hours(s.Time.Start, s.Time.End, s.State))],
        day.From, day.From is "holiday" ? day.Name : null, day.From is "holiday" ? null : day.Name, day.Stretches.Select(ClockChange).FirstOrDefault(c => c is not null));

    /// <summary>Only where the clocks are moved inside the hours, or one of their ends is the hour that is skipped or comes twice.</summary>
    string? ClockChange(Stretch stretch)
    {
        var moved = Helsinki.Local(stretch.Time.End.AddHours(1)).Offset - Helsinki.Local(stretch.Time.Start.AddHours(-1)).Offset;
        return moved == TimeSpan.Zero || stretch.Time.Length > TimeSpan.FromDays(2) ? null : t[moved > TimeSpan.Zero ? "spaces.clock.forward" : "spaces.clock.back"];
    }

    /// <summary>The usual week, the periods that are not over, the holidays and the exceptions to come.</summary>
    public IReadOnlyList<(string, string?)> Rows(OpeningHours hours, DateOnly today) =>
    [
        .. week.Select((day, i) => (say.WeekdayShort(aMonday.AddDays(i)), (string?)Open(hours.Weekly.Where(w => w.Weekday == day)))),
        .. hours.Periods.Where(p => p.Until is not { } last || last >= today).OrderBy(p => p.From).Select(p => ($"{p.Name} {Dates(p)}", (string?)Week(p.Weekly))),
        .. hours.HolidayHours.Select(h => (h.Holiday is { } code ? t[$"spaces.holiday.{code}"] : t["spaces.hours.holidays"], (string?)Times(h.Opens, h.Closes, h.State))),
        .. hours.ClosedOnHolidays && hours.HolidayHours.All(h => h.Holiday is not null) ? [(t["spaces.hours.holidays"], t["spaces.hours.closed"])] : Array.Empty<(string, string?)>(),
        .. hours.Exceptions.Where(e => e.Date >= today).OrderBy(e => e.Date).Take(20).Select(e => (say.DayShort(e.Date), (string?)Exception(e))),
    ];

    public string Dates(OpeningPeriod period) => period.Until is { } until ? say.Dates(period.From, until) : t["spaces.hours.from", say.Date(period.From)];

    string Exception(OpeningException e) => (e is { Opens: { } opens, Closes: { } closes } ? Times(opens, closes, e.State) : t["spaces.hours.closed"]) + (e.Reason is { Length: > 0 } why ? $" ({why})" : "");

    string Week(IReadOnlyList<WeekdayHours> rows) => rows.Count == 0 ? t["spaces.hours.closed"]
        : string.Join(", ", week.Index().Where(d => rows.Any(r => r.Weekday == d.Item)).Select(d => $"{say.WeekdayShort(aMonday.AddDays(d.Index))} {Open(rows.Where(r => r.Weekday == d.Item))}"));

    string Open(IEnumerable<WeekdayHours> rows) =>
        string.Join(", ", rows.OrderBy(h => h.Opens).Select(h => Times(h.Opens, h.Closes, h.State) + When(h))) is { Length: > 0 } open ? open : t["spaces.hours.closed"];

    string Times(TimeOnly opens, TimeOnly closes, OpeningState state) => say.Times(opens, closes) + (state is OpeningState.Open ? "" : $" {State(state)}");

    string When(WeekdayHours row)
    {
        var only = new[] { row.Weeks is WeekKind.Every ? null : t[$"spaces.weeks.{row.Weeks.Code()}"], row.Nth is { } nth ? t[$"spaces.nth.{nth}"] : null }.OfType<string>().ToList();
        return only.Count == 0 ? "" : $" ({string.Join(", ", only)})";
    }

    public string State(OpeningState state) => t[$"spaces.state.{state.Code()}"];

    /// <summary>A computed day for a table: its hours, or why it is closed.</summary>
    public string Of(OpeningDays.Day day)
    {
        var open = string.Join(", ", day.Hours.Select(h => say.Times(h.Start, h.End) + (h.State is OpeningState.Open ? "" : $" {State(h.State)}")));
        return day.Hours.Count == 0 ? t["spaces.hours.closed"] : open;
    }

    public string Why(OpeningDays.Day day) => string.Join(". ", new[] { day.Holiday is { } code ? t[$"spaces.holiday.{code}"] : day.Note, day.ClockChange }.OfType<string>());
}

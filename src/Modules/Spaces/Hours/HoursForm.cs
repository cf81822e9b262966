using System.Globalization;

namespace Yhdessa.Spaces.Hours;

public sealed partial class HoursPage
{
    /// <summary>Opening hours as rows of a form. The first week is the usual one, the others are periods. A list of which nothing is sent is empty.</summary>
    public sealed class HoursForm
    {
        /// <summary>The framework reads a hundred rows of a list.</summary>
        internal const int Most = 90;

        public int? Seen { get; set; }
        public List<WeekForm> Weeks { get; set => field = value ?? []; } = [];
        public bool ClosedOnHolidays { get; set; }
        public List<HolidayForm> Holidays { get; set => field = value ?? []; } = [];
        public List<ExceptionForm> Exceptions { get; set => field = value ?? []; } = [];

        public sealed class WeekForm
        {
            public string? Name { get; set; }
            public DateOnly? From { get; set; }
            public DateOnly? Until { get; set; }
            public int? Order { get; set; }
            public List<RowForm> Rows { get; set => field = value ?? []; } = [];
        }

        public sealed class RowForm
        {
            public List<string> Days { get; set => field = value ?? []; } = [];
            public TimeOnly? Opens { get; set; }
            public TimeOnly? Closes { get; set; }
            public string? State { get; set; }
            public string? Weeks { get; set; }
            public string? Nth { get; set; }
        }

        public sealed class HolidayForm
        {
            public string? Holiday { get; set; }
            public TimeOnly? Opens { get; set; }
            public TimeOnly? Closes { get; set; }
            public string? State { get; set; }
        }

        public sealed class ExceptionForm
        {
            public DateOnly? Date { get; set; }
            public TimeOnly? Opens { get; set; }
            public TimeOnly? Closes { get; set; }
            public string? State { get; set; }
            public string? Reason { get; set; }
        }

        internal static HoursForm Of(OpeningHours? hours, int revision) => new()
        {
            Seen = revision,
            ClosedOnHolidays = hours?.ClosedOnHolidays ?? true,
            Weeks = [new WeekForm { Rows = Rows(hours?.Weekly ?? []) }, .. (hours?.Periods ?? []).Select(p => new WeekForm { Name = p.Name, From = p.From, Until = p.Until, Order = p.Order, Rows = Rows(p.Weekly) })],
            Holidays = [.. (hours?.HolidayHours ?? []).Select(h => new HolidayForm { Holiday = h.Holiday, Opens = h.Opens, Closes = h.Closes, State = h.State.ToString() })],
            Exceptions = [.. (hours?.Exceptions ?? []).OrderBy(e => e.Date).Select(e => new ExceptionForm { Date = e.Date, Opens = e.Opens, Closes = e.Closes, State = e.State.ToString(), Reason = e.Reason })],
        };

        /// <summary>Weekdays with the same hours are one row with many days.</summary>
        static List<RowForm> Rows(IEnumerable<WeekdayHours> week) =>
            [.. week.GroupBy(w => w with { Weekday = default }).Select(g => new RowForm
            {
                Days = [.. g.Select(w => w.Weekday.ToString())],
                Opens = g.Key.Opens,
                Closes = g.Key.Closes,
                State = g.Key.State.ToString(),
                Weeks = g.Key.Weeks.ToString(),
                Nth = g.Key.Nth?.ToString(CultureInfo.InvariantCulture),
            })];

        /// <summary>One more row or one less, as a button says: "add-row-0", "remove-week-2".</summary>
        internal void Change(string act)
        {
            int[] at = [.. act.Split('-').Skip(2).Select(n => int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue)];
            if (act.StartsWith("add-row-", StringComparison.Ordinal) && at is [var week] && week < Weeks.Count) Add(Weeks[week].Rows, new());
            else if (act.StartsWith("remove-row-", StringComparison.Ordinal) && at is [var of, var row] && of < Weeks.Count) Remove(Weeks[of].Rows, row);
            else if (act is "add-week") Add(Weeks, new());
            else if (act.StartsWith("remove-week-", StringComparison.Ordinal) && at is [> 0 and var gone]) Remove(Weeks, gone);
            else if (act is "add-holiday") Add(Holidays, new());
            else if (act.StartsWith("remove-holiday-", StringComparison.Ordinal) && at is [var holiday]) Remove(Holidays, holiday);
            else if (act is "add-exception") Add(Exceptions, new());
            else if (act.StartsWith("remove-exception-", StringComparison.Ordinal) && at is [var exception]) Remove(Exceptions, exception);
        }

        static void Add<T>(List<T> rows, T row)
        {
            if (rows.Count < Most) rows.Add(row);
        }

        static void Remove<T>(List<T> rows, int at)
        {
            if (at < rows.Count) rows.RemoveAt(at);
        }

        /// <summary>Fields without which a row says nothing.</summary>
        internal IEnumerable<(string Path, string Code)> Missing()
        {
            foreach (var (w, week) in Weeks.Index())
            {
                if (w > 0 && week.From is null) yield return ($"Weeks[{w}].From", "required");
                foreach (var (r, row) in week.Rows.Index())
                {
                    if (row.Days.Count == 0) yield return ($"Weeks[{w}].Rows[{r}].Days", "required");
                    if (row.Opens is null) yield return ($"Weeks[{w}].Rows[{r}].Opens", "required");
                    if (row.Closes is null) yield return ($"Weeks[{w}].Rows[{r}].Closes", "required");
                }
            }
            foreach (var (h, row) in Holidays.Index().Where(h => h.Item.Opens is null || h.Item.Closes is null)) yield return ($"Holidays[{h}].{(row.Opens is null ? "Opens" : "Closes")}", "required");
            foreach (var (e, _) in Exceptions.Index().Where(e => e.Item.Date is null)) yield return ($"Exceptions[{e}].Date", "required");
        }

        /// <summary>Nothing told at all is unknown.</summary>
        internal OpeningHours? Read() => Weeks.All(w => w.Rows.Count == 0) && Weeks.Count <= 1 && Exceptions.Count == 0 && Holidays.Count == 0 ? null
            : new([.. Weeks.Take(1).SelectMany(w => Read(w.Rows))], [.. Exceptions.Select(Read)], ClosedOnHolidays)
            {
                Periods = [.. Weeks.Skip(1).Select(w => new OpeningPeriod(w.Name?.Trim() ?? "", w.From!.Value, w.Until, [.. Read(w.Rows)], w.Order ?? 0))],
                HolidayHours = [.. Holidays.Select(h => new HolidayHours(h.Holiday.Told(), h.Opens!.Value, h.Closes!.Value, One(h.State, OpeningState.Open)))],
            };

        static OpeningException Read(ExceptionForm e) => new(e.Date!.Value, e.Opens, e.Closes, e.Reason.Told(), One(e.State, OpeningState.Open));

        static IEnumerable<WeekdayHours> Read(IEnumerable<RowForm> rows) =>
            from row in rows
            from day in row.Days.Select(d => One(d, DayOfWeek.Monday)).Distinct()
            select new WeekdayHours(day, row.Opens!.Value, row.Closes!.Value, One(row.State, OpeningState.Open), One(row.Weeks, WeekKind.Every), int.TryParse(row.Nth, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var nth) ? nth : null);

        static TEnum One<TEnum>(string? text, TEnum otherwise) where TEnum : struct, Enum => text.As<TEnum>() ?? otherwise;
    }
}

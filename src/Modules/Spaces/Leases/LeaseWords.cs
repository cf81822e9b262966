using Yhdessa.Ui;

namespace Yhdessa.Spaces.Leases;

/// <summary>A lease's hours, ground and time in words.</summary>
static class LeaseWords
{
    static readonly DateOnly aMonday = new(2024, 1, 1);

    public static string Ground(LeaseGround ground, Texts t) => t[$"spaces.leases.ground.{ground.Code()}"];

    public static string Hours(IReadOnlyList<LeaseHours> weekly, Texts t, Say say) => weekly.Count == 0 ? t["spaces.leases.whole-time"]
        : string.Join("; ", weekly.GroupBy(h => (h.From, h.To)).Select(g => $"{string.Join(" ", g.OrderBy(h => ((int)h.Weekday + 6) % 7).Select(h => say.WeekdayShort(aMonday.AddDays(((int)h.Weekday + 6) % 7))))} {say.Times(g.Key.From, g.Key.To)}"));

    public static string Period(LeaseRow lease, Texts t, Say say) => lease.Until is { } until ? say.Dates(lease.From, until) : t["spaces.leases.until-further", say.Date(lease.From)];
}

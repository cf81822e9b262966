using System.Globalization;

namespace Yhdessa.Bench;

/// <summary>What was measured against what was promised, as a Markdown table. A limit missed is said, never moved.</summary>
sealed class Report
{
    readonly List<string[]> rows = [["figure", "measured", "limit", "ratio", ""], ["---", "---", "---", "---", "---"]];

    public void Absolute(string figure, double measured, double limit, string unit, string more = "") =>
        rows.Add([figure, $"{Number(measured)} {unit}{more}", $"≤ {Number(limit)} {unit}", Number(measured / limit), Verdict(measured <= limit)]);

    /// <param name="times">How many times the cost of <paramref name="raw"/> is allowed.</param>
    public void Relative(string figure, Cost ours, Cost raw, double times, string of = "raw") =>
        rows.Add([figure, $"{Number(ours.Median)} ms{Spread(ours)}", $"≤ {times.ToString("0.#", CultureInfo.InvariantCulture)} × {of} {Number(raw.Median)} ms{Spread(raw)}", Number(ours.Median / raw.Median), Verdict(ours.Median <= times * raw.Median)]);

    public void Aside(string figure, string measured) => rows.Add([figure, measured, "", "", ""]);

    /// <summary>Best and worst round, and what the database's own processes took a request.</summary>
    public static string Spread(Cost cost) =>
        $" ({Number(cost.Best)}–{Number(cost.Worst)}{(cost.DatabaseServer > 0 ? $"; server {Number(cost.DatabaseServer)}" : "")})";

    public static string Number(double number) => number.ToString(number >= 100 ? "0" : number >= 10 ? "0.0" : number >= 1 ? "0.00" : "0.000", CultureInfo.InvariantCulture);

    public override string ToString() => string.Join('\n', rows.Select(cells => $"| {string.Join(" | ", cells)} |"));

    static string Verdict(bool kept) => kept ? "ok" : "**missed**";
}

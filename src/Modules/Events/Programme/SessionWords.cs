using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>How a part of a programme is said.</summary>
static class SessionWords
{
    /// <param name="days">The programme has several days, so each is named.</param>
    public static string When(Say say, SessionAnswer s, bool days) => (days, s.End) switch
    {
        (true, { } end) => say.Range(s.Start, end),
        (true, null) => say.Moment(s.Start),
        (false, { } end) => say.Times(s.Start, end),
        _ => say.Time(s.Start),
    };

    /// <summary>"Martat (Aino Esimerkki), kunta".</summary>
    public static string Speakers(SessionAnswer s) => string.Join(", ", s.Speakers.Select(p => p.Name is { } name ? $"{name} ({p.Role})" : p.Role));

    /// <summary>A line a speaker: "rooli; nimi".</summary>
    public static IReadOnlyList<Speaker> Read(string? lines) =>
    [
        .. (lines ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(';', 2, StringSplitOptions.TrimEntries)).Select(p => new Speaker(p[0], p.Length > 1 ? p[1].Told() : null)),
    ];

    public static string Written(IEnumerable<Speaker> speakers) => string.Join('\n', speakers.Select(s => s.Name is { } name ? $"{s.Role}; {name}" : s.Role));
}

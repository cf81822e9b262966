using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>All that an event's report tells, for the page and the file alike.</summary>
sealed record ReportView(EventReport.Answer Report, EventView.Answer Seen, EventWords Words)
{
    public EventAnswer Event => Seen.Event;
    public IEnumerable<(Workshop Workshop, WorkshopOutput Output)> Outputs => Seen.Workshops.SelectMany(w => w.Outputs.OrderBy(o => o.Number).Select(o => (w, o)));

    public bool IsLacking(WorkshopOutput o) => Seen.Fates.IsLacking(o);
    public Topic? TopicOf(Workshop workshop) => Report.Programme?.Of(workshop);

    public string? OwnerOf(WorkshopOutput o) => o.OwnerBodyId is { } body ? Seen.Fates.Bodies.GetValueOrDefault(Seen.Fates.States.GetValueOrDefault(o.Id)?.BodyId ?? body)?.Name : null;
    public DateOnly? DueOf(WorkshopOutput o) => Seen.Fates.States.GetValueOrDefault(o.Id)?.DueOn ?? o.DueOn;
    public string? StateOf(WorkshopOutput o) => o.OwnerBodyId is null ? null : Seen.Fates.States.GetValueOrDefault(o.Id)?.State ?? "handed";

    public static async Task<ReportView> Of(string slug, ISender sender, Texts t, Say say, string language, CancellationToken ct)
    {
        var seen = await sender.Send(new EventView(slug), ct);
        return new(await sender.Send(new EventReport(seen.Event.Id.ToString()), ct), seen, await EventWords.Of(t, say, language, sender, ct));
    }

    /// <summary>The figures, each with what it is; what nobody has told is unknown and not zero.</summary>
    public IReadOnlyList<(string Key, decimal? Value, string? Words)> Figures(Say say) =>
    [
        ("events.figure.signUps", Report.SignUps, Report.SignUps is { } n ? say.Number(n) : null),
        ("events.registrations.count", Report.Came, Report.Came is { } came ? say.Number(came) : null),
        ("events.figure.answers", Report.N, say.Number(Report.N)),
        ("events.figure.mean", Report.Mean, Report.Mean is { } mean ? say.NumberUpTo(mean, 1) : null),
        ("events.figure.answerRate", Report.AnswerRate, Report.AnswerRate is { } rate ? say.Percent(rate, 1) : null),
    ];

    /// <summary>"4,5 (8 vastausta)"; of few only how many they are.</summary>
    public static string Score(SessionScore part, Texts t, Say say)
    {
        var n = FeedbackWords.N(t, say, new(part.Mean, part.N, null, Stated: false) { Unverified = part.Unverified });
        return part.Mean is { } mean ? $"{say.NumberUpTo(mean, 1)} ({n})" : n;
    }
}

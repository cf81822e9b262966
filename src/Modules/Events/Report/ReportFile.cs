using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>A line of an event's report as a sheet has it.</summary>
/// <param name="Section">"Palautteet": a heading of the report.</param>
/// <param name="Heading">A heading below it: a workshop, and what the workshop called its part.</param>
sealed record ReportLine(string Section, string? Heading, string Text, decimal? Value = null, string? Owner = null, DateOnly? Due = null, string? State = null);

/// <summary>The report as one sheet: every heading and figure of the page in its order.</summary>
static class ReportFile
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/events/{slug}/report.{format:regex(^(csv|xlsx)$)}", async (string slug, string format, ISender sender, Texts t, Say say, CancellationToken ct) =>
    {
        var view = await ReportView.Of(slug, sender, t, say, Texts.Language, ct);
        return ListFile.Of(t["events.report.title"], format, Columns(t), Lines(view, t, say));
    }).ExcludeFromDescription();

    static IReadOnlyList<ListColumn<ReportLine>> Columns(Texts t) =>
    [
        new(t["events.report.section"], l => l.Section),
        new(t["events.report.heading"], l => l.Heading),
        new(t["events.report.text"], l => l.Text),
        new(t["events.report.value"], l => l.Value),
        new(t["events.outputs.owner"], l => l.Owner),
        new(t["events.outputs.due"], l => l.Due),
        new(t["events.report.state"], l => l.State),
    ];

    public static IEnumerable<ReportLine> Lines(ReportView view, Texts t, Say say) => [.. Event(view, t), .. Figures(view, t, say), .. Topics(view, t), .. Timetable(view, t, say), .. Feedback(view, t), .. Makers(view, t), .. Outputs(view, t), .. Materials(view, t), .. Lacking(view, t)];

    static IEnumerable<ReportLine> Event(ReportView view, Texts t)
    {
        var section = t["events.report.event"];
        yield return new(section, t["events.handle.event"], view.Event.Name.ToString());
        yield return new(section, t["events.handle.when"], view.Words.When(view.Event));
        if (view.Words.Where(view.Event) is { } where) yield return new(section, t["events.where"], where);
        if (view.Words.Organizer(view.Event) is { } organizer) yield return new(section, t["events.organizer"], organizer);
    }

    static IEnumerable<ReportLine> Figures(ReportView view, Texts t, Say say) => view.Figures(say).Select(f => new ReportLine(t["events.figures"], null, t[f.Key] + (f.Words is null ? $": {t["ui.unknown"]}" : ""), f.Value));

    static IEnumerable<ReportLine> Topics(ReportView view, Texts t)
    {
        if (view.Report.Programme is not { } programme) yield break;
        var section = t["events.report.topics"];
        foreach (var topic in programme.Topics) yield return new(section, topic.Speakers is null ? null : t["events.programme.speakers"], topic.Name, topic.Speakers);
        if (programme.Format is { } format) yield return new(section, null, format);
        if (programme.OnShow is { } shown) yield return new(section, t["events.report.on-show"], shown);
    }

    static IEnumerable<ReportLine> Timetable(ReportView view, Texts t, Say say) =>
        view.Report.Timetable.Select(s => new ReportLine(t["events.sessions.title"], SessionWords.When(say, s, days: false), string.Join(", ", new[] { s.Title, s.Place, SessionWords.Speakers(s) }.Where(w => !string.IsNullOrEmpty(w)))));

    static IEnumerable<ReportLine> Feedback(ReportView view, Texts t)
    {
        var report = view.Report;
        if (report.FeedbackHow is { } how) yield return new(t["events.report.feedback"], null, how);
        foreach (var part in report.Sessions) yield return new(t["events.report.parts"], null, $"{part.Title} (n = {part.N})", part.Mean);
        foreach (var (heading, themes, words) in new[] { ("events.report.best", report.BestThemes, report.Best), ("events.report.ideas", report.IdeaThemes, report.Ideas) })
        {
            foreach (var theme in themes) yield return new(t["events.report.feedback"], t[heading], theme.Text, theme.Mentions);
            foreach (var said in (words ?? []).Except(themes.Select(r => r.Text))) yield return new(t["events.report.feedback"], t[heading], said);
        }
    }

    static IEnumerable<ReportLine> Makers(ReportView view, Texts t) => (view.Report.Programme?.Makers ?? []).Select(m => new ReportLine(t["events.report.makers"], m.What, m.Who));

    static IEnumerable<ReportLine> Outputs(ReportView view, Texts t) => view.Seen.Workshops.SelectMany(w =>
        Before(view, w, t).Concat(w.Outputs.OrderBy(o => o.Number).Select(o => Line(t["events.report.outputs"], w, o, view, t)).Concat(w.Tips.Select(tip => new ReportLine(t["events.report.outputs"], $"{w.Topic}: {t["events.workshop.tips"]}", tip)))));

    /// <summary>What a workshop was asked for, and how its core message begins.</summary>
    static IEnumerable<ReportLine> Before(ReportView view, Workshop w, Texts t)
    {
        if (view.TopicOf(w)?.Asked is { } asked) yield return new(t["events.report.outputs"], w.Topic, asked);
        if (view.TopicOf(w)?.Because is { } because) yield return new(t["events.report.outputs"], $"{w.Topic}: {t["events.workshop.coreMessage"]}", because);
    }

    static IEnumerable<ReportLine> Materials(ReportView view, Texts t) =>
        view.Report.Materials.Select(m => new ReportLine(t["events.materials.of-event"], m.Title.ToString(), string.Join(' ', new[] { m.Description?.ToString(), m.Url }.OfType<string>())));

    static IEnumerable<ReportLine> Lacking(ReportView view, Texts t) => view.Outputs.Where(o => view.IsLacking(o.Output)).Select(o => Line(t["events.report.lacking"], o.Workshop, o.Output, view, t));

    static ReportLine Line(string section, Workshop w, WorkshopOutput o, ReportView view, Texts t) =>
        new(section, string.Join(": ", new[] { w.Topic, o.Heading, o.Heading is not null && o.Part is "item" ? null : t[$"events.workshop.{o.Part}"] }.OfType<string>()), o.Text, null, view.OwnerOf(o), view.DueOf(o), view.StateOf(o) is { } state ? t[$"events.fate.{state}"] : null);
}

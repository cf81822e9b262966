using Microsoft.AspNetCore.Components;
using Yhdessa.Events.Materials;
using Yhdessa.Events.Training;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>The columns of the staff's lists: the same on the page and in its file. The page adds how some are shown; the file has dates of their own.</summary>
static class StaffColumns
{
    public static IReadOnlyList<ListColumn<EventAnswer>> ToHandle(Texts t, EventWords words, RenderFragment<EventAnswer>? name = null) =>
    [
        new(t["events.handle.event"], e => e.Name.ToString(), Shown: name),
        new(t["events.handle.when"], words.When),
        .. name is null ? [new ListColumn<EventAnswer>(t["events.form.first-day"], e => e.Date.FirstDay), new(t["events.where"], words.Where)] : Array.Empty<ListColumn<EventAnswer>>(),
        new(t["events.handle.places"], e => e.Places is { Capacity: { } most, Free: { } free } ? $"{most - free}/{most}" : null, Right: true),
        new(t["events.handle.waiting"], e => e.Places is { Waiting: > 0 and var waiting } ? waiting : null, Right: true),
        new(t["events.figure.answers"], e => e.Feedback?.N, Right: true),
    ];

    public static IReadOnlyList<ListColumn<TaskAnswer>> Tasks(Texts t, RenderFragment<TaskAnswer>? name = null, RenderFragment<TaskAnswer>? state = null) =>
    [
        new(t["events.tasks.title"], task => task.Title.ToString()),
        new(t["events.handle.event"], task => task.Event.ToString(), Shown: name),
        new(t["events.tasks.due"], task => task.DueOn),
        new(t["events.tasks.owner"], task => task.Owner),
        new(t["events.column.state"], task => t["events.tasks.state." + task.State], Shown: state),
    ];

    public static IReadOnlyList<ListColumn<OpenOutputs.Row>> Outputs(Texts t, RenderFragment<OpenOutputs.Row>? output = null, RenderFragment<OpenOutputs.Row>? workshop = null, RenderFragment<OpenOutputs.Row>? name = null, RenderFragment<OpenOutputs.Row>? lack = null) =>
    [
        new(t["events.outputs.output"], r => r.Text, Shown: output),
        new(t["events.outputs.workshop"], r => r.Workshop, Shown: workshop),
        new(t["events.handle.event"], r => r.Event.ToString(), Shown: name),
        new(t["events.open-outputs.lacks"], r => Lacks(t, r), Shown: lack),
    ];

    public static string Lacks(Texts t, OpenOutputs.Row row) => t[row.HasOwner ? "events.open-outputs.no-day" : "events.open-outputs.no-owner"];

    public static IReadOnlyList<ListColumn<NewsRow>> News(Texts t, RenderFragment<NewsRow>? title = null, RenderFragment<NewsRow>? published = null) =>
    [
        new(t["events.news.form.title"], n => n.Title.ToString(), Shown: title),
        new(t["events.news.column.published"], n => n.PublishedAt is { } at ? Helsinki.DateOf(at) : null, Shown: published),
        new(t["events.column.modified"], n => Helsinki.DateOf(n.ModifiedAt)),
    ];

    public static IReadOnlyList<ListColumn<MaterialRow>> Materials(Texts t, MaterialWords words, DateOnly today, RenderFragment<MaterialRow>? title = null) =>
    [
        new(t["events.materials.form.title"], m => m.Title.ToString(), Shown: title),
        new(t["events.materials.facet.kind"], m => words.Kind(m.Kind)),
        .. title is null ? [new ListColumn<MaterialRow>(t["events.materials.facet.topic"], m => m.Topic is { } topic ? words.Topic(topic) : null), new(t["events.materials.facet.licence"], m => words.Licence(m.Licence))] : Array.Empty<ListColumn<MaterialRow>>(),
        new(t["events.materials.form.event"], m => m.EventName?.ToString()),
        new(t["events.materials.column.release"], m => words.Release(m, today)),
    ];

    public static IReadOnlyList<ListColumn<TrainingRow>> Trainings(Texts t, TrainingWords words, RenderFragment<TrainingRow>? topic = null, RenderFragment<TrainingRow>? state = null) =>
    [
        new(t["events.training.form.topic"], o => o.Topic, Shown: topic),
        new(t["events.where"], words.Where),
        new(t["events.training.column.people"], o => $"{o.People}/{o.LeastGroup}", Right: true),
        new(t["events.training.form.until"], o => o.JoinUntil),
        new(t["events.column.state"], words.State, Shown: state),
    ];
}

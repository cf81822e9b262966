using FluentValidation.Results;

namespace Yhdessa.Events;

/// <summary>Takes the tasks of an event's type onto its list: those that are there already stay as they are.</summary>
[Requires(EventsModule.Tell)]
sealed record TakeTasks(Id<Event> Id) : ICommand<int>;

/// <summary>A task of the event's own.</summary>
[Requires(EventsModule.Tell)]
sealed record AddTask(Id<Event> Id, Translated Title, int DaysBefore, string? Owner = null) : ICommand<Id<EventTask>>;

sealed class AddTaskValidator : AbstractValidator<AddTask>
{
    public AddTaskValidator() => this.FailsWith(task => TaskRules.Broken(task.Title, task.DaysBefore, task.Owner));
}

[Requires(EventsModule.Tell)]
sealed record DoTask(Id<EventTask> Id) : ICommand;

[Requires(EventsModule.Tell)]
sealed record UndoTask(Id<EventTask> Id) : ICommand;

/// <summary>It need not be done for this event: taking the type's list again does not bring it back.</summary>
[Requires(EventsModule.Tell)]
sealed record DropTask(Id<EventTask> Id) : ICommand;

[Requires(EventsModule.Tell)]
sealed record KeepTask(Id<EventTask> Id) : ICommand;

static class TaskRules
{
    public const int Longest = 150, LongestOwner = 120;

    public static IEnumerable<ValidationFailure> Broken(Translated? title, int days, string? owner)
    {
        if (title is null or { IsEmpty: true }) yield return EventFormRules.No("title", "required");
        foreach (var broken in EventFormRules.Text("title", title, Longest).Concat(EventFormRules.Text("owner", new Translated(owner), LongestOwner))) yield return broken;
        if (days is < -366 or > 730) yield return EventFactRules.Outside("daysBefore", -366, 730);
    }
}

sealed class TaskWriter(EventsDb db, ICurrentUser user)
{
    public const int MostOfEvent = 60;

    /// <summary>The task, when its event is the asker's to edit.</summary>
    public async Task<EventTask> ToEdit(Id<EventTask> id, CancellationToken ct)
    {
        var task = await db.Tasks.SingleOrDefaultAsync(t => t.Id == id, ct) ?? throw new NotFound("event-task");
        await db.EventToEdit(task.EventId, seen: null, user, ct);
        return task;
    }
}

sealed class TaskHandler(EventsDb db, TaskWriter writer, ICurrentUser user, TimeProvider clock) : IRequestHandler<TakeTasks, int>, IRequestHandler<AddTask, Id<EventTask>>, IRequestHandler<DoTask>, IRequestHandler<UndoTask>, IRequestHandler<DropTask>, IRequestHandler<KeepTask>
{
    public async Task<int> Handle(TakeTasks wish, CancellationToken ct)
    {
        var held = await db.EventToEdit(wish.Id, seen: null, user, ct);
        var taken = await db.Tasks.Where(t => t.EventId == held.Id && t.TemplateId != null).Select(t => t.TemplateId).ToListAsync(ct);
        var templates = (await db.AllTemplates(ct)).Where(t => t.DeletedAt is null && (t.Type is null || t.Type == held.Type)).OrderByDescending(t => t.DaysBefore).Take(TaskWriter.MostOfEvent);
        var missing = templates.Where(t => !taken.Contains(t.Id)).ToList();
        db.AddRange(missing.Where(t => db.Entry(t).State is EntityState.Detached));   // a task holds on to the row it came from
        db.AddRange(missing.Select(t => EventTask.Of(held.Id, t)));
        return missing.Count;
    }

    public async Task<Id<EventTask>> Handle(AddTask wish, CancellationToken ct)
    {
        var held = await db.EventToEdit(wish.Id, seen: null, user, ct);
        Rule.Require(await db.Tasks.CountAsync(t => t.EventId == held.Id && t.DeletedAt == null, ct) < TaskWriter.MostOfEvent, "too-many-tasks", TaskWriter.MostOfEvent);
        return db.Add(EventTask.Of(held.Id, wish.Title, wish.DaysBefore, wish.Owner.Told())).Entity.Id;
    }

    public async Task Handle(DoTask wish, CancellationToken ct) => (await writer.ToEdit(wish.Id, ct)).Do(clock.Now());
    public async Task Handle(UndoTask wish, CancellationToken ct) => (await writer.ToEdit(wish.Id, ct)).Undo();
    public async Task Handle(DropTask wish, CancellationToken ct) => (await writer.ToEdit(wish.Id, ct)).Delete(clock.Now());
    public async Task Handle(KeepTask wish, CancellationToken ct) => (await writer.ToEdit(wish.Id, ct)).Restore();
}

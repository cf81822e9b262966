namespace Yhdessa.Events;

/// <summary>An event's tasks in the order of their dates, for those who may edit it.</summary>
[Requires(EventsModule.Tell)]
sealed record EventTasks(Id<Event> Id) : ListQuery<TaskAnswer>;

/// <param name="DueOn">Counted from the event's day; absent while that is open.</param>
/// <param name="State">"done", "late", "soon" within two weeks, "ahead", or "open" while the event has no day.</param>
sealed record TaskAnswer(Guid Id, Guid EventId, Translated Event, Translated Title, int DaysBefore, DateOnly? DueOn, string? Owner, DateTimeOffset? DoneAt, string State)
{
    const int Soon = 14;

    public static TaskAnswer Of(EventTask t, Translated name, DateOnly? firstDay, DateOnly today)
    {
        var due = t.DueOn(firstDay);
        return new(t.Id, t.EventId, name, t.Title, t.DaysBefore, due, t.Owner, t.DoneAt, t.DoneAt is not null ? "done" : due is not { } day ? "open" : day < today ? "late" : day <= today.AddDays(Soon) ? "soon" : "ahead");
    }
}

/// <summary>One task.</summary>
[Requires(EventsModule.Tell)]
sealed record OneTask(Id<EventTask> Id) : IQuery<TaskAnswer>;

/// <summary>What is late or due within two weeks, of all events that are not over for long; the earliest first.</summary>
[Requires(EventsModule.EditAny)]
sealed record DueTasks : IQuery<IReadOnlyList<TaskAnswer>>;

/// <summary>How many tasks are late.</summary>
[Requires(EventsModule.EditAny)]
sealed record LateTasks : IQuery<int>;

sealed class EventTasksHandler(EventsDb db, TaskWriter writer, ICurrentUser user, TimeProvider clock) :
    IRequestHandler<EventTasks, Listed<TaskAnswer>>, IRequestHandler<OneTask, TaskAnswer>, IRequestHandler<DueTasks, IReadOnlyList<TaskAnswer>>, IRequestHandler<LateTasks, int>
{
    /// <summary>What nobody has done in two months is not done any more.</summary>
    const int DaysBack = 60, DaysAhead = 200, Most = 5000, Shown = 500;

    public async Task<Listed<TaskAnswer>> Handle(EventTasks ask, CancellationToken ct)
    {
        var held = await db.EventToEdit(ask.Id, seen: null, user, ct);
        var tasks = await db.Tasks.AsNoTracking().Where(t => t.EventId == held.Id && t.DeletedAt == null).OrderByDescending(t => t.DaysBefore).ThenBy(t => t.Id).ToListAsync(ct);
        return ask.Answer(tasks.ConvertAll(t => TaskAnswer.Of(t, held.Name, DayOf(held), Helsinki.Today(clock))));
    }

    public async Task<TaskAnswer> Handle(OneTask ask, CancellationToken ct)
    {
        var task = await writer.ToEdit(ask.Id, ct);
        var e = await db.Events.AsNoTracking().SingleAsync(x => x.Id == task.EventId, ct);
        return TaskAnswer.Of(task, e.Name, DayOf(e), Helsinki.Today(clock));
    }

    public async Task<IReadOnlyList<TaskAnswer>> Handle(DueTasks ask, CancellationToken ct) => [.. (await Open(db, Helsinki.Today(clock), ct)).Where(t => t.State is "late" or "soon").Take(Shown)];

    public async Task<int> Handle(LateTasks ask, CancellationToken ct) => (await Open(db, Helsinki.Today(clock), ct)).Count(t => t.State == "late");

    /// <summary>A date that is counted has no column: the events around now are few enough to count here.</summary>
    public static async Task<IReadOnlyList<TaskAnswer>> Open(EventsDb db, DateOnly today, CancellationToken ct)
    {
        var (from, to) = (today.AddDays(-DaysBack), today.AddDays(DaysAhead));
        var rows = await db.Tasks.AsNoTracking().Where(t => t.DoneAt == null && t.DeletedAt == null)
            .Join(db.Events.Where(e => e.DeletedAt == null && e.Precision == DatePrecision.Exact && e.Status != EventStatus.Cancelled && e.FirstDay >= from && e.FirstDay <= to), t => t.EventId, e => e.Id, (t, e) => new { Task = t, e.Name, e.FirstDay })
            .OrderBy(r => r.FirstDay).ThenBy(r => r.Task.Id).Take(Most).ToListAsync(ct);
        return [.. rows.Select(r => TaskAnswer.Of(r.Task, r.Name, r.FirstDay, today)).OrderBy(t => t.DueOn).ThenBy(t => t.Id)];
    }

    static DateOnly? DayOf(Event e) => e.Precision is DatePrecision.Exact ? e.FirstDay : null;
}

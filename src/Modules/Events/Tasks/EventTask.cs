namespace Yhdessa.Events;

/// <summary>Something to be done before or after an event of a type, so many days from its day: what the house's experience has taught. Staff change it.</summary>
sealed class TaskTemplate(Id<TaskTemplate> id, EventType? type) : Aggregate
{
    public Id<TaskTemplate> Id { get; private init; } = id;

    /// <summary>Null is every type's.</summary>
    public EventType? Type { get; private init; } = type;
    public Translated Title { get; private set; } = new("");

    /// <summary>How many days before the event's first day; after it where that is less than nothing.</summary>
    public int DaysBefore { get; private set; }
    public string? Owner { get; private set; }

    public TaskTemplate Tell(Translated title, int daysBefore, string? owner)
    {
        (Title, DaysBefore, Owner) = (title, daysBefore, owner);
        return this;
    }
}

/// <summary>Something to be done for one event. Its date is counted from the event's own day, so it moves with it; where that is open, so is this.</summary>
sealed class EventTask(Id<EventTask> id, Id<Event> eventId) : Aggregate
{
    public Id<EventTask> Id { get; private init; } = id;
    public Id<Event> EventId { get; private init; } = eventId;
    public Id<TaskTemplate>? TemplateId { get; private set; }
    public Translated Title { get; private set; } = new("");
    public int DaysBefore { get; private set; }

    /// <summary>Who does it, in words: an organization, a role.</summary>
    public string? Owner { get; private set; }
    public DateTimeOffset? DoneAt { get; private set; }

    public static EventTask Of(Id<Event> e, TaskTemplate template) =>
        new(Id<EventTask>.New(), e) { TemplateId = template.Id, Title = template.Title, DaysBefore = template.DaysBefore, Owner = template.Owner };

    public static EventTask Of(Id<Event> e, Translated title, int daysBefore, string? owner) => new(Id<EventTask>.New(), e) { Title = title, DaysBefore = daysBefore, Owner = owner };

    public DateOnly? DueOn(DateOnly? firstDay) => firstDay?.AddDays(-DaysBefore);

    public void Do(DateTimeOffset now) => DoneAt ??= now;
    public void Undo() => DoneAt = null;
}

static class TaskTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<TaskTemplate>(template =>
        {
            template.ToTable("TaskTemplates");
            template.Property(t => t.Id).ValueGeneratedNever();
            template.Property(t => t.Owner).HasMaxLength(120);
        });
        model.Entity<EventTask>(task =>
        {
            task.ToTable("EventTasks", t => t.HasCheckConstraint("ck_event_tasks_days", "days_before BETWEEN -366 AND 730"));
            task.Property(t => t.Id).ValueGeneratedNever();
            task.Property(t => t.Owner).HasMaxLength(120);
            task.HasOne<Event>().WithMany().HasForeignKey(t => t.EventId).OnDelete(DeleteBehavior.Cascade);
            task.HasOne<TaskTemplate>().WithMany().HasForeignKey(t => t.TemplateId).OnDelete(DeleteBehavior.SetNull);
            // A template's task is an event's once, however often the list is taken.
            task.HasIndex(t => new { t.EventId, t.TemplateId }).IsUnique().HasFilter("template_id IS NOT NULL");
            task.HasIndex(t => t.DoneAt);
        });
    }
}

using Yhdessa.Mail;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>On its day, or the first run after it, a task that is not done is told to the event's makers: once for each date it has.</summary>
[Requires(EventsModule.Keep)]
sealed record RemindTasks(DateTimeOffset Now) : ICommand<JobReport>;

sealed class RemindTasksHandler(EventsDb db, EventMakers makers, Texts texts, Say say) : IRequestHandler<RemindTasks, JobReport>
{
    /// <summary>Older ones are on the desk; a house that was shut for weeks does not write a hundred letters.</summary>
    const int DaysLate = 3;

    public async Task<JobReport> Handle(RemindTasks job, CancellationToken ct)
    {
        var today = Helsinki.DateOf(job.Now);
        var due = (await EventTasksHandler.Open(db, today, ct)).Where(t => t.DueOn <= today && t.DueOn >= today.AddDays(-DaysLate)).ToLookup(t => t.EventId);
        Id<Event>[] ids = [.. due.Select(d => (Id<Event>)d.Key)];
        foreach (var e in await db.Events.AsNoTracking().Where(e => ids.Contains(e.Id) && e.Mark == null).ToListAsync(ct))
            foreach (var maker in await makers.Of(e, ct))
                foreach (var task in due[e.Id]) await db.Post(Letter(task, e, maker), ct);
        return new(db.ChangeTracker.Entries().Count(e => e.State is EntityState.Added), "reminders of event tasks");
    }

    Letter Letter(TaskAnswer task, Event e, EventMaker to)
    {
        string Words(string key, params object?[] args) => texts.In(to.Language, key, args);
        var (title, name, day) = (task.Title.For(to.Language).Words, e.Name.For(to.Language).Words, task.DueOn!.Value);
        return new(Reminder.Key($"events.task-{to.Id}", task.Id, Helsinki.Day(day).Start), to.Email, to.Language, Words("events.mail.task.subject", title, name), [Words("events.mail.task.lead", title, name, say.In(to.Language).Day(day)), Words("events.mail.task.next")])
        {
            Button = new(Words("events.mail.task.button"), $"/my/events/{e.Id}"),
            PersonId = to.Id,
        };
    }
}

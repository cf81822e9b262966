using Yhdessa.Mail;

namespace Yhdessa.Participation.Volunteering;

/// <summary>The letters to a helper: "confirmed", "reminder" and "called-off".</summary>
sealed class VolunteerLetters(ParticipationDb db, MailedLinks links, Texts texts, Ui.Say say, TimeProvider clock)
{
    const string purpose = "participation.sign-up";

    public Id<VolunteerSignUp>? Read(string token) => links.Read(purpose, token) is { } id ? (Id<VolunteerSignUp>)id : null;

    /// <summary>The link works until a month after the task, for the hours.</summary>
    public string Path(VolunteerTask task, Id<VolunteerSignUp> id) => $"/volunteering/{links.Token(purpose, id, (task.End ?? clock.Now().AddMonths(5)).AddDays(30))}";

    public async Task Post(VolunteerTask task, VolunteerSignUp signUp, string what, CancellationToken ct)
    {
        if (signUp.Email is not { } email || task.Mark is not null) return;
        string Words(string key, params object?[] args) => texts.In(signUp.Language, key, args);
        var when = task is { Start: { } start, End: { } end } ? say.In(signUp.Language).Range(start, end) : Words("participation.task.agreed");
        var key = what == "reminder" ? Reminder.Key("participation.task-day-before", signUp.Id, task.Start!.Value) : $"participation.task-{what}:{signUp.Id}";
        await db.Post(new Letter(key, email, signUp.Language, Words($"participation.mail.task.{what}.subject", task.Title),
            [Words($"participation.mail.task.{what}"), $"{task.Title}\n{Words("participation.task.when")}: {when}\n{Words("participation.task.place")}: {task.Place ?? Words("ui.unknown")}", .. what == "called-off" ? Array.Empty<string>() : [Words("participation.mail.task.link")]])
        {
            Button = what == "called-off" ? new(Words("participation.mail.task.others"), "/participate") : new(Words("participation.mail.task.button"), Path(task, signUp.Id)),
            Urgent = what != "reminder",
            UselessAfter = what == "reminder" ? task.Start : null,
        }, ct);
    }
}

/// <summary>Reminds helpers the day before; the letter's key keeps it to once.</summary>
[Requires(ParticipationModule.Keep)]
sealed record RemindHelpers(DateTimeOffset Now) : ICommand<JobReport>;

sealed class RemindHelpersHandler(ParticipationDb db, VolunteerLetters letters) : IRequestHandler<RemindHelpers, JobReport>
{
    public async Task<JobReport> Handle(RemindHelpers job, CancellationToken ct)
    {
        var (tomorrow, end) = Helsinki.Day(Helsinki.DateOf(job.Now).AddDays(1));
        var (from, until) = (tomorrow.ToUniversalTime(), end.ToUniversalTime());
        var due = await (from t in db.Tasks.AsNoTracking()
                         join s in db.SignUps.AsNoTracking() on t.Id equals s.TaskId
                         where t.Start >= @from && t.Start < until && t.CancelledAt == null && t.DeletedAt == null && t.Mark == null && s.Place != null && s.Email != null
                         select new { Task = t, SignUp = s }).Take(1000).ToListAsync(ct);
        foreach (var one in due) await letters.Post(one.Task, one.SignUp, "reminder", ct);
        return new(db.ChangeTracker.Entries().Count(e => e.State is EntityState.Added), "volunteer reminders");
    }
}

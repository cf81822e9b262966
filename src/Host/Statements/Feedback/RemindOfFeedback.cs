using Yhdessa.Host.Accounts;
using Yhdessa.Mail;

namespace Yhdessa.Host.Statements.Feedback;

/// <summary>Tells those who answer feedback what is due within three days, and again, once, what is late.</summary>
[Requires(HostModule.AnswerFeedback)]
sealed record RemindOfFeedback(DateTimeOffset Now) : ICommand<JobReport>;

sealed class RemindOfFeedbackHandler(HostDb db, Modules modules, Texts texts, Ui.Say say) : IRequestHandler<RemindOfFeedback, JobReport>
{
    const int DaysBefore = 3;

    public async Task<JobReport> Handle(RemindOfFeedback wish, CancellationToken ct)
    {
        var today = Helsinki.DateOf(wish.Now);
        var soon = today.AddDays(DaysBefore);
        var waiting = await db.Set<ServiceFeedback>().AsNoTracking().Where(f => f.DoneAt == null && f.DueOn <= soon).OrderBy(f => f.DueOn).ToListAsync(ct);
        if (waiting.Count == 0) return new(0, "feedback reminders");

        var answering = modules.Permissions[HostModule.AnswerFeedback].Roles;
        var people = (await db.People.AsNoTracking().Where(p => p.DisabledAt == null).ToListAsync(ct)).Where(p => p.Is(Roles.Administrator) || answering.Any(p.Is)).ToList();
        foreach (var feedback in waiting)
            foreach (var person in people)
                await db.Post(Letter(feedback, person, today), ct);
        return new(waiting.Count * people.Count, "feedback reminders");
    }

    /// <summary>The key holds which of the two it is, so each is sent once however often the job runs.</summary>
    Letter Letter(ServiceFeedback feedback, Person person, DateOnly today)
    {
        var which = feedback.DueOn < today ? "late" : "due";
        return new($"host.feedback-{which}:{feedback.Id}:{person.Id}", person.Email, person.Language, texts.In(person.Language, $"feedback.mail.{which}.subject"),
            [texts.In(person.Language, $"feedback.mail.{which}", say.In(person.Language).Date(feedback.DueOn), say.In(person.Language).Date(feedback.ReceivedAt))])
        {
            Button = new(texts.In(person.Language, "feedback.mail.open"), "/staff/feedback"),
            PersonId = person.Id,
        };
    }
}

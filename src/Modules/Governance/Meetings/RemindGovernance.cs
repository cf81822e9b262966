using Yhdessa.Contracts.Accounts;
using Yhdessa.Mail;
using Yhdessa.Ui;

namespace Yhdessa.Governance;

/// <summary>Reminds of meetings two days before and of what is due in a week and in a day; each letter's key keeps it to once, and a moved day is told anew.</summary>
[Requires(GovernanceModule.Keep)]
sealed record RemindGovernance(DateTimeOffset Now) : ICommand<JobReport>;

sealed class RemindGovernanceHandler(GovernanceDb db, MeetingLetters meetings, ActionLetters actions) : IRequestHandler<RemindGovernance, JobReport>
{
    public async Task<JobReport> Handle(RemindGovernance message, CancellationToken ct)
    {
        var today = Helsinki.DateOf(message.Now);
        foreach (var meeting in await Coming(today, ct))
            if (meeting.Start is null || meeting.Start > message.Now) await meetings.Post(meeting, "reminder", ct);
        foreach (var item in await Due(today, ct)) await actions.Post(item, item.DueOn <= today.AddDays(1) ? "day" : "week", ct);
        return new(db.ChangeTracker.Entries().Count(e => e.State is EntityState.Added), "governance reminders");
    }

    Task<List<Meeting>> Coming(DateOnly today, CancellationToken ct)
    {
        var last = today.AddDays(2);
        return db.Meetings.AsNoTracking().AsSplitQuery().Include(m => m.Body).Include(m => m.Items)
            .Where(m => m.DeletedAt == null && m.Mark == null && m.Status == MeetingStatus.Called && m.Day >= today && m.Day <= last).OrderBy(m => m.Day).Take(100).ToListAsync(ct);
    }

    Task<List<ActionItem>> Due(DateOnly today, CancellationToken ct)
    {
        var last = today.AddDays(7);
        return db.Actions.AsNoTracking().Include(a => a.Body)
            .Where(a => a.DeletedAt == null && a.Mark == null && a.Status == ActionStatus.Open && (a.OwnerEmail != null || a.OwnerPersonId != null) && a.DueOn >= today && a.DueOn <= last).OrderBy(a => a.DueOn).Take(500).ToListAsync(ct);
    }
}

/// <summary>Letters to the owner of an action item, "week" and "day" before it is due. An owner without an address is not written to: the staff's list shows her work.</summary>
sealed class ActionLetters(GovernanceDb db, ISender sender, Texts texts, Say say)
{
    public async Task Post(ActionItem item, string rule, CancellationToken ct)
    {
        var contact = item.OwnerPersonId is { } person ? await sender.Send(new PersonContact(person), ct) : null;
        if ((item.OwnerEmail ?? contact?.Email) is not { } address || item.DueOn is not { } due) return;
        var language = contact?.Language ?? "fi";
        string Words(string key, params object?[] args) => texts.In(language, key, args);
        var day = say.In(language).Day(due);
        await db.Post(new Letter(Reminder.Key($"governance.action-{rule}", item.Id, Helsinki.At(due, TimeOnly.MinValue)), address, language, Words("governance.mail.action.subject", item.Title, day),
            [Words("governance.mail.action.lead", item.Body.Name, day), $"{item.Title}\n{item.Text}", Words("governance.mail.action.next")])
        {
            Button = item.IsPublic ? new(Words("governance.mail.action.button"), $"/meetings/{item.MeetingId}") : null,
            PersonId = item.OwnerPersonId,
            UselessAfter = Helsinki.Day(due).End,
        }, ct);
    }
}

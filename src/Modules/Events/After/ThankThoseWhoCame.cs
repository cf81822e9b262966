using Yhdessa.Mail;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>The morning after an event thanks those who came, with what was shown and the way to say how it was. Once, and never those who stayed away.</summary>
[Requires(EventsModule.Keep)]
sealed record ThankThoseWhoCame(DateTimeOffset Now) : ICommand<JobReport>;

/// <summary>Whom the letter after an event goes to.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record ThanksGoTo(Id<Event> Id) : IQuery<ThanksGoTo.Answer>
{
    /// <param name="SomebodyMarked">Somebody has marked who came, so it goes to them; otherwise to all who had a place.</param>
    public sealed record Answer(int People, bool SomebodyMarked);
}

sealed class ThankThoseWhoCameHandler(EventsDb db, ThanksLetters letters) : IRequestHandler<ThankThoseWhoCame, JobReport>, IRequestHandler<ThanksGoTo, ThanksGoTo.Answer>
{
    /// <summary>Later than this it would be a letter about something forgotten.</summary>
    const int LatestDays = 3;

    public async Task<JobReport> Handle(ThankThoseWhoCame job, CancellationToken ct)
    {
        var today = Helsinki.DateOf(job.Now);
        var earliest = today.AddDays(-LatestDays);
        var events = await db.Published.AsNoTracking().Where(e => e.Precision == DatePrecision.Exact && e.Status != EventStatus.Cancelled && e.LastDay < today && e.LastDay >= earliest
            && db.Registrations.Any(r => r.EventId == e.Id && r.Status == RegistrationStatus.Confirmed && r.Mark == null)).ToListAsync(ct);
        foreach (var e in events)
            if (await db.PlanOf(e.Id, ct) is { Thanks: true } plan)
                foreach (var registration in await (await Whom(e.Id, ct)).Where(r => r.Email != null && r.Mark == null).AsNoTracking().ToListAsync(ct))
                    await letters.Post(registration, e, plan.MaterialsUrl, ct);
        return new(db.ChangeTracker.Entries().Count(e => e.State is EntityState.Added), "thanks after events");
    }

    public async Task<ThanksGoTo.Answer> Handle(ThanksGoTo ask, CancellationToken ct) => new(await (await Whom(ask.Id, ct)).CountAsync(ct), await IsMarked(ask.Id, ct));

    /// <summary>Those marked as come; where nobody has marked anybody, all with a place.</summary>
    async Task<IQueryable<Registration>> Whom(Id<Event> id, CancellationToken ct)
    {
        var all = db.Registrations.Where(r => r.EventId == id && r.Status == RegistrationStatus.Confirmed);
        return await IsMarked(id, ct) ? all.Where(r => r.Came == true) : all.Where(r => r.Came == null);
    }

    Task<bool> IsMarked(Id<Event> id, CancellationToken ct) => db.Registrations.AnyAsync(r => r.EventId == id && r.Came == true, ct);
}

/// <summary>The letter after an event.</summary>
sealed class ThanksLetters(EventsDb db, Texts texts)
{
    public Task Post(Registration registration, Event e, string? materials, CancellationToken ct)
    {
        string Words(string key, params object?[] args) => texts.In(registration.Language, key, args);
        var name = e.Name.For(registration.Language).Words;
        List<string> paragraphs = [Words("events.mail.thanks.lead", name), Words("events.mail.thanks.feedback")];
        if (materials is not null) paragraphs.Insert(1, $"{Words("events.mail.thanks.materials")}\n{materials}");
        return db.Post(new($"events.thanks:{registration.Id}", registration.Email!, registration.Language, Words("events.mail.thanks.subject", name), paragraphs)
        {
            Button = new(Words("events.feedback.verb"), $"/feedback/{e.Code}"),
            UselessAfter = e.Date.Ends?.AddDays(Event.DaysAfter),
        }, ct);
    }
}

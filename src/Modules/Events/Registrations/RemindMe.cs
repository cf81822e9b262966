using Yhdessa.Mail;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>Somebody wants to hear before the sign-ups of an event close that another organizer takes. Her address is kept until then and for nothing else.</summary>
sealed class DeadlineWatch(Id<Event> eventId, string email, string language, DateTimeOffset at) : IUnaudited
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Id<Event> EventId { get; private init; } = eventId;
    public string Email { get; private init; } = email;
    public string Language { get; private init; } = language;
    public DateTimeOffset At { get; private init; } = at;
}

/// <param name="Id">The event's id or slug.</param>
[OpenToAll]
sealed record RemindMe(string Id, string Email) : ICommand;

sealed class RemindMeValidator : AbstractValidator<RemindMe>
{
    public RemindMeValidator() => RuleFor(r => r.Email).NotEmpty().Must(e => string.IsNullOrEmpty(e) || EmailAddress.Is(e.Trim())).WithErrorCode("not-an-email");
}

/// <summary>The day before, writes to those who asked, and forgets them.</summary>
[Requires(EventsModule.Keep)]
sealed record RemindOfDeadlines(DateTimeOffset Now) : ICommand<JobReport>;

sealed class RemindMeHandler(EventsDb db, DeadlineLetters letters, TimeProvider clock) : IRequestHandler<RemindMe>, IRequestHandler<RemindOfDeadlines, JobReport>
{
    const int AtOnce = 1000, HoursBefore = 24;

    public async Task Handle(RemindMe wish, CancellationToken ct)
    {
        var e = await db.Events.AsNoTracking().ToShow(wish.Id, ct);
        var (plan, email) = (await db.PlanOf(e.Id, ct), EmailAddress.Kept(wish.Email));
        Rule.Require(plan.ExternalUrl is not null && plan.ExternalUntil > clock.Now(), "enrolment-closed");
        if (!await db.Set<DeadlineWatch>().AnyAsync(w => w.EventId == e.Id && w.Email == email, ct))   // asking twice is asking once, and tells nobody that she has
            db.Add(new DeadlineWatch(e.Id, email, Texts.Language, clock.Now()));
    }

    public async Task<JobReport> Handle(RemindOfDeadlines job, CancellationToken ct)
    {
        var soon = job.Now.AddHours(HoursBefore);
        var due = await db.Set<DeadlineWatch>().Where(w => !db.Plans.Any(p => p.Id == w.EventId && p.ExternalUntil >= soon)).OrderBy(w => w.At).Take(AtOnce).ToListAsync(ct);
        Id<Event>[] ids = [.. due.Select(w => w.EventId).Distinct()];
        var events = await db.Published.AsNoTracking().Where(e => ids.Contains(e.Id) && e.Status != EventStatus.Cancelled).ToDictionaryAsync(e => e.Id, ct);
        var until = await db.Plans.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.ExternalUntil, ct);
        foreach (var watch in due)
            if (events.TryGetValue(watch.EventId, out var e) && until.GetValueOrDefault(e.Id) is { } at && at > job.Now) await letters.Post(watch, e, at, ct);
        db.RemoveRange(due);
        return new(due.Count, "deadlines of sign-ups elsewhere");
    }
}

sealed class DeadlineLetters(EventsDb db, Texts texts, Say say)
{
    public Task Post(DeadlineWatch watch, Event e, DateTimeOffset until, CancellationToken ct)
    {
        string Words(string key, params object?[] args) => texts.In(watch.Language, key, args);
        var (name, when) = (e.Name.For(watch.Language).Words, say.In(watch.Language).Moment(until));
        return db.Post(new(Reminder.Key("events.deadline", watch.Id, until), watch.Email, watch.Language, Words("events.mail.deadline.subject", name), [Words("events.mail.deadline.lead", name, when), Words("events.mail.deadline.why")])
        {
            Button = new(Words("events.letter.see"), $"/events/{e.Slug}"),
            UselessAfter = until,
        }, ct);
    }
}

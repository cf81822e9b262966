using System.Globalization;
using Yhdessa.Mail;

namespace Yhdessa.Spaces.Advice;

/// <summary>The letters about an advice time: "confirm" with the link that makes it hers, "booked", "reminder" and "cancelled" by the house.</summary>
sealed class AdviceLetters(SpacesDb db, MailedLinks links, Texts texts)
{
    const string purpose = "spaces.advice";

    public Id<AdviceBooking>? Read(string token) => links.Read(purpose, token) is { } id ? (Id<AdviceBooking>)id : null;

    public async Task Post(AdviceBooking booking, AdviceTime time, string what, CancellationToken ct)
    {
        if (booking.Email is not { } email || booking.Mark is not null) return;
        string Words(string key, params object?[] args) => texts.In(booking.Language, key, args);
        var desk = (await db.Desks(ct, closedToo: true))[time.DeskId];
        string about = $"{Words($"spaces.advice.topic.{booking.Topic}")}\n{Words("spaces.mail.when")}: {Words("spaces.value", When.Of(time.Time))}\n{Words("spaces.mail.where")}: {string.Join(", ", new[] { desk.Desk.Name, desk.Place }.OfType<string>())}";
        await db.Post(new Letter(Key(booking, time, what), email, booking.Language, Words($"spaces.advice.mail.{what}.subject", When.Of(time.Time)), [Words($"spaces.advice.mail.{what}.lead"), about, Words($"spaces.advice.mail.{what}.next")])
        {
            Button = what == "cancelled" ? new(Words("spaces.advice.mail.others"), "/advice") : new(Words($"spaces.advice.mail.button.{(what == "confirm" ? "confirm" : "mine")}"), $"/advice/mine/{links.Token(purpose, booking.Id, time.End.AddDays(1))}"),
            Calendar = what == "booked" ? Entry(booking, time, desk, Words($"spaces.advice.topic.{booking.Topic}")) : null,
            Urgent = what != "reminder",
            UselessAfter = what is "reminder" or "confirm" ? time.Start : null,
        }, ct);
    }

    static string Key(AdviceBooking booking, AdviceTime time, string what) => what == "reminder"
        ? Reminder.Key("spaces.advice-day-before", booking.Id, time.Start)
        : string.Create(CultureInfo.InvariantCulture, $"spaces.advice-{what}:{booking.Id}:{booking.Moves}");

    static string Entry(AdviceBooking booking, AdviceTime time, PlacedDesk desk, string topic) =>
        ICalendar.Of(null, new CalendarEntry($"advice-{booking.Id}@yhdessa", time.ModifiedAt, booking.Moves, $"{desk.Desk.Name}: {topic}") { Time = (time.Start, time.End), Location = desk.Place });
}

/// <summary>Reminds of tomorrow's advice times; the letter's key keeps it to once.</summary>
[Requires(SpacesModule.Keep)]
sealed record RemindAdvised(DateTimeOffset Now) : ICommand<JobReport>;

/// <summary>Gives back times whose address never answered, and forgets who asked half a year ago.</summary>
[Requires(SpacesModule.Keep)]
sealed record ForgetAdvised(DateTimeOffset Now) : ICommand<JobReport>;

sealed class RemindAdvisedHandler(SpacesDb db, AdviceLetters letters) : IRequestHandler<RemindAdvised, JobReport>, IRequestHandler<ForgetAdvised, JobReport>
{
    public async Task<JobReport> Handle(RemindAdvised message, CancellationToken ct)
    {
        var (start, end) = Helsinki.Day(Helsinki.DateOf(message.Now).AddDays(1));
        var (from, until) = (start.ToUniversalTime(), end.ToUniversalTime());
        var due = await db.Set<AdviceBooking>().AsNoTracking().Where(b => b.Place != null && b.ConfirmedAt != null && b.Email != null && b.Mark == null)
            .Join(db.Set<AdviceTime>().AsNoTracking().Where(t => t.Start >= from && t.Start < until), b => b.TimeId, t => t.Id, (b, t) => new { Booking = b, Time = t }).OrderBy(d => d.Time.Start).Take(1000).ToListAsync(ct);
        foreach (var one in due) await letters.Post(one.Booking, one.Time, "reminder", ct);
        return new(db.ChangeTracker.Entries().Count(e => e.State is EntityState.Added), "advice reminders");
    }

    public async Task<JobReport> Handle(ForgetAdvised message, CancellationToken ct)
    {
        var (now, old) = (message.Now, message.Now.AddMonths(-AdviceBooking.MonthsKept));
        var lost = await db.Set<AdviceBooking>().Where(b => b.ConfirmedAt == null && b.Email != null && b.HeldUntil <= now.AddDays(-1)).OrderBy(b => b.Id).Take(1000).ToListAsync(ct);
        foreach (var booking in lost)
        {
            if (booking.Place is not null) booking.Cancel();
            booking.ForgetPerson();
        }
        var past = db.Set<AdviceTime>().Where(t => t.End < old).Select(t => t.Id);
        var over = await db.Set<AdviceBooking>().Where(b => b.ConfirmedAt != null && b.Email != null && past.Contains(b.TimeId)).OrderBy(b => b.Id).Take(1000).ToListAsync(ct);
        over.ForEach(b => b.ForgetPerson());
        return new(lost.Count + over.Count, "people who asked advice");
    }
}

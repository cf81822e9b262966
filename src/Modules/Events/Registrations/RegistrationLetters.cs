using Yhdessa.Events.Matchmaking;
using Yhdessa.Mail;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>The letters about a sign-up: "confirmed", "waiting", "promoted", "offered", "lapsed", "cancelled", "calledOff" and "reminder", each once.</summary>
sealed class RegistrationLetters(EventsDb db, MailedLinks links, MailSettings mail, Texts texts, Say say, TimeProvider clock)
{
    public async Task Post(Registration registration, Event e, string what, CancellationToken ct, int daysBefore = 1)
    {
        if (registration.Email is null || registration.Mark is not null) return;
        var day = e.Type is EventType.Matchmaking && what is "confirmed" or "promoted" ? await db.Set<MatchDay>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == e.Id, ct) : null;
        await db.Post(Letter(registration, e, what, daysBefore, day is not null && day.TakesWishes(e, clock.Now()) ? day.LastWishDay(e) : null), ct);
    }

    /// <param name="wishUntil">Until when she may still tell whom she wants to meet; null at an event without meetings.</param>
    Letter Letter(Registration registration, Event e, string what, int daysBefore, DateOnly? wishUntil)
    {
        var (language, now) = (registration.Language, clock.Now());
        string Words(string key, params object?[] args) => texts.In(language, key, args);
        var (name, when) = (e.Name.For(language).Words, new EventWords(texts, say.In(language), [], language).When(EventAnswer.Of(e)));

        List<string> paragraphs = [Words($"events.mail.{what}.lead", name, when), string.Join('\n', Facts(registration, e, when, Words)), Words($"events.mail.{what}.next")];
        if (wishUntil is { } last) paragraphs.Insert(2, Words("events.mail.wishes", say.In(language).Date(last)));
        if (what == "calledOff" && e.StatusReason is { } reason) paragraphs.Insert(1, Words("events.letter.reason", reason));
        return new(Key(registration, e, what, daysBefore), registration.Email!, language, Words($"events.mail.{what}.subject", name, when), paragraphs)
        {
            Button = what == "calledOff" ? null : new(Words(what switch { "cancelled" or "lapsed" => "events.mail.button.cancelled", "offered" => "events.mail.button.offered", _ => "events.mail.button" }), links.ToRegistration(registration, e, now)),
            Calendar = what is "confirmed" or "promoted" or "cancelled" or "calledOff" ? LetterCalendar.Of(e, language, mail, isOff: what is "cancelled" or "calledOff") : null,
            Urgent = what is "confirmed" or "waiting" or "cancelled" || what is not "offered" && what != "reminder" && e.Date.Begins < now.AddHours(24),
            Secret = true,   // its link opens the sign-up
            UselessAfter = what is "offered" ? registration.OfferedUntil : what is "reminder" or "promoted" or "lapsed" or "calledOff" ? e.Date.Begins : null,
        };
    }

    /// <summary>A reminder once for each distance to the event's time, the others once for each turn of the sign-up.</summary>
    static string Key(Registration registration, Event e, string what, int daysBefore) => what == "reminder"
        ? Reminder.Key(daysBefore == 1 ? "events.day-before" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"events.days-before-{daysBefore}"), registration.Id, e.Date.Begins!.Value)
        : $"events.{what}:{registration.Id}:{registration.Turns}";

    IEnumerable<string> Facts(Registration registration, Event e, string when, Func<string, object?[], string> words)
    {
        yield return $"{words("events.mail.when", [])}: {when}";
        if (e.Place is { } place) yield return $"{words("events.where", [])}: {place}";
        yield return $"{words("events.mail.people", [])}: {registration.GroupSize}";
        if (registration.OfferedUntil is { } until) yield return $"{words("events.mail.answer-by", [])}: {say.In(registration.Language).Moment(until)}";
    }
}

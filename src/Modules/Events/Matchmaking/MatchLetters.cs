using System.Globalization;
using Yhdessa.Mail;
using Yhdessa.Ui;

namespace Yhdessa.Events.Matchmaking;

/// <summary>Somebody's own timetable of a matchmaking day.</summary>
sealed class MatchLetters(EventsDb db, MailedLinks links, Texts texts, Say say, TimeProvider clock)
{
    public async Task Post(MatchBook book, MatchBook.Person person, int telling, CancellationToken ct)
    {
        if (person.SignUp is not { Email: { } email, Mark: null } own) return;
        string Words(string key, params object?[] args) => texts.In(own.Language, key, args);
        var (name, meetings, speech) = (book.Event.Name.For(own.Language).Words, book.MeetingsOf(person.Card.Id), say.In(own.Language));
        var lines = meetings.Count == 0 ? Words("events.match.none-own") : string.Join('\n', meetings.Select(m => Words("events.match.line", speech.Time(m.At), m.Table, m.With)));
        await db.Post(new Letter(string.Create(CultureInfo.InvariantCulture, $"events.timetable:{own.Id}:{telling}"), email, own.Language, Words("events.mail.timetable.subject", name), [Words("events.mail.timetable.lead", name), lines, Words("events.mail.timetable.next")])
        {
            Button = new(Words("events.mail.timetable.button"), $"{links.ToRegistration(own, book.Event, clock.Now())}/meetings"),
            Secret = true,
            UselessAfter = book.Event.Date.Ends,
        }, ct);
    }
}

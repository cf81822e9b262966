using Yhdessa.Contracts.Directory;
using Yhdessa.Mail;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>
/// Tells those who plan by an event that the day or the place is another ("moved", "postponed"), or that it is held after all ("resumed"). That it is called off
/// those signed up hear with a letter of their own, exhibitors and groups by this one ("called-off").
/// </summary>
sealed class EventLetters(EventsDb db, EventReaders readers, ISender sender, MailSettings mail, Texts texts, Say say, TimeProvider clock)
{
    public async Task Post(Event e, string what, CancellationToken ct)
    {
        if (e.Publication is not Publication.Published || IsHistory(e)) return;
        var signedUp = await readers.SignedUp(e, ct);
        if (e.WasJustNow()?.Date.Begins is { } was && was != e.Date.Begins) await Unremind(was, signedUp, ct);
        await Post(e, what, [.. signedUp, .. await readers.Beside(e, ct)], ct);
    }

    public async Task CalledOff(Event e, CancellationToken ct)
    {
        if (IsHistory(e)) return;
        if (e.Date.Begins is { } begins) await Unremind(begins, await readers.SignedUp(e, ct), ct);
        await Post(e, "called-off", await readers.Beside(e, ct), ct);
    }

    /// <summary>A reminder that waits for the morning would tell of a time that is not any more.</summary>
    Task Unremind(DateTimeOffset was, IReadOnlyList<EventReader> people, CancellationToken ct) => Reminder.Withdraw(db, "events.day", [.. people.Select(p => p.Id)], was, ct);

    async Task Post(Event e, string what, IReadOnlyList<EventReader> people, CancellationToken ct)
    {
        if (people.Count == 0) return;
        var municipalities = await sender.Send(new Municipalities(), ct);
        foreach (var person in people) await db.Post(Written(e, what, person, municipalities), ct);
    }

    /// <summary>It was over before the change and is over after it: a mended word of what has been is nobody's news.</summary>
    bool IsHistory(Event e) => IsOver(e.Date) && (e.WasJustNow() is not { } was || IsOver(was.Date));

    bool IsOver(EventDate date) => date.Ends <= clock.Now();

    /// <summary>Of each change one: the event's revision is in the key.</summary>
    Letter Written(Event e, string what, EventReader reader, IReadOnlyList<Municipality> municipalities)
    {
        var language = reader.Language;
        var (answer, words) = (EventAnswer.Of(e), new EventWords(texts, say.In(language), municipalities, language));
        var name = e.Name.For(language).Words;
        List<string> paragraphs = [texts.In(language, reader.HasTurns ? $"events.letter.{what}.turns" : $"events.letter.{what}", name), string.Join('\n', words.Facts(answer))];
        if (e.WasJustNow() is { } was) paragraphs.Insert(1, texts.In(language, "events.letter.change", ChangeWords.Of(texts, language, words, answer, was, answer)));
        if (e.StatusReason is { } reason) paragraphs.Add(texts.In(language, "events.letter.reason", reason));
        return new($"events.{what}:{(reader.HasTurns ? $"{e.Id}/" : "")}{reader.Id}:{e.Revision}", reader.Email, language, texts.In(language, $"events.letter.{what}.subject", name), paragraphs)
        {
            Button = new(texts.In(language, reader.Button), reader.Path),
            Calendar = !reader.IsComing ? null : what == "called-off" ? LetterCalendar.Of(e, language, mail, isOff: true) : LetterCalendar.OfChange(e, language, mail, clock.Now()),
            Secret = true,   // its link opens her own place
            Urgent = true,   // somebody may be on her way
        };
    }
}

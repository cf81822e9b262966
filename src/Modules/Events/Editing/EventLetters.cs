using Yhdessa.Contracts.Directory;
using Yhdessa.Mail;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>Tells those who have signed up that the day or the place is another ("moved", "postponed"), or that it is held after all ("resumed"); that it is called off they hear by the event itself.</summary>
sealed class EventLetters(EventsDb db, ISender sender, Texts texts, Say say)
{
    const int Most = 5_000;

    public async Task Post(Event e, string what, CancellationToken ct)
    {
        if (e.Publication is not Publication.Published) return;
        var people = await db.Registrations.AsNoTracking().Where(r => r.EventId == e.Id && r.Status != RegistrationStatus.Cancelled && r.Email != null).OrderBy(r => r.Number)
            .Select(r => new { r.Id, r.Email, r.Language }).Take(Most).ToListAsync(ct);
        if (people.Count == 0) return;
        var municipalities = await sender.Send(new Municipalities(), ct);
        foreach (var person in people) await db.Post(Written(e, what, person.Id, person.Email!, person.Language, municipalities), ct);
    }

    /// <summary>Of each change one: the event's revision is in the key.</summary>
    Letter Written(Event e, string what, Guid registration, string email, string language, IReadOnlyList<Municipality> municipalities)
    {
        var (answer, words) = (EventAnswer.Of(e), new EventWords(texts, say.In(language), municipalities, language));
        var name = e.Name.For(language).Words;
        List<string> paragraphs = [texts.In(language, $"events.letter.{what}", name), string.Join('\n', Facts(answer, words, language))];
        if (e.WasJustNow() is { } was) paragraphs.Insert(1, texts.In(language, "events.letter.change", ChangeWords.Of(texts, language, words, answer, was, answer)));
        if (e.StatusReason is { } reason) paragraphs.Add(texts.In(language, "events.letter.reason", reason));
        return new($"events.{what}:{registration}:{e.Revision}", email, language, texts.In(language, $"events.letter.{what}.subject", name), paragraphs)
        {
            Button = new(texts.In(language, "events.letter.see"), $"/events/{e.Slug}"),
            Urgent = true,   // somebody may be on her way
        };
    }

    IEnumerable<string> Facts(EventAnswer e, EventWords words, string language)
    {
        yield return $"{texts.In(language, "events.mail.when")}: {words.When(e)}";
        if (words.Where(e) is { } where) yield return $"{texts.In(language, "events.where")}: {where}";
    }
}

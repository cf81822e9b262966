using Yhdessa.Contracts.Directory;
using Yhdessa.Contracts.Spaces;
using Yhdessa.Mail;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>Tells an event's makers that it has no space: once for each wish.</summary>
sealed class SpaceLetters(EventsDb db, EventMakers makers, ISender sender, Texts texts, Say say)
{
    public async Task Refused(EventSpace kept, CancellationToken ct)
    {
        if (await db.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Id == kept.Id, ct) is not { Mark: null } e) return;
        var space = (await sender.Send(new SpaceNames([kept.SpaceId]), ct)).GetValueOrDefault(kept.SpaceId)?.Name ?? "";
        var municipalities = await sender.Send(new Municipalities(), ct);
        foreach (var maker in await makers.Of(e, ct)) await db.Post(Letter(kept, e, space, maker, new(texts, say.In(maker.Language), municipalities, maker.Language)), ct);
    }

    Letter Letter(EventSpace kept, Event e, string space, EventMaker to, EventWords words)
    {
        string Words(string key, params object?[] args) => texts.In(to.Language, key, args);
        var name = e.Name.For(to.Language).Words;
        return new($"events.space-refused:{e.Id}:{kept.Turn}:{to.Id}", to.Email, to.Language, Words("events.mail.space-refused.subject", name), [Words("events.mail.space-refused.lead", space, name, words.When(EventAnswer.Of(e))), SpaceWhy.Of(texts, to.Language, kept.Reason), Words("events.mail.space-refused.next")])
        {
            Button = new(Words("events.mail.space-refused.button"), $"/my/events/{e.Id}"),
            PersonId = to.Id,
            UselessAfter = kept.End,
        };
    }
}

static class SpaceWhy
{
    /// <summary>A code's own title, or the handler's words as they are.</summary>
    public static string Of(Texts texts, string language, string? reason) => reason is null ? texts.In(language, "ui.unknown") : texts.Has($"problem.{reason}.title") ? texts.In(language, $"problem.{reason}.title") : reason;
}

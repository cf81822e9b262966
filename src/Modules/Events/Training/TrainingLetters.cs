using Yhdessa.Mail;
using Yhdessa.Ui;

namespace Yhdessa.Events.Training;

/// <summary>The letters about a training: "confirm" with the link that makes the place hers, "joined", "agreed" with its day, and "off".</summary>
sealed class TrainingLetters(EventsDb db, MailedLinks links, MailSettings mail, Texts texts, Say say, TimeProvider clock)
{
    const string purpose = "events.training";

    public static string Link(MailedLinks links, Guid join, DateTimeOffset until) => $"/trainings/mine/{links.Token(purpose, join, until)}";

    public Id<TrainingJoin>? Read(string token) => links.Read(purpose, token) is { } id ? (Id<TrainingJoin>)id : null;

    public async Task Post(TrainingOrder order, TrainingJoin join, string what, Event? told, CancellationToken ct)
    {
        if (join.Email is not { } email || order.Mark is not null) return;
        string Words(string key, params object?[] args) => texts.In(join.Language, key, args);
        List<string> paragraphs = [Words($"events.training.mail.{what}.lead", order.Topic), string.Join('\n', Facts(order, join, told, Words)), Words($"events.training.mail.{what}.next")];
        if (what == "off" && order.Reason is { } reason) paragraphs.Insert(1, Words("events.letter.reason", reason));
        await db.Post(new Letter($"events.training-{what}:{join.Id}", email, join.Language, Words($"events.training.mail.{what}.subject", order.Topic), paragraphs)
        {
            Button = what == "off" ? new(Words("events.training.mail.others"), "/trainings") : new(Words($"events.training.mail.button.{(what == "confirm" ? "confirm" : "mine")}"), Link(links, join.Id, Until(order, told))),
            Calendar = what == "agreed" && told is not null ? LetterCalendar.Of(told, join.Language, mail) : null,
            Urgent = what is "confirm" or "joined",
            Secret = what != "off",
            UselessAfter = what == "confirm" ? Helsinki.Day(order.JoinUntil).End.ToUniversalTime() : null,
        }, ct);
    }

    public async Task PostToAll(TrainingOrder order, string what, Event? told, CancellationToken ct)
    {
        foreach (var join in order.Joins.Where(j => j is { LeftAt: null, ConfirmedAt: not null })) await Post(order, join, what, told, ct);
    }

    DateTimeOffset Until(TrainingOrder order, Event? told) => told?.LinksUntil(clock.Now()) ?? Helsinki.Day(order.JoinUntil).End.ToUniversalTime().AddDays(180);

    IEnumerable<string> Facts(TrainingOrder order, TrainingJoin join, Event? told, Func<string, object?[], string> words)
    {
        if (told is { Start: { } start, End: { } end }) yield return $"{words("events.mail.when", [])}: {say.In(join.Language).Range(start, end)}";
        else if (order.WishedTime is { } wished) yield return $"{words("events.training.wished", [])}: {wished}";
        if ((told?.Place ?? order.Place) is { } place) yield return $"{words("events.where", [])}: {place}";
        yield return $"{words("events.mail.people", [])}: {join.People}";
    }
}

using Yhdessa.Mail;
using Yhdessa.Ui;

namespace Yhdessa.Events.Fairs;

/// <summary>The letters about a place at a fair: "confirm" with the link that makes it hers, "standing", "waiting", "promoted" from the line, and "off" by the house.</summary>
sealed class StallLetters(EventsDb db, MailedLinks links, Texts texts, Say say, TimeProvider clock)
{
    const string purpose = "events.stall";

    public static string Link(MailedLinks links, Guid booking, DateTimeOffset until) => $"/stalls/{links.Token(purpose, booking, until)}";

    public Id<StallBooking>? Read(string token) => links.Read(purpose, token) is { } id ? (Id<StallBooking>)id : null;

    public static string Told(StallBooking booking) => booking.Status is StallStatus.Waiting ? "waiting" : "standing";

    public async Task Post(StallBooking booking, Event e, int? stall, string what, CancellationToken ct)
    {
        if (booking.Email is not { } email || booking.Mark is not null) return;
        string Words(string key, params object?[] args) => texts.In(booking.Language, key, args);
        var (name, when) = (e.Name.For(booking.Language).Words, new EventWords(texts, say.In(booking.Language), [], booking.Language).When(EventAnswer.Of(e)));
        List<string> facts = [$"{Words("events.mail.when")}: {when}"];
        if (e.Place is { } place) facts.Add($"{Words("events.where")}: {place}");
        if (stall is { } number) facts.Add($"{Words("events.fairs.stall")}: {number}");
        await db.Post(new Letter($"events.stall-{what}:{booking.Id}:{booking.Turns}", email, booking.Language, Words($"events.stall.mail.{what}.subject", name), [Words($"events.stall.mail.{what}.lead", name), string.Join('\n', facts), Words($"events.stall.mail.{what}.next")])
        {
            Button = what == "off" ? new(Words("events.stall.mail.see"), $"/events/{e.Slug}") : new(Words($"events.stall.mail.button.{(what == "confirm" ? "confirm" : "mine")}"), Link(links, booking.Id, e.LinksUntil(clock.Now()))),
            Urgent = what is "confirm" or "standing" or "waiting",
            Secret = what != "off",
            UselessAfter = what == "off" ? null : e.Date.Begins,
        }, ct);
    }
}

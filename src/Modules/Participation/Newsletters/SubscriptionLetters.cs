using System.Globalization;
using Yhdessa.Mail;

namespace Yhdessa.Participation.Newsletters;

/// <summary>Links that only the address itself gets, and the letter that asks it to confirm.</summary>
sealed class SubscriptionLetters(ParticipationDb db, MailedLinks links, Texts texts, TimeProvider clock)
{
    const string confirming = "participation.subscription", leaving = "participation.unsubscribe";

    /// <summary>At most one an hour to an address, however often somebody asks: nobody's mailbox is filled with our form. Its link leads to the page in the language that was wished for.</summary>
    public Task Confirm(Subscription subscription, string language, CancellationToken ct)
    {
        var now = clock.Now();
        string Words(string key) => texts.In(language, key);
        var token = links.Token(confirming, subscription.Id, now.AddDays(Subscription.DaysToConfirm));
        return db.Post(new Letter(string.Create(CultureInfo.InvariantCulture, $"participation.subscribe:{subscription.Id}:{now:yyyyMMddHH}"), subscription.Email!, language,
            Words("participation.mail.confirm.subject"), [Words("participation.mail.confirm.lead"), Words("participation.mail.confirm.otherwise")])
        {
            Button = new(Words("participation.mail.confirm.button"), $"/subscription/{token}"),
            Urgent = true,
            Secret = true,
        }, ct);
    }

    public string LeavingPath(Id<Subscription> id) => $"/unsubscribe/{links.Token(leaving, id, clock.Now().AddYears(2))}";

    public Id<Subscription> ConfirmedBy(string token) => Of(confirming, token);
    public Id<Subscription> LeftBy(string token) => Of(leaving, token);

    Id<Subscription> Of(string purpose, string token) => links.Read(purpose, token) is { } id ? (Id<Subscription>)id : throw new RuleBroken("link-too-old");
}

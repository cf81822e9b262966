using System.Globalization;
using Yhdessa.Contracts.Accounts;
using Yhdessa.Mail;

namespace Yhdessa.Spaces.Waiting;

/// <summary>Tells who was first in line that the time is held for her, with the link that takes it or lets it go. It waits for the morning: the offer counts from there.</summary>
sealed class OfferLetters(SpacesDb db, ISender sender, Texts texts, MailedLinks links)
{
    public const string Link = "spaces.offer";

    public async Task Post(SlotWait wait, CancellationToken ct)
    {
        if (wait.Mark is not null || await Recipient(wait, ct) is not var (address, language) || !EmailAddress.Is(address)) return;   // she finds it on her page
        string Words(string key, params object?[] args) => texts.In(language, key, args);
        var until = wait.OfferedUntil!.Value;
        Id<Space>[] ids = [.. wait.OnOffer().Select(t => t.SpaceId)];
        var names = await (from space in db.Spaces.AsNoTracking().IgnoreQueryFilters()
                           join house in db.Houses.AsNoTracking().IgnoreQueryFilters() on space.HouseId equals house.Id
                           where ids.Contains(space.Id)
                           select new { space.Id, Name = space.Name + ", " + house.Name }).ToDictionaryAsync(s => s.Id, s => s.Name, ct);
        var what = string.Join('\n', wait.OnOffer().Select(t => Words("spaces.wait.mail.line", names[t.SpaceId], When.Of(t.Time))));
        await db.Post(new Letter(string.Create(CultureInfo.InvariantCulture, $"spaces.offer:{wait.Id}:{wait.Offers}"), address, language, Words("spaces.mail.offer.subject", When.Of(wait.OnOffer().First().Time)),
            [Words("spaces.mail.offer.lead", wait.Title), what, Words("spaces.mail.offer.until", When.Of(until)), Words("spaces.mail.offer.next")])
        {
            Button = new LetterButton(Words("spaces.mail.offer.button"), $"/offer/{links.Token(Link, wait.Id, until)}"),
            PersonId = wait.PersonId,
            UselessAfter = until,
        }, ct);
    }

    /// <summary>The contact she gave, otherwise her account's own address.</summary>
    async Task<(string Address, string Language)?> Recipient(SlotWait wait, CancellationToken ct)
    {
        if (wait.ContactEmail is { } given) return (given, wait.Language);
        return wait.PersonId is { } person && await sender.Send(new PersonContact(person), ct) is { } contact ? (contact.Email, contact.Language) : null;
    }
}

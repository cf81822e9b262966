using Yhdessa.Contracts.Accounts;
using Yhdessa.Mail;
using Yhdessa.Spaces.ByLetter;
using Yhdessa.Spaces.Use;
using Yhdessa.Ui;

namespace Yhdessa.Spaces.Bookings;

/// <summary>The letters about a booking: "confirmed", "requested", "denied", "cancelled", "reminder" and "used", each once.</summary>
sealed class BookingLetters(SpacesDb db, ISender sender, Texts texts, Say say, MailedLinks links, Entry.AccessBook access)
{
    public async Task Post(Booking booking, string what, CancellationToken ct)
    {
        if (await Recipient(booking, ct) is not var (address, language)) return;
        var space = await db.Spaces.AsNoTracking().IgnoreQueryFilters().SingleAsync(s => s.Id == booking.SpaceId, ct);
        var house = await db.Houses.AsNoTracking().IgnoreQueryFilters().SingleAsync(h => h.Id == space.HouseId, ct);
        string Words(string key, params object?[] args) => texts.In(language, key, args);

        var place = string.Join(", ", new[] { space.Name, house.Name, house.StreetAddress, house.PostOffice }.OfType<string>());
        List<string> paragraphs = [Words($"spaces.mail.{what}.lead", space.Name, When.Of(booking.Time)), $"{Words("spaces.mail.title")}: {booking.Title}\n{Words("spaces.mail.when")}: {Words("spaces.value", When.Of(booking.Time))}\n{Words("spaces.mail.where")}: {place}\n{Words("spaces.mail.people")}: {booking.Attendees}"];
        if (booking.Reason is { Length: > 0 } reason) paragraphs.Add($"{Words("spaces.mail.reason")}: {reason}");
        if (what is "confirmed" or "requested" && booking.Terms is { } terms) paragraphs.Add(TermsWords.Of(terms, texts, say.In(language), language));
        if (what is "confirmed" or "reminder" && await access.InForce(space, Helsinki.DateOf(booking.Start), ct) is { } way) paragraphs.Add(Entry.AccessWords.Sentence(Entry.AccessFact.Of(way), texts, language));
        if (what is "requested" && booking.PromisedBy is { } by) paragraphs.Add(Words("spaces.promise.told", When.Day(by)));
        if (what is "requested" && booking.NoShowsBefore is { } missed) paragraphs.Add(Words("spaces.no-show.waits", missed));
        paragraphs.Add(Words(what is "cancelled" && booking.ByLetter ? "spaces.mail.cancelled.by-link" : $"spaces.mail.{what}.next"));

        await db.Post(new Letter($"spaces.{what}:{booking.Id}:{booking.Restored}", address, language, Words($"spaces.mail.{what}.subject", space.Name, When.Of(booking.Time)), paragraphs)
        {
            Button = what == "used" ? new(Words("spaces.mail.used.button"), $"/visit/{links.Token(UsedBooking.Link, booking.Id, Open(booking))}") : new(Words("spaces.mail.button"), booking.ByLetter ? links.ToBooking(booking) : $"/my/bookings/{booking.Id}"),
            Calendar = what is "denied" or "reminder" or "used" ? null : BookingCalendar.Of(booking, place),
            Urgent = what is not ("reminder" or "used"),
            PersonId = booking.PersonId,
            UselessAfter = what switch { "reminder" => booking.Start, "used" => Open(booking), _ => null },
        }, ct);
    }

    static DateTimeOffset Open(Booking booking) => booking.End.AddDays(UsedBooking.DaysOpen);

    /// <summary>The contact she gave, otherwise her account's own address; nobody when there is neither.</summary>
    public async Task<(string Address, string Language)?> Recipient(Booking booking, CancellationToken ct)
    {
        if (booking.ContactEmail is { } given) return (given, booking.Language);
        return booking.PersonId is { } person && await sender.Send(new PersonContact(person), ct) is { } contact ? (contact.Email, contact.Language) : null;
    }
}

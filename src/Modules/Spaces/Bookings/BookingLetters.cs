using Yhdessa.Contracts.Accounts;
using Yhdessa.Mail;

namespace Yhdessa.Spaces.Bookings;

/// <summary>The letters about a booking: "confirmed", "requested", "denied", "cancelled" and "reminder", each once.</summary>
sealed class BookingLetters(SpacesDb db, ISender sender, Texts texts)
{
    public async Task Post(Booking booking, string what, CancellationToken ct)
    {
        if (await Recipient(booking, ct) is not var (address, language)) return;
        var space = await db.Spaces.AsNoTracking().IgnoreQueryFilters().SingleAsync(s => s.Id == booking.SpaceId, ct);
        var house = await db.Houses.AsNoTracking().IgnoreQueryFilters().SingleAsync(h => h.Id == space.HouseId, ct);
        string Say(string key, params object?[] args) => texts.In(language, $"spaces.mail.{key}", args);

        var place = string.Join(", ", new[] { space.Name, house.Name, house.StreetAddress, house.PostOffice }.OfType<string>());
        List<string> paragraphs = [Say($"{what}.lead", space.Name, When.Of(booking.Time)), $"{Say("title")}: {booking.Title}\n{Say("when")}: {texts.In(language, "spaces.value", When.Of(booking.Time))}\n{Say("where")}: {place}\n{Say("people")}: {booking.Attendees}"];
        if (booking.Reason is { Length: > 0 } reason) paragraphs.Add($"{Say("reason")}: {reason}");
        paragraphs.Add(Say($"{what}.next"));

        await db.Post(new Letter($"spaces.{what}:{booking.Id}:{booking.Restored}", address, language, Say($"{what}.subject", space.Name, When.Of(booking.Time)), paragraphs)
        {
            Button = new LetterButton(Say("button"), $"/my/bookings/{booking.Id}"),
            Calendar = what is "denied" or "reminder" ? null : BookingCalendar.Of(booking, place),
            Urgent = what != "reminder",
            PersonId = booking.PersonId,
            UselessAfter = what == "reminder" ? booking.Start : null,
        }, ct);
    }

    /// <summary>The contact she gave, otherwise her account's own address; nobody when there is neither.</summary>
    async Task<(string Address, string Language)?> Recipient(Booking booking, CancellationToken ct)
    {
        if (booking.ContactEmail is { } given) return (given, booking.Language);
        return booking.PersonId is { } person && await sender.Send(new PersonContact(person), ct) is { } contact ? (contact.Email, contact.Language) : null;
    }
}

using Yhdessa.Mail;
using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.ByLetter;

/// <summary>The letter that asks whether the wish was hers. It repeats nothing that was typed: nobody writes to strangers through the house.</summary>
sealed class HoldLetters(SpacesDb db, Texts texts, MailedLinks links)
{
    public async Task Post(Booking booking, Space space, CancellationToken ct)
    {
        string Words(string key, params object?[] args) => texts.In(booking.Language, key, args);
        await db.Post(new Letter($"spaces.hold:{booking.Id}", booking.ContactEmail!, booking.Language, Words("spaces.mail.hold.subject", space.Name, When.Of(booking.Time)),
            [Words("spaces.mail.hold.lead", space.Name, When.Of(booking.Time), BookByLetter.Minutes), Words("spaces.mail.hold.next")])
        {
            Button = new(Words("spaces.mail.hold.button"), links.ToBooking(booking)),
            Urgent = true,
            Secret = true,
            UselessAfter = booking.HeldUntil,
        }, ct);
    }
}

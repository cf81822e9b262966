using Yhdessa.Contracts.Accounts;
using Yhdessa.Contracts.Spaces;
using Yhdessa.Mail;

namespace Yhdessa.Spaces.Bookings;

/// <summary>Writes to a house's handlers that a booking waits for them.</summary>
sealed class TellHandlers(SpacesDb db, ISender sender, Texts texts) : INotificationHandler<BookingRequested>
{
    public async Task Handle(BookingRequested happened, CancellationToken ct)
    {
        var booking = await db.Bookings.AsNoTracking().SingleOrDefaultAsync(b => b.Id == (Id<Booking>)happened.BookingId, ct);
        if (booking is not { Mark: null, Status: BookingStatus.RequiresHandling }) return;
        var space = await db.Spaces.AsNoTracking().IgnoreQueryFilters().SingleAsync(s => s.Id == booking.SpaceId, ct);
        var house = await db.Houses.AsNoTracking().IgnoreQueryFilters().SingleAsync(h => h.Id == space.HouseId, ct);
        foreach (var handler in house.Card.Handlers)
            if (await sender.Send(new PersonContact(handler), ct) is { } contact) await db.Post(Letter(booking, space, handler, contact), ct);
    }

    Letter Letter(Booking booking, Space space, Guid handler, PersonContactFact contact)
    {
        string Words(string key, params object?[] args) => texts.In(contact.Language, key, args);
        return new($"spaces.handle:{booking.Id}:{booking.Restored}:{handler}", contact.Email, contact.Language, Words("spaces.mail.handle.subject", space.Name, When.Of(booking.Time)),
            [Words("spaces.mail.handle.lead", space.Name, When.Of(booking.Time)), $"{Words("spaces.mail.title")}: {booking.Title}\n{Words("spaces.mail.people")}: {booking.Attendees}"])
        {
            Button = new LetterButton(Words("spaces.mail.handle.button"), "/staff/inbox"),
            PersonId = handler,
        };
    }
}

using Yhdessa.Contracts.Accounts;
using Yhdessa.Mail;
using Yhdessa.Spaces.Series;

namespace Yhdessa.Spaces.Bookings;

/// <summary>The working day before a promise breaks, a house's handlers hear that the wish still waits; a series is one wish.</summary>
[Requires(SpacesModule.Keep)]
sealed record RemindHandlers(DateTimeOffset Now) : ICommand<JobReport>;

sealed class RemindHandlersHandler(SpacesDb db, ISender sender, Texts texts) : IRequestHandler<RemindHandlers, JobReport>
{
    const int Most = 1000;

    public async Task<JobReport> Handle(RemindHandlers message, CancellationToken ct)
    {
        var today = Helsinki.DateOf(message.Now);
        var next = WorkingDays.Next(today);
        var due = await db.Bookings.AsNoTracking().Where(b => b.Status == BookingStatus.RequiresHandling && b.Mark == null && b.PromisedBy >= today && b.PromisedBy <= next).EachSeriesOnce()
            .OrderBy(b => b.Start).Take(Most).ToListAsync(ct);
        if (due.Count == 0) return new(0, "reminders of promises");
        Id<Space>[] ids = [.. due.Select(b => b.SpaceId).Distinct()];
        var houses = await (from space in db.Spaces.AsNoTracking().IgnoreQueryFilters()
                            join house in db.Houses.AsNoTracking().IgnoreQueryFilters() on space.HouseId equals house.Id
                            where ids.Contains(space.Id)
                            select new { space.Id, space.Name, house.Card }).ToDictionaryAsync(h => h.Id, ct);
        foreach (var booking in due)
            foreach (var handler in houses[booking.SpaceId].Card.Handlers)
                if (await sender.Send(new PersonContact(handler), ct) is { } contact) await db.Post(Letter(booking, houses[booking.SpaceId].Name, handler, contact), ct);
        return new(db.ChangeTracker.Entries().Count(e => e.State is EntityState.Added), "reminders of promises");
    }

    Letter Letter(Booking booking, string space, Guid handler, PersonContactFact contact)
    {
        string Words(string key, params object?[] args) => texts.In(contact.Language, key, args);
        var breaks = Helsinki.Day(booking.PromisedBy!.Value).End;
        return new(Reminder.Key($"spaces.promise-{handler}", booking.Id, breaks), contact.Email, contact.Language, Words("spaces.mail.promise.subject", space, When.Day(booking.PromisedBy.Value)),
            [Words("spaces.mail.promise.lead", booking.Title, space, When.Of(booking.Time)), Words("spaces.mail.promise.next", When.Day(booking.PromisedBy.Value))])
        {
            Button = new LetterButton(Words("spaces.mail.promise.button"), booking.SeriesId is { } series ? $"/my/series/{series}" : $"/my/bookings/{booking.Id}"),
            PersonId = handler,
            UselessAfter = breaks,
        };
    }
}

using Yhdessa.Contracts.Events;
using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.ForEvents;

/// <summary>Books, moves and frees what events are held in, by the same path as anybody's booking: the same rules, quotas, prices and promise.</summary>
sealed class EventDesk(SpacesDb db, Desk desk, BookingMover mover, Waiting.WaitingLine line, TimeProvider clock)
{
    public async Task<EventBooking> Of(Guid eventId, CancellationToken ct) => await db.Set<EventBooking>().SingleOrDefaultAsync(k => k.Id == eventId, ct) ?? db.Add(new EventBooking(eventId)).Entity;

    public async Task Book(EventBooking kept, EventSpaceWanted wish, CancellationToken ct)
    {
        var (space, time) = ((Id<Space>)wish.SpaceId, new Slot(wish.Start, wish.End));
        if (await Standing(kept, ct) is { } held)
        {
            if (kept.IsTheirs) kept.Freed(kept.Turn);
            else
            {
                await Move(kept, held, space, time, wish, ct);
                return;
            }
        }
        if (await OwnAt(wish, ct) is { } own) kept.Got(wish.Turn, own, isTheirs: true);
        else kept.Got(wish.Turn, await desk.Book(space, new(wish.Title, wish.IsPublic, time, wish.People, wish.Title, null, wish.Language) { AcceptedTerms = wish.AcceptedTerms }, new(wish.OrganizationId, wish.PersonId, wish.KeyId), ct), isTheirs: false);
    }

    /// <summary>Where the new time cannot be had the old one is of no use to the event either: it is freed.</summary>
    async Task Move(EventBooking kept, Booking held, Id<Space> space, Slot time, EventSpaceWanted wish, CancellationToken ct)
    {
        try
        {
            held.Accept(wish.AcceptedTerms);
            if (held.SpaceId != space || held.Time != time) await mover.Move(held, space, time, away: true, ct);
            kept.Got(wish.Turn, held, isTheirs: false);
        }
        catch (Refusal no)
        {
            await CallOff(held, ct);
            kept.Refused(wish.Turn, no.Code);
        }
    }

    public async Task Free(EventBooking kept, int turn, CancellationToken ct)
    {
        if (!kept.IsTheirs && await Standing(kept, ct) is { } held) await CallOff(held, ct);
        kept.Freed(turn);
    }

    async Task CallOff(Booking held, CancellationToken ct)
    {
        if (clock.Now() >= held.End) return;
        await db.Entry(held).Collection(b => b.Blocks).LoadAsync(ct);
        held.Cancel(null, clock.Now());
        await line.Offer(clock.Now(), ct);
    }

    async Task<Booking?> Standing(EventBooking kept, CancellationToken ct) =>
        kept.BookingId is { } id && await db.Bookings.SingleOrDefaultAsync(b => b.Id == id, ct) is { Stands: true } held ? held : null;

    /// <summary>The organizers may have booked the room before they told of the event: then that is the booking.</summary>
    public async Task<Booking?> OwnAt(EventSpaceWanted wish, CancellationToken ct)
    {
        var (space, organization, person, start, end) = ((Id<Space>)wish.SpaceId, wish.OrganizationId, wish.PersonId, wish.Start, wish.End);
        return await db.Bookings.Where(b => b.SpaceId == space && b.DeletedAt == null && (b.Status == BookingStatus.Confirmed || b.Status == BookingStatus.RequiresHandling) && b.Start <= start && b.End >= end)
            .Where(b => organization != null && b.OrganizationId == organization || organization == null && person != null && b.OrganizationId == null && b.PersonId == person)
            .Where(b => !db.Set<EventBooking>().Any(k => k.BookingId == b.Id && k.Id != wish.EventId)).OrderBy(b => b.Start).FirstOrDefaultAsync(ct);
    }
}

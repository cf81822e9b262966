using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Levels;

namespace Yhdessa.Spaces.Waiting;

/// <summary>What becomes of an offer: taken it is a booking, let go it is the next one's, in the same commit.</summary>
sealed class OfferDesk(SpacesDb db, WaitingLine line, BookerRules rules, Prices prices, TimeProvider clock)
{
    public async Task Accept(SlotWait wait, CancellationToken ct)
    {
        var held = await Held(wait, ct);
        wait.Accept(clock.Now());
        Id<Space>[] ids = [.. held.Select(b => b.SpaceId)];
        var spaces = await db.Spaces.AsNoTracking().Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, ct);
        foreach (var booking in held)
        {
            var space = spaces.GetValueOrDefault(booking.SpaceId) ?? throw new NotFound("space");
            await rules.MustHaveLeft(space, booking.Time, wait.Booker, ct);
            booking.Take(space, await prices.For(space, booking.OpenToAll, wait.OrganizationId, booking.Time, ct), wait.Public);
            booking.PromisedAnswer(space, clock.Now());
        }
    }

    public Task Decline(SlotWait wait, CancellationToken ct) => LetGo(wait, WaitState.Declined, clock.Now(), ct);

    public Task Lapse(SlotWait wait, DateTimeOffset now, CancellationToken ct) => LetGo(wait, WaitState.Lapsed, now, ct);

    public async Task Leave(SlotWait wait, CancellationToken ct)
    {
        foreach (var booking in await Held(wait, ct)) booking.LetGo(clock.Now());
        wait.Leave(clock.Now());
        await line.Offer(clock.Now(), ct);
    }

    async Task LetGo(SlotWait wait, WaitState how, DateTimeOffset now, CancellationToken ct)
    {
        var held = await Held(wait, ct);
        wait.LetOfferGo(how, now);
        foreach (var booking in held) booking.LetGo(now);
        await line.Offer(now, ct);
    }

    /// <summary>Answered by somebody else since the place in line was read: the race is lost, and the pipeline looks anew.</summary>
    async Task<List<Booking>> Held(SlotWait wait, CancellationToken ct)
    {
        Id<Booking>[] ids = [.. wait.OnOffer().Select(t => t.BookingId!.Value)];
        if (ids.Length == 0) return [];
        var held = await db.Bookings.Include(b => b.Blocks).Where(b => ids.Contains(b.Id)).OrderBy(b => b.Start).ToListAsync(ct);
        return held.Count == ids.Length && held.TrueForAll(b => b.Status is BookingStatus.Offered) ? held : throw new DbUpdateConcurrencyException();
    }
}

static class WaitAccess
{
    /// <summary>The place in line, when it exists for the caller: who waits, who acts for her organization, and who handles bookings.</summary>
    public static async Task<SlotWait> Wait(this SpacesDb db, Id<SlotWait> id, ICurrentUser user, CancellationToken ct)
    {
        var wait = await db.Set<SlotWait>().Include(w => w.Times).SingleOrDefaultAsync(w => w.Id == id, ct) ?? throw new NotFound("place in line");
        return await wait.IsOf(user, ct) || user.Has(SpacesModule.Handle) ? wait : throw new NotFound("place in line");
    }

    public static async Task<bool> IsOf(this SlotWait wait, ICurrentUser user, CancellationToken ct)
    {
        if (wait.PersonId is { } person && person == user.PersonId || wait.KeyId is { } key && key == user.KeyId) return true;
        return wait.OrganizationId is { } organization && await user.ActsFor(organization, ct);
    }
}

using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.ByLetter;

/// <summary>Bookings that a mailed link means, and what the house asks of them.</summary>
sealed class LetterDesk(SpacesDb db, Timetable timetable, MailedLinks links, TimeProvider clock)
{
    /// <summary>Only a space whose terms say so, and not for longer than they say.</summary>
    public static void MustSuit(Space space, Slot time)
    {
        Rule.RequireOf("spaceId", space.Terms.ByLetter, "not-by-letter", space.Name);
        Rule.RequireOf("end", time.Length.TotalMinutes <= space.Terms.LetterMinutes, "too-long", space.Terms.LetterMinutes / 60.0);
    }

    public IQueryable<Booking> Unanswered(DateTimeOffset now) => db.Bookings.AsNoTracking().Where(b => b.Status == BookingStatus.Held && b.HeldUntil > now);

    /// <summary>The booking a link means with its space, in the turn of that space; 404 for a link that is nobody's or has grown old.</summary>
    public async Task<(Booking Booking, Space Space)> InTurn(string token, CancellationToken ct, bool withBlocks = true)
    {
        var id = (Id<Booking>)(links.Read(BookingLinks.Purpose, token) ?? throw new NotFound("booking"));
        var place = await db.Bookings.AsNoTracking().Where(b => b.Id == id && b.ByLetter).Select(b => (Id<Space>?)b.SpaceId).SingleOrDefaultAsync(ct) ?? throw new NotFound("booking");
        var space = await db.Spaces.IgnoreQueryFilters().SingleAsync(s => s.Id == place, ct);
        await db.TakeTurn((await timetable.Tree(space.HouseId, ct)).WithParts(place), ct);
        return (await (withBlocks ? db.Bookings.Include(b => b.Blocks) : db.Bookings.AsQueryable()).SingleAsync(b => b.Id == id, ct), space);
    }

    /// <summary>So many coming ones an address: of two confirmed at once one loses the race for the turn and is counted anew.</summary>
    public async Task MustHaveLeft(Booking booking, Space space, CancellationToken ct)
    {
        var (email, now, today) = (booking.ContactEmail, clock.Now(), Helsinki.Today(clock));
        var id = SeasonId.Of($"by-letter/{email}");
        var turn = await db.Quotas.FindAsync([id], ct) ?? db.Quotas.Add(new Levels.QuotaTurn(id, today.AddDays(1))).Entity;
        turn.Take();
        var coming = await db.Bookings.CountAsync(b => b.ByLetter && b.ContactEmail == email && b.Id != booking.Id && b.End > now && (b.Status == BookingStatus.Confirmed || b.Status == BookingStatus.RequiresHandling), ct);
        Rule.Require(coming < space.Terms.LetterMost, "coming-by-letter", space.Terms.LetterMost);
    }
}

static class BookingLinks
{
    public const string Purpose = "spaces.booking";

    /// <summary>For a while after the booking too: what it was can be looked at.</summary>
    const int DaysAfter = 30;

    public static string ToBooking(this MailedLinks links, Booking booking) => $"/booking/{links.Token(Purpose, booking.Id, booking.End.AddDays(DaysAfter))}";
}

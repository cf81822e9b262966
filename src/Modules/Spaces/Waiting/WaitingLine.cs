using Yhdessa.Contracts.Spaces;
using Yhdessa.Mail;
using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Levels;

namespace Yhdessa.Spaces.Waiting;

/// <summary>
/// Gives what has become free to who waits for it, first come first served, in the very commit that frees it: so nobody slips in between, and of two
/// commits that would give to the same one, one loses the race and looks anew.
/// </summary>
sealed class WaitingLine(SpacesDb db, Timetable timetable, Quotas quotas, OfferLetters letters)
{
    /// <summary>An offer holds for a day from when its letter can be read, or for half of what is left when the time is near.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(24), Shortest = TimeSpan.FromMinutes(30);

    /// <summary>What the commit at hand frees.</summary>
    public Task Offer(DateTimeOffset now, CancellationToken ct)
    {
        db.DropFreedBlocks();   // another's may begin at the same moment
        return Offer([.. db.ChangeTracker.Entries<Block>().Where(e => e.State is EntityState.Deleted).Select(e => (e.Entity.SpaceId, new Slot(e.Entity.Start, e.Entity.End)))], now, ct);
    }

    public async Task Offer(IReadOnlyCollection<(Id<Space> Space, Slot Held)> freed, DateTimeOffset now, CancellationToken ct)
    {
        if (freed.Count == 0) return;
        var waits = await InLine(freed, ct);
        if (waits.Count == 0) return;
        var book = await WaitBook.Open(db, timetable, waits, ct);
        foreach (var (i, wait) in waits.Index())
            if (Possible(wait, book, now) is { Count: > 0 } free)
                if (await Refusal(wait, free, book, now, ct) is { } no) wait.PassOver(no, now);
                else await Give(wait, free, book, now, waits.Take(i).Any(w => w.State is WaitState.Waiting) ? "next-in-line" : "first-in-line", ct);
    }

    /// <summary>Everybody who waits for a time that what was freed had in its way, in order. Tracked: whoever gives to the same one loses the race.</summary>
    async Task<List<SlotWait>> InLine(IReadOnlyCollection<(Id<Space> Space, Slot Held)> freed, CancellationToken ct)
    {
        var around = new Slot(freed.Min(f => f.Held.Start), freed.Max(f => f.Held.End)).WithPauses();
        var (start, end) = (around.Start, around.End);
        var waits = await db.Set<SlotWait>().Include(w => w.Times)
            .Where(w => w.State == WaitState.Waiting && w.Times.Any(t => !t.WasOffered && t.Start < end && t.Until > start)).OrderBy(w => w.Number).ToListAsync(ct);
        if (waits.Count == 0) return waits;
        var tree = await timetable.Tree(null, ct);
        return waits.FindAll(w => w.State is WaitState.Waiting && w.Times.Any(t => freed.Any(f => f.Held.Overlaps(t.Time.WithPauses()) && tree.WithParts(f.Space).Intersect(tree.WithParts(t.SpaceId)).Any())));
    }

    /// <summary>What of a wish is free: the one she likes best, or all of them; nothing when a group does not fit whole.</summary>
    static List<WaitedTime> Possible(SlotWait wait, WaitBook book, DateTimeOffset now)
    {
        var open = wait.Open(now).ToList();
        if (wait.Needs is Needs.All) return open.Count == wait.Times.Count && book.AreFreeTogether(open) ? open : [];
        return [.. open.Where(book.IsFree).Take(1)];
    }

    /// <summary>The rule that keeps her from having it.</summary>
    async Task<string?> Refusal(SlotWait wait, List<WaitedTime> free, WaitBook book, DateTimeOffset now, CancellationToken ct)
    {
        if (Until(free, now) is null) return "too-near";
        foreach (var time in free)
        {
            var space = book.Space(time.SpaceId);
            if (SpaceRules.Broken(space, time.Time, wait.Attendees, now).FirstOrDefault() is { } no) return no.Code;
            if (!await quotas.Allows(space, time.Time, wait.Booker, ct)) return "quota";
        }
        return null;
    }

    static DateTimeOffset? Until(List<WaitedTime> free, DateTimeOffset now)
    {
        var (read, start) = (QuietHours.After(now), free.Min(t => t.Start));
        var left = start - read;
        return left < 2 * Shortest ? null : read + (left / 2 < Longest ? left / 2 : Longest);
    }

    async Task Give(SlotWait wait, List<WaitedTime> free, WaitBook book, DateTimeOffset now, string because, CancellationToken ct)
    {
        var held = new List<(WaitedTime, Id<Booking>)>();
        foreach (var time in free)
        {
            var booking = Booking.OnOffer(book.Space(time.SpaceId), wait, time.Time, book.HeldBy(time.SpaceId));
            db.Bookings.Add(booking);
            book.Took(booking);
            held.Add((time, booking.Id));
        }
        var until = Until(free, now)!.Value;
        wait.Offer(held, until, now, because);
        db.Tell(new TimeHoldEnded(free[0].SpaceId), now, until);
        await letters.Post(wait, ct);
    }
}

using Yhdessa.Mail;
using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Entry;

/// <summary>The way in changes before somebody's booking: everyone whose coming booking it concerns is told once, however many she has. The code itself is never in a letter.</summary>
sealed class AccessLetters(SpacesDb db, AccessBook book, BookingLetters letters, Texts texts, TimeProvider clock)
{
    /// <param name="what">"told", or "removed": then what held before it holds again.</param>
    public async Task Tell(Space space, AccessChange change, string what, CancellationToken ct)
    {
        var holds = what is "told" ? change : await Before(space, change, ct);
        if (holds is null) return;   // nothing is known any more, and nobody is told of nothing
        var words = AccessFact.Of(holds);
        foreach (var first in (await Concerned(space, change, ct)).DistinctBy(b => (b.ContactEmail, b.ContactEmail is null ? b.PersonId : null)))
            if (await letters.Recipient(first, ct) is var (address, language)) await db.Post(Letter(first, space, change, words, what, address, language), ct);
    }

    /// <summary>The change itself is not in the bin yet in the database: it is left out by its id.</summary>
    async Task<AccessChange?> Before(Space space, AccessChange change, CancellationToken ct)
    {
        var own = await db.Access.AsNoTracking().Where(c => c.SpaceId == space.Id && c.Id != change.Id && c.From <= change.From).OrderByDescending(c => c.From).FirstOrDefaultAsync(ct);
        return own ?? (space.ParentId is { } whole ? await book.InForce(whole, change.From, ct) : null);
    }

    async Task<IReadOnlyList<Booking>> Concerned(Space space, AccessChange change, CancellationToken ct)
    {
        var spaces = await book.Entered(space, ct);
        var next = await db.Access.AsNoTracking().Where(c => c.SpaceId == space.Id && c.From > change.From).OrderBy(c => c.From).FirstOrDefaultAsync(ct);
        var (first, now) = (Helsinki.Day(change.From).Start.ToUniversalTime(), clock.Now());
        var last = next is null ? DateTimeOffset.MaxValue.AddDays(-2) : Helsinki.Day(next.From).Start.ToUniversalTime();
        return await db.Bookings.AsNoTracking().Where(b => spaces.Contains(b.SpaceId) && b.Mark == null && b.Start > now && b.Start >= first && b.Start < last
            && (b.Status == BookingStatus.Confirmed || b.Status == BookingStatus.RequiresHandling)).OrderBy(b => b.Start).ToListAsync(ct);
    }

    Letter Letter(Booking booking, Space space, AccessChange change, AccessFact holds, string what, string address, string language)
    {
        string Words(string key, params object?[] args) => texts.In(language, key, args);
        return new($"spaces.access-{what}:{change.Id}:{change.Revision}:{booking.Id}", address, language, Words("spaces.mail.entry.subject", space.Name),
            [Words("spaces.mail.entry.lead", space.Name, When.Day(change.From), When.Of(booking.Time)), AccessWords.Sentence(holds, texts, language), Words("spaces.mail.entry.next")])
        {
            Button = new LetterButton(Words("spaces.mail.button"), $"/my/bookings/{booking.Id}"),
            Urgent = false,
            PersonId = booking.PersonId,
            UselessAfter = booking.End,
        };
    }
}

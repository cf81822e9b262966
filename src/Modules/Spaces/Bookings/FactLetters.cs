using Yhdessa.Mail;

namespace Yhdessa.Spaces.Bookings;

/// <summary>What was checked of a space's air or accessibility changed: everyone with a coming booking there is told once, however many bookings she has.</summary>
sealed class FactLetters(SpacesDb db, BookingLetters letters, Texts texts, TimeProvider clock)
{
    /// <summary>In the commit of the change itself: a letter waits in the queue until the quiet hours are over.</summary>
    public async Task Tell(Space space, IReadOnlyList<string> kinds, CancellationToken ct)
    {
        if (kinds.Count == 0) return;
        var (id, now) = (space.Id, clock.Now());
        var coming = await db.Bookings.AsNoTracking()
            .Where(b => b.Mark == null && b.Start > now && db.Blocks.Any(k => k.BookingId == b.Id && k.SpaceId == id)).OrderBy(b => b.Start).ToListAsync(ct);   // those of its whole hold it too
        foreach (var first in coming.DistinctBy(b => (b.ContactEmail, b.ContactEmail is null ? b.PersonId : null)))
            if (await letters.Recipient(first, ct) is var (address, language)) await db.Post(Letter(first, space, kinds, address, language), ct);
    }

    Letter Letter(Booking booking, Space space, IReadOnlyList<string> kinds, string address, string language)
    {
        string Words(string key, params object?[] args) => texts.In(language, key, args);
        var what = string.Join(", ", kinds.Select(kind => Words($"spaces.fact.{kind}")));
        List<string> now = [.. space.Facts.Where(f => FactKinds.Of(f.Kind) is { } kind && kinds.Contains(kind)).Select(f => $"{Words($"spaces.fact.{FactKinds.Of(f.Kind)}")}: {f.Value}{(f.Date is { } day ? Words("spaces.mail.facts.checked", When.Day(day)) : "")}")];
        return new($"spaces.facts:{space.Id}:{space.Revision + 1}:{booking.Id}", address, language, Words("spaces.mail.facts.subject", space.Name),
            [Words("spaces.mail.facts.lead", space.Name, what, When.Of(booking.Time)), .. now, Words("spaces.mail.facts.next")])
        {
            Button = new LetterButton(Words("spaces.mail.facts.button"), $"/spaces/{space.Id}"),
            Urgent = false,
            PersonId = booking.PersonId,
        };
    }
}

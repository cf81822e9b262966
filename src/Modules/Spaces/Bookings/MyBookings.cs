using Yhdessa.Contracts.Directory;

namespace Yhdessa.Spaces.Bookings;

enum BookingTense { Coming, Past, Cancelled }

/// <summary>The caller's own bookings and those of the organizations she acts for. The nearest first; past and cancelled the latest first.</summary>
[Requires(SpacesModule.SeeOwn)]
sealed record MyBookings(BookingTense? Tense = null, int Page = 1, int PageSize = 50) : IQuery<MyBookings.Answer>
{
    public sealed record Answer(IReadOnlyList<BookingLine> Lines, int Total);
}

sealed class MyBookingsHandler(SpacesDb db, ICurrentUser user, ISender sender, TimeProvider clock) : IRequestHandler<MyBookings, MyBookings.Answer>
{
    public async Task<MyBookings.Answer> Handle(MyBookings question, CancellationToken ct)
    {
        var mine = InTense(await Mine(ct), question.Tense, clock.Now());
        var total = await mine.CountAsync(ct);
        var rows = await mine.Skip((question.Page - 1) * question.PageSize).Take(question.PageSize).Select(BookingRow.From).ToListAsync(ct);
        return new(await db.Lines(rows, sender, ct), total);
    }

    async Task<IQueryable<Booking>> Mine(CancellationToken ct)
    {
        var all = db.Bookings.AsNoTracking();
        if (user.KeyId is { } key)
            return user.KeyOrganization is { } own ? all.Where(b => b.OrganizationId == own || b.KeyId == key) : all.Where(b => b.KeyId == key);
        if (user.PersonId is not { } person) return all;
        Guid[] organizations = [.. (await sender.Send(new OrganizationRights(person), ct)).Where(r => r.Value is "owner" or "editor").Select(r => r.Key)];
        return all.Where(b => b.PersonId == person || b.OrganizationId != null && organizations.Contains(b.OrganizationId.Value));
    }

    static IQueryable<Booking> InTense(IQueryable<Booking> bookings, BookingTense? tense, DateTimeOffset now) => tense switch
    {
        BookingTense.Coming => bookings.Where(b => b.End > now && (b.Status == BookingStatus.Confirmed || b.Status == BookingStatus.RequiresHandling)).OrderBy(b => b.Start).ThenBy(b => b.Id),
        BookingTense.Past => bookings.Where(b => b.End <= now && (b.Status == BookingStatus.Confirmed || b.Status == BookingStatus.RequiresHandling)).OrderByDescending(b => b.Start).ThenBy(b => b.Id),
        BookingTense.Cancelled => bookings.Where(b => b.Status == BookingStatus.Cancelled || b.Status == BookingStatus.Denied).OrderByDescending(b => b.Start).ThenBy(b => b.Id),
        _ => bookings.OrderBy(b => b.Start).ThenBy(b => b.Id),
    };
}

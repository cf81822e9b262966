namespace Yhdessa.Spaces.Bookings;

/// <summary>Everything that waits for a handler, first what was promised soonest, then the longest waited; a series is one line.</summary>
[Requires(SpacesModule.Handle)]
sealed record BookingInbox : IQuery<IReadOnlyList<BookingLine>>;

sealed class BookingInboxHandler(SpacesDb db, ISender sender) : IRequestHandler<BookingInbox, IReadOnlyList<BookingLine>>
{
    public async Task<IReadOnlyList<BookingLine>> Handle(BookingInbox question, CancellationToken ct)
    {
        var waiting = await db.Bookings.AsNoTracking().Where(b => b.Status == BookingStatus.RequiresHandling).EachSeriesOnce()
            .OrderBy(b => b.PromisedBy == null).ThenBy(b => b.PromisedBy).ThenBy(b => b.CreatedAt).ThenBy(b => b.Id).Take(500).Select(BookingRow.From).ToListAsync(ct);
        return await db.Lines(waiting, sender, ct);
    }
}

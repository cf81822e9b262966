using Yhdessa.Contracts.Directory;
using Yhdessa.Contracts.Spaces;
using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Showcases;

/// <summary>A booking that was called off from the bookings' side gives its places back: the list must not promise a space that is no longer held.</summary>
sealed class FreeShowcases(SpacesDb db, ShowcaseLetters letters) : INotificationHandler<BookingCancelled>
{
    public async Task Handle(BookingCancelled cancelled, CancellationToken ct)
    {
        var booking = (Id<Booking>)cancelled.BookingId;
        if (await db.Set<ShowcaseDay>().Include(d => d.Places).SingleOrDefaultAsync(d => d.BookingId == booking, ct) is not { } day) return;
        var list = await db.Set<ShowcaseList>().IgnoreQueryFilters().SingleAsync(l => l.Id == day.ListId, ct);
        foreach (var place in day.Places.Where(p => p.OrganizationId is not null))
        {
            await letters.Freed(list, day, place, ct);
            day.Free(place);
        }
        day.Hold(null);
    }
}

/// <summary>What another record of an organization had taken is the organization's, under its next free numbers.</summary>
sealed class PassShowcasesOn(SpacesDb db) : INotificationHandler<OrganizationMerged>
{
    public async Task Handle(OrganizationMerged merged, CancellationToken ct)
    {
        var both = await db.Set<ShowcasePlace>().Where(p => p.OrganizationId == merged.OrganizationId || p.OrganizationId == merged.IntoId).ToListAsync(ct);
        foreach (var list in both.GroupBy(p => p.ListId))
        {
            var last = list.Where(p => p.OrganizationId == merged.IntoId).Max(p => p.Turn) ?? 0;
            foreach (var place in list.Where(p => p.OrganizationId == merged.OrganizationId).OrderBy(p => p.Turn)) place.Give(merged.IntoId, ++last);
        }
    }
}

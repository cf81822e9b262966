using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Open;

/// <summary>When a space, or a house's spaces, are taken: for everybody's calendar. A title only where its booker ticked "public".</summary>
[OpenToAll]
sealed record SpaceCalendar(Guid? SpaceId, Guid? HouseId) : IQuery<SpaceCalendar.Answer>
{
    internal sealed record Answer(string Name, IReadOnlyList<Row> Rows);

    internal sealed record Row(Guid Id, string? Title, string Place, DateTimeOffset Start, DateTimeOffset End, BookingStatus Status, DateTimeOffset ModifiedAt, int Revision);
}

sealed class SpaceCalendarHandler(SpacesDb db, TimeProvider clock) : IRequestHandler<SpaceCalendar, SpaceCalendar.Answer>
{
    const int Most = 5000;

    public async Task<SpaceCalendar.Answer> Handle(SpaceCalendar ask, CancellationToken ct)
    {
        var space = (Id<Space>?)ask.SpaceId;
        var houseId = (Id<Houses.House>?)ask.HouseId;
        var spaces = await db.Spaces.AsNoTracking().Where(s => s.Id == space || s.HouseId == houseId).ToDictionaryAsync(s => s.Id, ct);
        var house = await db.Houses.AsNoTracking().FirstOrDefaultAsync(h => h.Id == (houseId ?? spaces.Values.Select(s => s.HouseId).FirstOrDefault()), ct) ?? throw new NotFound("space");
        Id<Space>[] ids = [.. spaces.Keys];
        var (from, to) = (clock.Now().AddDays(-30), clock.Now().AddDays(366));
        var rows = await db.Bookings.AsNoTracking().Where(b => ids.Contains(b.SpaceId) && b.End > from && b.Start < to).OrderBy(b => b.Start).Take(Most)
            .Select(b => new { b.Id, b.SpaceId, b.Public, b.Title, b.Start, b.End, b.Status, b.ModifiedAt, b.Revision }).ToListAsync(ct);
        var since = from;
        var leased = await (
            from block in db.Blocks.AsNoTracking()
            join lease in db.Leases.AsNoTracking() on block.LeaseId equals (Id<Leases.Lease>?)lease.Id
            where ids.Contains(block.SpaceId) && block.SpaceId == lease.SpaceId && block.End > since && block.Start < to
            orderby block.Start
            select new { lease.Id, block.SpaceId, lease.Tenant, block.Start, block.End, lease.ModifiedAt, lease.Revision }).Take(Most).ToListAsync(ct);
        return new(ask.SpaceId is null ? house.Name : $"{spaces[ids[0]].Name}, {house.Name}",
            [.. leased.Select(l => new SpaceCalendar.Row(Taken.Named(l.Id, l.Start), l.Tenant, $"{spaces[l.SpaceId].Name}, {house.Name}", l.Start, l.End, BookingStatus.Confirmed, l.ModifiedAt, l.Revision)), .. rows.Select(b => new SpaceCalendar.Row(b.Id, b.Public ? b.Title : null, $"{spaces[b.SpaceId].Name}, {house.Name}", b.Start, b.End, b.Status, b.ModifiedAt, b.Revision))]);
    }
}

static class OpenSpaces
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapOpen("/calendar/spaces/{id:guid}.ics", (http, sender, ct) => Of(http, sender, new SpaceCalendar(Guid.Parse((string)http.GetRouteValue("id")!), null), ct));
        routes.MapOpen("/calendar/houses/{id:guid}.ics", (http, sender, ct) => Of(http, sender, new SpaceCalendar(null, Guid.Parse((string)http.GetRouteValue("id")!)), ct));
    }

    /// <summary>What was called off stays listed as cancelled, so that programs take it away.</summary>
    static async Task<OpenAnswer> Of(HttpContext http, ISender sender, SpaceCalendar ask, CancellationToken ct)
    {
        var taken = http.RequestServices.GetRequiredService<Texts>()["spaces.calendar.taken"];
        var found = await sender.Send(ask, ct);
        var entries = found.Rows.Select(r => new CalendarEntry($"booking-{r.Id}@yhdessa", r.ModifiedAt, r.Revision, r.Title ?? taken, BookingCalendar.Status(r.Status)) { Time = (r.Start, r.End), Location = r.Place });
        return new(ICalendar.Of(found.Name, entries), ICalendar.MediaType, found.Rows.Select(r => (DateTimeOffset?)r.ModifiedAt).Max());
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Contracts.Directory;
using Yhdessa.Contracts.Spaces;

namespace Yhdessa.Events;

/// <summary>An organization's year for everybody's calendar: the events it takes part in making, and those of its bookings that it made public.</summary>
static class OrganizationCalendar
{
    public static async Task<OpenAnswer> Of(HttpContext http, ISender sender, CancellationToken ct)
    {
        var id = Guid.Parse((string)http.GetRouteValue("id")!);
        var organization = (await sender.Send(new OrganizationFacts([id]), ct)).GetValueOrDefault(id) ?? throw new NotFound("organization");
        var from = Helsinki.Today(http.RequestServices.GetRequiredService<TimeProvider>()).AddDays(-60);
        var (events, entries) = await EventCalendar.Entries(http, sender, new EventList { Organization = [organization.Id], From = from }, ct);
        var booked = await sender.Send(new PublicBookings(organization.Id, Helsinki.Day(from).Start.ToUniversalTime()), ct);
        return new(ICalendar.Of(organization.Name, [.. entries, .. booked.Select(Entry)]), ICalendar.MediaType, events.Select(e => (DateTimeOffset?)e.ModifiedAt).Concat(booked.Select(b => (DateTimeOffset?)b.ModifiedAt)).Max());
    }

    static CalendarEntry Entry(PublicBooking b) => new($"booking-{b.Id}@yhdessa", b.ModifiedAt, b.Revision, b.Title, b.Status) { Time = (b.Start, b.End), Location = b.Place };
}

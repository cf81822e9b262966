using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces;

/// <summary>The module's routes under /api/v1.</summary>
static class SpacesApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/bookings", async (BookSpace wish, ISender sender, CancellationToken ct) =>
        {
            var booking = await sender.Send(wish, ct);
            return Results.Created($"/api/v1/bookings/{booking}", await sender.Send(new BookingDetails(booking), ct));
        });
        api.MapGet("/bookings/{id}", (Id<Booking> id, ISender sender, CancellationToken ct) => sender.Send(new BookingDetails(id), ct));
    }
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Yhdessa.Bench.Raw;

/// <summary>
/// The least an ASP.NET application can do for the same answer: bare Kestrel, plain ADO.NET with the same driver and the same pragmas,
/// connections kept open, no rules, no audit, no outbox, no permissions.
/// </summary>
static class RawApp
{
    public static async Task<int> Serve(bool postgres, string connection, string port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var app = builder.Build();
        var connections = new Connections(postgres, connection);
        var (organization, booking, signUp) = (new RawOrganization(connections), new RawBooking(connections), new RawSignUp(connections));
        app.MapGet("/", () => "raw");
        app.MapGet("/organizations/{id}", (Guid id, HttpContext http) => organization.Write(id, http));
        app.MapPost("/bookings", (RawBooking.Wish wish) => booking.Book(wish));
        app.MapPost("/events/{id}/registrations", (Guid id, RawSignUp.Wish wish) => signUp.SignUp(id, wish));
        await app.RunAsync();
        return 0;
    }
}

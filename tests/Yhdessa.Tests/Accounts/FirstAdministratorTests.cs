using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Host.Accounts;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Accounts;

public sealed class FirstAdministratorTests : IDisposable
{
    readonly House house = new(host => host.ConfigureServices(s => s.AddSingleton<IStartupFilter, FromSomewhere>()));

    [Fact]
    public async Task On_this_computer_the_link_makes_an_administrator_once()
    {
        var token = await house.Send(new OfferFirstAdministrator());
        var visitor = new Visitor(house);

        await visitor.Send($"/sign-in/first/{token}", "first", ("Wish.Name", "Aino"), ("Wish.Email", AccountsHouse.Aino));

        (await visitor.Get("/staff/keys")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await house.Send(new OfferFirstAdministrator())).ShouldBeNull();
        (await new Visitor(house).Send($"/sign-in/first/{token}", "first", ("Wish.Name", "Other"), ("Wish.Email", "other@example.org"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Theory]
    [InlineData("X-Test-From", "192.0.2.7")]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    public async Task From_elsewhere_the_page_is_not_there(string header, string value)
    {
        var client = house.Stranger();
        client.DefaultRequestHeaders.Add(header, value);

        (await client.GetAsync(new Uri($"/sign-in/first/{await house.Send(new OfferFirstAdministrator())}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    public void Dispose() => house.Dispose();

    /// <summary>A test has no network: it says where it comes from.</summary>
    sealed class FromSomewhere : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((http, go) =>
            {
                http.Connection.RemoteIpAddress = IPAddress.Parse(http.Request.Headers["X-Test-From"].FirstOrDefault() ?? "127.0.0.1");
                return go(http);
            });
            next(app);
        };
    }
}

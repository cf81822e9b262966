using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Tests.Mail;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Jobs;

public class MailboxTests
{
    static readonly Letter signIn = MailRoom.ALetter() with { Subject = "Kirjaudu Yhdessä-palveluun", Secret = true, Button = new("Kirjaudu sisään", "/sign-in/link/abc") };

    [Fact]
    public async Task A_newcomer_finds_the_sign_in_link_on_her_own_machine()
    {
        using var house = At("127.0.0.1");
        await house.Post(signIn);
        await house.SendMail();

        var page = await house.Stranger().GetAsync(new Uri("/demo/mail", UriKind.Relative));

        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var text = await page.Content.ReadAsStringAsync();
        text.ShouldContain("Kirjaudu Yhdessä-palveluun");
        text.ShouldContain("<a href=\"http://localhost:5080/sign-in/link/abc\">");
        text.ShouldContain("aino@example.org");
        text.ShouldContain("Tämä on esittely");
    }

    [Theory]
    [InlineData("192.0.2.7", "localhost", null, "http://localhost:5080", "true", "Folder")]       // another machine
    [InlineData("127.0.0.1", "talo.example.org", null, "http://localhost:5080", "true", "Folder")] // a proxy here, or a rebound name
    [InlineData("127.0.0.1", "localhost", "192.0.2.7", "http://localhost:5080", "true", "Folder")] // a proxy here that says so
    [InlineData("127.0.0.1", "localhost", null, "https://talo.example.org", "true", "Folder")]     // a real house
    [InlineData("127.0.0.1", "localhost", null, "http://localhost:5080", "false", "Folder")]       // no demonstration
    [InlineData("127.0.0.1", "localhost", null, "http://localhost:5080", "true", "Smtp")]          // letters go out
    public async Task For_anybody_else_there_is_no_such_page(string from, string host, string? forwarded, string address, string demo, string mode)
    {
        using var house = At(from, h => h.UseSetting("PublicAddress", address).UseSetting("Demo:Load", demo).UseSetting("Mail:Mode", mode).UseSetting("Mail:Host", "localhost"));
        var client = house.Stranger();
        client.DefaultRequestHeaders.Host = host;
        if (forwarded is not null) client.DefaultRequestHeaders.Add("X-Forwarded-For", forwarded);

        (await client.GetAsync(new Uri("/demo/mail", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task On_the_staff_side_only_an_administrator_reads_letters()
    {
        using var house = At("192.0.2.7");
        await house.Post(signIn);
        await house.SendMail();
        var address = new Uri("/staff/mail", UriKind.Relative);

        (await house.As(Guid.CreateVersion7(), Roles.Administrator).GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await house.As(Guid.CreateVersion7(), Roles.Coordinator).GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    static House At(string from, Action<IWebHostBuilder>? more = null) => new(host =>
    {
        host.UseSetting("Demo:Load", "true").ConfigureServices(s => s.AddSingleton<IStartupFilter>(new From(IPAddress.Parse(from))));
        more?.Invoke(host);
    });

    /// <summary>The test server has no network; this gives the caller an address.</summary>
    sealed class From(IPAddress address) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((http, go) =>
            {
                http.Connection.RemoteIpAddress = address;
                return go();
            });
            next(app);
        };
    }
}

using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Yhdessa.Host;
using Yhdessa.Kernel;

namespace Yhdessa.Tests.Support;

/// <summary>The whole application over an empty database, as a test sees it. Background work runs only when a test says so.</summary>
public sealed class House : IDisposable
{
    readonly DirectoryInfo folder = Folder.CreateTempSubdirectory("yhdessa-");
    readonly WebApplicationFactory<Program> app;

    public House(Action<IWebHostBuilder>? more = null) =>
        app = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseSetting("DataDirectory", folder.FullName)
                .UseSetting("Demo:Load", "false")
                .ConfigureServices(services =>
                {
                    services.RemoveAll<IHostedService>();
                    services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, ByHeader>(ByHeader.Scheme, null);
                    services.PostConfigure<AuthenticationOptions>(o => o.DefaultAuthenticateScheme = ByHeader.Scheme);
                });
            more?.Invoke(host);
        });

    public IServiceProvider Services => app.Services;

    public HttpClient Stranger() => app.CreateClient(new() { AllowAutoRedirect = false });

    /// <summary>Signed in as a person with roles; the real ways to sign in have tests of their own.</summary>
    public HttpClient As(Guid person, params string[] roles)
    {
        var client = Stranger();
        client.DefaultRequestHeaders.Add(ByHeader.Header, $"{person};{string.Join(',', roles)}");
        return client;
    }

    public Task<int> DeliverEvents() => app.Services.GetRequiredService<OutboxRelay>().DeliverDue(default);

    /// <summary>Sends a message as the system does: a job or a verb.</summary>
    public async Task<T> Send<T>(MediatR.IRequest<T> message)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<MediatR.ISender>().Send(message);
    }

    public async Task<T> In<TDb, T>(Func<TDb, Task<T>> work) where TDb : DbContext
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        var result = await work(db);
        await db.SaveChangesAsync();
        return result;
    }

    public void Dispose()
    {
        app.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    sealed class ByHeader(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder) : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
    {
        public new const string Scheme = "test";
        public const string Header = "X-Test-User";

        protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            if (Request.Headers[Header].FirstOrDefault()?.Split(';') is not [var person, var roles])
                return await Context.AuthenticateAsync(Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationDefaults.AuthenticationScheme);
            var identity = new ClaimsIdentity([new(UserClaims.Person, person), .. roles.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(r => new Claim(UserClaims.Role, r))], Scheme);
            return AuthenticateResult.Success(new(new ClaimsPrincipal(identity), Scheme));
        }
    }
}

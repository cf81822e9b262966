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

/// <summary>
/// The whole application over an empty database of its own, as a test sees it. Background work runs only when a test says so.
/// Most tests need one database; those about promises, queries and races run on each: see <see cref="OnEachDatabaseAttribute"/>.
/// </summary>
public sealed class House : IDisposable
{
    readonly DirectoryInfo folder = Folder.CreateTempSubdirectory("yhdessa-");
    readonly TestDatabase database;
    readonly WebApplicationFactory<Program> app;
    readonly bool isGuest;
    Uri? listening;

    /// <summary>What a browser sends to be signed in: "person;role,role".</summary>
    public const string SignInHeader = ByHeader.Header;

    /// <summary>On the usual database: SQLite, or what YHDESSA_TEST_DATABASE names.</summary>
    public House(Action<IWebHostBuilder>? more = null) : this(TestDatabase.Usual, more) { }

    public House(Provider on, Action<IWebHostBuilder>? more = null) : this(on, TestDatabase.New, more) { }

    /// <summary>With the season and the made-up everyday life, as a newcomer finds it.</summary>
    public static House WithDemonstration(Provider? on = null)
    {
        var house = new House(on ?? TestDatabase.Usual, TestDatabase.Bare, host => host.UseSetting("Demo:Load", "true"));
        _ = house.Listen();
        house.Services.GetRequiredService<Opening>().Done.Wait();
        return house;
    }

    /// <summary>A second host over the same database and folder, with a clock of its own; the first outlives it.</summary>
    public static House Beside(House first) => new(first.Provider, (_, _) => first.database, null, isGuest: true);

    House(Provider on, Func<Provider, DirectoryInfo, TestDatabase> make, Action<IWebHostBuilder>? more, bool isGuest = false)
    {
        this.isGuest = isGuest;
        database = make(on, folder);
        app = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            database.Use(host)
                .ConfigureServices(services =>
                {
                    services.RemoveAll<IHostedService>();
                    Share<Texts>(services);
                    Share<Yhdessa.Host.Layout.Sitemap>(services);
                    if (on is Provider.PostgreSql) SqlServer.Recorder.BesideIfAsked(services);
                    services.RemoveAll<TimeProvider>().AddSingleton<TimeProvider>(Clock);
                    services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, ByHeader>(ByHeader.Scheme, null);
                    services.PostConfigure<AuthenticationOptions>(o => o.DefaultAuthenticateScheme = ByHeader.Scheme);
                });
            more?.Invoke(host);
        });
    }

    // What never changes and takes a while to read is read once for all houses.
    static readonly System.Collections.Concurrent.ConcurrentDictionary<Type, object> shared = [];

    static void Share<T>(IServiceCollection services) where T : class =>
        services.RemoveAll<T>().AddSingleton(p => (T)shared.GetOrAdd(typeof(T), _ => ActivatorUtilities.CreateInstance<T>(p)));

    public IServiceProvider Services => app.Services;

    /// <summary>Set it, and the house lives at that instant.</summary>
    public FakeClock Clock { get; } = new();

    public Provider Provider => database.Provider;

    /// <summary>For plain SQL that goes past the application, to prove what the database itself keeps.</summary>
    public string ConnectionString => database.ConnectionString;

    public DirectoryInfo DataDirectory => folder;

    public HttpClient Stranger() => app.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = listening ?? new("http://localhost") });

    /// <summary>Opens a door for browsers and other processes, on a free port; answers the address. Before the first client, or the door is shut for good.</summary>
    public Uri Listen()
    {
        if (listening is not null) return listening;
        app.UseKestrel(k => k.Listen(System.Net.IPAddress.Loopback, 0));
        app.StartServer();
        var port = app.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>().Features.Get<Microsoft.AspNetCore.Hosting.Server.Features.IServerAddressesFeature>()!.Addresses.Select(a => new Uri(a).Port).First();
        return listening = new($"http://localhost:{port}/");   // passkeys need a name
    }

    /// <summary>Signed in as a person with roles; the real ways to sign in have tests of their own.</summary>
    public HttpClient As(Guid person, params string[] roles)
    {
        var client = Stranger();
        client.DefaultRequestHeaders.Add(ByHeader.Header, $"{person};{string.Join(',', roles)}");
        return client;
    }

    /// <summary>A secretary, who keeps one body's meetings.</summary>
    public HttpClient AsSecretaryOf(Guid body)
    {
        var client = Stranger();
        client.DefaultRequestHeaders.Add(ByHeader.Header, $"{Guid.CreateVersion7()};{Roles.Secretary};{body}");
        return client;
    }

    /// <summary>A liaison, who has one municipality.</summary>
    public HttpClient AsLiaisonOf(string municipality)
    {
        var client = Stranger();
        client.DefaultRequestHeaders.Add(ByHeader.Header, $"{Guid.CreateVersion7()};{Roles.Liaison};{municipality}");
        return client;
    }

    /// <summary>A partner's key with its scopes ("spaces:read"); without an organization it acts for the house.</summary>
    public HttpClient AsKey(Guid? organization, params string[] scopes)
    {
        var client = Stranger();
        client.DefaultRequestHeaders.Add(ByHeader.KeyHeader, $"{Guid.CreateVersion7()};{organization};{string.Join(',', scopes)}");
        return client;
    }

    /// <summary>What happens to a database in the night: its file is spoilt, its server gone.</summary>
    public void LoseDatabase() => database.Spoil();

    public Task<int> DeliverEvents() => app.Services.GetRequiredService<OutboxRelay>().DeliverDue(default);

    /// <summary>Sends a message as the system does: a job or a verb.</summary>
    public async Task<T> Send<T>(MediatR.IRequest<T> message)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<MediatR.ISender>().Send(message);
    }

    /// <summary>The same, for a message without an answer.</summary>
    public async Task Send(MediatR.IRequest message)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<MediatR.ISender>().Send(message);
    }

    public async Task<T> In<TDb, T>(Func<TDb, Task<T>> work) where TDb : DbContext
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        var result = await work(db);
        await db.SaveChangesAsync();
        return result;
    }

    /// <summary>The path behind the button of the latest letter to an address.</summary>
    public Task<string> LinkTo(string email) => In(async (Yhdessa.Mail.MailDb db) => (await db.Letters.AsNoTracking().Where(l => l.To == email).OrderBy(l => l.Id).LastAsync()).Words!.Button!.Path);

    public void Dispose()
    {
        app.Dispose();
        if (!isGuest) database.Dispose();
        folder.Delete(recursive: true);
    }

    sealed class ByHeader(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder) : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
    {
        public new const string Scheme = "test";
        public const string Header = "X-Test-User", KeyHeader = "X-Test-Key";

        protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            Claim[]? claims = (Request.Headers[Header].FirstOrDefault()?.Split(';'), Request.Headers[KeyHeader].FirstOrDefault()?.Split(';')) switch
            {
                ([var person, var roles], _) => [new(UserClaims.Person, person), .. Several(UserClaims.Role, roles)],
                ([var person, var roles, var own], _) => [new(UserClaims.Person, person), .. Several(UserClaims.Role, roles), new(own.Length == 3 ? UserClaims.Municipality : UserClaims.Body, own)],
                (_, [var key, var organization, var scopes]) => [new(UserClaims.Key, key), .. Several(UserClaims.KeyOrganization, organization), .. Several(UserClaims.Scope, scopes)],
                _ => null,
            };
            return claims is null
                ? await Context.AuthenticateAsync(Yhdessa.Host.Accounts.AccountsSetup.ByRequest)
                : AuthenticateResult.Success(new(new ClaimsPrincipal(new ClaimsIdentity(claims, Scheme)), Scheme));
        }

        static IEnumerable<Claim> Several(string type, string values) => values.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(v => new Claim(type, v));
    }
}

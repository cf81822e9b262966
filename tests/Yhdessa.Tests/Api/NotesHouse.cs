using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Yhdessa.Databases;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Api;

/// <summary>The notes module alone behind the real kernel, database and API front. Opened again on the same database it is a restart, or a second host.</summary>
public sealed class NotesHouse : IDisposable
{
    readonly WebApplication app;

    public NotesHouse(TestDatabase database)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.SetMinimumLevel(LogLevel.None);
        builder.Services.AddDatabase(new(database.Provider, database.ConnectionString, null));
        builder.Services.AddModules([new KernelModule(), new NotesModule()], builder.Configuration, Yhdessa.Databases.Databases.Use);
        foreach (var relay in builder.Services.Where(s => s.ServiceType == typeof(IHostedService) && s.ImplementationFactory is not null).ToList()) builder.Services.Remove(relay);
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.Services.AddHttpContextAccessor().AddScoped<ICurrentUser, ByHeader>();
        app = builder.Build();
        app.UseRequestLocalization(o => o.SetDefaultCulture("fi").AddSupportedUICultures("fi", "sv", "en").AddSupportedCultures("fi", "sv", "en"));
        app.UseApi();
        app.UseRouting();
        app.MapApi([new NotesModule()]);
        Migrator.Migrate(app.Services, default).GetAwaiter().GetResult();
        MakeTables();
        app.Start();
    }

    /// <summary>A module that lives in tests has no migrations.</summary>
    void MakeTables()
    {
        using var scope = app.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<NotesDb>();
        try
        {
            _ = db.Notes.Any();
        }
        catch (System.Data.Common.DbException)
        {
            ((RelationalDatabaseCreator)db.GetService<IRelationalDatabaseCreator>()).CreateTables();
        }
    }

    public FakeClock Clock { get; } = new();
    public IServiceProvider Services => app.Services;

    /// <summary>A signed-in person, or a stranger when no name is given.</summary>
    public HttpClient As(string? name = "anna")
    {
        var client = app.GetTestClient();
        if (name is not null) client.DefaultRequestHeaders.Add("X-User", name);
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        return client;
    }

    public void Dispose()
    {
        app.StopAsync().GetAwaiter().GetResult();
        (app as IDisposable).Dispose();
    }

    sealed class ByHeader(IHttpContextAccessor http) : ICurrentUser
    {
        readonly string? name = http.HttpContext?.Request.Headers["X-User"];

        public Guid? PersonId => string.IsNullOrEmpty(name) ? null : SeasonId.Of(name);
        public Guid? KeyId => null;
        public Guid? KeyOrganization => null;
        public string? Municipality => null;
        public bool IsSystem => http.HttpContext is null;
        public bool Has(string permission) => PersonId is not null;
        public Task<bool> ActsFor(Guid organization, CancellationToken ct) => Task.FromResult(true);
    }
}

/// <summary>What the tests of the API say again and again.</summary>
static class Asking
{
    public static async Task<JsonObject> Json(this HttpResponseMessage answer) => (await answer.Content.ReadFromJsonAsync<JsonObject>())!;

    public static HttpRequestMessage With(this HttpRequestMessage request, string header, string value)
    {
        request.Headers.TryAddWithoutValidation(header, value);
        return request;
    }

    public static HttpRequestMessage Send(this HttpMethod method, string path, object? json = null, string type = "application/json") => new(method, path)
    {
        Content = json is null ? null : new StringContent(json as string ?? System.Text.Json.JsonSerializer.Serialize(json, ApiJson.Options), null, type),
    };

    /// <summary>Every refusal is a whole problem: type, title, status, detail, code, traceId.</summary>
    public static async Task<JsonObject> ShouldBeProblem(this HttpResponseMessage answer, int status, string? code = null)
    {
        var text = await answer.Content.ReadAsStringAsync();
        ((int)answer.StatusCode).ShouldBe(status, text);
        answer.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json", text);
        var problem = JsonNode.Parse(text)!.AsObject();
        foreach (var member in (string[])["type", "title", "detail", "code", "traceId"]) problem[member]?.GetValue<string>().ShouldNotBeNullOrWhiteSpace(member);
        problem["status"]!.GetValue<int>().ShouldBe(status);
        problem["type"]!.GetValue<string>().ShouldBe($"/problems/{problem["code"]}");
        problem["title"]!.GetValue<string>().ShouldNotStartWith("problem.");
        if (code is not null) problem["code"]!.GetValue<string>().ShouldBe(code, text);
        return problem;
    }

    /// <summary>"title: too-long; links[0].weight: invalid"</summary>
    public static string Errors(this JsonObject problem) => string.Join("; ", (problem["errors"]?.AsArray() ?? []).Select(e => string.Create(CultureInfo.InvariantCulture, $"{e!["field"]}: {e["code"]}")));
}

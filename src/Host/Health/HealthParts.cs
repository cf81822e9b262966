using System.Net.Sockets;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Yhdessa.Search;

namespace Yhdessa.Host.Health;

/// <summary>One thing the house leans on. <paramref name="Ask"/> answers what is right with it, or throws what is wrong.</summary>
/// <param name="NeededToServe">Without it pages cannot be answered: not ready.</param>
sealed record HealthPart(string Name, bool NeededToServe, Func<IServiceProvider, CancellationToken, Task<string>> Ask);

sealed class Unhealthy(string why) : Exception(why);

static class HealthParts
{
    public static readonly IReadOnlyList<HealthPart> All =
    [
        new("settings", false, (_, _) => Task.FromResult("every setting is understood")),   // a wrong one has stopped the start already
        new("database", true, Database),
        new("schema", true, Schema),
        new("mail", false, Mail),
        new("clock", false, Clock),
        new("word-forms", false, WordForms),
        new("prh", false, Prh),
    ];

    /// <summary>What is wrong in a word, for programs and operators; never a connection string.</summary>
    public static async Task<(bool IsWell, string Said)> Look(this HealthPart part, IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        try
        {
            return (true, await part.Ask(scope.ServiceProvider, ct).WaitAsync(TimeSpan.FromSeconds(8), ct));
        }
        catch (Exception why) when (why is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            return (false, why is Unhealthy ? why.Message : $"does not answer ({why.GetType().Name})");
        }
    }

    static async Task<string> Database(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<KernelDb>();
        await db.Database.OpenConnectionAsync(ct);
        await db.Database.ExecuteSqlRawAsync("select 1", ct);
        return $"{db.Provider} answers";
    }

    static async Task<string> Schema(IServiceProvider services, CancellationToken ct)
    {
        var behind = new List<string>();
        foreach (var module in services.GetRequiredService<Modules>().All.Where(m => m.Db is not null))
            if (await IsBehind(services, module, ct)) behind.Add(module.Name);
        return behind.Count == 0 ? "up to date" : throw new Unhealthy($"not up to date in {string.Join(", ", behind)}: run \"migrate\"");
    }

    static async Task<bool> IsBehind(IServiceProvider services, Module module, CancellationToken ct)
    {
        var db = (DbContext)services.GetRequiredService(module.Db!);
        return db.Database.GetMigrations().Any() ? (await db.Database.GetPendingMigrationsAsync(ct)).Any() : !await ((IRelationalDatabaseCreator)db.GetService<IDatabaseCreator>()).HasTablesAsync(ct);
    }

    static async Task<string> Mail(IServiceProvider services, CancellationToken ct)
    {
        var settings = services.GetRequiredService<IConfiguration>();
        if (!string.Equals(settings["Mail:Mode"], "Smtp", StringComparison.OrdinalIgnoreCase)) return Writable(Path.Combine(services.GetRequiredService<Settings>().DataDirectory.FullName, "mail"));
        var (host, port) = (settings["Mail:Host"]!, settings.GetValue("Mail:Port", settings["Mail:Security"]?.ToUpperInvariant() switch { "TLS" => 465, "STARTTLS" => 587, _ => 25 }));
        using var server = new TcpClient();
        await server.ConnectAsync(host, port, ct);
        return $"{host}:{port} answers";
    }

    static string Writable(string folder)
    {
        var proof = Path.Combine(Folder.CreateDirectory(folder).FullName, $".{Environment.ProcessId}");
        File.WriteAllText(proof, "");
        File.Delete(proof);
        return "letters go to a folder";
    }

    /// <summary>Stamps of two hosts are compared with each other, so a host's clock must agree with the server's.</summary>
    static async Task<string> Clock(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<KernelDb>();
        if (db.Provider is Provider.Sqlite) return FormattableString.Invariant($"{Helsinki.Local(services.GetRequiredService<TimeProvider>().Now()):yyyy-MM-dd HH:mm} in Helsinki");
        await db.Database.OpenConnectionAsync(ct);
        await using var ask = db.Database.GetDbConnection().CreateCommand();
        ask.CommandText = db.Provider is Provider.PostgreSql ? "select clock_timestamp() at time zone 'utc'" : "select sysutcdatetime()";
        var theirs = DateTime.SpecifyKind((DateTime)(await ask.ExecuteScalarAsync(ct))!, DateTimeKind.Utc);
        var apart = (services.GetRequiredService<TimeProvider>().GetUtcNow() - theirs).Duration();
        return apart < TimeSpan.FromSeconds(2) ? "agrees with the database server's" : throw new Unhealthy(FormattableString.Invariant($"{apart.TotalSeconds:0} seconds apart from the database server's"));
    }

    /// <summary>A dictionary that is not installed is no fault: the rules do.</summary>
    static async Task<string> WordForms(IServiceProvider services, CancellationToken ct)
    {
        var (keeper, isOff) = (services.GetRequiredService<WordKeeper>(), string.Equals(services.GetRequiredService<IConfiguration>()["Search:Voikko"], "Off", StringComparison.OrdinalIgnoreCase));
        var engine = keeper.UsesVoikko ? keeper.Engine : isOff ? $"{keeper.Engine} (Search__Voikko=Off)" : $"{keeper.Engine}: Voikko is not installed";
        return await IsBehind(services, services.GetRequiredService<Modules>().All.Single(m => m.Name == "search"), ct) || await keeper.IsUpToDate(ct) ? engine : $"{engine}; the index is made anew by it when the site next runs";
    }

    /// <summary>A register that is asked when somebody presses a button. Without it forms are filled in by hand, which is no fault of the house.</summary>
    static async Task<string> Prh(IServiceProvider services, CancellationToken ct)
    {
        if (services.GetRequiredService<IConfiguration>()["Prh:Address"] is not { Length: > 0 } address) return "off: no register of organizations is asked";
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(3) };
        try
        {
            using var answer = await client.GetAsync(new Uri($"{address.TrimEnd('/')}/companies?businessId=0244683-1"), ct);   // the register office's own
            return answer.IsSuccessStatusCode ? "answers" : $"does not answer ({(int)answer.StatusCode}); forms are filled in by hand";
        }
        catch (Exception why) when (why is HttpRequestException || why is OperationCanceledException && !ct.IsCancellationRequested)
        {
            return "does not answer; forms are filled in by hand";
        }
    }
}

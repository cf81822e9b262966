using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Npgsql;
using Yhdessa.Kernel;

namespace Yhdessa.Tests.Support;

/// <summary>
/// An empty database with every table and the reference data, one for each house. The real host makes the first of a provider; the rest are copies.
/// </summary>
public sealed class TestDatabase : IDisposable
{
    const string PostgreSqlSetting = "YHDESSA_TEST_POSTGRES", SqlServerSetting = "YHDESSA_TEST_SQLSERVER";

    static readonly ConcurrentDictionary<Provider, Lazy<TestDatabase>> templates = [];
    static int made;

    // Copied as files a small database is there in half the time; older servers know nothing else.
    static readonly Lazy<string> copying = new(() =>
    {
        using var server = new NpgsqlConnection(Environment.GetEnvironmentVariable(PostgreSqlSetting));
        server.Open();
        return server.PostgreSqlVersion.Major >= 15 ? " strategy file_copy" : "";
    });

    readonly string? server;
    readonly string name = $"yhdessa_test_{Environment.ProcessId}_{Interlocked.Increment(ref made)}";

    TestDatabase(Provider provider, DirectoryInfo folder)
    {
        (Provider, Folder) = (provider, folder);
        server = provider is Provider.Sqlite ? null : Environment.GetEnvironmentVariable(provider is Provider.PostgreSql ? PostgreSqlSetting : SqlServerSetting)
            ?? throw new InvalidOperationException($"Set {(provider is Provider.PostgreSql ? PostgreSqlSetting : SqlServerSetting)} to the connection string of a {provider} server");
        ConnectionString = provider switch
        {
            Provider.PostgreSql => new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 30 }.ToString(),
            Provider.SqlServer => new SqlConnectionStringBuilder(server) { InitialCatalog = name }.ToString(),
            _ => $"Data Source={Path.Combine(folder.FullName, "yhdessa.db")}",
        };
    }

    public Provider Provider { get; }
    public DirectoryInfo Folder { get; }
    public string ConnectionString { get; }

    /// <summary>YHDESSA_TEST_DATABASE, or SQLite: where a test runs that does not say.</summary>
    public static Provider Usual { get; } = Enum.Parse<Provider>(Environment.GetEnvironmentVariable("YHDESSA_TEST_DATABASE") ?? "Sqlite");

    /// <summary>The databases to be had here; only the chosen one when YHDESSA_TEST_DATABASE chooses.</summary>
    public static IEnumerable<Provider> AtHand => Environment.GetEnvironmentVariable("YHDESSA_TEST_DATABASE") is not null ? [Usual] :
        new[] { Provider.Sqlite, Provider.PostgreSql, Provider.SqlServer }.Where(p => p is Provider.Sqlite
            || Environment.GetEnvironmentVariable(p is Provider.PostgreSql ? PostgreSqlSetting : SqlServerSetting) is { Length: > 0 });

    /// <summary>Filled as the host fills a new one.</summary>
    public static TestDatabase New(Provider provider, DirectoryInfo folder)
    {
        var database = new TestDatabase(provider, folder);
        var template = templates.GetOrAdd(provider, p => new(() => Template(p))).Value;
        if (provider is Provider.Sqlite) File.Copy(Path.Combine(template.Folder.FullName, "yhdessa.db"), Path.Combine(folder.FullName, "yhdessa.db"));
        else if (provider is Provider.PostgreSql) database.Execute($"create database {database.name} template {template.name}{copying.Value}");
        else database.Execute($"create database {database.name}");   // no copying there: the host fills it
        return database;
    }

    /// <summary>With nothing in it, not even tables.</summary>
    public static TestDatabase Bare(Provider provider, DirectoryInfo folder)
    {
        var database = new TestDatabase(provider, folder);
        if (database.server is not null) database.Execute($"create database {database.name}");
        return database;
    }

    static TestDatabase Template(Provider provider)
    {
        var template = Bare(provider, System.IO.Directory.CreateTempSubdirectory("yhdessa-template-"));
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            template.Dispose();
            template.Folder.Delete(recursive: true);
        };
        if (provider is Provider.SqlServer) return template;
        using (var host = new WebApplicationFactory<Program>().WithWebHostBuilder(host => template.Use(host).ConfigureServices(s => s.RemoveAll<IHostedService>())))
            _ = host.Server;
        template.Close();   // SQLite's log is folded into the file, and PostgreSQL copies only what nobody has open
        return template;
    }

    public IWebHostBuilder Use(IWebHostBuilder host) => host
        .UseSetting("DataDirectory", Folder.FullName)
        .UseSetting("Database:Provider", Provider.ToString())
        .UseSetting("Database:MaxBatchSize", Provider is Provider.SqlServer ? "1" : null)
        .UseSetting("ConnectionStrings:Yhdessa", ConnectionString)
        .UseSetting("Demo:Load", "false")
        .UseSetting("Jobs:Enabled", "false")
        .UseSetting("RateLimits:Enabled", "false");

    public void Dispose()
    {
        Close();
        if (Provider is Provider.PostgreSql) Execute($"drop database if exists {name} with (force)");
        if (Provider is Provider.SqlServer) Execute($"drop database if exists {name}");
    }

    /// <summary>Gone under a house that is open; disposing it later finds nothing left to drop.</summary>
    public void Spoil()
    {
        Dispose();
        foreach (var file in Folder.GetFiles("yhdessa.db*")) File.WriteAllText(file.FullName, "this is no database, it only looks like one in the folder, and it is long enough to be read as a header of one page");
    }

    void Close()
    {
        if (Provider is Provider.Sqlite)
        {
            using var sqlite = new SqliteConnection(ConnectionString);
            SqliteConnection.ClearPool(sqlite);
        }
        else if (Provider is Provider.PostgreSql)
        {
            using var postgres = new NpgsqlConnection(ConnectionString);
            NpgsqlConnection.ClearPool(postgres);
        }
        else SqlConnection.ClearAllPools();
    }

    void Execute(string sql)
    {
        using System.Data.Common.DbConnection connection = Provider is Provider.PostgreSql ? new NpgsqlConnection(server) : new SqlConnection(server);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

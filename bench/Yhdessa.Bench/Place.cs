namespace Yhdessa.Bench;

/// <summary>Where a run happens: the built host, a folder that goes away afterwards, and a database in it or on a PostgreSQL server.</summary>
sealed class Place : IDisposable
{
    static readonly string root = Root();
    readonly DirectoryInfo folder = Folder.CreateTempSubdirectory("yhdessa-bench-");
    readonly string? server;
    readonly string name = $"yhdessa_bench_{Environment.ProcessId}";

    public Place(string? server)
    {
        this.server = server;
        if (server is not null) OnServer($"create database {name}");
        ConnectionString = server is null ? $"Data Source={Path.Combine(folder.FullName, "yhdessa.db")}" : new Npgsql.NpgsqlConnectionStringBuilder(server) { Database = name }.ToString();
    }

    public static string Host { get; } = Path.Combine(root, "src/Host/bin", Configuration, "net10.0/Yhdessa.Host.dll");
    public static string Season { get; } = Path.Combine(root, "src/Host/Demo/fellmannia-2024.json");
    /// <summary>The words that searching is measured by.</summary>
    public static string SearchFolder { get; } = Path.Combine(root, "bench/Yhdessa.Bench/Search");
    public static string Self { get; } = typeof(Place).Assembly.Location;

#if DEBUG
    public static string Configuration => "Debug";
#else
    public static string Configuration => "Release";
#endif

    public bool IsPostgres => server is not null;
    public string ConnectionString { get; }

    /// <summary>As an operator would run it, but that the one client may ask as often as it likes and no job runs in between.</summary>
    public IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Production",
        ["DataDirectory"] = folder.FullName,
        ["Database__Provider"] = IsPostgres ? "PostgreSql" : "Sqlite",
        ["ConnectionStrings__Yhdessa"] = ConnectionString,
        ["RateLimits__Enabled"] = "false",
        ["Jobs__Enabled"] = "false",
        ["Demo__Load"] = "false",
        ["Logging__LogLevel__Default"] = "Warning",
    };

    void OnServer(string sql)
    {
        using var connection = new Npgsql.NpgsqlConnection(server);
        connection.Open();
        using var command = new Npgsql.NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "Yhdessa.sln"))) at = at.Parent ?? throw new InvalidOperationException("Run it inside the repository");
        return at.FullName;
    }

    public void Dispose()
    {
        Npgsql.NpgsqlConnection.ClearAllPools();   // the next place may have the same name
        if (server is not null) OnServer($"drop database {name} with (force)");
        folder.Delete(recursive: true);
    }
}

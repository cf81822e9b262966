using System.Collections.Concurrent;
using System.Data.Common;

namespace Yhdessa.Bench.Raw;

/// <summary>Opened once, with the pragmas of the product set once, and handed out again and again.</summary>
sealed class Connections(bool postgres, string connectionString)
{
    const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=5000; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY;";

    readonly ConcurrentBag<DbConnection> idle = [];

    public bool IsPostgres => postgres;

    public string Table(string schema, string table) => postgres ? $"{schema}.{table}" : $"{schema}_{table}";

    public async Task<DbConnection> Take()
    {
        if (idle.TryTake(out var open)) return open;
        DbConnection connection = postgres ? new Npgsql.NpgsqlConnection(connectionString) : new Microsoft.Data.Sqlite.SqliteConnection(connectionString);
        await connection.OpenAsync();
        if (postgres) return connection;
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    public void GiveBack(DbConnection connection) => idle.Add(connection);
}

static class Parameters
{
    public static void Add(this DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}

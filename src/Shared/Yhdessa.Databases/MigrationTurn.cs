using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Npgsql;
using Yhdessa.Kernel;

namespace Yhdessa.Databases;

/// <summary>
/// One process at a time changes the schema, and a killed one leaves nothing behind. EF's own lock is a row in SQLite: left by a killed
/// process it would stop every later start for ever, so whoever holds the turn clears it away.
/// </summary>
static class MigrationTurn
{
    public static async Task<IAsyncDisposable> Take(DatabaseSettings settings, CancellationToken ct) => settings.Provider switch
    {
        Provider.PostgreSql => await OnServer(() => new NpgsqlConnection(new NpgsqlConnectionStringBuilder(settings.ConnectionString) { Pooling = false }.ToString()), "select pg_advisory_lock(7305190123)", ct),
        Provider.SqlServer => await OnServer(() => new SqlConnection(new SqlConnectionStringBuilder(settings.ConnectionString) { Pooling = false }.ToString()), "exec sp_getapplock 'yhdessa-migrations', 'Exclusive', 'Session', 600000", ct),
        _ => await OnFile(settings.ConnectionString, ct),
    };

    /// <summary>The server lets go when the connection ends, however it ends.</summary>
    static async Task<IAsyncDisposable> OnServer(Func<DbConnection> connect, string wait, CancellationToken ct)
    {
        var connection = connect();
        try
        {
            await connection.OpenAsync(ct);
        }
        catch (DbException)
        {
            return connection;   // no such database yet: whoever makes it is first
        }
        await using var command = connection.CreateCommand();
        command.CommandText = wait;
        command.CommandTimeout = 600;
        await command.ExecuteNonQueryAsync(ct);
        return connection;
    }

    /// <summary>The operating system lets go of the file when the process ends, however it ends.</summary>
    static async Task<IAsyncDisposable> OnFile(string connectionString, CancellationToken ct)
    {
        var path = Path.GetFullPath(new SqliteConnectionStringBuilder(connectionString).DataSource);
        FileStream? file = null;
        while (file is null)
            try
            {
                file = new(path + ".migrating", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (Folder.Exists(Path.GetDirectoryName(path)))
            {
                await Task.Delay(100, ct);
            }
        if (File.Exists(path)) await ClearAway(connectionString, ct);
        return file;
    }

    static async Task ClearAway(string connectionString, CancellationToken ct)
    {
        await using var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(ct);
        await using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from sqlite_master where name = '__EFMigrationsLock'";
        if (await command.ExecuteScalarAsync(ct) is 0L) return;
        command.CommandText = "delete from \"__EFMigrationsLock\"";
        await command.ExecuteNonQueryAsync(ct);
    }
}

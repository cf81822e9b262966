using System.Data;
using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Yhdessa.Kernel;

namespace Yhdessa.Databases;

/// <summary>One writer at a time, so writers queue here, in order, instead of asking the file again and again.</summary>
sealed class SqliteDialect : IDialect, IDisposable
{
    readonly WriteTurns turns = new(1);

    public Provider Provider => Provider.Sqlite;

    public bool LostRace(Exception why) => Find<SqliteException>(why) is { } no
        && (no.SqliteErrorCode is 5 or 6 || no.SqliteExtendedErrorCode is 1555 or 2067 or 1811);   // busy, locked; primary key, unique, a trigger's RAISE

    public ValueTask<IDisposable?> WriteTurn(CancellationToken ct) => turns.Take(ct);

    public ValueTask Opening(DbContext db, CancellationToken ct) => default;

    /// <summary>Having had the one write lock for a moment, of this process and of the file, one knows that every write stamped before is finished.</summary>
    public async Task<DateTimeOffset?> OldestOpenWrite(DbContext db, CancellationToken ct)
    {
        using var mine = await WriteTurn(ct);
        await using var nobodyWrites = await db.Database.BeginTransactionAsync(ct);
        return null;
    }

    public void Dispose() => turns.Dispose();

    internal static T? Find<T>(Exception? why) where T : Exception
    {
        for (; why is not null; why = why.InnerException)
            if (why is T found) return found;
        return null;
    }
}

sealed class PostgreSqlDialect(string connectionString) : IDialect, IDisposable
{
    readonly WriteTurns turns = WriteTurns.HalfOf(new NpgsqlConnectionStringBuilder(connectionString).MaxPoolSize);

    public Provider Provider => Provider.PostgreSql;

    public bool LostRace(Exception why) => SqliteDialect.Find<PostgresException>(why)?.SqlState is
        PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.ExclusionViolation or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected;

    public ValueTask<IDisposable?> WriteTurn(CancellationToken ct) => turns.Take(ct);

    /// <summary>Asking for the transaction's number makes the server list this session as one that writes.</summary>
    public async ValueTask Opening(DbContext db, CancellationToken ct)
    {
        if (db.Database.CurrentTransaction is not null) await db.Database.ExecuteSqlRawAsync("select pg_current_xact_id()", ct);
    }

    public async Task<DateTimeOffset?> OldestOpenWrite(DbContext db, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            await using var ask = db.Database.GetDbConnection().CreateCommand();
            ask.CommandText = "select min(xact_start) from pg_stat_activity where datname = current_database() and backend_xid is not null and pid <> pg_backend_pid()";
            return await ask.ExecuteScalarAsync(ct) is DateTime began ? new DateTimeOffset(DateTime.SpecifyKind(began, DateTimeKind.Utc)) : null;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    public void Dispose() => turns.Dispose();
}

sealed class SqlServerDialect(string connectionString) : IDialect, IDisposable
{
    readonly WriteTurns turns = WriteTurns.HalfOf(new SqlConnectionStringBuilder(connectionString).MaxPoolSize);

    public Provider Provider => Provider.SqlServer;

    public bool LostRace(Exception why) => SqliteDialect.Find<SqlException>(why)?.Number is 2601 or 2627 or 1205 or 3960 or 51000;   // 51000: our own overlap trigger

    public ValueTask<IDisposable?> WriteTurn(CancellationToken ct) => turns.Take(ct);
    public ValueTask Opening(DbContext db, CancellationToken ct) => default;

    /// <summary>Seeing other sessions' transactions needs a right that an application seldom has: rows of the last ten seconds wait instead.</summary>
    public Task<DateTimeOffset?> OldestOpenWrite(DbContext db, CancellationToken ct) => Task.FromResult<DateTimeOffset?>(TimeProvider.System.GetUtcNow().AddSeconds(-10));

    public void Dispose() => turns.Dispose();
}

/// <summary>So many writers at once; the others wait in order.</summary>
sealed class WriteTurns(int most) : IDisposable
{
    readonly SemaphoreSlim free = new(most);

    /// <summary>
    /// A writer holds a connection from beginning to commit and asks other modules by another. If writers could take the whole pool, each would
    /// wait for what the others hold.
    /// </summary>
    public static WriteTurns HalfOf(int pool) => new(Math.Max(1, pool / 2));

    public async ValueTask<IDisposable?> Take(CancellationToken ct)
    {
        await free.WaitAsync(ct);
        return new Turn(free);
    }

    public void Dispose() => free.Dispose();

    sealed class Turn(SemaphoreSlim free) : IDisposable
    {
        public void Dispose() => free.Release();
    }
}

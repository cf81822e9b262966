namespace Yhdessa.Kernel;

public enum Provider { Sqlite, PostgreSql, SqlServer }

/// <summary>What the pipeline must know of the database behind the contexts. Yhdessa.Databases tells it.</summary>
public interface IDialect
{
    Provider Provider { get; }

    /// <summary>Another transaction got there first (unique key, overlap, deadlock, serialization): worth running again on fresh data.</summary>
    bool LostRace(Exception why);

    /// <summary>Waits for one's turn to write: SQLite has one writer, a server so many that half its connections are left for what they ask.</summary>
    ValueTask<IDisposable?> WriteTurn(CancellationToken ct);

    /// <summary>Called inside the transaction before rows get their ModifiedAt: from here on <see cref="OldestOpenWrite"/> counts this write as open.</summary>
    ValueTask Opening(DbContext db, CancellationToken ct);

    /// <summary>When the oldest write that is still open began (UTC), or null when none is. A sync gives only rows older than it, so nothing is ever missed.</summary>
    Task<DateTimeOffset?> OldestOpenWrite(DbContext db, CancellationToken ct);
}

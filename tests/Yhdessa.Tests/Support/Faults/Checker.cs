using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Npgsql;
using Yhdessa.Kernel;

namespace Yhdessa.Tests.Support.Faults;

/// <summary>Looks into the database with plain SQL and none of our code, so that a fault of ours cannot hide itself.</summary>
public sealed class Checker(Provider provider, string connectionString)
{
    /// <summary>How often each booking is found, by title.</summary>
    public async Task<IReadOnlyDictionary<string, int>> Bookings() => (await Rows($"select title, count(*) from {Table("spaces", "bookings")} where deleted_at is null group by title"))
        .ToDictionary(r => (string)r[0], r => Convert.ToInt32(r[1], CultureInfo.InvariantCulture));

    /// <summary>Pairs of blocks of one space that lie over each other.</summary>
    public Task<int> Overlaps() => Number($"""select count(*) from {Table("spaces", "blocks")} a join {Table("spaces", "blocks")} b on a.space_id = b.space_id and a."start" < b."start" and a."start" < b."end" and b."start" < a."end" """);

    /// <summary>Bookings that do not hold all their time (the space and each of its parts), blocks without a booking, and dates of a series without theirs.</summary>
    public async Task<int> Loose() =>
        await Number($"""
            select count(*) from {Table("spaces", "bookings")} k
            where (select count(*) from {Table("spaces", "blocks")} b where b.booking_id = k.id) <> 1 + (select count(*) from {Table("spaces", "spaces")} s where s.parent_id = k.space_id)
            """)
        + await Number($"select count(*) from {Table("spaces", "blocks")} b where b.lease_id is null and not exists (select 1 from {Table("spaces", "bookings")} k where b.booking_id = k.id)")
        + await Number($"select count(*) from {Table("spaces", "series_dates")} d where d.booking_id is null");

    public Task<int> Undelivered() => Number($"select count(*) from {Table("outbox", "messages")} where delivered_at is null");

    /// <summary>Seconds until the outbox is empty; null when it is not within the patience given.</summary>
    public async Task<double?> UntilDelivered(TimeSpan patience)
    {
        var since = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(since) is var waited && waited < patience)
        {
            if (await Undelivered() == 0) return Stopwatch.GetElapsedTime(since).TotalSeconds;
            await Task.Delay(100);
        }
        return null;
    }

    string Table(string schema, string name) => provider is Provider.Sqlite ? $"{schema}_{name}" : $"{schema}.{name}";

    async Task<int> Number(string sql) => Convert.ToInt32((await Rows(sql))[0][0], CultureInfo.InvariantCulture);

    async Task<IReadOnlyList<object[]>> Rows(string sql)
    {
        await using DbConnection connection = provider switch
        {
            Provider.PostgreSql => new NpgsqlConnection(connectionString),
            Provider.SqlServer => new SqlConnection(connectionString),
            _ => new SqliteConnection(connectionString + ";Default Timeout=30"),
        };
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<object[]>();
        while (await reader.ReadAsync())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }
        return rows;
    }
}

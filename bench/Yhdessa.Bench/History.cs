using System.Data.Common;
using System.Globalization;

namespace Yhdessa.Bench;

/// <summary>Copies the generated year of bookings to each year before it, by plain SQL: what a house would have after a century.</summary>
static class History
{
    public static async Task Grow(Place place, int years)
    {
        await using DbConnection connection = place.IsPostgres ? new Npgsql.NpgsqlConnection(place.ConnectionString) : new Microsoft.Data.Sqlite.SqliteConnection(place.ConnectionString);
        await connection.OpenAsync();
        foreach (var table in (string[])["bookings", "blocks"])
        {
            var name = place.IsPostgres ? $"spaces.{table}" : $"spaces_{table}";
            var columns = await Columns(connection, name);
            for (var year = 1; year <= years; year++)
            {
                var values = columns.Select(column => column switch
                {
                    "id" or "booking_id" => place.IsPostgres ? $"overlay(old.{column}::text placing '{4096 + year:x4}' from 1 for 4)::uuid" : $"'{4096 + year:X4}' || substr(old.{column}, 5)",
                    "start" or "end" => place.IsPostgres ? $"old.\"{column}\" - interval '{364 * year} days'" : $"datetime(old.\"{column}\", '-{364 * year} days')",
                    _ => $"old.\"{column}\"",
                });
                var (start, end) = (DateTime.UtcNow.AddDays(-182 - 7), DateTime.UtcNow.AddDays(182 + 7));
                await Do(connection, string.Create(CultureInfo.InvariantCulture, $"""insert into {name} ("{string.Join("\", \"", columns)}") select {string.Join(", ", values)} from {name} old where old."start" > '{start:yyyy-MM-dd}' and old."start" < '{end:yyyy-MM-dd}'"""));
            }
        }
        await Do(connection, "analyze");
    }

    static async Task<List<string>> Columns(DbConnection connection, string table)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"select * from {table} where 1 = 0";
        await using var reader = await command.ExecuteReaderAsync();
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
    }

    static async Task Do(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        (command.CommandText, command.CommandTimeout) = (sql, 600);
        await command.ExecuteNonQueryAsync();
    }
}

using System.Data.Common;
using Microsoft.AspNetCore.Http;

namespace Yhdessa.Bench.Raw;

/// <summary>A checked insert: is there such a space, is anybody there at that time, then the booking and its block, in one transaction with the same triggers.</summary>
sealed class RawBooking(Connections connections)
{
    public sealed record Wish(Guid SpaceId, string Title, DateTimeOffset Start, DateTimeOffset End, int Attendees, Contact Contact);
    public sealed record Contact(string Name, string Email);
    public sealed record Answer(Guid Id, Guid SpaceId, string Title, DateTimeOffset Start, DateTimeOffset End, int Attendees, string Status);

    readonly string space = $"select capacity from {connections.Table("spaces", "spaces")} where id = @space{(connections.IsPostgres ? " for no key update" : "")}";
    readonly string taken = $"""select count(*) from {connections.Table("spaces", "blocks")} where space_id = @space and "start" < @end and @start < "end" """;
    readonly string book = $"""
        insert into {connections.Table("spaces", "bookings")} (id, space_id, title, public, "start", "end", attendees, contact_name, contact_email, language, status, restored, by_letter, open_to_all, revision, created_at, modified_at)
        values (@id, @space, @title, @public, @start, @end, @attendees, @name, @email, 'fi', 'Confirmed', 0, @public, @public, 1, @now, @now)
        """;
    readonly string block = $"""insert into {connections.Table("spaces", "blocks")} (space_id, booking_id, "start", "end") values (@space, @id, @start, @end)""";

    public async Task<IResult> Book(Wish wish)
    {
        var (connection, id) = (await connections.Take(), Guid.CreateVersion7());
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            if (await Call(connection, transaction, space, wish, id).ExecuteScalarAsync() is not { } capacity || Convert.ToInt32(capacity, null) < wish.Attendees) return Results.UnprocessableEntity();
            if (Convert.ToInt64(await Call(connection, transaction, taken, wish, id).ExecuteScalarAsync(), null) > 0) return Results.Conflict();
            await Call(connection, transaction, book, wish, id).ExecuteNonQueryAsync();
            await Call(connection, transaction, block, wish, id).ExecuteNonQueryAsync();
            await transaction.CommitAsync();
        }
        connections.GiveBack(connection);
        return Results.Created($"/bookings/{id}", new Answer(id, wish.SpaceId, wish.Title, wish.Start, wish.End, wish.Attendees, "confirmed"));
    }

    static DbCommand Call(DbConnection connection, DbTransaction transaction, string sql, Wish wish, Guid id)
    {
        var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, transaction);
        command.Add("id", id);
        command.Add("space", wish.SpaceId);
        command.Add("title", wish.Title);
        command.Add("public", false);
        command.Add("start", wish.Start.UtcDateTime);
        command.Add("end", wish.End.UtcDateTime);
        command.Add("attendees", wish.Attendees);
        command.Add("name", wish.Contact.Name);
        command.Add("email", wish.Contact.Email);
        command.Add("now", DateTime.UtcNow);
        return command;
    }
}

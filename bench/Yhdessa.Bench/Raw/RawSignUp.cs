using System.Data.Common;
using Microsoft.AspNetCore.Http;

namespace Yhdessa.Bench.Raw;

/// <summary>A checked insert: does the event take more, has the address signed up, does anybody wait, then the sign-up and its seat, in one transaction.</summary>
sealed class RawSignUp(Connections connections)
{
    public sealed record Wish(string Name, string Email, int GroupSize);
    public sealed record Answer(Guid Id, Guid EventId, int Number, string Status);

    readonly string capacity = $"select capacity from {connections.Table("events", "events")} where id = @event and deleted_at is null{(connections.IsPostgres ? " for no key update" : "")}";
    readonly string known = $"select count(*) from {connections.Table("events", "registrations")} where event_id = @event and email = @email and status <> 'Cancelled'";
    readonly string number = $"select coalesce(max(number), 0) + 1 from {connections.Table("events", "registrations")} where event_id = @event";
    readonly string waiting = $"select coalesce(sum(group_size), 0) from {connections.Table("events", "registrations")} where event_id = @event and status = 'Waiting'";
    readonly string taken = $"select count(*) from {connections.Table("events", "seats")} where event_id = @event";
    readonly string sign = $$"""
        insert into {{connections.Table("events", "registrations")}} (id, event_id, number, status, group_size, name, email, answers, language, turns, door_code, revision, created_at, modified_at)
        values (@id, @event, @number, 'Confirmed', @people, @name, @email, {{(connections.IsPostgres ? "'{}'::jsonb" : "'{}'")}}, 'fi', 1, @code, 1, @now, @now)
        """;
    readonly string seat = $"insert into {connections.Table("events", "seats")} (registration_id, number, event_id) values (@id, @number, @event)";

    public async Task<IResult> SignUp(Guid of, Wish wish)
    {
        var (connection, id) = (await connections.Take(), Guid.CreateVersion7());
        long place;
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            async Task<long> Number(string sql) => Convert.ToInt64(await Call(connection, transaction, sql, of, wish, id, 0).ExecuteScalarAsync() ?? -1, null);
            var most = await Number(capacity);
            if (await Number(known) > 0 || await Number(waiting) > 0 || await Number(taken) + wish.GroupSize > most) return Results.Conflict();
            place = await Number(number);
            await Call(connection, transaction, sign, of, wish, id, place).ExecuteNonQueryAsync();
            await Call(connection, transaction, seat, of, wish, id, place).ExecuteNonQueryAsync();
            await transaction.CommitAsync();
        }
        connections.GiveBack(connection);
        return Results.Created($"/registrations/{id}", new Answer(id, of, (int)place, "confirmed"));
    }

    static DbCommand Call(DbConnection connection, DbTransaction transaction, string sql, Guid of, Wish wish, Guid id, long number)
    {
        var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, transaction);
        command.Add("id", id);
        command.Add("event", of);
        command.Add("number", (int)number);
        command.Add("people", wish.GroupSize);
        command.Add("name", wish.Name);
        command.Add("email", wish.Email);
        command.Add("code", id.ToString("N")[16..]);
        command.Add("now", DateTime.UtcNow);
        return command;
    }
}

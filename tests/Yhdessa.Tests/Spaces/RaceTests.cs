using System.Data.Common;
using System.Net;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Yhdessa.Kernel;
using Yhdessa.Spaces;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.SpacesHouse;

namespace Yhdessa.Tests.Spaces;

public class RaceTests
{
    [Theory, OnEachDatabase]
    public async Task Fifty_wishes_for_one_slot_give_one_booking_in_every_round(Provider on)
    {
        using var house = new House(on).AtNow();
        var space = await house.ASpace();

        for (var round = 0; round < 3; round++)
        {
            var answers = await AllAtOnce(house, Enumerable.Repeat(Wish(space, At(5 + round, 12), At(5 + round, 14)), 50));

            answers.Count(a => a == HttpStatusCode.Created).ShouldBe(1);
            answers.Count(a => a == HttpStatusCode.Conflict).ShouldBe(49);
        }
        (await Blocks(house)).ShouldBe(3);
    }

    [Theory, OnEachDatabase]
    public async Task Fifty_back_to_back_wishes_all_come_true(Provider on)
    {
        using var house = new House(on).AtNow();
        var space = await house.ASpace();
        var wishes = from day in Enumerable.Range(5, 5) from hour in Enumerable.Range(8, 10) select Wish(space, At(day, hour), At(day, hour + 1));

        var answers = await AllAtOnce(house, wishes);

        answers.ShouldAllBe(a => a == HttpStatusCode.Created);
        (await Blocks(house)).ShouldBe(50);
    }

    [Theory, OnEachDatabase]
    public async Task A_part_and_its_whole_are_never_both_booked(Provider on)
    {
        using var house = new House(on).AtNow();
        var hall = await house.ASpace("Sali");
        Guid[] halves = [await house.ASpace("Sali A", wholeOf: hall), await house.ASpace("Sali B", wholeOf: hall)];
        var wishes = Enumerable.Range(0, 48).Select(i => Wish((i % 3) switch { 0 => hall, 1 => halves[0], _ => halves[1] }, At(5, 12), At(5, 14)));

        var answers = await AllAtOnce(house, wishes);

        var spaces = await house.In((SpacesDb db) => db.Bookings.Select(b => b.SpaceId).ToListAsync());
        if (spaces.Contains((Id<Space>)hall)) spaces.Count.ShouldBe(1);
        else spaces.Select(s => s.Value).ShouldBe(halves, ignoreOrder: true);
        answers.Count(a => a == HttpStatusCode.Created).ShouldBe(spaces.Count);
        answers.ShouldAllBe(a => a == HttpStatusCode.Created || a == HttpStatusCode.Conflict);
    }

    [Theory, OnEachDatabase]
    public async Task Wishes_that_overlap_in_part_never_both_come_true(Provider on)
    {
        using var house = new House(on).AtNow();
        var space = await house.ASpace();
        var wishes = Enumerable.Range(0, 40).Select(i => Wish(space, At(5, 8).AddMinutes(30 * (i % 20)), At(5, 8).AddMinutes(30 * (i % 20) + 90)));

        await AllAtOnce(house, wishes);

        var times = await house.In((SpacesDb db) => db.Bookings.OrderBy(b => b.Start).Select(b => new { b.Start, b.End }).ToListAsync());
        times.Count.ShouldBeGreaterThan(2);
        times.Zip(times.Skip(1)).ShouldAllBe(pair => pair.First.End <= pair.Second.Start);
    }

    [Theory, OnEachDatabase]
    public async Task Plain_sql_cannot_make_an_overlap(Provider on)
    {
        using var house = new House(on).AtNow();
        var space = await house.ASpace();
        var person = house.As(Guid.CreateVersion7());
        await person.Booked(Wish(space, At(5, 12), At(5, 14)));
        await person.Booked(Wish(space, At(5, 14), At(5, 16)));

        await Should.ThrowAsync<DbException>(() => Sql(house, "update {blocks} set {start} = {start13} where {start} > {start13}"));
        await Should.ThrowAsync<DbException>(() => Sql(house, "insert into {blocks} (space_id, booking_id, {start}, {end}) select space_id, {new}, {start13}, {start15} from {blocks} where {start} < {start13}"));

        await Sql(house, "update {blocks} set {end} = {start15a} where {start} > {start13}");   // what does not overlap is let through
    }

    static async Task<HttpStatusCode[]> AllAtOnce(House house, IEnumerable<object> wishes)
    {
        var ready = new TaskCompletionSource();
        var all = wishes.Select(async wish =>
        {
            using var client = house.As(Guid.CreateVersion7());
            await ready.Task;
            return (await client.Book(wish)).StatusCode;
        }).ToList();
        ready.SetResult();
        return await Task.WhenAll(all);
    }

    static Task<int> Blocks(House house) => house.In((SpacesDb db) => db.Blocks.CountAsync());

    /// <summary>Past the application and its mappings; the foreign key is out of the way, so only the promise itself can say no.</summary>
    static async Task Sql(House house, string sql)
    {
        await using DbConnection connection = house.Provider switch
        {
            Provider.PostgreSql => new NpgsqlConnection(house.ConnectionString),
            Provider.SqlServer => new SqlConnection(house.ConnectionString),
            _ => new SqliteConnection(house.ConnectionString + ";Foreign Keys=False"),
        };
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        var quote = house.Provider is Provider.SqlServer ? ("[", "]") : ("\"", "\"");
        command.CommandText = (house.Provider is Provider.PostgreSql ? "set session_replication_role = replica; " : "") + sql
            .Replace("{blocks}", house.Provider is Provider.Sqlite ? "spaces_blocks" : "spaces.blocks", StringComparison.Ordinal)
            .Replace("{start}", $"{quote.Item1}start{quote.Item2}", StringComparison.Ordinal).Replace("{end}", $"{quote.Item1}end{quote.Item2}", StringComparison.Ordinal)
            .Replace("{new}", $"'{Guid.CreateVersion7()}'", StringComparison.Ordinal)
            .Replace("{start13}", Instant(13), StringComparison.Ordinal).Replace("{start15}", Instant(15), StringComparison.Ordinal).Replace("{start15a}", Instant(15), StringComparison.Ordinal);
        await command.ExecuteNonQueryAsync();

        string Instant(int hour) => FormattableString.Invariant($"'{At(5, hour).UtcDateTime:yyyy-MM-dd HH:mm:ss}{(house.Provider is Provider.PostgreSql ? "+00" : "")}'");
    }
}

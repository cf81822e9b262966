using System.Data.Common;
using System.Net;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Events.SignUpHouse;

namespace Yhdessa.Tests.Events;

/// <summary>Places at an event: never more than there are, strictly in order, groups together.</summary>
public class SignUpTests
{
    [Fact]
    public async Task A_resident_signs_up_without_an_account_and_the_event_tells_its_places()
    {
        using var house = new House().AtNow();
        var of = await house.AnEvent(new(10, 5) { Questions = [new("diet", new("Ruokavalio"))] });

        var made = await (await house.Stranger().SignUp(of, "Aino@Example.org", 3, new { diet = "kasvis" })).Json();

        made.GetProperty("status").GetString().ShouldBe("confirmed");
        made.GetProperty("groupSize").GetInt32().ShouldBe(3);
        made.GetProperty("email").GetString().ShouldBe("aino@example.org");
        var told = await (await house.Stranger().GetAsync(new Uri($"/api/v1/events/{of}", UriKind.Relative))).Json(HttpStatusCode.OK);
        told.GetProperty("places").ToString().ShouldBe("""{"capacity":10,"free":7,"waiting":0}""");
        told.GetProperty("waitingListCapacity").GetInt32().ShouldBe(5);
        told.GetProperty("questions")[0].GetProperty("key").GetString().ShouldBe("diet");
        var listed = await (await house.Stranger().GetAsync(new Uri("/api/v1/events", UriKind.Relative))).Json(HttpStatusCode.OK);
        listed.GetProperty("items")[0].GetProperty("places").GetProperty("free").GetInt32().ShouldBe(7);
    }

    [Theory, OnEachDatabase]
    public async Task Thirty_at_once_for_ten_places_give_ten_people_a_place_and_split_no_group(Provider on)
    {
        using var house = new House(on).AtNow();
        var of = await house.AnEvent(new(10));

        var answers = await AllAtOnce(house, of, Enumerable.Repeat(1, 30));

        answers.Count(a => a == HttpStatusCode.Created).ShouldBe(10);
        answers.Count(a => a == HttpStatusCode.Conflict).ShouldBe(20);
        (await Seats(house, of)).ShouldBe(Enumerable.Range(1, 10));
    }

    [Theory, OnEachDatabase]
    public async Task Groups_that_come_at_once_are_whole_and_together_never_too_many(Provider on)
    {
        using var house = new House(on).AtNow();
        var of = await house.AnEvent(new(10, 200));

        (await AllAtOnce(house, of, Enumerable.Range(0, 24).Select(i => i % 4 + 1))).ShouldAllBe(a => a == HttpStatusCode.Created);

        var all = await house.In((EventsDb db) => db.Registrations.Include(r => r.Seats).OrderBy(r => r.Number).ToListAsync());
        all.Select(r => r.Number).ShouldBe(Enumerable.Range(1, 24));
        all.ShouldAllBe(r => r.Seats.Count == (r.Status == RegistrationStatus.Confirmed ? r.GroupSize : 0));
        (await Seats(house, of)).Count.ShouldBeLessThanOrEqualTo(10);
        all.SkipWhile(r => r.Status is RegistrationStatus.Confirmed).ShouldAllBe(r => r.Status == RegistrationStatus.Waiting, "nobody passes a group that waits");
    }

    [Theory, OnEachDatabase]
    public async Task Plain_sql_cannot_give_a_place_to_two(Provider on)
    {
        using var house = new House(on).AtNow();
        var of = await house.AnEvent(new(10));
        await house.Stranger().Signed(of, "eka@example.org");
        await house.Stranger().Signed(of, "toka@example.org");
        var ids = await house.In((EventsDb db) => db.Registrations.OrderBy(r => r.Number).Select(r => r.Id).ToListAsync());

        await Should.ThrowAsync<DbException>(() => Sql(house, $"update {{seats}} set number = 1 where registration_id = '{Written(house, ids[1])}'"));
        await Should.ThrowAsync<DbException>(() => Sql(house, $"insert into {{seats}} (registration_id, event_id, number) values ('{Written(house, ids[1])}', '{Written(house, of)}', 1)"));
        await Should.ThrowAsync<DbException>(() => Sql(house, $"update {{registrations}} set email = 'eka@example.org' where id = '{Written(house, ids[1])}'"));

        await Sql(house, $"update {{seats}} set number = 3 where registration_id = '{Written(house, ids[1])}'");   // a free one is let through
        (await Seats(house, of)).ShouldBe([1, 3]);
    }

    [Theory, OnEachDatabase]
    public async Task One_address_signs_up_once_however_often_it_is_sent_at_once(Provider on)
    {
        using var house = new House(on).AtNow();
        var of = await house.AnEvent(new(10));

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => house.Stranger().SignUp(of, "sama@example.org")));

        answers.Count(a => a.StatusCode == HttpStatusCode.Created).ShouldBe(1);
        foreach (var no in answers.Where(a => a.StatusCode != HttpStatusCode.Created)) (await no.Refusal(HttpStatusCode.Conflict)).ShouldBe("already-registered");
        (await house.LettersTo("sama@example.org")).ShouldBe(["confirmed"]);
    }

    [Fact]
    public async Task What_a_stranger_sends_wrong_is_told_by_field_and_code()
    {
        using var house = new House().AtNow();
        var anyone = house.Stranger();
        var of = await house.AnEvent(new(4));

        (await (await anyone.SignUp(of, "ei-osoite")).Refusal(HttpStatusCode.UnprocessableEntity)).ShouldBe("invalid");
        (await (await anyone.SignUp(of, "a@example.org", 21)).Refusal(HttpStatusCode.UnprocessableEntity)).ShouldBe("invalid");
        (await (await anyone.SignUp(of, "a@example.org", 5)).Refusal(HttpStatusCode.UnprocessableEntity)).ShouldBe("group-too-large");
        (await (await anyone.SignUp(of, "a@example.org", 1, new { muu = "x" })).Refusal(HttpStatusCode.UnprocessableEntity)).ShouldBe("unknown-question");
        (await (await anyone.SignUp(of, "a@example.org", 1, new { muu = 1 })).Refusal(HttpStatusCode.BadRequest)).ShouldBe("invalid");
        (await (await anyone.SignUp(Guid.CreateVersion7(), "a@example.org")).Refusal(HttpStatusCode.NotFound)).ShouldBe("not-found");
        (await anyone.Signed(of, "a@example.org", 4)).ShouldBe("confirmed");
        (await (await anyone.SignUp(of, "b@example.org")).Refusal(HttpStatusCode.Conflict)).ShouldBe("event-full");
        (await (await anyone.SignUp(await house.AnEvent(null), "b@example.org")).Refusal(HttpStatusCode.UnprocessableEntity)).ShouldBe("enrolment-closed");
    }

    /// <summary>The night of 29.3.2026 the clocks go from 3 to 4: the window is what the clock on the wall shows.</summary>
    [Fact]
    public async Task Signing_up_is_open_from_its_first_minute_to_its_last_by_the_clock_in_Helsinki()
    {
        using var house = new House().AtNow();
        var anyone = house.Stranger();
        var of = await house.AnEvent(new(10, Start: At(28, 12), End: At(29, 12)), EventDate.Clock(At(30, 14), At(30, 16)));

        async Task<HttpStatusCode> Then(DateTimeOffset now)
        {
            house.Clock.Now = now.ToUniversalTime();
            return (await anyone.SignUp(of, $"{now.UtcTicks}@example.org")).StatusCode;
        }

        (await Then(At(28, 12).AddMilliseconds(-1))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Then(new(2026, 3, 28, 10, 0, 0, TimeSpan.Zero))).ShouldBe(HttpStatusCode.Created);
        (await Then(At(29, 12).AddMilliseconds(-1))).ShouldBe(HttpStatusCode.Created);
        (await Then(new(2026, 3, 29, 9, 0, 0, TimeSpan.Zero))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        house.Clock.Now = At(27, 12).ToUniversalTime();
        (await PageForm.Read(await anyone.GetAsync(new Uri($"/events/ilta-{of}/sign-up", UriKind.Relative)))).QuerySelector(".note")!.TextContent.ShouldContain("Ilmoittautuminen alkaa la\u00a028.3.2026 klo\u00a012.");
    }

    [Fact]
    public async Task Without_an_end_signing_up_closes_when_the_event_begins()
    {
        using var house = new House().AtNow();
        var of = await house.AnEvent(new(10));

        house.Clock.Now = At(10, 14).AddMilliseconds(-1).ToUniversalTime();
        (await house.Stranger().Signed(of, "viime@example.org")).ShouldBe("confirmed");
        house.Clock.Now = At(10, 14).ToUniversalTime();
        (await (await house.Stranger().SignUp(of, "myohassa@example.org")).Refusal(HttpStatusCode.UnprocessableEntity)).ShouldBe("enrolment-closed");
    }

    static async Task<HttpStatusCode[]> AllAtOnce(House house, Guid of, IEnumerable<int> groups)
    {
        var ready = new TaskCompletionSource();
        var all = groups.Select(async (size, i) =>
        {
            using var client = house.As(Guid.CreateVersion7());   // each from an address of her own: strangers of one address are counted together
            await ready.Task;
            return (await client.SignUp(of, $"henkilo{i}@example.org", size)).StatusCode;
        }).ToList();
        ready.SetResult();
        return await Task.WhenAll(all);
    }

    static Task<List<int>> Seats(House house, Guid of) => house.In((EventsDb db) => db.Seats.Where(s => s.EventId == (Id<Event>)of).Select(s => s.Number).OrderBy(n => n).ToListAsync());

    static string Written(House house, Guid id) => house.Provider is Provider.Sqlite ? id.ToString().ToUpperInvariant() : id.ToString();

    /// <summary>Past the application and its mappings.</summary>
    static async Task Sql(House house, string sql)
    {
        await using DbConnection connection = house.Provider switch
        {
            Provider.PostgreSql => new NpgsqlConnection(house.ConnectionString),
            Provider.SqlServer => new SqlConnection(house.ConnectionString),
            _ => new SqliteConnection(house.ConnectionString),
        };
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        string Table(string name) => house.Provider is Provider.Sqlite ? $"events_{name}" : $"events.{name}";
        command.CommandText = sql.Replace("{seats}", Table("seats"), StringComparison.Ordinal).Replace("{registrations}", Table("registrations"), StringComparison.Ordinal);
        (await command.ExecuteNonQueryAsync()).ShouldBe(1);
    }
}

using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Governance;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Governance.GovernanceHouse;

namespace Yhdessa.Tests.Governance;

public class SeatTests
{
    [Theory, OnEachDatabase]
    public async Task A_seat_is_given_ended_and_given_again_and_each_day_has_its_own_holder(Provider on)
    {
        using var house = await new House(on).WithSeason();
        var coordinator = house.Coordinator();
        var network = SeasonId.Of("jnk-kylat");

        (await coordinator.Give(new { organizationId = Organization, from = "2024-02-01" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await (await coordinator.Give(new { networkId = network, from = "2025-02-01" })).Code()).ShouldBe("seat-taken");
        (await coordinator.End("2024-12-31")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await (await coordinator.End("2024-11-30")).Code()).ShouldBe("seat-vacant");   // a day once told stays
        (await coordinator.Give(new { networkId = network, from = "2025-02-01" })).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await Holder(house, "2024-01-31")).ShouldBeNull();
        (await Holder(house, "2024-12-31")).ShouldBe("Päijät-Hämeen liitto");
        (await Holder(house, "2025-01-15")).ShouldBeNull();
        (await Holder(house, "2025-02-01")).ShouldBe("Kylien yhdistykset");
    }

    static async Task<string?> Holder(House house, string day) =>
        (string?)(await house.Stranger().Get($"/bodies/jarjestoneuvottelukunta/seats?at={day}"))["items"]!.AsArray().Single(s => (Guid)s!["id"]! == Business)!["holder"]?["name"];

    [Theory, OnEachDatabase]
    public async Task The_database_itself_keeps_a_seat_from_two_holders_at_once(Provider on)
    {
        using var house = await new House(on).WithSeason();
        await house.Coordinator().Give(new { organizationId = Organization, from = "2024-02-01", until = "2024-12-31" });
        var seat = (Id<Seat>)Business;
        SeatTerm Term(DateOnly from, DateOnly? until) => new(Id<SeatTerm>.New(), seat, Organization, null, from, until);

        await Should.ThrowAsync<DbUpdateException>(() => house.In((GovernanceDb db) => Task.FromResult(db.Add(Term(new(2024, 12, 31), null)).Entity)));
        await Should.ThrowAsync<DbUpdateException>(() => house.In((GovernanceDb db) => Task.FromResult(db.Add(Term(new(2023, 1, 1), new(2024, 2, 1))).Entity)));
        await Should.ThrowAsync<DbUpdateException>(() => house.In((GovernanceDb db) => Task.FromResult(db.Add(Term(new(2023, 1, 2), new(2023, 1, 1))).Entity)));
        await Should.ThrowAsync<DbUpdateException>(() => house.In((GovernanceDb db) => Task.FromResult(db.Add(new SeatTerm(Id<SeatTerm>.New(), seat, null, null, new(2022, 1, 1), new(2022, 1, 2))).Entity)));
        await house.In((GovernanceDb db) => Task.FromResult(db.Add(Term(new(2025, 1, 1), null)).Entity));
    }

    [Theory, OnEachDatabase]
    public async Task Two_who_give_a_seat_at_once_give_it_once(Provider on)
    {
        using var house = await new House(on).WithSeason();

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => house.Coordinator().Give(new { organizationId = Organization, from = "2026-01-01" })));

        answers.Count(a => a.StatusCode is HttpStatusCode.OK).ShouldBe(1);
        answers.Count(a => a.StatusCode is HttpStatusCode.Conflict).ShouldBe(5);
        (await house.In((GovernanceDb db) => db.Terms.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_wish_that_cannot_be_is_refused_with_its_field()
    {
        using var house = await new House().WithSeason();
        var coordinator = house.Coordinator();

        foreach (var (wish, status, code) in new (object, int, string)[]
        {
            (new { from = "2026-01-01" }, 422, "invalid"),
            (new { organizationId = Organization, networkId = Organization, from = "2026-01-01" }, 422, "invalid"),
            (new { organizationId = Guid.CreateVersion7(), from = "2026-01-01" }, 422, "unknown-holder"),
            (new { networkId = Organization, from = "2026-01-01" }, 422, "unknown-holder"),
            (new { organizationId = Organization, from = "2021-10-31" }, 422, "seat-not-there-then"),
            (new { organizationId = Organization, from = "2026-01-02", until = "2026-01-01" }, 422, "invalid"),
            (new { organizationId = Organization, from = "31.10.2025" }, 400, "invalid"),
        })
        {
            var answer = await coordinator.Give(wish);
            ((int)answer.StatusCode, await answer.Code()).ShouldBe((status, code), wish.ToString());
        }
        (await house.In((GovernanceDb db) => db.Terms.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Only_who_speaks_for_the_house_gives_seats_and_the_audit_tells_who_did()
    {
        using var house = await new House().WithSeason();
        var wish = new { organizationId = Organization, from = "2026-01-01" };

        (await house.Stranger().Give(wish)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await house.As(Guid.CreateVersion7(), Roles.Editor).Give(wish)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await house.AsKey(Organization, "governance:admin").Give(wish)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var person = Guid.CreateVersion7();
        (await house.As(person, Roles.Coordinator).Give(wish)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var written = await house.In((KernelDb db) => db.Set<AuditEntry>().Where(a => a.What == "GiveSeat" && a.Kind == "SeatTerm").ToListAsync());
        written.ShouldHaveSingleItem().Who.ShouldBe($"person:{person}");
    }
}

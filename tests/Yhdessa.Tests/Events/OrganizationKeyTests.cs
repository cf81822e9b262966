using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Api;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Events;

/// <summary>A key of an organization acts for it alone, whatever its scopes.</summary>
public class OrganizationKeyTests
{
    static readonly string[] all = ["events:read", "events:write", "events:admin"];

    static Uri At(string path) => new(path, UriKind.Relative);

    [Theory, OnEachDatabase]
    public async Task It_reads_who_comes_to_its_own_events_and_others_events_people_do_not_exist_for_it(Provider on)
    {
        using var house = await EventsHouse.WithOrganizations(on);
        using var editor = house.Editor();
        var own = (await editor.Made(EventsHouse.Wish("Oma ilta", ("capacity", 10)))).Id();
        var other = (await editor.Made(EventsHouse.Wish("Toisen ilta", ("capacity", 10), ("organizationIds", new[] { EventsHouse.Mente })))).Id();
        foreach (var of in (Guid[])[own, other]) (await house.Stranger().PostAsJsonAsync($"/api/v1/events/{of}/registrations", new { name = "Aino Esimerkki", email = "aino@example.org" })).StatusCode.ShouldBe(HttpStatusCode.Created);
        using var key = house.AsKey(EventsHouse.Dila, all);

        (await (await key.GetAsync(At($"/api/v1/events/{own}/registrations"))).Json()).GetProperty("items").GetArrayLength().ShouldBe(1);
        await (await key.GetAsync(At($"/api/v1/events/{other}/registrations"))).ShouldBeProblem(404);
        house.Clock.Now = new(2026, 4, 10, 13, 0, 0, TimeSpan.Zero);
        await (await key.Act(other, "attendance", new { people = 7 })).ShouldBeProblem(404);
        (await key.Act(own, "attendance", new { people = 7 })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await house.In((EventsDb db) => db.Set<AuditEntry>().CountAsync(a => a.What == "LookAtRegistrations"))).ShouldBe(1);
    }

    [Fact]
    public async Task It_reads_peoples_own_words_of_its_own_events_alone()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        var own = (await editor.Made(EventsHouse.Wish("Oma ilta"))).Id();
        var other = (await editor.Made(EventsHouse.Wish("Toisen ilta", ("organizationIds", new[] { EventsHouse.Mente })))).Id();
        house.Clock.Now = new(2026, 4, 10, 13, 0, 0, TimeSpan.Zero);
        foreach (var of in (Guid[])[own, other]) (await house.Stranger().PostAsJsonAsync($"/api/v1/events/{of}/feedback", new { score = 5, best = "Ihmiset" })).StatusCode.ShouldBe(HttpStatusCode.Created);
        using var key = house.AsKey(EventsHouse.Dila, all);

        (await key.GetStringAsync(At($"/api/v1/events/{own}/report"))).ShouldContain("Ihmiset");
        (await key.GetStringAsync(At($"/api/v1/events/{other}/report"))).ShouldNotContain("Ihmiset");
    }

    [Fact]
    public async Task It_cannot_trust_itself_nor_write_on_the_houses_screens()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var key = house.AsKey(EventsHouse.Dila, all);

        await (await key.PostAsJsonAsync("/api/v1/trusted-organizations", new { organizationId = EventsHouse.Dila, reason = "Luotan itseeni" })).ShouldBeProblem(403);
        await (await key.GetAsync(At("/api/v1/trusted-organizations"))).ShouldBeProblem(403);
        await (await key.PostAsJsonAsync("/api/v1/bulletins", new { text = new { fi = "Mainos" }, firstDay = "2026-03-04", lastDay = "2026-03-05" })).ShouldBeProblem(403);
        await (await key.GetAsync(At("/api/v1/bulletins"))).ShouldBeProblem(403);
        (await key.Made(EventsHouse.Wish("Ilman luottamusta"))).Words("publication").ShouldBe("waiting");
        (await house.AsKey(null, all).PostAsJsonAsync("/api/v1/trusted-organizations", new { organizationId = EventsHouse.Dila, reason = "Tuttu" })).StatusCode.ShouldBe(HttpStatusCode.Created);
    }
}

using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Events.Fairs;
using Yhdessa.Kernel;
using Yhdessa.Tests.Api;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Events.EventsHouse;
using static Yhdessa.Tests.Events.SignUpHouse;

namespace Yhdessa.Tests.Events.Fairs;

/// <summary>A fair by a partner's program: the plan, a place, and the house's own stall.</summary>
public class FairApiTests
{
    static Task<HttpResponseMessage> Take(HttpClient client, Guid of, Guid? stall, Guid organization, string email) =>
        client.PostAsJsonAsync($"/api/v1/events/{of}/stalls", new { stallId = stall, organizationId = organization, exhibitor = "Järjestö", name = "Aino Esimerkki", email, tables = 1 });

    [Theory, OnEachDatabase]
    public async Task An_organizations_key_takes_a_place_of_the_plan_and_gives_it_up_and_nobody_elses(Provider on)
    {
        using var house = await WithOrganizations(on);
        var of = await house.AnEvent(null);
        await house.Send(new DrawFair((Id<Event>)of, "1p 2\n3 4"));
        var (dila, mente, anyone) = (house.AsKey(Dila, "events:write", "events:read"), house.AsKey(Mente, "events:write"), house.Stranger());
        async Task<System.Text.Json.JsonElement> Plan() => await (await anyone.GetAsync(new Uri($"/api/v1/events/{of}/stalls", UriKind.Relative))).Json(HttpStatusCode.OK);
        var stalls = (await Plan()).GetProperty("items");
        stalls.EnumerateArray().Select(s => (s.GetProperty("number").GetInt32(), s.GetProperty("row").GetInt32(), s.GetProperty("hasPower").GetBoolean(), s.GetProperty("isFree").GetBoolean())).ShouldBe([(1, 1, true, true), (2, 1, false, true), (3, 2, false, true), (4, 2, false, true)]);

        var made = await (await Take(dila, of, stalls[0].Id(), Dila, "dila@example.org")).Json();
        (made.Words("status"), made.GetProperty("confirmed").GetBoolean(), made.GetProperty("stall").GetInt32()).ShouldBe(("standing", true, 1));
        await (await Take(mente, of, stalls[0].Id(), Mente, "mente@example.org")).ShouldBeProblem(409, "stall-taken");
        await (await Take(mente, of, stalls[1].Id(), Dila, "mente@example.org")).ShouldBeProblem(404);
        await (await Take(mente, of, Guid.CreateVersion7(), Mente, "mente@example.org")).ShouldBeProblem(422);
        (await Plan()).GetProperty("items")[0].Words("exhibitor").ShouldBe("Järjestö");
        await (await mente.Act(of, "give-up-stall", new { organizationId = Dila })).ShouldBeProblem(404);
        await (await anyone.Act(of, "give-up-stall", new { organizationId = Dila })).ShouldBeProblem(403);

        var after = await (await dila.Act(of, "give-up-stall", new { organizationId = Dila })).Json(HttpStatusCode.OK);
        (after.GetProperty("stalls").GetInt32(), after.GetProperty("free").GetInt32()).ShouldBe((4, 4));
        await (await dila.Act(of, "give-up-stall", new { organizationId = Dila })).ShouldBeProblem(404);
        await (await anyone.GetAsync(new Uri($"/api/v1/events/{Guid.CreateVersion7()}/fair", UriKind.Relative))).ShouldBeProblem(404);
    }

    [Fact]
    public async Task The_houses_key_reads_who_exhibits_gives_places_and_calls_one_off_and_looking_is_written_down()
    {
        using var house = await WithOrganizations();
        var of = await house.AnEvent(null);
        await house.Send(new DrawFair((Id<Event>)of, "1 2"));
        await (await Take(house.AsKey(Dila, "events:write"), of, null, Dila, "dila@example.org")).Json();
        var (admin, list) = (house.AsKey(null, "events:admin"), new Uri($"/api/v1/events/{of}/exhibitors", UriKind.Relative));

        var row = (await (await admin.GetAsync(list)).Json(HttpStatusCode.OK)).GetProperty("items")[0];
        (row.Words("email"), row.Words("status")).ShouldBe(("dila@example.org", "waiting"));
        (await house.In((EventsDb db) => db.Set<AuditEntry>().CountAsync(a => a.What == "LookAtRegistrations"))).ShouldBe(1);
        (await (await admin.Act(of, "place-exhibitor", new { bookingId = row.Id(), stall = 2 })).Json(HttpStatusCode.OK)).GetProperty("free").GetInt32().ShouldBe(1);
        await (await admin.Act(of, "place-exhibitor", new { bookingId = row.Id(), stall = 9 })).ShouldBeProblem(422, "stall-unknown");
        (await (await admin.Act(of, "call-off-stall", new { bookingId = row.Id() })).Json(HttpStatusCode.OK)).GetProperty("free").GetInt32().ShouldBe(2);
        await (await admin.Act(of, "call-off-stall", new { bookingId = row.Id() })).ShouldBeProblem(404);

        await (await house.Stranger().GetAsync(list)).ShouldBeProblem(401);
        await (await house.AsKey(null, "events:read").GetAsync(list)).ShouldBeProblem(403);
        await (await house.AsKey(null, "events:write").Act(of, "place-exhibitor", new { bookingId = row.Id(), stall = 1 })).ShouldBeProblem(403);
    }

    [Fact]
    public async Task A_floor_plan_is_drawn_and_drawn_anew_by_who_has_seen_the_latest_and_nobody_loses_a_place()
    {
        using var house = await WithOrganizations();
        var (of, admin) = (await house.AnEvent(null), house.AsKey(null, "events:admin"));
        Task<HttpResponseMessage> Draw(HttpMethod method, object plan, string tag, HttpClient? by = null) => (by ?? admin).SendAsync(method.Send($"/api/v1/events/{of}/fair", plan).With("If-Match", tag));

        await (await Draw(HttpMethod.Put, new { drawing = "1 1" }, "*")).ShouldBeProblem(422, "stall-number-twice");
        var first = await Draw(HttpMethod.Put, new { drawing = "1p 2\n3" }, "*");
        (await first.Json(HttpStatusCode.OK)).GetProperty("stalls").GetInt32().ShouldBe(3);
        var stall = await house.In((EventsDb db) => db.Set<Stall>().Where(s => s.Number == 1).Select(s => s.Id.Value).SingleAsync());
        await (await Take(house.AsKey(Dila, "events:write"), of, stall, Dila, "dila@example.org")).Json();

        var tag = first.Headers.ETag!.ToString();
        await (await Draw(HttpMethod.Patch, new { drawing = "2 3" }, tag)).ShouldBeProblem(422, "stall-taken-stays");
        (await (await Draw(HttpMethod.Patch, new { mostTables = 2 }, tag)).Json(HttpStatusCode.OK)).Words("drawing").ShouldBe("1p 2\n3");
        await (await Draw(HttpMethod.Patch, new { mostTables = 3 }, tag)).ShouldBeProblem(412, "stale");
        await (await Draw(HttpMethod.Put, new { drawing = "1" }, "*", house.AsKey(null, "events:write"))).ShouldBeProblem(403);
    }

    [Fact]
    public async Task Turns_at_the_houses_own_stall_are_added_and_taken_away_by_who_has_seen_them()
    {
        using var house = await WithOrganizations();
        var (of, admin) = (await house.AnEvent(null), house.AsKey(null, "events:admin"));
        Task<HttpResponseMessage> Add(string day) => admin.PostAsJsonAsync($"/api/v1/events/{of}/stall-shifts", new { day, start = "14:00:00", end = "15:00:00", who = "Vapaaehtoinen" });

        await (await Add("2026-03-11")).ShouldBeProblem(422, "shift-other-day");
        var answer = await Add("2026-03-10");
        var made = await answer.Json();
        made.Words("start").ShouldBe("2026-03-10T12:00:00Z");
        (await (await admin.GetAsync(new Uri($"/api/v1/events/{of}/stall-shifts", UriKind.Relative))).Json(HttpStatusCode.OK)).GetProperty("total").GetInt32().ShouldBe(1);
        var path = $"/api/v1/stall-shifts/{made.Id()}";
        await (await house.AsKey(EventsHouse.Mente, "events:admin").GetAsync(new Uri(path, UriKind.Relative))).ShouldBeProblem(404);
        await (await house.AsKey(EventsHouse.Mente, "events:admin").SendAsync(HttpMethod.Delete.Send(path).With("If-Match", answer.Headers.ETag!.ToString()))).ShouldBeProblem(404);
        foreach (var list in (string[])[$"/api/v1/events/{of}/stall-shifts", $"/staff/events/{of}/stall-shifts/list.csv"])
            (await house.AsKey(EventsHouse.Mente, "events:admin").GetAsync(new Uri(list, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound, list);
        await (await house.AsKey(EventsHouse.Mente, "events:admin").PostAsJsonAsync($"/api/v1/events/{of}/stall-shifts", new { day = "2026-03-10", start = "14:00:00", end = "15:00:00", who = "Vieras" })).ShouldBeProblem(404);
        await (await admin.SendAsync(HttpMethod.Delete.Send(path))).ShouldBeProblem(428);
        await (await admin.SendAsync(HttpMethod.Delete.Send(path).With("If-Match", "\"99-x\""))).ShouldBeProblem(412, "stale");
        (await admin.SendAsync(HttpMethod.Delete.Send(path).With("If-Match", answer.Headers.ETag!.ToString()))).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await (await admin.GetAsync(new Uri(path, UriKind.Relative))).ShouldBeProblem(410);
        await (await house.Stranger().GetAsync(new Uri($"/api/v1/events/{of}/stall-shifts", UriKind.Relative))).ShouldBeProblem(401);
    }

    [Theory, OnEachDatabase]
    public async Task An_event_has_so_many_turns_and_the_next_one_is_told_the_limit_and_an_organizations_people_page_through_theirs(Provider on)
    {
        using var house = await WithOrganizations(on);
        var of = await house.AnEvent(null);
        var (admin, staff) = (house.AsKey(null, "events:admin"), house.As(Guid.CreateVersion7(), Roles.Coordinator));
        await house.In((EventsDb db) =>
        {
            db.AddRange(Enumerable.Range(1, StallShift.MostOfEvent - 1).Select(n => new StallShift(Id<StallShift>.New(), (Id<Event>)of, At(10, 14).ToUniversalTime(), At(10, 15).ToUniversalTime(), $"Vuorolainen {n}", Dila)));
            return Task.FromResult(0);
        });
        var wish = new { day = "2026-03-10", start = "14:00:00", end = "15:00:00", who = "Vuorolainen 300", organizationId = Dila };
        Task<HttpResponseMessage> Add() => admin.PostAsJsonAsync($"/api/v1/events/{of}/stall-shifts", wish);

        var both = await Task.WhenAll(Add(), Add());
        both.Select(a => a.StatusCode).ShouldBe([HttpStatusCode.Created, HttpStatusCode.UnprocessableEntity], ignoreOrder: true);
        (await (await Add()).ShouldBeProblem(422, "too-many-shifts"))["detail"]!.GetValue<string>().ShouldContain("300");
        (await staff.GetStringAsync(new Uri($"/staff/events/{of}/stall-shifts", UriKind.Relative))).ShouldContain("Vuorolainen 299");

        var shift = await house.In((EventsDb db) => db.Set<StallShift>().Where(s => s.Who == "Vuorolainen 7").Select(s => s.Id).SingleAsync());
        await house.Send(new RemoveStallShift(shift));
        (await Add()).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await Should.ThrowAsync<RuleBroken>(() => house.Send(new TakeBackStallShift(shift)))).Code.ShouldBe("too-many-shifts");

        var secretary = await house.SecretaryOf(Dila);
        var first = await PageForm.Read(await secretary.GetAsync(new Uri("/my/stall-shifts", UriKind.Relative)));
        (first.QuerySelectorAll(".rows h2").Length, first.QuerySelector(".pager a[rel=next]")!.GetAttribute("href")).ShouldBe((50, "/my/stall-shifts?page=2"));
        (await PageForm.Read(await secretary.GetAsync(new Uri("/my/stall-shifts?page=6", UriKind.Relative)))).QuerySelectorAll(".rows h2").Length.ShouldBe(50);
    }
}

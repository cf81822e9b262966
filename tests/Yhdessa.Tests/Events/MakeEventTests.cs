using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Contracts.Events;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Api;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Events;

public sealed class MakeEventTests
{
    [Theory, OnEachDatabase]
    public async Task An_editor_publishes_an_event_and_a_program_reads_it_as_it_was_posted(Provider on)
    {
        using var house = await EventsHouse.WithOrganizations(on);
        using var editor = house.Editor();

        var made = await editor.Made(EventsHouse.Wish("Kevätmessut", ("summary", new { fi = "Messut torilla." }), ("capacity", 40), ("enrolment", new { end = "2026-04-09T12:00:00Z" }), ("questions", new[] { new { key = "diet", text = new { fi = "Ruokavalio?" } } })));

        (made.Words("slug"), made.Words("publication"), made.Words("status"), made.Words("start"), made.Words("end")).ShouldBe(("kevatmessut", "published", "scheduled", "2026-04-10T09:00:00Z", "2026-04-10T12:00:00Z"));
        using var anyone = house.Stranger();
        var read = await (await anyone.GetAsync(new Uri("/api/v1/events/kevatmessut", UriKind.Relative))).Json();
        (read.GetProperty("summary").Words("fi"), read.GetProperty("capacity").GetInt32(), read.GetProperty("enrolment").Words("end"), read.GetProperty("questions")[0].Words("key")).ShouldBe(("Messut torilla.", 40, "2026-04-09T12:00:00Z", "diet"));
        (await editor.Made(EventsHouse.Wish())).Words("slug").ShouldBe("kevatmessut-2");
    }

    [Theory]
    [InlineData("2026-04-10", "2026-04-12", "exact", "2026-04-10", "2026-04-12")]
    [InlineData("2026-04-10", null, "exact", "2026-04-10", "2026-04-10")]
    [InlineData("2026-04-10T09:00:00+03:00", null, "exact", "2026-04-10T06:00:00Z", "2026-04-10")]
    [InlineData("2026-04-15", null, "month", "2026-04-01", "2026-04-30")]
    [InlineData("2026-04-01", "2026-05-15", "range", "2026-04-01", "2026-05-15")]
    [InlineData(null, null, "unconfirmed", null, null)]
    [InlineData(null, null, "onDemand", null, null)]
    public async Task A_date_is_told_as_exactly_as_it_is_known(string? start, string? end, string precision, string? startsAs, string? endsAs)
    {
        using var house = await EventsHouse.WithOrganizations();

        var made = await house.Editor().Made(EventsHouse.Wish("Retki", ("start", start), ("end", end), ("datePrecision", precision)));

        (made.TryGetProperty("start", out var first) ? first.GetString() : null).ShouldBe(startsAs);
        (made.TryGetProperty("end", out var last) ? last.GetString() : null).ShouldBe(endsAs);
    }

    [Theory]
    [InlineData("start", null, "required", 422)]
    [InlineData("start", "2026-04-10", "both-or-neither-clock", 422, "end")]
    [InlineData("end", "2026-04-10T08:00:00Z", "too-early", 422)]
    [InlineData("datePrecision", "unconfirmed", "open-date-has-no-day", 422, "start")]
    [InlineData("datePrecision", "month", "window-has-no-clock", 422, "start")]
    [InlineData("start", "2026-04-10T09:00:00", "missing-offset", 400)]
    [InlineData("start", "huomenna", "invalid", 400)]
    [InlineData("name", null, "required", 422)]
    [InlineData("municipality", "999", "unknown-code", 422)]
    [InlineData("onlineUrl", "javascript:alert(1)", "web-address", 422)]
    [InlineData("capacity", 0, "too-small-number", 422)]
    [InlineData("spaceId", "0192b3c4-5d6e-7f80-9a1b-2c3d4e5f6071", "unknown-space", 422)]
    [InlineData("seriesId", "0192b3c4-5d6e-7f80-9a1b-2c3d4e5f6071", "unknown-series", 422)]
    [InlineData("organizationIds", new[] { "0192b3c4-5d6e-7f80-9a1b-2c3d4e5f6071" }, "unknown-organization", 422)]
    public async Task What_does_not_fit_is_refused_by_its_field(string field, object? value, string code, int status, string? named = null)
    {
        using var house = await EventsHouse.WithOrganizations();

        using var answer = await house.Editor().Make(EventsHouse.Wish("Retki", (field, value)));

        ((int)answer.StatusCode).ShouldBe(status, await answer.Content.ReadAsStringAsync());
        (await answer.Json()).GetProperty("errors").EnumerateArray().Select(e => (e.Words("field"), e.Words("code"))).ShouldContain((named ?? field, code));
    }

    [Fact]
    public async Task What_an_organization_tells_waits_for_the_house_and_is_its_own_alone()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var secretary = await house.SecretaryOf(EventsHouse.Dila);
        using var anyone = house.Stranger();
        using var editor = house.Editor();
        var made = await secretary.Made(EventsHouse.Wish());

        made.Words("publication").ShouldBe("waiting");
        (await anyone.GetAsync(new Uri($"/api/v1/events/{made.Id()}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await anyone.GetAsync(new Uri("/events/kevatmessut", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await (await secretary.Act(made.Id(), "publish")).Json()).Words("publication").ShouldBe("waiting");
        await (await secretary.Make(EventsHouse.Wish("Toisen", ("organizationIds", new[] { EventsHouse.Mente })))).ShouldBeProblem(403);
        await (await secretary.Make(EventsHouse.Wish("Ei kenenkään", ("organizationIds", null)))).ShouldBeProblem(422);
        using var other = await house.SecretaryOf(EventsHouse.Mente);
        await (await other.Act(made.Id(), "cancel", new { reason = "Ei" })).ShouldBeProblem(404);

        (await (await editor.Act(made.Id(), "publish")).Json()).Words("publication").ShouldBe("published");
        (await anyone.GetAsync(new Uri("/events/kevatmessut", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
        await (await other.Act(made.Id(), "cancel", new { reason = "Ei" })).ShouldBeProblem(403);
    }

    [Fact]
    public async Task A_partners_key_tells_of_its_own_organizations_events_alone()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var key = house.AsKey(EventsHouse.Dila, "events:write", "events:read");
        using var houseKey = house.AsKey(null, "events:write");

        var made = await key.Made(EventsHouse.Wish("Oma", ("organizationIds", null)));

        (made.Words("publication"), made.GetProperty("organizationIds")[0].GetGuid()).ShouldBe(("waiting", EventsHouse.Dila));
        await (await key.Make(EventsHouse.Wish("Toisen", ("organizationIds", new[] { EventsHouse.Mente })))).ShouldBeProblem(404);
        var others = await houseKey.Made(EventsHouse.Wish("Talon"));
        others.Words("publication").ShouldBe("published");
        (await (await houseKey.Make(EventsHouse.Wish("Menten", ("organizationIds", new[] { EventsHouse.Mente })))).Json()).Words("publication").ShouldBe("published");
        await (await house.AsKey(EventsHouse.Mente, "events:write").Act(others.Id(), "cancel", new { reason = "Ei" })).ShouldBeProblem(404);
        await (await house.AsKey(EventsHouse.Dila, "events:read").Make(EventsHouse.Wish("Ilman lupaa"))).ShouldBeProblem(403);
    }

    [Fact]
    public async Task An_event_is_patched_with_what_it_had_before_and_deleted()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        var id = (await editor.Made(EventsHouse.Wish("Messut", ("capacity", 40)))).Id();

        var patched = await (await editor.Patch(id, new { place = "Sibeliustalo", onlineUrl = "https://example.org/etä" })).Json();

        (patched.Words("place"), patched.Words("onlineUrl"), patched.GetProperty("capacity").GetInt32(), patched.Words("start"), patched.Words("status")).ShouldBe(("Sibeliustalo", "https://example.org/etä", 40, "2026-04-10T09:00:00Z", "scheduled"));
        (await (await editor.Patch(id, new { start = "2026-04-11T09:00:00Z", end = "2026-04-11T12:00:00Z" })).Json()).Words("status").ShouldBe("rescheduled");
        using var unseen = new HttpRequestMessage(HttpMethod.Delete, $"/api/v1/events/{id}");
        await (await editor.SendAsync(unseen)).ShouldBeProblem(428);
        using var delete = new HttpRequestMessage(HttpMethod.Delete, $"/api/v1/events/{id}");
        delete.Headers.TryAddWithoutValidation("If-Match", "*");
        (await editor.SendAsync(delete)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await (await editor.GetAsync(new Uri($"/api/v1/events/{id}", UriKind.Relative))).ShouldBeProblem(410);
    }

    [Fact]
    public async Task An_event_is_called_off_with_a_reason_and_put_off_without_a_day()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        var (cancelled, postponed) = ((await editor.Made(EventsHouse.Wish("Peruttava"))).Id(), (await editor.Made(EventsHouse.Wish("Lykättävä"))).Id());

        await (await editor.Act(cancelled, "cancel", new { reason = "" })).ShouldBeProblem(422);
        var off = await (await editor.Act(cancelled, "cancel", new { reason = "Sali on remontissa" })).Json();
        (off.Words("status"), off.Words("statusReason"), off.Words("start")).ShouldBe(("cancelled", "Sali on remontissa", "2026-04-10T09:00:00Z"));
        await (await editor.Act(cancelled, "cancel", new { reason = "Taas" })).ShouldBeProblem(422);
        var later = await (await editor.Act(postponed, "postpone", new { reason = " " })).Json();
        (later.Words("status"), later.Words("datePrecision"), later.TryGetProperty("start", out _), later.TryGetProperty("statusReason", out _)).ShouldBe(("postponed", "unconfirmed", false, false));
    }

    [Fact]
    public void What_people_do_with_a_published_event_is_told_and_what_they_do_with_a_draft_is_not()
    {
        var (id, partner) = (Id<Event>.New(), Guid.CreateVersion7());
        var told = new EventTold(new("Messut"), EventKind.Own, EventType.Fair, EventDate.Days(new(2026, 4, 10), new(2026, 4, 10)), 2026) { OrganizationIds = [partner] };
        var made = Event.Draft(id, "messut").Tell(told);
        made.Propose();
        made.TakeRaised().ShouldBeEmpty();

        made.Publish();
        made.TakeRaised().ShouldBe([new EventPublished(id, made.OrganizationIds)]);
        made.Publish();
        made.TakeRaised().ShouldBeEmpty();
        made.Tell(told with { Place = "Tori" });
        made.TakeRaised().ShouldBe([new EventUpdated(id)]);
        made.Cancel("Sade");
        made.TakeRaised().ShouldBe([new EventCancelled(id)]);
    }

    [Fact]
    public async Task Those_signed_up_hear_of_another_day_and_of_cancelling_but_not_of_other_words()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        var id = (await editor.Made(EventsHouse.Wish("Messut", ("capacity", 40)))).Id();
        await house.In(async (EventsDb db) =>
        {
            var registration = new Registration(await db.Events.SingleAsync(e => e.Id == (Id<Event>)id), 1, new("Aino Esimerkki", 2, new Dictionary<string, string>()), "aino@example.org", "fi");
            registration.Confirm([1, 2]);
            return db.Add(registration);
        });

        await editor.Patch(id, new { description = new { fi = "Uusi kuvaus" } });
        (await Letters()).ShouldBeEmpty();
        await editor.Patch(id, new { start = "2026-04-11T09:00:00Z", end = "2026-04-11T12:00:00Z" });
        await editor.Act(id, "cancel", new { reason = "Sade" });

        await house.DeliverEvents();
        (await Letters()).Count(l => l == "Muutos: Messut").ShouldBe(1);
        (await Letters()).Count.ShouldBe(2);

        async Task<List<string>> Letters() => await house.In(async (EventsDb db) => (await db.Set<Yhdessa.Mail.QueuedLetter>().Where(l => l.To == "aino@example.org").OrderBy(l => l.Id).ToListAsync()).ConvertAll(l => l.Words!.Subject));
    }
}

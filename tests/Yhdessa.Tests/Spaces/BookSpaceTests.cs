using System.Net;
using System.Net.Http.Json;
using Yhdessa.Contracts.Spaces;
using Yhdessa.Kernel;
using Yhdessa.Spaces;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.SpacesHouse;

namespace Yhdessa.Tests.Spaces;

public sealed class BookSpaceTests : IDisposable
{
    readonly House house = new House().AtNow();

    public void Dispose() => house.Dispose();

    HttpClient Person() => house.As(Guid.CreateVersion7());

    [Fact]
    public async Task A_signed_in_person_books_a_space_and_reads_her_booking()
    {
        var space = await house.ASpace();
        var person = Person();

        var answer = await person.Book(Wish(space, At(5, 12), At(5, 14)));

        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        var body = await person.GetAsync(answer.Headers.Location);
        (await body.Body()).GetProperty("status").GetString().ShouldBe("confirmed");
        (await body.Body()).GetProperty("start").GetDateTimeOffset().ShouldBe(At(5, 12));
    }

    [Fact]
    public async Task Nobody_else_can_read_or_cancel_it()
    {
        var id = await Person().Booked(Wish(await house.ASpace(), At(5, 12), At(5, 14)));

        (await Person().GetAsync(new Uri($"/api/v1/bookings/{id}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Person().PostAsJsonAsync($"/api/v1/bookings/{id}:cancel", new { })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await house.Stranger().GetAsync(new Uri($"/api/v1/bookings/{id}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_clash_is_told_with_what_until_when_and_three_alternatives()
    {
        var (space, other) = (await house.ASpace(), await house.ASpace("Yhteisöolkkari"));
        await Person().Booked(Wish(space, At(5, 11), At(5, 15), title: "Yhdistysten esittelyt", @public: true));

        var answer = await Person().Book(Wish(space, At(5, 12), At(5, 14)));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var body = await answer.Body();
        body.GetProperty("code").GetString().ShouldBe("overlapping-booking");
        body.GetProperty("detail").GetString()!.ShouldContain("to 5.3.2026 klo\u00a011\u2060–\u206015");
        var conflict = body.GetProperty("conflicts").EnumerateArray().ShouldHaveSingleItem();
        (conflict.GetProperty("start").GetDateTimeOffset(), conflict.GetProperty("end").GetDateTimeOffset(), conflict.GetProperty("reason").GetString()).ShouldBe((At(5, 11), At(5, 15), "booked"));
        body.GetProperty("alternatives").EnumerateArray().Select(a => (a.GetProperty("spaceId").GetGuid(), a.GetProperty("start").GetDateTimeOffset(), a.GetProperty("end").GetDateTimeOffset())).ShouldBe(
            [(space, At(5, 9), At(5, 11)), (other, At(5, 12), At(5, 14)), (space, At(6, 12), At(6, 14))]);
    }

    [Fact]
    public async Task Every_alternative_offered_can_be_booked()
    {
        var space = await house.ASpace(card: c => c with { Terms = new(BufferBefore: 15, BufferAfter: 30, SlotMinutes: 15) });
        await Person().Booked(Wish(space, At(5, 11), At(5, 15)));
        var clash = await (await Person().Book(Wish(space, At(5, 12), At(5, 14)))).Body();

        foreach (var offer in clash.GetProperty("alternatives").EnumerateArray())
            await Person().Booked(Wish(offer.GetProperty("spaceId").GetGuid(), offer.GetProperty("start").GetDateTimeOffset(), offer.GetProperty("end").GetDateTimeOffset()));

        clash.GetProperty("alternatives").GetArrayLength().ShouldBe(3);
    }

    [Fact]
    public async Task A_pause_between_bookings_gives_a_reason_of_its_own()
    {
        var space = await house.ASpace(card: c => c with { Terms = new(BufferAfter: 30) });
        await Person().Booked(Wish(space, At(5, 10), At(5, 12)));

        var answer = await Person().Book(Wish(space, At(5, 12), At(5, 13)));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.Body()).GetProperty("conflicts")[0].GetProperty("reason").GetString().ShouldBe("buffer");
        await Person().Booked(Wish(space, At(5, 12, 30), At(5, 13)));
    }

    [Fact]
    public async Task A_part_of_a_booked_whole_is_told_to_be_a_related_space()
    {
        var hall = await house.ASpace("Sali");
        var half = await house.ASpace("Sali A", wholeOf: hall);
        await Person().Booked(Wish(half, At(5, 10), At(5, 12)));

        var answer = await Person().Book(Wish(hall, At(5, 11), At(5, 13)));

        (await answer.Body()).GetProperty("conflicts")[0].GetProperty("reason").GetString().ShouldBe("related-space");
    }

    [Fact]
    public async Task A_space_with_unknown_hours_cannot_be_booked_online_and_says_so()
    {
        var answer = await Person().Book(Wish(await house.ASpace(card: c => c with { OpeningHours = null }), At(5, 12), At(5, 14)));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Code()).ShouldBe("hours-unknown");
    }

    [Theory]
    [InlineData(5, 12, 5, 14, 31, "attendees", "too-many-people")]
    [InlineData(5, 7, 5, 9, 10, "start", "outside-opening-hours")]
    [InlineData(5, 19, 5, 21, 10, "start", "outside-opening-hours")]
    [InlineData(4, 11, 4, 13, 10, "start", "in-the-past")]
    [InlineData(5, 8, 5, 19, 10, "end", "too-long")]
    [InlineData(30, 8, 30, 10, 10, "start", "too-far-ahead")]
    public async Task A_broken_rule_names_the_field_and_the_rule(int startDay, int startHour, int endDay, int endHour, int people, string field, string code)
    {
        var space = await house.ASpace(card: c => c with { Capacity = 30, Terms = new(MaxMinutes: 600, DaysAhead: 20) });

        var answer = await Person().Book(Wish(space, At(startDay, startHour), At(endDay, endHour), people));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var error = (await answer.Body()).GetProperty("errors").EnumerateArray().ShouldHaveSingleItem();
        (error.GetProperty("field").GetString(), error.GetProperty("code").GetString()).ShouldBe((field, code));
    }

    [Fact]
    public async Task A_refusal_says_the_limit_and_the_way_out()
    {
        var space = await house.ASpace(card: c => c with { Capacity = 30 });

        var answer = await Person().Book(Wish(space, At(5, 12), At(5, 14), attendees: 31));

        (await answer.Body()).GetProperty("detail").GetString().ShouldBe("Kansalaistila on enintään 30 hengelle, ja teitä tulee 31. Valitse isompi tila.");
    }

    [Fact]
    public async Task A_cancelled_booking_keeps_its_row_and_frees_its_time()
    {
        var space = await house.ASpace();
        var person = Person();
        var id = await person.Booked(Wish(space, At(5, 12), At(5, 14)));

        var cancelled = await person.PostAsJsonAsync($"/api/v1/bookings/{id}:cancel", new { reason = "Sairastuin" });

        (await cancelled.Body()).GetProperty("status").GetString().ShouldBe("cancelled");
        await Person().Booked(Wish(space, At(5, 12), At(5, 14)));
        (await person.GetAsync(new Uri($"/api/v1/bookings/{id}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_coordinator_approves_or_denies_with_a_reason_and_only_once()
    {
        var space = await house.ASpace(card: c => c with { Terms = new(RequiresHandling: true) });
        var (person, coordinator) = (Person(), house.As(Guid.CreateVersion7(), Roles.Coordinator));
        var (yes, no) = (await person.Booked(Wish(space, At(5, 12), At(5, 14))), await person.Booked(Wish(space, At(6, 12), At(6, 14))));

        (await person.PostAsJsonAsync($"/api/v1/bookings/{yes}:approve", new { })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await (await coordinator.PostAsJsonAsync($"/api/v1/bookings/{yes}:approve", new { })).Body()).GetProperty("status").GetString().ShouldBe("confirmed");
        var denied = await (await coordinator.PostAsJsonAsync($"/api/v1/bookings/{no}:deny", new { reason = "Tila on remontissa." })).Body();

        (denied.GetProperty("status").GetString(), denied.GetProperty("reason").GetString()).ShouldBe(("denied", "Tila on remontissa."));
        (await coordinator.PostAsJsonAsync($"/api/v1/bookings/{no}:approve", new { })).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        await person.Booked(Wish(space, At(6, 12), At(6, 14)));
    }

    [Fact]
    public async Task Attendance_is_recorded_when_the_booking_has_begun()
    {
        var person = Person();
        var id = await person.Booked(Wish(await house.ASpace(), At(5, 12), At(5, 14)));
        (await person.PostAsJsonAsync($"/api/v1/bookings/{id}:attendance", new { people = 9 })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        house.Clock.Now = At(5, 13);

        (await (await person.PostAsJsonAsync($"/api/v1/bookings/{id}:attendance", new { people = 9 })).Body()).GetProperty("attendance").GetInt32().ShouldBe(9);
    }

    [Fact]
    public async Task A_partners_key_books_for_its_organization_alone()
    {
        var (space, own) = (await house.ASpace(), Guid.CreateVersion7());
        var key = house.AsKey(own, "spaces:write", "spaces:read");
        object Wished(DateTimeOffset start, Guid? organization) => new { spaceId = space, organizationId = organization, title = "Kokous", start, end = start.AddHours(2), attendees = 5, contact = new { name = "Toimisto", email = "toimisto@esimerkki.fi" } };

        var answer = await key.Book(Wished(At(5, 12), null));

        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        (await answer.Body()).GetProperty("organizationId").GetGuid().ShouldBe(own);
        (await key.Book(Wished(At(5, 14), Guid.CreateVersion7()))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await house.AsKey(own, "spaces:read").Book(Wished(At(5, 16), null))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_partners_program_asks_when_a_space_is_available_and_never_by_whom()
    {
        var space = await house.ASpace();
        await Person().Booked(Wish(space, At(5, 12), At(5, 14), title: "Salainen kokous"));

        var answer = await house.Stranger().GetStringAsync(new Uri($"/api/v1/spaces/{space}/availability?from=2026-03-05T00:00:00%2B02:00&to=2026-03-06T00:00:00%2B02:00", UriKind.Relative));

        var told = System.Text.Json.JsonDocument.Parse(answer).RootElement;
        told.GetProperty("free").EnumerateArray().Select(f => (f.GetProperty("start").GetDateTimeOffset(), f.GetProperty("end").GetDateTimeOffset())).ShouldBe([(At(5, 8), At(5, 12)), (At(5, 14), At(5, 20))]);
        told.GetProperty("closed").EnumerateArray().Select(c => c.GetProperty("reason").GetString()).ShouldBe(["outside-opening-hours", "booked", "outside-opening-hours"]);
        answer.ShouldNotContain("Salainen");
    }

    [Fact]
    public async Task Last_times_booking_is_repeated_by_program_and_the_houses_key_has_the_inbox()
    {
        var space = await house.ASpace(card: c => c with { Terms = new(RequiresHandling: true) });
        var person = Person();
        var id = await person.Booked(Wish(space, At(5, 12), At(5, 14), attendees: 9));
        house.Clock.Now = At(6, 9);

        var again = await person.PostAsJsonAsync($"/api/v1/bookings/{id}:repeat", new { });

        again.StatusCode.ShouldBe(HttpStatusCode.Created, await again.Content.ReadAsStringAsync());
        (await again.Body()).GetProperty("start").GetDateTimeOffset().ShouldBe(At(12, 12));
        (await person.PostAsJsonAsync($"/api/v1/bookings/{id}:repeat", new { start = At(12, 12) })).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Person().PostAsJsonAsync($"/api/v1/bookings/{id}:repeat", new { })).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        var inbox = new Uri("/api/v1/bookings?status=requiresHandling&sort=createdAt", UriKind.Relative);
        async Task<int> Waiting(HttpClient client) => (await (await client.GetAsync(inbox)).Body()).GetProperty("total").GetInt32();
        (await Waiting(house.AsKey(null, "spaces:read", "spaces:admin"))).ShouldBe(2);
        (await Waiting(house.AsKey(null, "spaces:read"))).ShouldBe(0);
        (await Waiting(house.AsKey(Guid.CreateVersion7(), "spaces:read", "spaces:admin"))).ShouldBe(0);
    }

    [Fact]
    public async Task The_front_page_hears_what_is_free_now()
    {
        await house.ASpace("Ala-aula", c => c with { OpeningHours = null });
        var taken = await house.ASpace();
        house.Clock.Now = Now.AddDays(-1);
        await Person().Booked(Wish(taken, At(4, 11), At(4, 13)));
        await Person().Booked(Wish(taken, At(4, 13), At(4, 14)));
        house.Clock.Now = Now;
        await house.ASpace("Yhteisöolkkari");

        var now = await house.Send(new FreeNow());

        now.Select(s => (s.Name, s.State, s.Until)).ShouldBe([("Ala-aula", "unknown", null), ("Kansalaistila", "taken", At(4, 14)), ("Yhteisöolkkari", "free", At(4, 20))]);
    }
}

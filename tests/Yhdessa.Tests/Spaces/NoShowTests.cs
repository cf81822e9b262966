using System.Net;
using System.Net.Http.Json;
using Yhdessa.Kernel;
using Yhdessa.Spaces.Levels;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.SpacesHouse;

namespace Yhdessa.Tests.Spaces;

/// <summary>Bookings that nobody came to.</summary>
public sealed class NoShowTests : IDisposable
{
    readonly House house = new House().AtNow();
    readonly Guid person = Guid.CreateVersion7();

    public void Dispose() => house.Dispose();

    HttpClient Booker => house.As(person);
    HttpClient Staff => house.As(Guid.CreateVersion7(), Roles.Coordinator);

    async Task<Guid> Over(Guid space, int day = 5)
    {
        house.Clock.Now = Now;
        var id = await Booker.Booked(Wish(space, At(day, 12), At(day, 14)));
        house.Clock.Now = At(day, 14).ToUniversalTime();
        return id;
    }

    static Task<HttpResponseMessage> Act(HttpClient who, Guid id, string verb, object? body = null) => who.PostAsJsonAsync($"/api/v1/bookings/{id}:{verb}", body ?? new { });

    [Fact]
    public async Task A_handler_marks_by_a_form_that_nobody_came_and_takes_it_back()
    {
        var id = await Over(await house.ASpace());
        var staff = Staff;

        (await (await PageForm.Open(staff, $"/my/bookings/{id}", "no-show")).Send(staff)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await (await staff.GetAsync(new Uri($"/api/v1/bookings/{id}", UriKind.Relative))).Body()).ShouldSatisfyAllConditions(b => b.GetProperty("status").GetString().ShouldBe("noShow"), b => b.TryGetProperty("attendance", out _).ShouldBeFalse());
        (await (await PageForm.Open(staff, $"/my/bookings/{id}", "take-back-no-show")).Send(staff)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await (await staff.GetAsync(new Uri($"/api/v1/bookings/{id}", UriKind.Relative))).Body()).GetProperty("status").GetString().ShouldBe("confirmed");
    }

    [Fact]
    public async Task By_program_too_but_not_before_it_begins_nor_when_people_were_counted_nor_by_the_booker()
    {
        var space = await house.ASpace();
        var id = await Booker.Booked(Wish(space, At(5, 12), At(5, 14)));
        (await (await Act(Staff, id, "no-show")).Code()).ShouldBe("not-begun");
        house.Clock.Now = At(5, 13).ToUniversalTime();
        (await Act(Booker, id, "no-show")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await Act(Booker, id, "attendance", new { people = 3 })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await (await Act(Staff, id, "no-show")).Code()).ShouldBe("somebody-came");

        var other = await Over(space, 6);
        (await Act(Staff, other, "no-show")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Act(Booker, other, "attendance", new { people = 3 })).StatusCode.ShouldBe(HttpStatusCode.Conflict, "what the house has seen stays");
        (await Act(Staff, other, "undo-no-show")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task After_so_many_as_the_terms_say_the_next_booking_waits_and_says_why_until_half_a_year_is_over()
    {
        var space = await house.ASpace(card: c => c with { Terms = new() { NoShowMost = 2, DaysAhead = 730 } });
        foreach (var day in (int[])[5, 6]) (await Act(Booker, await Over(space, day), "attendance", new { people = 0 })).StatusCode.ShouldBe(HttpStatusCode.OK);
        house.Clock.Now = Now.AddDays(3);

        var waits = await Booker.Booked(Wish(space, At(10, 12), At(10, 14)));
        (await Booker.GetStringAsync(new Uri($"/my/bookings/{waits}", UriKind.Relative))).ShouldContain("koska 2 varausta on jäänyt käyttämättä");
        (await (await house.As(Guid.CreateVersion7()).Book(Wish(space, At(11, 12), At(11, 14)))).Body()).GetProperty("status").GetString().ShouldBe("confirmed", "another booker's does not");
        (await (await Booker.PostAsJsonAsync("/api/v1/booking-series", new { spaceId = space, title = "Sarja", start = At(12, 12), end = At(12, 13), attendees = 3, recurrence = "FREQ=DAILY;COUNT=2" })).Body()).GetProperty("occurrences")[0].GetProperty("status").GetString().ShouldBe("requiresHandling");

        house.Clock.Now = Now.AddDays(200);
        var later = Now.AddDays(201);
        (await (await Booker.Book(Wish(space, later, later.AddHours(1)))).Body()).GetProperty("status").GetString().ShouldBe("confirmed");
    }

    [Fact]
    public async Task By_itself_it_makes_nobody_wait()
    {
        var space = await house.ASpace();
        foreach (var day in (int[])[5, 6, 7]) await Act(Booker, await Over(space, day), "attendance", new { people = 0 });
        house.Clock.Now = Now;

        (await (await Booker.Book(Wish(space, At(10, 12), At(10, 14)))).Body()).GetProperty("status").GetString().ShouldBe("confirmed");
        new OwnTerms().Over(TermKind.Otherwise).NoShowMost.ShouldBe(0);
    }
}

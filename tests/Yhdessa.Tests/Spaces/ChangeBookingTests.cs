using System.Net;
using System.Net.Http.Json;
using Yhdessa.Kernel;
using Yhdessa.Spaces.Levels;
using Yhdessa.Tests.Loop;
using Yhdessa.Tests.Spaces.Waiting;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.SetupTests;
using static Yhdessa.Tests.Spaces.SpacesHouse;

namespace Yhdessa.Tests.Spaces;

public class ChangeBookingTests
{
    readonly Guid booker = Guid.CreateVersion7();

    [Theory, OnEachDatabase]
    public async Task A_booking_moves_over_its_own_old_time_and_who_waited_is_offered_what_it_leaves(Provider on)
    {
        using var house = new House(on).AtNow();
        var space = await house.ASpace();
        var id = await house.As(booker).Booked(new { spaceId = space, title = "Kokous", start = At(10, 12), end = At(10, 14), attendees = 5, contact = new { name = "Aino Esimerkki", email = "varaaja@example.org" } });
        await house.DeliverEvents();
        var waiting = house.As(Guid.CreateVersion7());
        var wait = await waiting.Waits(WaitingHouse.Time(space, At(10, 12), At(10, 13)));

        var answer = await Change(house.As(booker), id, new { start = At(10, 13), end = At(10, 15), title = "Uusi nimi" });

        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        (await answer.Body()).GetProperty("title").GetString().ShouldBe("Uusi nimi");
        (await waiting.State(wait)).ShouldBe("offered");
        await house.DeliverEvents();
        (await DueLetters.Letters(house)).Count(l => l.Key.StartsWith($"spaces.confirmed:{id}", StringComparison.Ordinal)).ShouldBe(2, "the new time is told");
        var clash = await Change(house.As(booker), id, new { start = At(10, 12), end = At(10, 14) });
        (await clash.Code()).ShouldBe("overlapping-booking", "the offer holds it");
    }

    [Fact]
    public async Task A_quota_cannot_be_gone_around_by_moving_and_moving_within_it_is_allowed()
    {
        using var house = new House().AtNow();
        var space = await house.ASpace(card: c => c with { Terms = new() { Quota = new(QuotaUnit.Bookings, 1, QuotaPeriod.Week) } });
        var client = house.As(booker);
        var (one, _) = (await client.Booked(Wish(space, At(10, 12), At(10, 14))), await client.Booked(Wish(space, At(17, 12), At(17, 14))));

        (await (await Change(client, one, new { start = At(18, 12), end = At(18, 14) })).Code()).ShouldBe("quota-bookings");
        (await Change(client, one, new { start = At(11, 12), end = At(11, 14) })).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_series_cannot_be_moved_around_a_quota_either()
    {
        using var house = new House().AtNow();
        var space = await house.ASpace(card: c => c with { Terms = new() { Quota = new(QuotaUnit.Hours, 2, QuotaPeriod.Week) } });
        var client = house.As(booker);
        var made = await client.PostAsJsonAsync("/api/v1/booking-series", new { spaceId = space, title = "Kerho", start = At(10, 12), end = At(10, 14), attendees = 5, recurrence = "FREQ=WEEKLY;COUNT=3" });
        made.StatusCode.ShouldBe(HttpStatusCode.Created, await made.Content.ReadAsStringAsync());
        var id = (await made.Body()).GetProperty("id").GetGuid();

        (await (await client.PostAsJsonAsync($"/api/v1/booking-series/{id}:change", new { scope = "all", endTime = "15:00" })).Code()).ShouldBe("quota-hours");
        (await (await client.PostAsJsonAsync($"/api/v1/booking-series/{id}:change", new { scope = "this", date = "2026-03-10", newDate = "2026-03-18" })).Code()).ShouldBe("quota-hours");
        (await client.PostAsJsonAsync($"/api/v1/booking-series/{id}:change", new { scope = "all", startTime = "13:00", endTime = "15:00" })).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Calling_off_and_moving_in_good_time_holds_for_a_series_and_a_single_booking_alike_but_not_for_the_house()
    {
        using var house = new House().AtNow();
        var space = await house.ASpace(card: c => c with { Terms = new() { CancelHours = 24 } });
        var client = house.As(booker);
        var near = await client.Booked(Wish(space, At(5, 10), At(5, 11)));
        var made = await client.PostAsJsonAsync("/api/v1/booking-series", new { spaceId = space, title = "Kerho", start = At(5, 8), end = At(5, 9), attendees = 5, recurrence = "FREQ=WEEKLY;COUNT=3" });
        var id = (await made.Body()).GetProperty("id").GetGuid();

        (await (await Change(client, near, new { start = At(12, 10), end = At(12, 11) })).Code()).ShouldBe("too-late-to-cancel");
        (await Change(client, near, new { title = "Toinen nimi" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach (var act in (string[])["cancel", "change"])
            (await (await client.PostAsJsonAsync($"/api/v1/booking-series/{id}:{act}", act == "cancel" ? new { scope = "all" } : new { scope = "all", startTime = "09:00", endTime = "10:00" } as object)).Code()).ShouldBe("too-late-to-cancel");
        (await client.PostAsJsonAsync($"/api/v1/booking-series/{id}:cancel", new { scope = "following", date = "2026-03-12" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await house.As(Guid.CreateVersion7(), Roles.Coordinator).PostAsJsonAsync($"/api/v1/bookings/{near}:cancel", new { })).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Where_the_house_handles_bookings_a_moved_one_waits_again_and_nobody_is_told_that_it_was_cancelled()
    {
        using var house = new House().AtNow();
        var space = await house.ASpace(card: c => c with { Terms = new(RequiresHandling: true) { PromisedDays = 2 } });
        var client = house.As(booker);
        var id = await client.Booked(new { spaceId = space, title = "Kokous", start = At(10, 12), end = At(10, 14), attendees = 5, contact = new { name = "Aino Esimerkki", email = "varaaja@example.org" } });
        (await house.As(Guid.CreateVersion7(), Roles.Coordinator).PostAsJsonAsync($"/api/v1/bookings/{id}:approve", new { })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await house.DeliverEvents();

        var moved = await (await Change(client, id, new { start = At(11, 12), end = At(11, 14) })).Body();

        moved.GetProperty("status").GetString().ShouldBe("requiresHandling");
        moved.GetProperty("promisedBy").GetString().ShouldBe("2026-03-06");
        await house.DeliverEvents();
        (await DueLetters.Letters(house)).ShouldNotContain(l => l.Key.StartsWith("spaces.cancelled:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task She_changes_the_time_by_a_plain_form()
    {
        using var house = new House().AtNow();
        var space = await house.ASpace();
        var client = house.As(booker);
        var id = await client.Booked(Wish(space, At(10, 12), At(10, 14)));
        await house.As(Guid.CreateVersion7()).Booked(Wish(space, At(11, 12), At(11, 14)));
        var form = await PageForm.Open(client, $"/my/bookings/{id}/change", "change-booking");

        var taken = await form.With("Wish.Day", "2026-03-11").Send(client);
        taken.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await form.With("Wish.Day", "2026-03-12").Send(client)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await (await client.GetAsync(new Uri($"/api/v1/bookings/{id}", UriKind.Relative))).Body()).GetProperty("start").GetDateTimeOffset().ShouldBe(At(12, 12));
    }
}

using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Kernel;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Levels;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.SpacesHouse;
using SpaceHouse = Yhdessa.Spaces.Houses.House;

namespace Yhdessa.Tests.Spaces;

/// <summary>Rules of the region, a house and a space: what is not said is as above.</summary>
public sealed class LevelTests : IDisposable
{
    static readonly Id<SpaceHouse> fellmannia = (Id<SpaceHouse>)SeasonId.Of("house-fellmannia");

    readonly House house = new House().AtNow();

    public void Dispose() => house.Dispose();

    HttpClient Person() => house.As(Guid.CreateVersion7());
    HttpClient Coordinator() => house.As(Guid.CreateVersion7(), Roles.Coordinator);
    Task Region(OwnTerms terms) => house.Send(new TellTerms(null, terms));
    Task OfHouse(OwnTerms terms) => house.Send(new TellTerms(fellmannia, terms));
    Task<BookingTerms> Of(Guid space) => house.In(async (SpacesDb db) => (await db.Spaces.SingleAsync(s => s.Id == (Id<Space>)space)).Terms);

    [Fact]
    public async Task A_space_inherits_from_its_house_and_the_house_from_the_region_and_each_can_say_otherwise()
    {
        var (plain, own) = (await house.ASpace(), await house.ASpace("Yhteisöolkkari", c => c with { Terms = new(MinMinutes: 15) }));
        await Region(new(MinMinutes: 60, DaysAhead: 90, BufferAfter: 15));
        await OfHouse(new(DaysAhead: 30));

        ((await Of(plain)).MinMinutes, (await Of(plain)).DaysAhead, (await Of(plain)).BufferAfter, (await Of(plain)).MaxMinutes).ShouldBe((60, 30, 15, 720));
        ((await Of(own)).MinMinutes, (await Of(own)).DaysAhead).ShouldBe((15, 30));
        (await (await Person().Book(Wish(plain, At(5, 12), At(5, 12, 30)))).Code()).ShouldBe("too-short");
        await Person().Booked(Wish(own, At(5, 12), At(5, 12, 30)));

        await OfHouse(new());
        (await Of(plain)).DaysAhead.ShouldBe(90);
    }

    [Fact]
    public async Task A_space_added_later_inherits_too_and_the_api_tells_both_its_own_and_what_holds()
    {
        await house.ASpace();
        await OfHouse(new(MinMinutes: 60));
        var key = house.AsKey(null, "spaces:admin", "spaces:read");

        var made = await key.PostAsJsonAsync("/api/v1/spaces", new { houseId = fellmannia, name = "Neuvotteluhuone", ownTerms = new { slotMinutes = 15 } });

        made.StatusCode.ShouldBe(HttpStatusCode.Created, await made.Content.ReadAsStringAsync());
        var body = await made.Body();
        (body.GetProperty("terms").GetProperty("minMinutes").GetInt32(), body.GetProperty("terms").GetProperty("slotMinutes").GetInt32()).ShouldBe((60, 15));
        body.GetProperty("ownTerms").TryGetProperty("minMinutes", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task What_differs_is_shown_with_the_parents_value_and_goes_back_to_it_with_an_undo()
    {
        var space = await house.ASpace(card: c => c with { Terms = new(MinMinutes: 120) });
        await OfHouse(new(MinMinutes: 60));
        var coordinator = Coordinator();
        var address = $"/staff/houses/{fellmannia}/rules";

        var form = await PageForm.Open(coordinator, address, $"back-{space}-minMinutes");
        form.Page.QuerySelector("section[aria-labelledby=differs]")!.TextContent.ShouldContain("Täällä: 120");
        form.Page.QuerySelector("section[aria-labelledby=differs]")!.TextContent.ShouldContain("Talossa: 60");
        var done = await form.Send(coordinator);
        done.StatusCode.ShouldBe(HttpStatusCode.Found, await done.Content.ReadAsStringAsync());
        (await Of(space)).MinMinutes.ShouldBe(60);

        await (await PageForm.Open(coordinator, address, "keep-own")).With("level", "space").With("id", space.ToString()).With("key", "minMinutes").With("was", """{"minMinutes":120}""").Send(coordinator);
        (await Of(space)).MinMinutes.ShouldBe(120);
    }

    [Fact]
    public async Task A_coordinator_tells_the_rules_on_a_form_and_a_contradiction_names_the_field()
    {
        var space = await house.ASpace(card: c => c with { Terms = new(MinMinutes: 120) });
        var coordinator = Coordinator();
        var address = $"/staff/houses/{fellmannia}/rules";

        var refused = await (await PageForm.Open(coordinator, address, "level-terms")).With("Told.Terms.MaxMinutes", "60").Send(coordinator);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await PageForm.Read(refused)).QuerySelector("input[name='Told.Terms.MaxMinutes']")!.GetAttribute("aria-invalid").ShouldBe("true");

        var saved = await (await PageForm.Open(coordinator, address, "level-terms")).With("Told.Terms.QuotaUnit", "Hours").With("Told.Terms.QuotaMost", "10").With("Told.Terms.QuotaPer", "Week").With("Told.Terms.ForResidents", "no").Send(coordinator);
        saved.StatusCode.ShouldBe(HttpStatusCode.Found, await saved.Content.ReadAsStringAsync());
        ((await Of(space)).Quota, (await Of(space)).QuotaOver, (await Of(space)).ForResidents).ShouldBe((new Quota(QuotaUnit.Hours, 10, QuotaPeriod.Week), "house", false));
        (await PageForm.Open(coordinator, $"/staff/spaces/{space}", "edit-space")).Page.QuerySelector("main")!.TextContent.ShouldContain("10 tuntia viikossa");
    }

    [Fact]
    public async Task A_liaison_keeps_the_rules_of_no_other_municipality_and_never_the_regions()
    {
        await house.ASpace();
        var liaison = house.AsLiaisonOf("560");

        (await (await PageForm.Open(liaison, $"/staff/houses/{fellmannia}/rules", "level-terms")).With("Told.Terms.DaysAhead", "5").Send(liaison)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await liaison.GetStringAsync(new Uri("/staff/rules", UriKind.Relative))).ShouldNotContain("level-terms");
    }

    [Fact]
    public async Task A_quota_of_hours_is_counted_over_the_whole_house_for_its_own_week_and_booker()
    {
        var (one, other) = (await house.ASpace(), await house.ASpace("Yhteisöolkkari"));
        await OfHouse(new() { Quota = new(QuotaUnit.Hours, 4, QuotaPeriod.Week) });
        var person = Person();
        await person.Booked(Wish(one, At(5, 12), At(5, 15)));

        (await (await person.Book(Wish(other, At(6, 12), At(6, 14)))).Code()).ShouldBe("quota-hours");
        await person.Booked(Wish(other, At(6, 12), At(6, 13)));
        await person.Booked(Wish(other, At(9, 12), At(9, 14)));   // the next week
        await Person().Booked(Wish(other, At(6, 14), At(6, 16)));
    }

    [Fact]
    public async Task A_cancelled_booking_gives_its_quota_back_and_taking_it_back_needs_it_again()
    {
        var space = await house.ASpace(card: c => c with { Terms = new() { Quota = new(QuotaUnit.Bookings, 1, QuotaPeriod.Month) } });
        var person = Person();
        var first = await person.Booked(Wish(space, At(5, 12), At(5, 13)));
        await person.PostAsJsonAsync($"/api/v1/bookings/{first}:cancel", new { });
        await person.Booked(Wish(space, At(6, 12), At(6, 13)));

        var back = await (await PageForm.Open(person, "/my/bookings", "restore-booking")).With("id", first.ToString()).Send(person);

        back.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await house.In((SpacesDb db) => db.Bookings.CountAsync(b => b.Status == Yhdessa.Spaces.Bookings.BookingStatus.Confirmed))).ShouldBe(1);
    }

    [Theory, OnEachDatabase]
    public async Task Fifty_wishes_at_once_under_a_quota_of_three_give_three(Provider on)
    {
        using var racing = new House(on).AtNow();
        var spaces = new List<Guid>();
        for (var i = 0; i < 5; i++) spaces.Add(await racing.ASpace($"Huone {i}"));
        await racing.Send(new TellTerms(fellmannia, new() { Quota = new(QuotaUnit.Bookings, 3, QuotaPeriod.Month) }));
        var person = Guid.CreateVersion7();
        var ready = new TaskCompletionSource();
        var all = Enumerable.Range(0, 50).Select(async i =>
        {
            using var client = racing.As(person);
            await ready.Task;
            return await client.Book(Wish(spaces[i % 5], At(5 + i / 5, 12), At(5 + i / 5, 13)));   // fifty different times: only the quota stands between
        }).ToList();
        ready.SetResult();
        var answers = await Task.WhenAll(all);

        answers.Count(a => a.StatusCode == HttpStatusCode.Created).ShouldBe(3);
        foreach (var no in answers.Where(a => a.StatusCode != HttpStatusCode.Created)) (await no.Code()).ShouldBe("quota-bookings");
        (await racing.In((SpacesDb db) => db.Blocks.CountAsync())).ShouldBe(3);
    }

    [Fact]
    public async Task Turns_of_a_stretch_that_is_over_are_tidied_away()
    {
        var space = await house.ASpace(card: c => c with { Terms = new() { Quota = new(QuotaUnit.Bookings, 3, QuotaPeriod.Week) } });
        await Person().Booked(Wish(space, At(5, 12), At(5, 13)));

        (await house.Send(new TidyQuotas(At(8, 12)))).Done.ShouldBe(0);
        (await house.Send(new TidyQuotas(At(9, 12)))).Done.ShouldBe(1);
    }
}

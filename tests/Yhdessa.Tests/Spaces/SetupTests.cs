using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Kernel;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Setup;
using Yhdessa.Tests.Loop;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.SpacesHouse;

namespace Yhdessa.Tests.Spaces;

public class SetupTests
{
    readonly Guid booker = Guid.CreateVersion7(), coordinator = Guid.CreateVersion7();

    [Fact]
    public async Task Coffee_asked_for_while_booking_is_a_task_that_a_partner_accepts_by_the_letters_link()
    {
        using var house = new House().AtNow();
        var space = await house.ASpace();
        var coffee = await Offers(house, space, "Kahvit", "kahvila@example.org");
        var offered = await (await house.Stranger().GetAsync(new Uri($"/api/v1/spaces/{space}/offerings", UriKind.Relative))).Body();
        offered.GetProperty("items")[0].GetProperty("id").GetGuid().ShouldBe(coffee);
        offered.ToString().ShouldNotContain("kahvila@example.org");

        var booking = await Booked(house, space, new { offeringId = coffee, at = At(10, 13, 45), words = "12 hengelle" });
        await house.DeliverEvents();

        var page = $"/setup/{await DueLetters.Token(house, "spaces.setup-asked:")}";
        var seen = (await PageForm.Read(await house.Stranger().GetAsync(new Uri(page, UriKind.Relative)))).Body!.TextContent;
        seen.ShouldContain("12 hengelle");
        seen.ShouldContain("13.45");
        (await State(house)).ShouldBe([SetupState.Open], "looking changes nothing");
        var partner = house.Stranger();
        (await (await PageForm.Open(partner, page, "accept-task")).Send(partner)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await State(house)).ShouldBe([SetupState.Accepted]);
        (await PageForm.Read(await house.As(booker).GetAsync(new Uri($"/my/bookings/{booking}", UriKind.Relative)))).Body!.TextContent.ShouldContain("hoidetaan");
        (await house.Stranger().GetAsync(new Uri("/setup/ei-mikaan", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_booker_is_told_when_a_task_is_declined_and_who_accepted_when_the_booking_moves_or_is_cancelled()
    {
        using var house = new House().AtNow();
        var space = await house.ASpace();
        var (coffee, sound) = (await Offers(house, space, "Kahvit", "kahvila@example.org"), await Offers(house, space, "Ääni", null));
        var booking = await Booked(house, space, new { offeringId = coffee }, new { offeringId = sound });
        await house.DeliverEvents();
        (await Keys(house)).Count(k => k.StartsWith("spaces.setup-asked:", StringComparison.Ordinal)).ShouldBe(1, "the house's own people have their list");
        var tasks = await Tasks(house);
        var staff = house.As(coordinator, Roles.Coordinator);

        await house.Send(new DeclineTask(tasks.Single(t => t.OfferingId.Value == sound).Id, "Laite on rikki."));
        (await Keys(house)).ShouldContain(k => k.StartsWith("spaces.setup-declined:", StringComparison.Ordinal));
        await house.Send(new AcceptTask(tasks.Single(t => t.OfferingId.Value == coffee).Id));
        (await PageForm.Read(await staff.GetAsync(new Uri("/staff/setup", UriKind.Relative)))).Body!.TextContent.ShouldContain("Laite on rikki.");
        (await Change(house.As(booker), booking, new { start = At(11, 12), end = At(11, 14) })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await house.DeliverEvents();

        (await Keys(house)).ShouldContain(k => k.StartsWith("spaces.setup-moved:", StringComparison.Ordinal));
        (await Tasks(house)).ShouldAllBe(t => t.State == SetupState.Open && t.At == At(11, 12).ToUniversalTime());
        await house.Send(new AcceptTask(tasks.Single(t => t.OfferingId.Value == coffee).Id));
        (await house.As(booker).PostAsJsonAsync($"/api/v1/bookings/{booking}:cancel", new { })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await house.DeliverEvents();
        (await Keys(house)).ShouldContain(k => k.StartsWith("spaces.setup-off:", StringComparison.Ordinal));
        (await State(house)).ShouldAllBe(s => s == SetupState.CalledOff);
    }

    [Fact]
    public async Task What_the_house_does_not_offer_or_a_time_far_from_the_booking_is_refused_and_nothing_is_booked()
    {
        using var house = new House().AtNow();
        var (space, other) = (await house.ASpace(), await house.ASpace("Toinen tila"));
        var here = await Offers(house, space, "Kahvit", null);

        foreach (var (where, wish, code) in new (Guid, object, string)[] { (space, new { offeringId = Guid.CreateVersion7() }, "unknown-offering"), (other, new { offeringId = here }, "unknown-offering"), (space, new { offeringId = here, at = At(12, 12) }, "outside-booking") })
        {
            var answer = await house.As(booker).PostAsJsonAsync("/api/v1/bookings", new { spaceId = where, title = "Kokous", start = At(10, 12), end = At(10, 14), attendees = 5, requests = new[] { wish } });
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            var no = await answer.Body();
            no.GetProperty("code").GetString().ShouldBe(code);
            no.GetProperty("errors")[0].GetProperty("field").GetString().ShouldBe("requests");
        }
        (await house.In((SpacesDb db) => db.Bookings.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_coordinator_keeps_what_can_be_asked_for_and_a_booker_ticks_it_on_the_plain_form()
    {
        using var house = new House().AtNow();
        var space = await house.ASpace();
        var staff = house.As(coordinator, Roles.Coordinator);
        var form = await PageForm.Open(staff, "/staff/setup/offerings", "add-offering");
        var place = form.Page.QuerySelector("select option")!.GetAttribute("value")!;
        (await form.With("Offering.Place", place).With("Offering.Name.Fi", "Kahvit").With("Offering.Who", "Talon emäntä").Send(staff)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var id = await house.In((SpacesDb db) => db.Set<SetupOffering>().Select(o => o.Id.Value).SingleAsync());
        var client = house.As(booker);

        var booked = await (await PageForm.Open(client, $"/spaces/{space}/book", "book-space")).With("Wish.Day", "2026-03-10").With("Wish.Start", "12:00").With("Wish.End", "14:00").With("Wish.Title", "Kokous").With("Wish.Attendees", "12")
            .With(SetupChoices.On(id), "on").With(SetupChoices.At(id), "13:45").With(SetupChoices.Words(id), "Pulla myös").Send(client);

        booked.StatusCode.ShouldBe(HttpStatusCode.Redirect, await booked.Content.ReadAsStringAsync());
        (await Tasks(house)).Single().At.ShouldBe(At(10, 13, 45).ToUniversalTime());
        (await PageForm.Read(await staff.GetAsync(new Uri("/staff/setup", UriKind.Relative)))).Body!.TextContent.ShouldContain("Pulla myös");
        (await (await PageForm.Open(staff, "/staff/setup/offerings", $"remove-{id}")).Send(staff)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await PageForm.Read(await client.GetAsync(new Uri($"/spaces/{space}/book", UriKind.Relative)))).Body!.TextContent.ShouldNotContain("Kahvit");
        (await Tasks(house)).Count.ShouldBe(1, "what has been asked stays");
    }

    internal static async Task<Guid> Offers(House house, Guid space, string name, string? email)
    {
        var of = await house.In((SpacesDb db) => db.Spaces.Where(s => s.Id == (Id<Space>)space).Select(s => s.HouseId).SingleAsync());
        return await house.Send(new AddOffering(of, (Id<Space>)space, new(name), "Kahvila", email));
    }

    /// <summary>Asked for, accepted, moved, declined, accepted and called off.</summary>
    internal static async Task EveryLetterOf(House house, Guid person)
    {
        var space = await house.ASpace("Järjestelytila");
        var coffee = await Offers(house, space, "Kahvit", "kahvila@example.org");
        var start = Helsinki.At(Helsinki.DateOf(house.Clock.Now).AddDays(6), new(12, 0));
        var booking = await house.As(person).Booked(new { spaceId = space, title = "Kokous", start, end = start.AddHours(1), attendees = 5, requests = new[] { new { offeringId = coffee } } });
        await house.DeliverEvents();
        var task = (await Tasks(house)).Single(t => t.OfferingId.Value == coffee).Id;
        await house.Send(new AcceptTask(task));
        await Change(house.As(person), booking, new { start = start.AddHours(1), end = start.AddHours(2) });
        await house.DeliverEvents();
        await house.Send(new DeclineTask(task, "Ei onnistu."));
        await house.Send(new AcceptTask(task));
        await house.As(person).PostAsJsonAsync($"/api/v1/bookings/{booking}:cancel", new { });
        await house.DeliverEvents();
    }

    async Task<Guid> Booked(House house, Guid space, params object[] requests) =>
        await house.As(booker).Booked(new { spaceId = space, title = "Kokous", start = At(10, 12), end = At(10, 14), attendees = 5, contact = new { name = "Aino Esimerkki", email = "varaaja@example.org" }, requests });

    internal static async Task<HttpResponseMessage> Change(HttpClient client, Guid booking, object patch)
    {
        var now = await client.GetAsync(new Uri($"/api/v1/bookings/{booking}", UriKind.Relative));
        using var request = new HttpRequestMessage(HttpMethod.Patch, $"/api/v1/bookings/{booking}") { Content = new StringContent(JsonSerializer.Serialize(patch), System.Text.Encoding.UTF8, "application/merge-patch+json") };
        request.Headers.IfMatch.Add(now.Headers.ETag!);
        return await client.SendAsync(request);
    }

    static Task<List<SetupTask>> Tasks(House house) => house.In((SpacesDb db) => db.Set<SetupTask>().AsNoTracking().ToListAsync());
    static async Task<List<SetupState>> State(House house) => [.. (await Tasks(house)).Select(t => t.State)];
    static async Task<List<string>> Keys(House house) => [.. (await DueLetters.Letters(house)).Select(l => l.Key)];
}

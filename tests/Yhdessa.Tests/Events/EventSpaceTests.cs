using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Bookings;
using Yhdessa.Tests.Directory;
using Yhdessa.Tests.Spaces;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Events;

/// <summary>An event in a space of ours books it, and the booking follows the event.</summary>
public sealed class EventSpaceTests
{
    static Dictionary<string, object?> In(Guid space, string name = "Messut", int day = 10, params (string, object?)[] more) =>
        EventsHouse.Wish(name, [("spaceId", space), ("start", $"2026-03-{day}T09:00:00Z"), ("end", $"2026-03-{day}T12:00:00Z"), .. more]);

    static async Task<JsonElement> Space(HttpClient client, Guid id) => await (await client.GetAsync(new Uri($"/api/v1/events/{id}/space", UriKind.Relative))).Json();

    static Task<List<(BookingStatus Status, int Day)>> Bookings(House house) =>
        house.In(async (SpacesDb db) => (await db.Bookings.AsNoTracking().OrderBy(b => b.CreatedAt).ToListAsync()).ConvertAll(b => (b.Status, b.Start.Day)));

    [Theory, OnEachDatabase]
    public async Task The_event_books_its_space_and_moving_or_cancelling_it_moves_or_frees_the_booking(Provider on)
    {
        using var house = await EventsHouse.WithOrganizations(on);
        var space = await house.ASpace();
        using var editor = house.Editor();

        var id = (await editor.Made(In(space))).Id();
        (await Space(editor, id)).Words("state").ShouldBe("asked");
        await Settled(house);
        (await Space(editor, id)).Words("state").ShouldBe("confirmed");
        (await Bookings(house)).ShouldBe([(BookingStatus.Confirmed, 10)]);

        (await editor.Patch(id, new { start = "2026-03-11T10:00:00Z", end = "2026-03-11T13:00:00Z" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await Settled(house);
        (await Bookings(house)).ShouldBe([(BookingStatus.Confirmed, 11)]);

        (await editor.Act(id, "cancel", new { reason = "Sairastuminen" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await Settled(house);
        (await Bookings(house)).ShouldBe([(BookingStatus.Cancelled, 11)]);
        (await Space(editor, id)).Words("state").ShouldBe("none");
    }

    [Theory, OnEachDatabase]
    public async Task Two_events_told_at_once_for_one_space_get_one_booking_and_the_other_hears_of_it(Provider on)
    {
        using var house = await EventsHouse.WithOrganizations(on);
        var space = await house.ASpace();
        var person = await house.Somebody("tekija@example.org");
        using var maker = house.As(person, Roles.Editor);
        var one = (await maker.Made(In(space, "Yksi"))).Id();
        var other = (await maker.Made(In(space, "Toinen"))).Id();   // nothing is booked yet: both were free to ask

        await Settled(house);

        var states = new[] { (await Space(maker, one)).Words("state"), (await Space(maker, other)).Words("state") };
        states.Order().ShouldBe(["confirmed", "refused"]);
        (await Bookings(house)).Count.ShouldBe(1);
        (await house.In((Yhdessa.Mail.MailDb db) => db.Letters.CountAsync(l => l.Key.StartsWith("events.space-refused:")))).ShouldBe(1);
        foreach (var id in (Guid[])[one, other]) (await maker.GetAsync(new Uri($"/api/v1/events/{id}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_clash_is_told_beside_the_form_with_alternatives_and_nothing_typed_is_lost()
    {
        using var house = await EventsHouse.WithOrganizations();
        var space = await house.ASpace();
        using var editor = house.Editor();
        await editor.Booked(SpacesHouse.Wish(space, Helsinki.At(new DateTime(2026, 3, 10, 11, 0, 0)), Helsinki.At(new DateTime(2026, 3, 10, 13, 0, 0))));

        using var refused = await editor.Make(In(space, "Messut", 10, ("bookSpace", true)));
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict, await refused.Content.ReadAsStringAsync());
        var told = await refused.Json();
        (told.Words("code"), told.GetProperty("alternatives").GetArrayLength() > 0).ShouldBe(("overlapping-booking", true));

        var form = (await PageForm.Open(editor, "/staff/events/new", "new-event")).With("Wish.Name.Fi", "Kevätkahvit").With("Wish.Type", "activity").With("Wish.FirstDay", "2026-03-10").With("Wish.StartTime", "11:00").With("Wish.EndTime", "14:00").With("Wish.SpaceId", space.ToString());
        using var shown = await form.Send(editor, "_do=publish");
        shown.StatusCode.ShouldBe(HttpStatusCode.Conflict, await shown.Content.ReadAsStringAsync());
        var page = await PageForm.Read(shown);
        page.Body!.TextContent.ShouldContain("Nämä ajat ovat vapaina");
        page.QuerySelector("input[name='Wish.Name.Fi']")!.GetAttribute("value").ShouldBe("Kevätkahvit");

        (await editor.Make(In(space, "Ilman varausta", 10, ("bookSpace", false)))).StatusCode.ShouldBe(HttpStatusCode.Created);
        var asItIs = (await editor.Made(In(space, "Kertomatta"))).Id();   // a program that says nothing of booking gets its event, and reads why there is no space
        ((await Space(editor, asItIs)).Words("state"), (await Space(editor, asItIs)).Words("reason")).ShouldBe(("refused", "overlapping-booking"));
    }

    [Fact]
    public async Task A_space_that_a_handler_answers_for_waits_and_the_no_is_told()
    {
        using var house = await EventsHouse.WithOrganizations();
        var space = await house.ASpace(card: c => c with { Terms = new(RequiresHandling: true) });
        using var editor = house.Editor();
        var id = (await editor.Made(In(space))).Id();
        await Settled(house);
        var waiting = await Space(editor, id);
        waiting.Words("state").ShouldBe("waiting");

        (await house.As(Guid.CreateVersion7(), Roles.Coordinator).PostAsJsonAsync($"/api/v1/bookings/{waiting.GetProperty("bookingId").GetGuid()}:deny", new { reason = "Tila on remontissa" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await Settled(house);

        ((await Space(editor, id)).Words("state"), (await Space(editor, id)).Words("reason")).ShouldBe(("refused", "Tila on remontissa"));
    }

    [Fact]
    public async Task What_the_organizers_had_booked_already_is_the_events_booking_and_stays_theirs()
    {
        using var house = await EventsHouse.WithOrganizations();
        var space = await house.ASpace();
        using var secretary = await house.SecretaryOf(EventsHouse.Dila);
        await secretary.Booked(SpacesHouse.Wish(space, Helsinki.At(new DateTime(2026, 3, 10, 10, 0, 0)), Helsinki.At(new DateTime(2026, 3, 10, 15, 0, 0)), organizationId: EventsHouse.Dila));

        var id = (await secretary.Made(In(space))).Id();
        await Settled(house);
        (await Space(secretary, id)).Words("state").ShouldBe("confirmed");
        (await secretary.Act(id, "cancel", new { reason = "Ei onnistu" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await Settled(house);

        (await Bookings(house)).ShouldBe([(BookingStatus.Confirmed, 10)]);
    }

    /// <summary>The wish, its answer and what follows from it.</summary>
    static async Task Settled(House house)
    {
        for (var n = 0; n < 4; n++) await house.DeliverEvents();
    }
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Entry;
using Yhdessa.Spaces.Keys;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.Series.SeriesHouse;
using static Yhdessa.Tests.Spaces.SpacesHouse;

namespace Yhdessa.Tests.Spaces;

/// <summary>How one gets into a space: told by day, with codes and links that come out late and only to the booker.</summary>
public sealed class AccessTests : IDisposable
{
    readonly House house = new House().AtNow();

    public void Dispose() => house.Dispose();

    static readonly DateOnly today = new(2026, 3, 4);

    HttpClient Coordinator() => house.As(Guid.CreateVersion7(), Roles.Coordinator);

    Task<Id<AccessChange>> Told(Guid space, DateOnly from, AccessType kind, string? secret = null, int? minutes = null) => house.Send(new TellAccess((Id<Space>)space, from, kind, null, secret, minutes));

    Task<List<QueuedLetter>> Letters(string kind) => house.In((SpacesDb db) => db.Set<QueuedLetter>().Where(l => l.Key.StartsWith(kind)).ToListAsync());

    static object WithContact(Guid space, DateTimeOffset start, string email = "toimisto@example.org") =>
        new { spaceId = space, title = "Kokous", start, end = start.AddHours(2), attendees = 5, contact = new { name = "Toimisto", email } };

    static Task<HttpResponseMessage> Get(HttpClient client, string path) => client.GetAsync(new Uri(path, UriKind.Relative));

    [Fact]
    public async Task The_way_in_that_holds_on_the_bookings_day_counts_and_a_part_is_entered_as_its_whole()
    {
        var hall = await house.ASpace("Sali");
        var half = await house.ASpace("Sali A", wholeOf: hall);
        await Told(hall, today.AddDays(-10), AccessType.StaffOpens);
        await Told(hall, today.AddDays(5), AccessType.Key);
        var person = house.As(Guid.CreateVersion7());
        var (before, after) = (await person.Booked(Wish(half, At(8, 12), At(8, 14))), await person.Booked(Wish(half, At(9, 12), At(9, 14))));

        async Task<string?> Kind(Guid booking) => (await (await Get(person, $"/api/v1/bookings/{booking}/access")).Body()).GetProperty("access").GetProperty("kind").GetString();
        (await Kind(before)).ShouldBe("staffOpens");
        (await Kind(after)).ShouldBe("key");
        var page = await PageForm.Read(await Get(house.Stranger(), $"/spaces/{half}"));
        page.QuerySelector("#entry")!.TextContent.ShouldBe("Henkilökunta avaa oven.");
        page.QuerySelector("header")!.ParentElement!.TextContent.ShouldContain("9.3.2026 alkaen: Tarvitset avaimen.");
    }

    [Fact]
    public async Task The_letters_say_how_to_get_in_but_never_the_code()
    {
        var space = await house.ASpace();
        await Told(space, today, AccessType.Code, "73915");
        await house.As(Guid.CreateVersion7()).Booked(WithContact(space, At(10, 12)));
        await house.DeliverEvents();
        await house.Send(new RemindBookings(At(9, 7)));

        foreach (var kind in (string[])["spaces.confirmed", "spaces.reminder"])
        {
            var words = string.Join("\n", (await Letters(kind)).ShouldHaveSingleItem().Words!.Paragraphs);
            words.ShouldContain("Näet koodin varauksesi sivulla 24\u00a0h ennen alkua");
            words.ShouldNotContain("73915");
        }
    }

    [Fact]
    public async Task A_code_is_shown_to_its_booker_from_the_told_hour_until_the_end_and_who_looked_is_written_down()
    {
        var space = await house.ASpace();
        await Told(space, today, AccessType.Code, "73915", 120);
        var me = Guid.CreateVersion7();
        var person = house.As(me);
        var booking = await person.Booked(Wish(space, At(5, 12), At(5, 14)));

        (await (await Get(person, $"/api/v1/bookings/{booking}/code")).Code()).ShouldBe("code-not-yet");
        (await PageForm.Read(await Get(person, $"/my/bookings/{booking}"))).QuerySelector("main")!.TextContent.ShouldContain("Näkyy tällä sivulla tästä alkaen: to\u00a05.3.2026");

        house.Clock.Now = At(5, 10);
        (await (await Get(person, $"/api/v1/bookings/{booking}/code")).Body()).GetProperty("code").GetString().ShouldBe("73915");
        var form = await PageForm.Open(person, $"/my/bookings/{booking}", "look-at-code");
        form.Page.QuerySelector("main")!.TextContent.ShouldNotContain("73915");
        (await PageForm.Read(await form.Send(person))).QuerySelector("main strong")!.TextContent.ShouldBe("73915");
        (await Get(house.As(Guid.CreateVersion7()), $"/api/v1/bookings/{booking}/code")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Get(house.Stranger(), $"/api/v1/bookings/{booking}/code")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await house.In((SpacesDb db) => db.AccessLooks.AsNoTracking().SingleAsync())).PersonId.ShouldBe(me);

        house.Clock.Now = At(5, 14);
        (await (await Get(person, $"/api/v1/bookings/{booking}/code")).Code()).ShouldBe("code-no-more");
    }

    [Fact]
    public async Task A_code_is_in_the_clear_in_no_table_and_in_no_log()
    {
        var space = await house.ASpace();
        var coordinator = Coordinator();
        var form = await PageForm.Open(coordinator, $"/staff/spaces/{space}/access", "tell-access");

        (await form.With("Told.Kind", "Code").With("Told.Secret", "73915").With("Told.Release", "2").Send(coordinator)).StatusCode.ShouldBe(HttpStatusCode.Found);

        var change = await house.In((SpacesDb db) => db.Access.AsNoTracking().SingleAsync());
        change.ReleaseMinutes.ShouldBe(120);
        change.Secret!.ShouldNotContain("73915");
        (await house.In((SpacesDb db) => db.Set<AuditEntry>().Where(a => a.Kind == "AccessChange").Select(a => a.Changes).ToListAsync())).ShouldHaveSingleItem().ShouldContain("\"secret\":\"changed\"");
        (await PageForm.Read(await Get(coordinator, $"/staff/spaces/{space}/access"))).DocumentElement.OuterHtml.ShouldNotContain("73915");
        (await (await Get(house.Stranger(), $"/api/v1/spaces/{space}/access")).Content.ReadAsStringAsync()).ShouldNotContain(change.Secret!);
    }

    [Fact]
    public async Task A_changed_way_in_is_told_once_to_each_whose_coming_booking_it_concerns_and_can_be_taken_back()
    {
        var space = await house.ASpace();
        var person = house.As(Guid.CreateVersion7());
        await person.Booked(WithContact(space, At(6, 12)));
        await person.Booked(WithContact(space, At(10, 12)));
        await person.Booked(WithContact(space, At(11, 12)));
        await person.Booked(WithContact(space, At(5, 12), "toinen@example.org"));
        await Told(space, today, AccessType.Open);
        (await Letters("spaces.access-told")).Select(l => l.To).ShouldBe(["toimisto@example.org", "toinen@example.org"], ignoreOrder: true);

        var changed = await Told(space, new(2026, 3, 9), AccessType.Key);
        var letter = (await Letters($"spaces.access-told:{changed}")).ShouldHaveSingleItem();
        letter.To.ShouldBe("toimisto@example.org");
        string.Join("\n", letter.Words!.Paragraphs).ShouldContain("ti 10.3.2026");

        await house.Send(new RemoveAccess(changed));
        string.Join("\n", (await Letters($"spaces.access-removed:{changed}")).ShouldHaveSingleItem().Words!.Paragraphs).ShouldContain("Ovi on auki");
        await house.Send(new TakeBackAccess(changed));
        (await house.In((SpacesDb db) => db.Access.CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task The_letter_of_a_series_says_how_one_gets_in()
    {
        var space = await house.ASpace();
        await Told(space, today, AccessType.Open);

        await house.As(Guid.CreateVersion7()).SeriesBooked(ASeries(space, "FREQ=WEEKLY;BYDAY=MO;COUNT=3"));

        string.Join("\n", (await Letters("spaces.series-confirmed")).ShouldHaveSingleItem().Words!.Paragraphs).ShouldContain("Ovi on auki");
    }

    [Fact]
    public async Task Two_ways_in_for_one_day_a_code_without_its_door_and_a_link_of_a_room_are_refused_by_field()
    {
        var space = await house.ASpace();
        await Told(space, today, AccessType.Open);

        (await Should.ThrowAsync<RuleBroken>(() => Told(space, today, AccessType.Key))).Code.ShouldBe("access-told-for-day");
        (await Should.ThrowAsync<FluentValidation.ValidationException>(() => Told(space, today.AddDays(1), AccessType.Code))).Errors.Single().PropertyName.ShouldBe("Secret");
        (await Should.ThrowAsync<FluentValidation.ValidationException>(() => Told(space, today.AddDays(1), AccessType.Key, "1234"))).Errors.Single().ErrorCode.ShouldBe("secret-without-door");
        (await Should.ThrowAsync<RuleBroken>(() => Told(space, today.AddDays(1), AccessType.Link, "https://kokous.example.org/a"))).Code.ShouldBe("door-does-not-suit");
        var liaison = house.AsLiaisonOf("016");
        (await Get(liaison, $"/staff/spaces/{space}/access")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_virtual_space_books_like_a_room_and_its_link_comes_out_a_quarter_of_an_hour_before_to_the_booker_alone()
    {
        var space = await house.ASpace("Etätila", c => c with { Kind = SpaceKind.Virtual });
        await Told(space, today, AccessType.Link, "https://kokous.example.org/salainen");
        var person = house.As(Guid.CreateVersion7());
        var booking = await person.Booked(Wish(space, At(5, 12), At(5, 14), @public: true));
        await house.ASpace("Sali");
        var clash = await person.Book(Wish(space, At(5, 13), At(5, 15)));
        clash.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await clash.Body()).GetProperty("alternatives").EnumerateArray().Select(a => a.GetProperty("spaceId").GetGuid()).Distinct().ShouldBe([space]);   // a room is no meeting on the net

        house.Clock.Now = At(5, 11, 44);
        (await (await Get(person, $"/api/v1/bookings/{booking}/code")).Code()).ShouldBe("code-not-yet");
        house.Clock.Now = At(5, 11, 45);
        (await (await Get(person, $"/api/v1/bookings/{booking}/code")).Body()).GetProperty("link").GetString().ShouldBe("https://kokous.example.org/salainen");
        var page = await PageForm.Read(await (await PageForm.Open(person, $"/my/bookings/{booking}", "look-at-code")).Send(person));
        page.QuerySelector("a[href='https://kokous.example.org/salainen']").ShouldNotBeNull();
        foreach (var open in (string[])[$"/spaces/{space}", $"/calendar/spaces/{space}.ics", $"/api/v1/spaces/{space}", $"/api/v1/spaces/{space}/access"])
            (await house.Stranger().GetStringAsync(new Uri(open, UriKind.Relative))).ShouldNotContain("salainen");
    }

    [Fact]
    public async Task Small_things_are_listed_apart_found_by_kind_and_booked_without_a_number_of_people()
    {
        await house.ASpace("Auditorio");
        var place = await house.ASpace("Aulan roll-up-paikka", c => c with { Kind = SpaceKind.Resource });

        var listed = await house.Stranger().GetFromJsonAsync<JsonElement>("/api/v1/spaces?kind=resource");
        listed.GetProperty("items").EnumerateArray().Select(s => (s.GetProperty("id").GetGuid(), s.GetProperty("kind").GetString())).ShouldBe([(place, "resource")]);
        listed.GetProperty("items")[0].TryGetProperty("capacity", out _).ShouldBeFalse();
        var page = await PageForm.Read(await Get(house.Stranger(), "/spaces"));
        page.QuerySelectorAll("main h2").Select(h => h.TextContent).ShouldContain("Pienet varattavat: roll-up-paikat, pöydät");
        page.QuerySelectorAll("main h3 a[href^='spaces/']").Select(a => a.TextContent).ShouldBe(["Auditorio", "Aulan roll-up-paikka"]);

        var person = house.As(Guid.CreateVersion7());
        var form = await PageForm.Open(person, $"/spaces/{place}/book", "book-space");
        form.Element.QuerySelector("input[name='Wish.Attendees']")!.GetAttribute("type").ShouldBe("hidden");
        (await form.With("Wish.Day", "2026-03-05").With("Wish.Start", "12:00").With("Wish.End", "14:00").With("Wish.Title", "Esittely").Send(person)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await house.In((SpacesDb db) => db.Bookings.AsNoTracking().SingleAsync())).SpaceId.Value.ShouldBe(place);
    }

    [Fact]
    public async Task A_part_is_not_added_under_a_whole_that_has_coming_bookings()
    {
        var hall = await house.ASpace("Sali");
        await house.As(Guid.CreateVersion7()).Booked(Wish(hall, At(5, 12), At(5, 14)));
        var of = await house.In((SpacesDb db) => db.Spaces.Where(s => s.Id == (Id<Space>)hall).Select(s => s.HouseId).SingleAsync());

        var answer = await house.AsKey(null, "spaces:admin", "spaces:read").PostAsJsonAsync("/api/v1/spaces", new { houseId = of, name = "Sali A", parentId = hall });

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Code()).ShouldBe("whole-has-bookings");
    }
}

using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Kernel;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Bookings;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.SpacesHouse;

namespace Yhdessa.Tests.Spaces;

/// <summary>The pages as a browser without script sends them.</summary>
public sealed class PageTests : IDisposable
{
    readonly House house = new House().AtNow();
    readonly HttpClient secretary;

    public PageTests() => secretary = house.As(Guid.CreateVersion7());

    public void Dispose() => house.Dispose();

    HttpClient Coordinator() => house.As(Guid.CreateVersion7(), Roles.Coordinator);

    static async Task<PageForm> Filled(HttpClient client, Guid space, string day = "2026-03-05", string start = "12:00", string end = "14:00") =>
        (await PageForm.Open(client, $"/spaces/{space}/book", "book-space"))
            .With("Wish.Day", day).With("Wish.Start", start).With("Wish.End", end).With("Wish.Title", "Hallituksen kokous").With("Wish.Attendees", "8");

    static async Task<IDocument> Page(HttpClient client, string address)
    {
        var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await PageForm.Read(answer);
    }

    Task<List<Booking>> Bookings() => house.In((SpacesDb db) => db.Bookings.OrderBy(b => b.CreatedAt).ToListAsync());

    [Fact]
    public async Task A_secretary_books_a_space_by_a_plain_form_and_sees_her_booking()
    {
        var answer = await (await Filled(secretary, await house.ASpace())).Send(secretary);

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var booking = (await Bookings()).ShouldHaveSingleItem();
        answer.Headers.Location!.ToString().ShouldEndWith($"/my/bookings/{booking.Id}");
        var page = await Page(secretary, $"/my/bookings/{booking.Id}");
        page.QuerySelector("h1")!.TextContent.ShouldBe("Hallituksen kokous");
        page.QuerySelector("main .lead")!.TextContent.ShouldContain("5.3.2026");
    }

    [Fact]
    public async Task On_a_clash_she_is_told_with_what_until_when_and_gets_three_alternatives_each_a_button()
    {
        var (space, other) = (await house.ASpace(), await house.ASpace("Yhteisöolkkari"));
        await house.As(Guid.CreateVersion7()).Booked(Wish(space, At(5, 11), At(5, 15), title: "Yhdistysten esittelyt", @public: true));

        var answer = await (await Filled(secretary, space)).Send(secretary);

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await PageForm.Read(answer);
        var note = page.QuerySelector("#clash")!;
        note.TextContent.ShouldContain("Yhdistysten esittelyt, to\u00a05.3.2026 klo\u00a011\u2060–\u206015", Case.Sensitive);
        note.QuerySelectorAll(".offers > li").Length.ShouldBe(3);
        page.QuerySelector("input[name='Wish.Title']")!.GetAttribute("value").ShouldBe("Hallituksen kokous");

        var offer = page.Forms.First(f => f.GetAttribute("action")?.Contains(other.ToString(), StringComparison.Ordinal) == true);
        var taken = await new PageForm(page, new Uri("/", UriKind.Relative), offer).Send(secretary);

        taken.StatusCode.ShouldBe(HttpStatusCode.Found);
        var booking = (await Bookings())[^1];
        (booking.SpaceId.Value, booking.Title, booking.Start).ShouldBe((other, "Hallituksen kokous", At(5, 12)));
    }

    [Fact]
    public async Task A_mistake_stands_beside_its_field_and_what_she_typed_stays()
    {
        var answer = await (await Filled(secretary, await house.ASpace(card: c => c with { Capacity = 5 }))).Send(secretary);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await PageForm.Read(answer);
        page.QuerySelector("#wish-attendees")!.GetAttribute("aria-invalid").ShouldBe("true");
        page.QuerySelector("#wish-attendees-err")!.TextContent.ShouldContain("enintään 5 hengelle");
        page.QuerySelector("input[name='Wish.Title']")!.GetAttribute("value").ShouldBe("Hallituksen kokous");
    }

    [Fact]
    public async Task She_cancels_and_takes_it_back_with_the_undo()
    {
        var id = await secretary.Booked(Wish(await house.ASpace(), At(5, 12), At(5, 14)));

        var cancelled = await (await PageForm.Open(secretary, $"/my/bookings/{id}", "cancel-booking")).Send(secretary);
        cancelled.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await Bookings())[0].Status.ShouldBe(BookingStatus.Cancelled);

        await (await PageForm.Open(secretary, "/my/bookings", "restore-booking")).With("id", id.ToString()).Send(secretary);

        (await Bookings())[0].Status.ShouldBe(BookingStatus.Confirmed);
        (await house.In((SpacesDb db) => db.Blocks.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task She_repeats_last_times_booking_a_week_later_with_everything_filled_in()
    {
        var space = await house.ASpace();
        var id = await secretary.Booked(Wish(space, At(5, 12), At(5, 14), attendees: 9));
        house.Clock.Now = At(6, 9);

        var form = await PageForm.Open(secretary, $"/spaces/{space}/book?like={id}", "book-space");
        (await form.Send(secretary)).StatusCode.ShouldBe(HttpStatusCode.Found);

        var again = (await Bookings())[^1];
        (again.Start, again.Title, again.Attendees).ShouldBe((At(12, 12), "Jaoston kokous", 9));
    }

    [Fact]
    public async Task A_resident_sees_what_is_free_now_and_this_week_but_no_private_titles()
    {
        var space = await house.ASpace();
        await secretary.Booked(Wish(space, At(5, 12), At(5, 14), title: "Salainen kokous"));

        (await Page(house.Stranger(), "/spaces")).QuerySelector("main .state")!.TextContent.ShouldBe("vapaa klo\u00a020 asti");
        var week = await Page(house.Stranger(), $"/spaces/{space}");

        week.QuerySelector(".week")!.TextContent.ShouldContain("Varattu");
        week.DocumentElement.TextContent.ShouldNotContain("Salainen");
        (await Page(secretary, $"/spaces/{space}")).QuerySelector(".slot--mine")!.TextContent.ShouldContain("Salainen kokous");
    }

    [Fact]
    public async Task A_coordinator_sees_the_inbox_with_age_and_denies_many_with_a_reason()
    {
        var space = await house.ASpace(card: c => c with { Terms = new(RequiresHandling: true) });
        Guid[] ids = [await secretary.Booked(Wish(space, At(5, 12), At(5, 14))), await secretary.Booked(Wish(space, At(6, 12), At(6, 14)))];
        house.Clock.Now = Now.AddHours(3);
        var coordinator = Coordinator();

        var inbox = await PageForm.Open(coordinator, "/staff/inbox", "handle-bookings");
        inbox.Page.QuerySelector("tbody")!.TextContent.ShouldContain("3\u00a0tuntia");
        await inbox.With("chosen", ids[0].ToString(), ids[1].ToString()).With("reason", "Remontti").Send(coordinator, "act=deny");

        (await Bookings()).ShouldAllBe(b => b.Status == BookingStatus.Denied && b.Reason == "Remontti");
        (await secretary.GetAsync(new Uri("/staff/inbox", UriKind.Relative))).StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_coordinator_has_the_week_of_all_spaces_a_print_of_today_and_the_list_as_a_file()
    {
        var space = await house.ASpace();
        await secretary.Booked(Wish(space, At(4, 15), At(4, 17), title: "Jaoston kokous"));
        var coordinator = Coordinator();

        foreach (var address in (string[])["/staff/week", "/staff/today", "/staff/bookings"])
            (await Page(coordinator, address)).QuerySelector("main")!.TextContent.ShouldContain("Jaoston kokous");
        (await coordinator.GetStringAsync(new Uri("/staff/bookings/list.csv", UriKind.Relative))).ShouldContain("Jaoston kokous");
    }

    [Fact]
    public async Task A_line_nobody_can_read_is_named()
    {
        var coordinator = Coordinator();
        var answer = await (await PageForm.Open(coordinator, $"/staff/spaces/{await house.ASpace()}", "edit-space")).With("Card.Facts", "pelkkä laji").Send(coordinator);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await PageForm.Read(answer)).QuerySelector("#card-facts-err")!.TextContent.ShouldContain("pelkkä laji");
    }
}

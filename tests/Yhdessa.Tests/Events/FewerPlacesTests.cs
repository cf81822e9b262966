using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Events.SignUpHouse;

namespace Yhdessa.Tests.Events;

/// <summary>Fewer places than people: nobody loses hers, and whoever lowers the number knows what she does.</summary>
public class FewerPlacesTests
{
    static async Task<(Guid Event, string Page)> Full(House house, int people = 6)
    {
        var of = await house.AnEvent(new(8, 5));
        for (var n = 0; n < people / 2; n++) await house.Stranger().Signed(of, $"pari{n}@example.org", 2);
        return (of, $"/staff/events/{of}");
    }

    static PageForm Again(AngleSharp.Html.Dom.IHtmlDocument page, string address) => new(page, new Uri(address, UriKind.Relative), page.Forms.First(f => f.QuerySelector("input[name=_handler][value='edit-event']") is not null));

    static Task<int?> Capacity(House house, Guid of) => house.In((EventsDb db) => db.Events.Where(e => e.Id == (Id<Event>)of).Select(e => e.Capacity).SingleAsync());

    [Theory, OnEachDatabase]
    public async Task The_form_says_what_it_means_and_saves_by_its_own_button_and_nobody_loses_a_place(Provider on)
    {
        using var house = new House(on).AtNow();
        var (of, address) = await Full(house);
        using var editor = house.Editor();

        using var asked = await (await PageForm.Open(editor, address, "edit-event")).With("Wish.Capacity", "4").With("Wish.Place", "Sibeliustalo").Send(editor);

        asked.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await PageForm.Read(asked);
        page.QuerySelector("#fewer")!.TextContent.ShouldSatisfyAllConditions(t => t.ShouldContain("Paikka on jo 6 ihmisellä"), t => t.ShouldContain("yli 2 on perunut"));
        page.QuerySelector("#errors").ShouldBeNull("it is a question, and asked once");
        (await Capacity(house, of)).ShouldBe(8);
        var button = page.QuerySelector("#fewer button[name=_fewer]")!;
        var form = Again(page, address);
        form.Value("Wish.Place").ShouldBe("Sibeliustalo", "what was written stays");
        (await form.Send(editor, $"_fewer={button.GetAttribute("value")}")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await Capacity(house, of)).ShouldBe(4);
        (await house.In((EventsDb db) => db.Seats.CountAsync())).ShouldBe(6);
        await house.DeliverEvents();
        (await house.Stranger().Signed(of, "uusi@example.org")).ShouldBe("waiting", "nobody new gets in");
        (await (await PageForm.Open(editor, address, "edit-event")).With("Wish.Place", "Lahden kauppatori").Send(editor)).StatusCode.ShouldBe(HttpStatusCode.Redirect, "it is asked about when it is lowered, not ever after");
    }

    [Fact]
    public async Task A_yes_to_one_number_is_none_to_another_nor_to_more_people()
    {
        using var house = new House().AtNow();
        var (of, address) = await Full(house);
        using var editor = house.Editor();
        async Task<HttpStatusCode> Send(string capacity, string yes) => (await (await PageForm.Open(editor, address, "edit-event")).With("Wish.Capacity", capacity).Send(editor, $"_fewer={yes}")).StatusCode;

        (await Send("3", "4:6")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        await house.Stranger().Signed(of, "myohassa@example.org");
        (await Send("4", "4:6")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Send("7", "")).ShouldBe(HttpStatusCode.Redirect, "all of them fit in");
    }

    [Fact]
    public async Task A_program_that_writes_the_number_means_it()
    {
        using var house = new House().AtNow();
        var (of, _) = await Full(house);
        using var editor = house.Editor();

        var answer = await (await editor.Patch(of, new { capacity = 4 })).Json(HttpStatusCode.OK);

        answer.GetProperty("places").ToString().ShouldBe("""{"capacity":4,"free":0,"waiting":0,"over":2}""");
        (await Capacity(house, of)).ShouldBe(4);
        (await (await house.Stranger().GetAsync(new Uri("/api/v1/events", UriKind.Relative))).Json(HttpStatusCode.OK)).GetProperty("items")[0].GetProperty("places").GetProperty("over").GetInt32().ShouldBe(2);
        (await (await editor.Patch(of, new { capacity = 6 })).Json(HttpStatusCode.OK)).GetProperty("places").TryGetProperty("over", out _).ShouldBeFalse("all of them fit in");
    }

    [Fact]
    public async Task Of_a_weekly_activitys_following_times_the_fullest_speaks_for_all()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        using var made = await editor.PostAsJsonAsync("/api/v1/weekly-activities", EventsHouse.Wish("Lauluilta", ("type", "activity"), ("start", "2026-03-18T15:00:00Z"), ("end", "2026-03-18T17:00:00Z"), ("recurrence", "FREQ=WEEKLY;UNTIL=20260506"), ("capacity", 10)));
        made.StatusCode.ShouldBe(HttpStatusCode.Created, await made.Content.ReadAsStringAsync());
        var times = await house.In((EventsDb db) => db.Events.AsNoTracking().OrderBy(e => e.SortKey).Select(e => e.Id).ToListAsync());
        await house.Stranger().Signed(times[2], "ryhma@example.org", 5);
        var address = $"/staff/events/{times[0]}";

        using var asked = await (await PageForm.Open(editor, address, "edit-event")).With("Wish.Capacity", "4").Send(editor, "_do=following");

        asked.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var form = Again(await PageForm.Read(asked), address);
        (await form.Send(editor, "_fewer=4:5")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await house.In((EventsDb db) => db.Events.Select(e => e.Capacity).Distinct().ToListAsync())).ShouldBe([4], "the following ones too, as she was about to");
    }
}

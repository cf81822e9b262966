using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Directory;
using Yhdessa.Events;
using Yhdessa.Governance;
using Yhdessa.Host.Accounts;
using Yhdessa.Host.Jobs;
using Yhdessa.Kernel;
using Yhdessa.Partnerships.Season;
using Yhdessa.Spaces;
using Yhdessa.Tests.Spaces;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.SpacesHouse;

namespace Yhdessa.Tests.Directory;

/// <summary>The secretary changes: the successor sees everything, the one before her nothing.</summary>
public sealed class HandoverTests
{
    const string page = "/organizations/kylan-vaki-ry", before = "edeltaja@example.org";

    static async Task<(House House, Id<Organization> Id, Guid Owner)> Village(Provider? on = null)
    {
        var house = (on is { } provider ? new House(provider) : new House()).AtNow();
        var owner = await house.Somebody(before, "Eila Edeltäjä");
        return (house, await house.Village((owner, "owner")), owner);
    }

    static async Task<JsonNode> Made(HttpClient client, string path, object wish)
    {
        using var answer = await client.PostAsJsonAsync($"/api/v1{path}", wish);
        var text = await answer.Content.ReadAsStringAsync();
        answer.IsSuccessStatusCode.ShouldBeTrue($"{path}: {text}");
        return JsonNode.Parse(text)!;
    }

    static Task<HttpResponseMessage> Hand(HttpClient me, params (string, string)[] more) => me.Press(page + "/handover", "hand-over", [("Wish.Email", PeopleHouse.Successor), ("Wish.Day", "2026-03-04"), .. more]);

    [Theory, OnEachDatabase]
    public async Task The_successor_sees_everything_and_the_one_before_her_nothing(Provider on)
    {
        var (house, id, owner) = await Village(on);
        using var _h = house;
        await house.Send(new ImportSeason(Season.File));
        await house.Send(new ImportPartnerships(Season.File));
        var me = house.As(owner);
        var space = await house.ASpace();
        var (past, coming) = (await me.Booked(Wish(space, At(5, 12), At(5, 14), title: "Hallituksen kokous", organizationId: id)), await me.Booked(Wish(space, At(12, 12), At(12, 14), title: "Vuosikokous", organizationId: id)));
        var e = (Guid)(await Made(me, "/events", new { name = new { fi = "Kylän kevättalkoot" }, type = "activity", datePrecision = "exact", start = "2026-04-10T12:00:00+03:00", end = "2026-04-10T14:00:00+03:00", municipality = "398", organizationIds = new[] { id.Value } }))["id"]!;
        var partners = house.AsKey(null, "partnerships:read", "partnerships:write");
        await Made(partners, "/agreements", new { organizationId = id.Value, types = new[] { "space" }, from = "2026-01-01", until = "2026-08-31", houseSigner = "Koordinaattori", partnerSigner = "Puheenjohtaja" });
        await house.Send(new ChangeOrganization { Id = id, Name = "Kylän väki ry", Kind = "association", Contacts = [new("Eila Edeltäjä", "sihteeri", before, "040 0000000", Visibility.Public)] });
        await house.Send(new EnterOrganization { Name = "Naapuri ry", Kind = "association", Contacts = [new(null, "kumppaneille", "naapuri@example.org", null, Visibility.Partners)] });
        var calendar = new Uri((await PageForm.Read(await me.Press("/my", "make-calendar"))).QuerySelector("[aria-labelledby=calendar] code")!.TextContent).AbsolutePath;
        (await house.Stranger().GetStringAsync(new Uri(calendar, UriKind.Relative))).ShouldContain("SUMMARY:Vuosikokous");
        await house.In((DirectoryDb db) =>
        {
            db.AllAssets.Add(new PoolAsset(id, new AssetForm { What = "Aggregaatti", ContactRole = "sihteeri", Phone = "040 0000000", Email = before }, null));
            return Task.FromResult(db.Board.Add(new BoardEntry(new BoardForm { OrganizationId = id, Title = "Lainaamme telttoja", Text = "Kaksi telttaa.", Until = new(2026, 5, 31) }, new(2026, 3, 4))));
        });
        house.Clock.Now = At(10, 9);

        (await Hand(me, ("Wish.Day", "2026-03-10"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var successor = await house.Accept(PeopleHouse.Successor);
        await house.DeliverEvents();

        foreach (var path in (string[])[page + "/edit", page + "/people", page + "/history", page + "/handover", $"/my/bookings/{coming}", $"/my/bookings/{past}", $"/my/events/{e}"])
        {
            (await successor.Status(path)).ShouldBe(HttpStatusCode.OK, path);
            (await me.Status(path)).ShouldNotBe(HttpStatusCode.OK, path);
        }
        var ahead = await successor.Words(page + "/handover");
        foreach (var words in (string[])["Vuosikokous, Kansalaistila", "Kylän kevättalkoot", "tapahtuman luonnos", "sopimusluonnos", "vuosittainen kysely", "Lainaamme telttoja"]) ahead.ShouldContain(words);
        (await me.GetStringAsync(new Uri("/api/v1/bookings", UriKind.Relative))).ShouldNotContain("kokous");
        (await me.GetStringAsync(new Uri("/api/v1/agreements", UriKind.Relative))).ShouldNotContain(id.ToString());
        (await successor.GetStringAsync(new Uri("/api/v1/agreements", UriKind.Relative))).ShouldContain(id.ToString());
        (await me.Words("/my/organizations")).ShouldContain("Sinulla ei ole vielä oikeutta");
        (await house.Stranger().GetStringAsync(new Uri(calendar, UriKind.Relative))).ShouldNotContain("SUMMARY");
        (await me.GetStringAsync(new Uri("/api/v1/organizations/naapuri-ry", UriKind.Relative))).ShouldNotContain("naapuri@example.org");
        (await successor.GetStringAsync(new Uri("/api/v1/organizations/naapuri-ry", UriKind.Relative))).ShouldContain("naapuri@example.org");
        (await me.Sees("/my")).QuerySelector("section[aria-labelledby=own] dl")!.TextContent.ShouldNotContain("varau", Case.Insensitive);

        var told = await house.In((DirectoryDb db) => db.Organizations.AsNoTracking().SingleAsync(o => o.Id == id));
        told.Contacts.ShouldBe([new("Seija Seuraaja", "sihteeri", PeopleHouse.Successor, null, Visibility.Public)]);
        var asset = await house.In((DirectoryDb db) => db.Assets.AsNoTracking().SingleAsync());
        (asset.Email, asset.Phone).ShouldBe((PeopleHouse.Successor, null));
        var booking = await house.In((SpacesDb db) => db.Bookings.AsNoTracking().SingleAsync(b => b.Id == (Id<Yhdessa.Spaces.Bookings.Booking>)coming));
        (booking.ContactEmail, booking.PersonId).ShouldBe((PeopleHouse.Successor, (await house.Rights(id)).Single().Key));
        (await house.LettersOf("directory.handover-done:")).Single().To.ShouldBe(before);
    }

    [Fact]
    public async Task It_is_taken_back_until_it_is_accepted_and_one_is_open_at_a_time()
    {
        var (house, id, owner) = await Village();
        using var _h = house;
        var me = house.As(owner);

        (await Hand(me)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var link = await house.InvitationOf(PeopleHouse.Successor);
        var second = await me.GetAsync(new Uri(page + "/handover", UriKind.Relative));
        (await PageForm.Read(second)).QuerySelector("input[name=_handler][value=hand-over]").ShouldBeNull();
        (await me.Press(page + "/handover", "withdraw")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await house.Stranger().Words(link)).ShouldContain("Kutsu on peruttu");
        (await house.Rights(id)).ShouldBe(new Dictionary<Guid, string> { [owner] = "owner" });
        (await Hand(me, ("Wish.Email", before))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Hand(me, ("Wish.Day", "2026-03-03"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task The_letter_goes_on_its_day_and_she_may_stay_to_look_on()
    {
        var (house, id, owner) = await Village();
        using var _h = house;
        (await Hand(house.As(owner), ("Wish.Day", "2026-03-20"), ("Wish.Stays", "true"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        foreach (var (day, letters) in ((int, int)[])[(19, 0), (20, 1), (21, 1)])
        {
            house.Clock.Now = At(day, 9);
            for (var n = 0; n < 3; n++) (await house.Send(new RunJob("reminders"))).Error.ShouldBeNull();
            (await house.LettersOf("directory.handover-invited:")).Count.ShouldBe(letters, $"day {day}");
        }
        await house.Accept(PeopleHouse.Successor);

        (await house.Rights(id))[owner].ShouldBe("viewer");
        (await house.As(owner).Status(page + "/history")).ShouldBe(HttpStatusCode.OK);
        (await house.As(owner).Status(page + "/edit")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_staff_do_it_for_an_owner_who_is_not_reached_with_a_reason_told_to_her_address()
    {
        var (house, id, owner) = await Village();
        using var _h = house;
        var coordinator = house.As(Guid.CreateVersion7(), Roles.Coordinator);

        (await Hand(coordinator, ("Wish.FromPersonId", owner.ToString()))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Hand(coordinator, ("Wish.FromPersonId", owner.ToString()), ("Wish.Reason", "Hallitus vaihtui kokouksessa 1.3."))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var told = (await house.LettersOf("directory.handover-told:")).Single();
        told.To.ShouldBe(before);
        told.Words!.Paragraphs.ShouldContain("Hallitus vaihtui kokouksessa 1.3.");
        await house.Accept(PeopleHouse.Successor);
        (await house.Rights(id)).ContainsKey(owner).ShouldBeFalse();
        (await house.Rights(id)).Values.ShouldBe(["owner"]);
    }

    [Fact]
    public async Task The_yearly_question_that_lies_in_her_mailbox_is_asked_anew_of_the_successor()
    {
        var (house, id, owner) = await Village();
        using var _h = house;
        await house.Send(new ChangeOrganization { Id = id, Name = "Kylän väki ry", Kind = "association", Contacts = [new(null, "sihteeri", before, null, Visibility.Public)] });
        house.Clock.Now = Helsinki.At(new DateTime(2027, FreshnessAsk.MonthOf(id), 10, 12, 0, 0)).ToUniversalTime();
        await house.Send(new AskOrganizations(house.Clock.Now));
        var old = (await house.LettersOf("directory.freshness-asked:")).Single().Words!.Button!.Path;
        (await house.Stranger().Words(old)).ShouldContain("Ovatko tiedot oikein");

        await Hand(house.As(owner), ("Wish.Day", DateOnly.FromDateTime(house.Clock.Now.Date).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        await house.Accept(PeopleHouse.Successor);

        (await house.Stranger().Words(old)).ShouldContain("Linkki on vanhentunut");
        (await house.LettersOf("directory.freshness-asked:")).Select(l => l.To).ShouldBe([before, PeopleHouse.Successor]);
    }

    [Theory, OnEachDatabase]
    public async Task What_is_ahead_stands_on_one_page_from_every_module_and_an_action_passes_on(Provider on)
    {
        var (house, id, owner) = await Village(on);
        using var _h = house;
        await house.Send(new ImportSeason(Season.File));
        await house.Send(new ImportGovernance(Season.File));
        var keeper = house.As(Guid.CreateVersion7(), Roles.Coordinator);
        var meeting = (string)(await Made(keeper, "/meetings", new { bodyId = SeasonId.Of("gov-jarjestoneuvottelukunta"), start = "2026-03-04T09:00:00+02:00" }))["id"]!;
        var item = (string)(await Made(keeper, $"/meetings/{meeting}/agenda-items", new { title = "Kylien kalenteri" }))["id"]!;
        await Made(keeper, $"/agenda-items/{item}:decide", new { text = "Tehdään.", ownerOrganizationId = id.Value, ownerEmail = before, dueOn = "2026-06-30" });
        await Made(house.As(owner), "/volunteer-tasks", new { title = "Talkooväkeä laiturille", text = "Nostamme laiturin.", organizationId = id.Value, municipality = "398", places = 4 });

        var ahead = await house.As(owner).Words(page + "/handover");
        foreach (var words in (string[])["Kylien kalenteri", "sovittu tehtävä", "Talkooväkeä laiturille", "vapaaehtoistehtävä"]) ahead.ShouldContain(words);
        (await house.As(owner).Sees(page + "/handover")).QuerySelectorAll("[aria-labelledby=calendar] h3").Length.ShouldBe(12);

        await Hand(house.As(owner));
        await house.Accept(PeopleHouse.Successor);
        await house.DeliverEvents();
        var action = await house.In((GovernanceDb db) => db.Actions.AsNoTracking().SingleAsync(a => a.OwnerOrganizationId == id.Value));
        (action.OwnerEmail, action.OwnerPersonId).ShouldBe((null, (await house.Rights(id)).Single().Key));
    }
}

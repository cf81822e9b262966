using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Host.Accounts;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Spaces;
using Yhdessa.Tests.Files;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.SpacesHouse;
using House = Yhdessa.Tests.Support.House;
using SpaceHouse = Yhdessa.Spaces.Houses.House;

namespace Yhdessa.Tests.Spaces;

/// <summary>A house's card, its tree, and the facts its bookers are told of.</summary>
public sealed class HouseCardTests : IDisposable
{
    static readonly Id<SpaceHouse> fellmannia = (Id<SpaceHouse>)SeasonId.Of("house-fellmannia");

    readonly House house = new House().AtNow();

    public void Dispose() => house.Dispose();

    HttpClient Coordinator() => house.As(Guid.CreateVersion7(), Roles.Coordinator);
    static Task<PageForm> Form(HttpClient client) => PageForm.Open(client, $"/staff/houses/{fellmannia}", "house-card");
    Task<List<QueuedLetter>> Letters(string kind) => house.In((SpacesDb db) => db.Set<QueuedLetter>().Where(l => l.Key.StartsWith(kind)).ToListAsync());

    static object Told(Guid space, DateTimeOffset start, string email) =>
        new { spaceId = space, title = "Kokous", start, end = start.AddHours(2), attendees = 5, contact = new { name = "Toimisto", email } };

    [Fact]
    public async Task Two_colours_too_close_are_refused_with_the_measured_ratio_and_what_is_needed()
    {
        await house.ASpace();
        var coordinator = Coordinator();

        var refused = await (await Form(coordinator)).With("Card.Ground", "#777777").With("Card.Ink", "#888888").Send(coordinator);

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var error = (await PageForm.Read(refused)).QuerySelector("#card-ink-err")!.TextContent;
        error.ShouldContain("1,26:1");
        error.ShouldContain("4,5:1");
        (await Form(coordinator)).Value("Card.Ground").ShouldBe("");
    }

    [Fact]
    public async Task A_house_has_a_page_with_its_spaces_its_rules_and_the_way_in_under_its_name_and_id()
    {
        var space = await house.ASpace();
        var coordinator = Coordinator();
        (await (await Form(coordinator)).With("Card.Ground", "#1D5C4A").With("Card.Ink", "#ffffff").With("Card.Rules.Fi", "Talossa ei käytetä päihteitä.").With("Card.WayIn.Fi", "Ovi pihan puolelta.").Send(coordinator)).StatusCode.ShouldBe(HttpStatusCode.Found);

        foreach (var key in (string[])[fellmannia.ToString(), "kumppanuustalo-fellmannia"])
        {
            var page = await PageForm.Read(await house.Stranger().GetAsync(new Uri($"/houses/{key}", UriKind.Relative)));
            page.QuerySelector("h1")!.TextContent.ShouldBe("Kumppanuustalo Fellmannia");
            page.QuerySelector($"a[href='spaces/{space}']").ShouldNotBeNull();
            page.QuerySelector("main")!.TextContent.ShouldContain("Ovi pihan puolelta.");
            page.QuerySelector("main")!.TextContent.ShouldContain("Talossa ei käytetä päihteitä.");
        }
        (await house.Stranger().GetStringAsync(new Uri($"/houses/{fellmannia}.css", UriKind.Relative))).ShouldContain("background: #1d5c4a; color: #ffffff");
        (await house.Stranger().GetAsync(new Uri("/houses/ei-ole", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_picture_of_the_way_in_stands_on_the_page_with_its_words_and_is_refused_without_them()
    {
        await house.ASpace();
        var coordinator = Coordinator();
        async Task<HttpResponseMessage> Put(string alt)
        {
            var form = await PageForm.Open(coordinator, $"/staff/houses/{fellmannia}", "house-picture");
            using var content = new MultipartFormDataContent { { new StringContent("house-picture"), "_handler" }, { new StringContent(form.Value("__RequestVerificationToken")!), "__RequestVerificationToken" }, { new ByteArrayContent(MadePictures.Png()), "picture-file", "ovi.png" }, { new StringContent(alt), "alt" } };
            return await coordinator.PostAsync(form.Address, content);
        }

        (await Put("")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var kept = await Put("Pääovi pihan puolella, luiska vasemmalla");
        kept.StatusCode.ShouldBe(HttpStatusCode.Found, await kept.Content.ReadAsStringAsync());

        var picture = (await PageForm.Read(await house.Stranger().GetAsync(new Uri($"/houses/{fellmannia}", UriKind.Relative)))).QuerySelector("figure img")!;
        picture.GetAttribute("alt").ShouldBe("Pääovi pihan puolella, luiska vasemmalla");
        (await house.Stranger().GetAsync(new Uri("/" + picture.GetAttribute("src"), UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_houses_handlers_get_a_letter_of_a_booking_that_waits_and_others_do_not()
    {
        var space = await house.ASpace(card: c => c with { Terms = new(RequiresHandling: true) });
        var handler = await house.Send(new InvitePerson("kasittelija@example.org", new([Roles.Coordinator])) { Name = "Aino Esimerkki", Quietly = true });
        var coordinator = house.As(handler, Roles.Coordinator);
        (await (await PageForm.Open(coordinator, $"/staff/houses/{fellmannia}", "become-handler")).Send(coordinator)).StatusCode.ShouldBe(HttpStatusCode.Found);

        await house.As(Guid.CreateVersion7()).Booked(Told(space, At(5, 12), "toimisto@example.org"));
        await house.DeliverEvents();

        (await Letters("spaces.handle:")).ShouldHaveSingleItem().To.ShouldBe("kasittelija@example.org");
    }

    [Fact]
    public async Task A_space_goes_neither_into_another_houses_tree_nor_under_itself()
    {
        var (hall, half) = (await house.ASpace("Sali"), Guid.Empty);
        half = await house.ASpace("Sali A", wholeOf: hall);
        var other = new SpaceHouse(Id<SpaceHouse>.New(), "Toinen talo", isPeer: false);
        var elsewhere = new Space(Id<Space>.New(), other.Id, "Muualla");
        elsewhere.Describe(new PlainCard { Name = "Muualla" });
        await house.In((SpacesDb db) => Task.FromResult((db.Add(other), db.Add(elsewhere))));
        var key = house.AsKey(null, "spaces:admin", "spaces:read");

        async Task<(int, string?)> Put(Guid space, Guid under)
        {
            using var patch = new HttpRequestMessage(HttpMethod.Patch, $"/api/v1/spaces/{space}") { Content = new StringContent($$"""{"parentId":"{{under}}"}""", null, "application/merge-patch+json") };
            patch.Headers.Add("If-Match", "*");
            var answer = await key.SendAsync(patch);
            return ((int)answer.StatusCode, (await answer.Body()).GetProperty("errors")[0].GetProperty("field").GetString());
        }

        (await Put(hall, hall)).ShouldBe((422, "parentId"));
        (await Put(hall, half)).ShouldBe((422, "parentId"));
        (await Put(hall, elsewhere.Id)).ShouldBe((422, "parentId"));
        var made = await key.PostAsJsonAsync("/api/v1/spaces", new { houseId = fellmannia, name = "Uusi", parentId = elsewhere.Id.Value });
        ((int)made.StatusCode, (await made.Body()).GetProperty("errors")[0].GetProperty("field").GetString()).ShouldBe((422, "parentId"));
        var tree = (await PageForm.Read(await Coordinator().GetAsync(new Uri("/staff/spaces", UriKind.Relative)))).QuerySelector("section[aria-labelledby=tree]")!;
        tree.QuerySelector($"li li a[href='staff/spaces/{half}']").ShouldNotBeNull();
    }

    [Theory, OnEachDatabase]
    public async Task The_database_itself_keeps_a_part_in_its_wholes_house_and_from_under_itself(Provider on)
    {
        using var kept = new House(on).AtNow();
        var hall = await kept.ASpace("Sali");
        var other = new SpaceHouse(Id<SpaceHouse>.New(), "Toinen talo", isPeer: false);
        var elsewhere = new Space(Id<Space>.New(), other.Id, "Muualla");
        await kept.In((SpacesDb db) => Task.FromResult((db.Add(other), db.Add(elsewhere))));
        Task Under(Guid space, Id<Space> whole) => kept.In((SpacesDb db) => db.Spaces.Where(s => s.Id == (Id<Space>)space).ExecuteUpdateAsync(s => s.SetProperty(x => x.ParentId, (Id<Space>?)whole)));

        await Should.ThrowAsync<System.Data.Common.DbException>(() => Under(hall, elsewhere.Id));
        await Should.ThrowAsync<System.Data.Common.DbException>(() => Under(hall, (Id<Space>)hall));
    }

    [Fact]
    public async Task A_changed_indoor_air_or_accessibility_fact_is_told_once_to_each_who_has_a_coming_booking_there()
    {
        var space = await house.ASpace(card: c => c with { Facts = [new("sisäilma", "mitattu, kunnossa", new(2026, 1, 10), "kiinteistönhuolto")] });
        var person = house.As(Guid.CreateVersion7());
        await person.Booked(Told(space, At(5, 12), "toimisto@example.org"));
        await person.Booked(Told(space, At(12, 12), "toimisto@example.org"));
        await house.As(Guid.CreateVersion7()).Booked(Told(space, At(6, 12), "toinen@example.org"));
        await house.DeliverEvents();
        var coordinator = Coordinator();
        async Task Facts(string facts) => (await (await PageForm.Open(coordinator, $"/staff/spaces/{space}", "edit-space")).With("Card.Facts", facts).Send(coordinator)).StatusCode.ShouldBe(HttpStatusCode.Found);

        await Facts("sisäilma; mitattu, kunnossa; 10.1.2026; kiinteistönhuolto\nkapasiteetti; 40; 1.2.2026; talo");
        await house.DeliverEvents();
        (await Letters("spaces.facts:")).ShouldBeEmpty();   // nothing that matters to a booker's health or way in

        await Facts("sisäilma; kosteutta seinässä; 3.3.2026; kiinteistönhuolto");
        await house.DeliverEvents();

        var letters = await Letters("spaces.facts:");
        letters.Select(l => l.To).ShouldBe(["toimisto@example.org", "toinen@example.org"], ignoreOrder: true);
        letters[0].Words!.Paragraphs.ShouldContain(p => p.Contains("kosteutta seinässä", StringComparison.Ordinal));
    }
}

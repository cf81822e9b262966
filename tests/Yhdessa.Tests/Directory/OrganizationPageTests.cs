using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Contracts.Accounts;
using Yhdessa.Contracts.Directory;
using Yhdessa.Directory;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Directory;

/// <summary>What a resident, a volunteer secretary and a house coordinator do with organizations, on the pages.</summary>
public sealed class OrganizationPageTests : IDisposable
{
    readonly House house = new();
    readonly HttpClient anyone;
    readonly HttpClient coordinator;

    public OrganizationPageTests()
    {
        house.Send(new ImportSeason(Season.File)).GetAwaiter().GetResult();
        (anyone, coordinator) = (house.Stranger(), house.As(Guid.CreateVersion7(), Roles.Coordinator));
    }

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task A_resident_finds_an_organization_with_counts_and_removable_chips()
    {
        await Enter("Nastolan Martat ry", "nastola");

        var page = await Page("/organizations?kind=association&municipality=398&q=mart");

        Text(page, "#result").ShouldBe("1 järjestö");
        page.QuerySelectorAll(".rows h3").Select(h => h.TextContent.Trim()).ShouldBe(["Nastolan Martat ry"]);
        page.QuerySelectorAll("a.chip").Select(c => c.GetAttribute("href")).ShouldBe(["/organizations?kind=association&municipality=398", "/organizations?municipality=398&q=mart", "/organizations?kind=association&q=mart"], ignoreOrder: true);
        page.QuerySelectorAll(".facets label").Select(l => l.TextContent.Trim()).ShouldContain(l => l.StartsWith("– Nastola", StringComparison.Ordinal));

        (await Page("/organizations?municipality=nastola")).QuerySelectorAll(".rows h3").Length.ShouldBe(1);
        (await Page("/organizations?theme=home-economics&targetGroup=youth")).QuerySelector(".empty")!.TextContent.ShouldContain("Poista rajaus Nuoret, niin löytyy 1.");
        Text(await Page("/organizations"), "#result").ShouldBe("49 järjestöä");
    }

    [Theory]
    [InlineData("/organizations")]
    [InlineData("/organizations?kind=company&page=1&sort=-name")]
    [InlineData("/organizations?municipality=999&theme=no&sort=no&page=no")]
    [InlineData("/organizations/dila")]
    [InlineData("/networks")]
    [InlineData("/networks?q=kyl")]
    [InlineData("/networks/kylien-yhdistykset")]
    [InlineData("/municipalities/398")]
    public async Task Pages_open_to_everybody_in_each_language(string address)
    {
        foreach (var language in (string[])["", "/sv", "/en"])
        {
            var page = await Page(language + address);
            page.QuerySelectorAll("h1").Length.ShouldBe(1);
            page.Body!.TextContent.ShouldNotContain("directory.");
        }
    }

    [Fact]
    public async Task A_resident_reads_its_page_and_another_name_leads_there()
    {
        var page = await Page("/organizations/paijat-hameen-sosiaali-ja-terveysturva-ry");
        Text(page, "h1").ShouldBe("Päijät-Hämeen sosiaali- ja terveysturva ry");
        page.Body!.TextContent.ShouldContain("P-Hsotery");
        page.QuerySelectorAll("script[type='application/ld+json']").ShouldContain(s => s.TextContent.Contains("\"NGO\"", StringComparison.Ordinal));

        var alias = await anyone.GetAsync(new Uri($"/sv/organizations/{SeasonId.Of("org-lahden-kaupunki")}", UriKind.Relative));
        ((int)alias.StatusCode).ShouldBe(308);
        alias.Headers.Location!.ToString().ShouldBe("/sv/organizations/lahti");
        (await anyone.GetAsync(new Uri("/organizations/no-such", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await anyone.GetAsync(new Uri("/municipalities/999", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_in_touch_relays_a_message_without_showing_the_address()
    {
        await Enter("Yhteys ry", email: "sihteeri@example.fi");
        (await Page("/organizations/yhteys-ry")).Source.Text.ShouldNotContain("sihteeri@example.fi");

        var form = await PageForm.Open(anyone, "/organizations/yhteys-ry", "message");
        (await form.With("Message.Name", "Kysyjä").With("Message.Email", "not-an-address").With("Message.Text", "Hei").Send(anyone)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var sent = await form.With("Message.Email", "kysyja@example.org").Send(anyone);

        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect, await sent.Content.ReadAsStringAsync());
        (await house.In((DirectoryDb db) => db.Set<QueuedLetter>().Select(l => l.To).ToListAsync())).ShouldBe(["sihteeri@example.fi", "kysyja@example.org"], ignoreOrder: true);
        (await PageForm.Read(await anyone.GetAsync(new Uri("/organizations/dila", UriKind.Relative)))).QuerySelector("form#message").ShouldBeNull();   // nobody to write to, and it says so
    }

    [Fact]
    public async Task No_one_fills_an_organizations_mailbox()
    {
        await Enter("Yhteys ry", email: "sihteeri@example.fi");
        var id = (await house.In((DirectoryDb db) => db.Organizations.SingleAsync(o => o.Slug == "yhteys-ry"))).Id;
        for (var i = 0; i < 10; i++) await house.Send(new WriteToOrganization(id, "Kysyjä", "kysyja@example.org", "Hei", "fi"));

        (await Should.ThrowAsync<Refusal>(() => house.Send(new WriteToOrganization(id, "Kysyjä", "kysyja@example.org", "Hei", "fi")))).Status.ShouldBe(429);
    }

    [Fact]
    public async Task A_volunteer_secretary_edits_her_organizations_page_and_is_told_kindly_when_another_was_first()
    {
        var (secretary, dila) = (Guid.CreateVersion7(), SeasonId.Of("org-dila"));
        await house.In((DirectoryDb db) => Task.FromResult(db.Rights.Add(new OrganizationRight { PersonId = secretary, OrganizationId = (Id<Organization>)dila, Right = OrganizationRight.Owner })));
        (await house.Send(new OrganizationRights(secretary)))[dila].ShouldBe("owner");
        (await house.Send(new OrganizationsOf(secretary))).Single().Name.ShouldBe("Dila");
        var client = house.As(secretary);
        (await client.GetAsync(new Uri("/organizations/mente/edit", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        var form = await PageForm.Open(client, "/organizations/dila/edit", "edit");
        await house.Send(new ConfirmOrganization((Id<Organization>)dila));   // somebody else, in between
        var stale = await form.With("Wish.Summary.Fi", "Tukea arkeen.").With("Wish.Themes", "health", "youth").Send(client);

        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        var page = await PageForm.Read(stale);
        page.QuerySelector("#stale")!.TextContent.ShouldContain("Tukea arkeen.");
        var again = new PageForm(page, new Uri("/organizations/dila/edit", UriKind.Relative), page.Forms.First(f => f.QuerySelector("input[name=_handler][value='edit']") is not null));
        (await again.Send(client)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var saved = await house.In((DirectoryDb db) => db.Organizations.SingleAsync(o => o.Slug == "dila"));
        saved.Summary!.Fi.ShouldBe("Tukea arkeen.");
        saved.Themes.ShouldBe(["health", "youth"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_right_given_to_a_person_is_kept_where_it_is_asked_for()
    {
        var (person, dila) = (Guid.CreateVersion7(), SeasonId.Of("org-dila"));
        var scope = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.CreateScope(house.Services);
        var db = (DirectoryDb)scope.ServiceProvider.GetService(typeof(DirectoryDb))!;
        await new KeepRights(db, TimeProvider.System).Handle(new OrganizationRightGiven(person, dila, "editor"), default);
        await new KeepRights(db, TimeProvider.System).Handle(new OrganizationRightGiven(person, Guid.CreateVersion7(), "editor"), default);
        await db.SaveChangesAsync();
        scope.Dispose();

        (await house.Send(new OrganizationRights(person))).ShouldBe(new Dictionary<Guid, string> { [dila] = "editor" });
        (await house.Send(new PeopleOfOrganization(dila)))[person].ShouldBe("editor");
    }

    [Fact]
    public async Task A_coordinator_enters_organizations_on_behalf_and_the_page_says_so()
    {
        var form = await PageForm.Open(coordinator, "/staff/organizations/new", "enter");
        (await form.With("Wish.Names.Fi", "").Send(coordinator)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var entered = await form.With("Wish.Names.Fi", "Uusi ryhmä").With("Wish.Kind", "civicGroup").Send(coordinator);

        entered.StatusCode.ShouldBe(HttpStatusCode.Redirect, await entered.Content.ReadAsStringAsync());
        (await Page("/organizations/uusi-ryhma")).Body!.TextContent.ShouldContain("Talon väki kirjasi järjestön puolesta");
        (await anyone.GetAsync(new Uri("/staff/organizations/new", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Redirect);   // to sign in
    }

    [Fact]
    public async Task A_coordinator_takes_the_list_as_a_file_and_removes_many_at_once()
    {
        var csv = await coordinator.GetStringAsync(new Uri("/staff/organizations/list.csv?kind=company", UriKind.Relative));
        csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1 + 3);
        (await coordinator.GetByteArrayAsync(new Uri("/staff/organizations/list.xlsx", UriKind.Relative))).Take(2).ShouldBe("PK"u8.ToArray());
        (await anyone.GetAsync(new Uri("/staff/organizations/list.csv", UriKind.Relative))).StatusCode.ShouldNotBe(HttpStatusCode.OK);

        var form = await PageForm.Open(coordinator, "/staff/organizations?kind=company", "organizations");
        (await form.With("chosen", SeasonId.Of("org-frendy").ToString(), SeasonId.Of("org-viestiomena").ToString()).Send(coordinator, "act=remove")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        Text(await Page("/organizations?kind=company"), "#result").ShouldBe("1 järjestö");
        var restore = await PageForm.Open(coordinator, "/staff/organizations", $"restore-{SeasonId.Of("org-frendy")}");
        (await restore.Send(coordinator)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        Text(await Page("/organizations?kind=company"), "#result").ShouldBe("2 järjestöä");
    }

    [Theory]
    [InlineData("one", "Lahden lähimmäispalvelu PHVET", 49)]
    [InlineData("two", "PHVET", 50)]
    public async Task The_unclear_row_is_accepted_as_one_or_split_in_two(string decision, string name, int then)
    {
        var id = SeasonId.Of("org-lahden-lahimmaispalvelu-phvet");
        var form = await PageForm.Open(coordinator, "/staff/review", $"{decision}-{id}");
        form.Page.Body!.TextContent.ShouldContain("Lahden lähimmäispalvelu · PHVET");

        (await form.Send(coordinator)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        Text(await Page("/organizations"), "#result").ShouldBe($"{then} järjestöä");
        (await Page($"/organizations?q={Uri.EscapeDataString("phvet")}")).QuerySelectorAll(".rows h3").Select(h => h.TextContent.Trim()).ShouldContain(name);
        var again = await house.Send(new ImportSeason(Season.File));
        again.Single(c => c.Kind == "organizations").ShouldBe(new ImportCount("organizations", 0, 0, 50, 0));
    }

    [Fact]
    public async Task A_reported_error_waits_in_the_queue_until_it_is_handled()
    {
        var form = await PageForm.Open(anyone, "/organizations/dila", "report");
        (await form.With("Report.Text", "Nimi on väärin").Send(anyone)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var report = await house.In((DirectoryDb db) => db.Reports.SingleAsync());

        var handled = await PageForm.Open(coordinator, "/staff/review", $"report-{report.Id}");
        handled.Page.Body!.TextContent.ShouldContain("Nimi on väärin");
        (await handled.Send(coordinator)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await house.Send(new ReviewQueue())).Reports.ShouldBeEmpty();
        (await anyone.GetAsync(new Uri("/staff/review", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task The_season_is_taken_away_again_but_not_what_people_have_touched()
    {
        await house.Send(new ConfirmOrganization((Id<Organization>)SeasonId.Of("org-dila")));

        await house.Send(new RemoveSeason());

        (await house.In((DirectoryDb db) => db.Organizations.Select(o => o.Slug).ToListAsync())).ShouldBe(["dila"]);
    }

    [Fact]
    public async Task Made_up_organizations_are_found_like_real_ones_and_leave_no_audit()
    {
        (await house.Send(new GenerateOrganizations(300, 7))).Done.ShouldBe(300);
        (await house.Send(new GenerateOrganizations(300, 7))).Done.ShouldBe(0);   // the same seed, the same data

        Text(await Page("/organizations"), "#result").ShouldBe("348 järjestöä");
        Text(await Page("/organizations?municipality=398&theme=sports"), "#result").ShouldNotStartWith("0");
        Text(await Page("/organizations?q=vertaistu"), "#result").ShouldNotStartWith("0");
        (await house.In((KernelDb db) => db.Audit.CountAsync(a => a.What == nameof(GenerateOrganizations)))).ShouldBe(0);
    }

    Task<Id<Organization>> Enter(string name, string? area = null, string? email = null) => house.Send(new EnterOrganization
    {
        Name = name,
        Kind = "association",
        Areas = area is null ? [] : [area],
        Themes = ["home-economics"],
        Contacts = email is null ? [] : [new Contact(null, "sihteeri", email, null, Visibility.Partners)],
    });

    Task<IHtmlDocument> Page(string address) => anyone.Sees(address);

    static string Text(IHtmlDocument page, string selector) => page.QuerySelector(selector)!.TextContent.Trim();
}

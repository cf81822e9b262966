using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Directory;
using Yhdessa.Kernel;
using Yhdessa.Tests.Api;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Directory;

/// <summary>Two records of one organization: stopped before they are saved, and found when they are there.</summary>
public sealed class TwinTests : IDisposable
{
    readonly House house = new();
    readonly HttpClient coordinator;

    public TwinTests() => coordinator = house.As(Guid.CreateVersion7(), Roles.Coordinator);

    public void Dispose() => house.Dispose();

    [Theory]
    [InlineData("Lahden Seudun Muistiyhdistys ry", "Lahden seudun muistiyhdistys", true)]
    [InlineData("Lahden Seudun Muistiyhdistys ry", "Lahden seudun Muistiydistys r.y.", true)]
    [InlineData("Päijät-Hämeen Kissat ry", "Paijat-Hameen kissat", true)]
    [InlineData("Lahden Martat ry", "Hollolan Martat ry", false)]
    [InlineData("Päijät-Hämeen Diabetesyhdistys ry", "Päijät-Hämeen Sydänyhdistys ry", false)]
    [InlineData("Partio 1 ry", "Partio 2 ry", false)]
    public void Names_are_alike_when_a_person_would_wonder(string one, string other, bool alike) =>
        (NameShape.Of(one)!.Likeness(NameShape.Of(other)!) >= NameBook.Enough).ShouldBe(alike);

    [Fact]
    public async Task The_form_comes_back_filled_with_the_likely_twin_and_different_is_remembered()
    {
        await Enter("Lahden Muistiyhdistys ry");
        var form = await PageForm.Open(coordinator, "/staff/organizations/new", "enter");
        var asked = await form.With("Wish.Names.Fi", "Lahden muistiyhdistys").With("Wish.Kind", "association").With("Wish.Summary.Fi", "Muistia.").Send(coordinator);

        asked.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await PageForm.Read(asked);
        page.QuerySelector("#twins a")!.GetAttribute("href").ShouldBe("organizations/lahden-muistiyhdistys-ry");
        page.QuerySelector("[name='Wish.Summary.Fi']")!.TextContent.ShouldBe("Muistia.");
        var again = new PageForm(page, new Uri("/staff/organizations/new", UriKind.Relative), page.Forms.First(f => f.QuerySelector("input[name=_handler][value='enter']") is not null));
        (await again.Send(coordinator, "_act=different")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await house.Send(new TwinList())).Pairs.ShouldBeEmpty();   // said once, not asked again
        (await house.In((DirectoryDb db) => db.Organizations.CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task A_program_is_told_of_the_twin_and_how_to_say_that_it_is_another()
    {
        var first = await Enter("Lahden Muistiyhdistys ry");
        var form = new JsonObject { ["name"] = "Lahden Muistiyhdistys", ["kind"] = "association" };

        var problem = await (await coordinator.SendAsync(HttpMethod.Post.Send("/api/v1/organizations", form))).ShouldBeProblem(422, "likely-twin");
        problem["twins"]!.AsArray().Single()!["id"]!.GetValue<Guid>().ShouldBe(first.Value);
        problem["twins"]![0]!["because"]!.ToString().ShouldBe("name");
        form["differentFrom"] = new JsonArray(first.Value);

        (await coordinator.SendAsync(HttpMethod.Post.Send("/api/v1/organizations", form))).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_record_that_takes_anothers_name_is_asked_about_on_the_page_and_by_program_and_other_changes_are_not()
    {
        var (first, mine) = (await Enter("Lahden Muistiyhdistys ry"), await Enter("Toinen Kerho"));
        Task<HttpResponseMessage> Patch(object change) => coordinator.SendAsync(HttpMethod.Patch.Send($"/api/v1/organizations/{mine}", System.Text.Json.JsonSerializer.Serialize(change), "application/merge-patch+json").With("If-Match", "*"));
        (await (await Patch(new { name = "Lahden muistiyhdistys" })).ShouldBeProblem(422, "likely-twin"))["twins"]![0]!["id"]!.GetValue<Guid>().ShouldBe(first.Value);
        var form = await PageForm.Open(coordinator, "/organizations/toinen-kerho/edit", "edit");
        var asked = await form.With("Wish.Names.Fi", "Lahden muistiyhdistys").With("Wish.Summary.Fi", "Muistia.").Send(coordinator);
        asked.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await PageForm.Read(asked);
        page.QuerySelector("[name='Wish.Summary.Fi']")!.TextContent.ShouldBe("Muistia.");

        var again = new PageForm(page, new Uri("/organizations/toinen-kerho/edit", UriKind.Relative), page.Forms.First(f => f.QuerySelector("input[name=_handler][value='edit']") is not null));
        (await again.Send(coordinator, "_act=different")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await house.Send(new TwinList())).Pairs.ShouldBeEmpty();
        (await Patch(new { website = "https://muisti.example.org" })).StatusCode.ShouldBe(HttpStatusCode.OK);   // its name is as it was
    }

    [Fact]
    public async Task The_same_address_or_website_is_asked_about_and_a_taken_register_number_is_a_conflict()
    {
        await house.Send(new EnterOrganization { Name = "Kerho ry", Kind = "association", Address = new("Esimerkkikatu 1 A", "15110", "Lahti"), Website = "https://www.kerho.example.org/", Identifiers = [new(Identifier.Register, "123.456")] });
        async Task<JsonObject> Asked(int status, JsonObject more)
        {
            more["name"] = "Aivan Muu Seura";
            more["kind"] = "association";
            return await (await coordinator.SendAsync(HttpMethod.Post.Send("/api/v1/organizations", more))).ShouldBeProblem(status);
        }

        (await Asked(422, JsonNode.Parse("""{"address":{"street":"esimerkkikatu 1 a","postalCode":"15110","city":"LAHTI"}}""")!.AsObject()))["twins"]![0]!["because"]!.ToString().ShouldBe("address");
        (await Asked(422, JsonNode.Parse("""{"website":"http://kerho.example.org"}""")!.AsObject()))["twins"]![0]!["because"]!.ToString().ShouldBe("website");
        var taken = await Asked(409, JsonNode.Parse("""{"identifiers":[{"scheme":"FI-YHDREK","value":"123456"}]}""")!.AsObject());
        taken["code"]!.ToString().ShouldBe("identifier-taken");
        taken["organization"]!["slug"]!.ToString().ShouldBe("kerho-ry");
    }

    [Theory, OnEachDatabase]
    public async Task Twenty_who_enter_one_business_id_at_once_make_one_page(Provider on)
    {
        using var other = new House(on);
        var client = other.As(Guid.CreateVersion7(), Roles.Editor);
        string[] names = ["Aurinko", "Kuutamo", "Metsäpolku", "Laituri", "Kivijalka", "Tuulimylly", "Hiekkaranta", "Puusepät", "Rantakala", "Villasukka", "Ompelijat", "Saunaseura", "Lukupiiri", "Joutsen", "Kaisla", "Myrsky", "Pihlaja", "Vadelma", "Otsola", "Ukkonen"];

        var answers = await Task.WhenAll(names.Select(name => client.SendAsync(HttpMethod.Post.Send("/api/v1/organizations", JsonNode.Parse($$$"""{"name":"{{{name}}}","kind":"civicGroup","identifiers":[{"scheme":"FI-YTUNNUS","value":"1234567-1"}]}""")!))));

        answers.CountBy(a => (int)a.StatusCode).OrderBy(c => c.Key).ShouldBe([new(201, 1), new(409, 19)]);
        (await other.In((DirectoryDb db) => db.Marks.CountAsync(m => m.Facet == OrganizationFacets.Identifier))).ShouldBe(1);
    }

    [Fact]
    public async Task What_lies_in_the_bin_frees_its_business_id_and_comes_back_only_while_it_is_free()
    {
        var first = await house.Send(new EnterOrganization { Name = "Aurinko", Kind = "civicGroup", Identifiers = [new(Identifier.Business, "1234567-1")] });
        await house.Send(new RemoveOrganization(first, null));
        await house.Send(new EnterOrganization { Name = "Kuutamo", Kind = "civicGroup", Identifiers = [new(Identifier.Business, "1234567-1")] });

        (await Should.ThrowAsync<Conflict>(() => house.Send(new TakeBackOrganization(first)))).Code.ShouldBe("business-id-taken");
    }

    [Fact]
    public async Task The_register_lists_its_likely_twins_and_made_up_ones_are_none()
    {
        await house.Send(new GenerateOrganizations(400, 3));
        (await house.Send(new TwinList())).Pairs.ShouldBeEmpty();
        var one = await Enter("Lahden Muistiyhdistys ry");
        await house.Send(new EnterOrganization { Name = "Lahden Muistiyhdistys", Kind = "association", DifferentFrom = [one.Value] });
        await house.In(async (DirectoryDb db) =>
        {
            db.RemoveRange(await db.NotTwins.ToListAsync());
            return 0;
        });

        var pair = (await house.Send(new TwinList())).Pairs.ShouldHaveSingleItem();
        pair.Because.ShouldBe("name");
        var page = await PageForm.Open(coordinator, "/staff/organizations/twins", $"different-{pair.One.Id}-{pair.Other.Id}");
        (await page.Send(coordinator)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await house.Send(new TwinList())).Pairs.ShouldBeEmpty();
    }

    [Fact]
    public void Twenty_thousand_names_are_looked_through_in_a_moment()
    {
        var (book, random) = (new NameBook(), new Random(1));
        string Word() => string.Concat(Enumerable.Range(0, 3).Select(_ => $"{"hklmnprstv"[random.Next(10)]}{"aeiouyäö"[random.Next(8)]}"));
        for (var i = 0; i < 20_000; i++) book.Write(Guid.CreateVersion7(), [$"Lahden {Word()} {Word()} yhdistys ry"]);
        var clock = Stopwatch.StartNew();

        for (var i = 0; i < 100; i++) book.Like([$"Lahden {Word()} {Word()} yhdistys"]);

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));   // a hundred; about a hundredth of a second each on a quiet machine
    }

    Task<Id<Organization>> Enter(string name) => house.Send(new EnterOrganization { Name = name, Kind = "association" });
}

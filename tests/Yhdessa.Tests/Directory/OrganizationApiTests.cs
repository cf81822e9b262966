using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Yhdessa.Directory;
using Yhdessa.Kernel;
using Yhdessa.Tests.Accounts;
using Yhdessa.Tests.Api;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Directory;

public sealed class OrganizationApiTests : IDisposable
{
    readonly House house = new();
    readonly HttpClient anyone;
    readonly HttpClient editor;

    public OrganizationApiTests()
    {
        house.Send(new ImportSeason(Season.File)).GetAwaiter().GetResult();
        (anyone, editor) = (house.Stranger(), house.As(Guid.CreateVersion7(), Roles.Editor));
    }

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task A_partners_program_lists_and_filters_organizations()
    {
        var all = await List("");
        all["total"]!.GetValue<int>().ShouldBe(48);
        all["items"]!.AsArray().Count.ShouldBe(48);
        all["facets"]!["kind"]!.AsArray().Single(f => f!["value"]!.GetValue<string>() == "company")!["count"]!.GetValue<int>().ShouldBe(3);

        var companies = await List("?kind=company");
        companies["items"]!.AsArray().Select(o => o!["name"]!.GetValue<string>()).ShouldBe(["FRENDY", "Ravintola Fellmannia", "Viestiomena"]);
        companies["facets"]!["kind"]!.AsArray().Count.ShouldBeGreaterThan(3);   // what one would get by choosing another

        (await List("?municipality=398"))["items"]!.AsArray().Single()!["slug"]!.GetValue<string>().ShouldBe("lahti");
        (await List("?municipality=398&municipality=098&sort=-name"))["items"]!.AsArray().Select(o => o!["name"]!.GetValue<string>()).ShouldBe(["Lahti", "Hollola"]);
        (await List("?freshness=stale"))["total"]!.GetValue<int>().ShouldBeGreaterThan(30);
    }

    [Theory]
    [InlineData("?q=terveysturva", "Päijät-Hämeen sosiaali- ja terveysturva ry")]
    [InlineData("?q=P-Hsotery", "Päijät-Hämeen sosiaali- ja terveysturva ry")]
    [InlineData("?q=hollol", "Hollola")]
    [InlineData("?q=Hollolan", "Hollola")]
    [InlineData("?q=kehitysvammaisten%20tuk", "Lahden seudun kehitysvammaisten tuki ry")]
    public async Task A_word_finds_an_organization_by_any_of_its_names_and_by_a_beginning(string query, string first) =>
        (await List(query))["items"]![0]!["name"]!.GetValue<string>().ShouldBe(first);

    [Theory]
    [InlineData("?pageSize=201")]
    [InlineData("?page=0")]
    [InlineData("?colour=red")]
    [InlineData("?sort=colour")]
    [InlineData("?municipality=999")]
    [InlineData("?theme=chess")]
    [InlineData("?modifiedAfter=2024-01-01")]
    public async Task What_a_list_cannot_be_asked_is_refused(string query) =>
        await (await anyone.GetAsync("/api/v1/organizations" + query)).ShouldBeProblem(400);

    [Fact]
    public async Task An_organization_is_found_by_id_and_by_slug_and_another_name_leads_to_it()
    {
        var bySlug = await anyone.GetFromJsonAsync<JsonObject>("/api/v1/organizations/dila");
        bySlug!["id"]!.GetValue<Guid>().ShouldBe(SeasonId.Of("org-dila"));
        (await anyone.GetFromJsonAsync<JsonObject>($"/api/v1/organizations/{SeasonId.Of("org-dila")}"))!["slug"]!.GetValue<string>().ShouldBe("dila");

        var alias = await anyone.GetAsync($"/api/v1/organizations/{SeasonId.Of("org-lahden-kaupunki")}");
        ((int)alias.StatusCode).ShouldBe(308);
        alias.Headers.Location!.ToString().ShouldBe("/api/v1/organizations/lahti");
        await (await anyone.GetAsync($"/api/v1/organizations/{SeasonId.Of("org-lahden-lahimmaispalvelu-phvet")}")).ShouldBeProblem(404);
        await (await anyone.GetAsync("/api/v1/organizations/no-such")).ShouldBeProblem(404);
    }

    [Fact]
    public async Task An_organization_is_entered_changed_patched_and_deleted()
    {
        var created = await editor.SendAsync(HttpMethod.Post.Send("/api/v1/organizations", Form("Hollolan Martat ry")));
        created.StatusCode.ShouldBe(HttpStatusCode.Created, await created.Content.ReadAsStringAsync());
        var martat = await created.Json();
        var path = created.Headers.Location!.ToString();
        martat["homeMunicipality"]!.GetValue<string>().ShouldBe("098");
        martat["freshness"]!["because"]!.GetValue<string>().ShouldBe("entered");
        (await List("?municipality=nastola&theme=home-economics"))["total"]!.GetValue<int>().ShouldBe(1);
        (await List("?municipality=398&theme=home-economics"))["total"]!.GetValue<int>().ShouldBe(1);   // Nastola counts under Lahti

        await (await editor.SendAsync(HttpMethod.Patch.Send(path, new { name = "X" }, "application/merge-patch+json"))).ShouldBeProblem(428);
        var etag = created.Headers.ETag!.ToString();
        var patched = await editor.SendAsync(HttpMethod.Patch.Send(path, """{"name":"Hollolan ja Nastolan Martat ry","summary":null}""", "application/merge-patch+json").With("If-Match", etag));
        patched.StatusCode.ShouldBe(HttpStatusCode.OK, await patched.Content.ReadAsStringAsync());
        var now = await patched.Json();
        now["names"]!["fi"]!.GetValue<string>().ShouldBe("Hollolan ja Nastolan Martat ry");
        now["slug"]!.GetValue<string>().ShouldBe("hollolan-martat-ry");   // links keep
        now["summary"].ShouldBeNull();
        now["themes"]![0]!.GetValue<string>().ShouldBe("home-economics");
        await (await editor.SendAsync(HttpMethod.Put.Send(path, Form("Y")).With("If-Match", etag))).ShouldBeProblem(412);

        (await editor.SendAsync(HttpMethod.Delete.Send(path).With("If-Match", "*"))).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await (await anyone.GetAsync(path)).ShouldBeProblem(410);
        (await List("?q=martat"))["total"]!.GetValue<int>().ShouldBe(0);
    }

    [Fact]
    public async Task Each_field_says_what_is_wrong_with_it_and_nothing_is_kept()
    {
        var form = Form(new string('x', 101));
        form["identifiers"] = new JsonArray(new JsonObject { ["scheme"] = "FI-YTUNNUS", ["value"] = "1234567-2" });
        form["themes"] = new JsonArray("chess");
        form["website"] = "javascript:alert(1)";

        var problem = await (await editor.SendAsync(HttpMethod.Post.Send("/api/v1/organizations", form))).ShouldBeProblem(422, "invalid");

        foreach (var field in (string[])["names: ", "identifiers: business-id", "themes: unknown-code", "website: web-address"]) problem.Errors().ShouldContain(field);
        (await List(""))["total"]!.GetValue<int>().ShouldBe(48);
    }

    [Fact]
    public async Task A_business_id_belongs_to_one_page_and_the_answer_says_whose()
    {
        var form = Form("Ensimmäinen ry");
        form["identifiers"] = new JsonArray(new JsonObject { ["scheme"] = "FI-YTUNNUS", ["value"] = "1234567-1" });
        (await editor.SendAsync(HttpMethod.Post.Send("/api/v1/organizations", form))).StatusCode.ShouldBe(HttpStatusCode.Created);
        form["name"] = "Toinen ry";

        var problem = await (await editor.SendAsync(HttpMethod.Post.Send("/api/v1/organizations", form))).ShouldBeProblem(409, "business-id-taken");

        problem["organization"]!["slug"]!.GetValue<string>().ShouldBe("ensimmainen-ry");
        (await List("?businessId=1234567-1"))["total"]!.GetValue<int>().ShouldBe(1);
    }

    [Fact]
    public async Task A_key_acts_for_its_own_organization_alone()
    {
        var dila = SeasonId.Of("org-dila");
        var key = house.AsKey(dila, "directory:read", "directory:write");
        (await key.SendAsync(HttpMethod.Put.Send($"/api/v1/organizations/{dila}", Form("Dila ry")).With("If-Match", "*"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        await (await key.SendAsync(HttpMethod.Put.Send($"/api/v1/organizations/{SeasonId.Of("org-mente")}", Form("Mente ry")).With("If-Match", "*"))).ShouldBeProblem(404);
        await (await key.SendAsync(HttpMethod.Post.Send("/api/v1/organizations", Form("Uusi ry")))).ShouldBeProblem(403);
        await (await house.AsKey(dila, "directory:read").SendAsync(HttpMethod.Put.Send($"/api/v1/organizations/{dila}", Form("Dila")).With("If-Match", "*"))).ShouldBeProblem(403);
        await (await anyone.SendAsync(HttpMethod.Put.Send($"/api/v1/organizations/{dila}", Form("Dila")).With("If-Match", "*"))).ShouldBeProblem(401);
    }

    [Fact]
    public async Task Contacts_are_shown_to_those_they_are_meant_for()
    {
        var form = Form("Yhteys ry");
        form["contacts"] = new JsonArray(
            new JsonObject { ["name"] = "Esimerkki Henkilö", ["role"] = "sihteeri", ["email"] = "sihteeri@example.fi", ["visibility"] = "public" },
            new JsonObject { ["role"] = "puheenjohtaja", ["phone"] = "000", ["visibility"] = "partners" },
            new JsonObject { ["role"] = "rahastonhoitaja", ["phone"] = "001", ["visibility"] = "staff" });
        var path = (await editor.SendAsync(HttpMethod.Post.Send("/api/v1/organizations", form))).Headers.Location!.ToString();

        var partner = Guid.CreateVersion7();
        await house.In((DirectoryDb db) => Task.FromResult(db.Rights.Add(new OrganizationRight { PersonId = partner, OrganizationId = (Id<Organization>)SeasonId.Of("org-dila"), Right = OrganizationRight.Editor })));

        (await Contacts(anyone)).ShouldBe(["sihteeri/"]);
        (await Contacts(house.As(Guid.CreateVersion7()))).ShouldBe(["sihteeri/"]);   // signed in, but of no organization
        (await Contacts(house.As(partner))).ShouldBe(["sihteeri/Esimerkki Henkilö", "puheenjohtaja/"]);
        (await Contacts(editor)).ShouldBe(["sihteeri/Esimerkki Henkilö", "puheenjohtaja/", "rahastonhoitaja/"]);

        async Task<IEnumerable<string>> Contacts(HttpClient who) => (await who.GetFromJsonAsync<JsonObject>(path))!["contacts"]!.AsArray().Select(c => $"{c!["role"]}/{c["name"]}");
    }

    [Fact]
    public async Task A_resident_reads_a_networks_and_a_municipalitys_page()
    {
        foreach (var (page, member) in new[] { ("/networks/kylien-yhdistykset", "yhdist"), ("/municipalities/398", "Lahti") })
        {
            var answer = await anyone.GetAsync(new Uri(page, UriKind.Relative));
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            (await answer.Content.ReadAsStringAsync()).ShouldContain(member);
        }
        (await anyone.GetFromJsonAsync<JsonObject>("/api/v1/networks/kylien-yhdistykset"))!["members"]!.AsArray().Count.ShouldBeGreaterThanOrEqualTo(0);
        (await anyone.GetFromJsonAsync<JsonObject>("/api/v1/municipalities"))!["items"]!.AsArray().Select(m => m!["name"]!.ToString()).ShouldContain("Lahti");
    }

    [Fact]
    public async Task Who_looks_after_a_page_is_told_to_those_who_do_and_to_nobody_else()
    {
        var (secretary, dila) = ((await house.APerson()).Value, SeasonId.Of("org-dila"));
        await house.In((DirectoryDb db) => Task.FromResult(db.Rights.Add(new OrganizationRight { PersonId = secretary, OrganizationId = (Id<Organization>)dila, Right = OrganizationRight.Owner })));
        var address = $"/api/v1/organizations/{dila}/people";

        var people = (await house.As(secretary).GetFromJsonAsync<JsonObject>(address))!["people"]!.AsArray();

        people.Single()!["name"]!.GetValue<string>().ShouldBe("Aino Esimerkki");
        people.Single()!["right"]!.GetValue<string>().ShouldBe("owner");
        (await house.As(secretary).GetStringAsync(new Uri("/organizations/dila/edit", UriKind.Relative))).ShouldContain("Aino Esimerkki");
        (await house.As(Guid.CreateVersion7()).GetAsync(new Uri(address, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await anyone.GetAsync(new Uri(address, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await anyone.GetStringAsync(new Uri("/organizations/dila", UriKind.Relative))).ShouldNotContain("Aino");
    }

    [Fact]
    public async Task A_program_passes_a_message_on_and_works_through_the_review_queue()
    {
        var unknown = await anyone.PostAsJsonAsync($"/api/v1/organizations/{SeasonId.Of("org-dila")}:message", new { name = "Kysyjä", email = "kysyja@example.org", text = "Hei", language = "xx" });
        (await unknown.ShouldBeProblem(422, "invalid"))["errors"]![0]!["field"]!.GetValue<string>().ShouldBe("language");
        var nobody = await anyone.PostAsJsonAsync($"/api/v1/organizations/{SeasonId.Of("org-dila")}:message", new { name = "Kysyjä", email = "kysyja@example.org", text = "Hei" });
        await nobody.ShouldBeProblem(422, "no-contact");

        var phvet = (await editor.GetFromJsonAsync<JsonObject>("/api/v1/review-queue"))!["unclear"]!.AsArray().Single()!;
        phvet["name"]!.GetValue<string>().ShouldBe("Lahden lähimmäispalvelu PHVET");
        var accepted = await editor.PostAsJsonAsync($"/api/v1/organizations/{phvet["id"]}:accept-as-one", new { });
        accepted.StatusCode.ShouldBe(HttpStatusCode.OK, await accepted.Content.ReadAsStringAsync());
        (await List(""))["total"]!.GetValue<int>().ShouldBe(49);
        (await editor.PostAsJsonAsync($"/api/v1/organizations/{phvet["id"]}:split-in-two", new { })).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await anyone.GetAsync(new Uri("/api/v1/review-queue", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_partners_program_keeps_a_copy_and_misses_nothing()
    {
        var first = await List("?modifiedAfter=2024-01-01T00:00:00Z&pageSize=200");
        first["items"]!.AsArray().Count(o => o!["deleted"] is null).ShouldBe(48);
        house.Clock.Advance(TimeSpan.FromMinutes(5));
        var since = house.Clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
        house.Clock.Advance(TimeSpan.FromMinutes(5));
        await house.Send(new ConfirmOrganization((Id<Organization>)SeasonId.Of("org-dila")));
        await house.Send(new RemoveOrganization((Id<Organization>)SeasonId.Of("org-mente"), null));
        house.Clock.Advance(TimeSpan.FromMinutes(5));

        var changed = (await List($"?modifiedAfter={since}"))["items"]!.AsArray();

        changed.Select(o => (o!["id"]!.GetValue<Guid>(), o["deleted"]?.GetValue<bool>() ?? false)).ShouldBe([(SeasonId.Of("org-dila"), false), (SeasonId.Of("org-mente"), true)], ignoreOrder: true);
    }

    [Fact]
    public async Task Networks_municipalities_and_lists_are_open_to_all()
    {
        (await anyone.GetFromJsonAsync<JsonObject>("/api/v1/networks"))!["total"]!.GetValue<int>().ShouldBe(22);
        (await anyone.GetFromJsonAsync<JsonObject>("/api/v1/networks?kind=associationForum&theme=villages"))!["items"]!.AsArray().Single()!["name"]!.GetValue<string>().ShouldBe("Kylien yhdistykset");
        var municipalities = (await anyone.GetFromJsonAsync<JsonObject>("/api/v1/municipalities"))!["items"]!.AsArray();
        municipalities.Select(m => m!["code"]!.GetValue<string>()).ShouldBe(["016", "081", "111", "098", "142", "316", "398", "560", "576", "781"]);
        municipalities[6]!["subareas"]![0]!["code"]!.GetValue<string>().ShouldBe("nastola");
        foreach (var name in Classifications.Names)
            (await anyone.GetFromJsonAsync<JsonObject>($"/api/v1/classifications/{name}?pageSize=200"))!["total"]!.GetValue<int>().ShouldBeGreaterThan(3);
        await (await anyone.GetAsync("/api/v1/classifications/no-such")).ShouldBeProblem(404);
    }

    async Task<JsonObject> List(string query) => (await anyone.GetFromJsonAsync<JsonObject>("/api/v1/organizations" + query))!;

    static JsonObject Form(string name) => new()
    {
        ["name"] = name,
        ["kind"] = "association",
        ["homeMunicipality"] = "098",
        ["areas"] = new JsonArray("nastola"),
        ["themes"] = new JsonArray("home-economics"),
        ["summary"] = new JsonObject { ["fi"] = "Ruokaa ja puutarhaa." },
    };
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Directory;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Tests.Accounts;
using Yhdessa.Tests.Api;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Directory;

/// <summary>One record of an organization: what it tells, to whom, and how the page, the API, the file and HSDS tell the same.</summary>
public sealed class OrganizationRecordTests : IDisposable
{
    readonly House house = new();
    readonly HttpClient anyone;
    readonly HttpClient editor;

    public OrganizationRecordTests() => (anyone, editor) = (house.Stranger(), house.As(Guid.CreateVersion7(), Roles.Editor));

    public void Dispose() => house.Dispose();

    static JsonObject Whole(string name = "Nastolan Esimerkkiryhmä") => JsonNode.Parse($$$"""
        {"names":{"fi":"{{{name}}}","sv":"Exempelgruppen"},"kind":"civicGroup","homeMunicipality":"398","areas":["nastola"],"regionWide":false,
         "address":{"street":"Esimerkkikatu 1","postalCode":"15560","city":"Nastola"},
         "summary":{"fi":"Vertaisryhmiä."},"accessibility":{"fi":"Kadulta ilman portaita."},"coreWork":["peer-support","#Sururyhmät"],
         "services":[{"name":{"fi":"Sururyhmä"},"description":{"fi":"Kuusi iltaa."},"targetGroups":["older-people"]},{"name":{"fi":"Leiri"}}],
         "funding":[{"funder":"Esimerkkisäätiö","year":2025,"amount":5000,"purpose":"leirit"}],
         "figures":[{"year":2024,"volunteers":12},{"year":2025,"members":80,"budgetBand":"under-10k","source":"toimintakertomus"}],
         "identifiers":[{"scheme":"FI-YTUNNUS","value":"12345671"},{"scheme":"FI-YHDREK","value":"123.456"}],"website":"https://esimerkki.example.org"}
        """)!.AsObject();

    async Task<(string Path, JsonObject Made)> Enter(JsonObject form)
    {
        var made = await editor.SendAsync(HttpMethod.Post.Send("/api/v1/organizations", form));
        made.StatusCode.ShouldBe(HttpStatusCode.Created, await made.Content.ReadAsStringAsync());
        return (made.Headers.Location!.ToString(), await made.Json());
    }

    [Fact]
    public async Task A_record_answers_as_it_was_told_and_unknown_is_absent()
    {
        var (path, made) = await Enter(Whole());

        made["address"]!["postalCode"]!.ToString().ShouldBe("15560");
        made["coreWork"]!.AsArray().Select(c => c!.ToString()).ShouldBe(["peer-support", "sururyhmät"]);
        made["identifiers"]!.AsArray().Select(i => i!["value"]!.ToString()).ShouldBe(["1234567-1", "123456"]);
        made["services"]!.AsArray().Select(s => s!["name"]!["fi"]!.ToString()).ShouldBe(["Sururyhmä", "Leiri"]);
        made["figures"]!.AsArray().Select(f => f!["year"]!.GetValue<int>()).ShouldBe([2025, 2024]);
        made["figures"]![0]!["volunteers"].ShouldBeNull();   // not known is not zero
        made["regionWide"]!.GetValue<bool>().ShouldBeFalse();
        var id = made["services"]![0]!["id"]!.ToString();
        var patched = await (await editor.SendAsync(HttpMethod.Patch.Send(path, """{"services":[{"name":{"fi":"Sururyhmä"},"description":{"fi":"Seitsemän iltaa."}}]}""", "application/merge-patch+json").With("If-Match", "*"))).Json();
        patched["services"]!.AsArray().Single()!["id"]!.ToString().ShouldBe(id);
        patched["figures"]!.AsArray().Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("""{"identifiers":[{"scheme":"FI-YTUNNUS","value":"1234567-2"}]}""", "identifiers: business-id-check", "1234567 tarkistusnumero on 1, ei 2")]
    [InlineData("""{"identifiers":[{"scheme":"FI-YTUNNUS","value":"0000006-1"}]}""", "identifiers: business-id-never-issued", "0000006")]
    [InlineData("""{"identifiers":[{"scheme":"FI-YTUNNUS","value":"12-1"}]}""", "identifiers: business-id", "seitsemän numeroa")]
    [InlineData("""{"identifiers":[{"scheme":"FI-YHDREK","value":"1234567"}]}""", "identifiers: register-number", "enintään kuusi")]
    [InlineData("""{"identifiers":[{"scheme":"PTV","value":"abc"}]}""", "identifiers: ptv-id", "PTV")]
    [InlineData("""{"address":{"street":"Katu 1","postalCode":"1234","city":"Lahti"}}""", "address: postal-code", "viisi numeroa")]
    [InlineData("""{"coreWork":["#"]}""", "coreWork: tag", "#sururyhmät")]
    [InlineData("""{"figures":[{"year":2025,"members":-1}]}""", "figures: amount", "nolla tai suurempi")]
    [InlineData("""{"figures":[{"year":2025,"budgetBand":"much"}]}""", "figures: unknown-code", "luettelosta")]
    [InlineData("""{"services":[{"name":{"fi":""}}]}""", "services: required", "")]
    public async Task Each_part_says_what_is_wrong_and_what_was_expected(string change, string error, string words)
    {
        var form = new JsonObject { ["name"] = "Väärä ry", ["kind"] = "association" };
        foreach (var (field, value) in JsonNode.Parse(change)!.AsObject()) form[field] = value!.DeepClone();

        var problem = await (await editor.SendAsync(HttpMethod.Post.Send("/api/v1/organizations", form))).ShouldBeProblem(422, "invalid");

        problem.Errors().ShouldContain(error);
        problem["errors"]![0]!["message"]!.ToString().ShouldContain(words);
    }

    [Fact]
    public async Task The_page_tells_a_wrong_business_id_digit_by_digit_and_says_unknown_as_unknown()
    {
        var form = await PageForm.Open(editor, "/staff/organizations/new", "enter");
        var refused = await form.With("Wish.Names.Fi", "Uusi ryhmä").With("Wish.Kind", "civicGroup").With("Wish.BusinessId", "1234567-2").Send(editor);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await PageForm.Read(refused)).QuerySelector("#wish-businessid-err")!.TextContent.ShouldContain("tarkistusnumero on 1, ei 2");

        var entered = await form.With("Wish.BusinessId", "").With("Wish.Services[0].Name.Fi", "Kerho").With("Wish.Contacts[0].Role", "sihteeri").With("Wish.Contacts[0].Email", "s@example.org").With("Wish.Tags", "#isätyö, sururyhmät").With("Wish.Figures[0].Members", "80").Send(editor);
        entered.StatusCode.ShouldBe(HttpStatusCode.Redirect, await entered.Content.ReadAsStringAsync());

        var page = await PageForm.Read(await anyone.GetAsync(new Uri("/organizations/uusi-ryhma", UriKind.Relative)));
        page.QuerySelector("section[aria-labelledby=services]")!.TextContent.ShouldContain("Kerho");
        page.Body!.TextContent.ShouldContain("#isätyö");
        page.Body.TextContent.ShouldContain("jäseniä 80");
        page.Body.TextContent.ShouldContain("Ei vielä tiedossa:");
        page.Body.TextContent.ShouldNotContain("vapaaehtoisia");
    }

    [Fact]
    public async Task One_more_row_is_asked_for_without_script_and_nothing_is_saved_yet()
    {
        var form = await PageForm.Open(editor, "/staff/organizations/new", "enter");

        var more = await form.With("Wish.Names.Fi", "Monta palvelua ry").With("Wish.Services[0].Name.Fi", "Kerho").Send(editor, "_act=more");

        more.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await PageForm.Read(more);
        page.QuerySelector("[name='Wish.Services[0].Name.Fi']")!.GetAttribute("value").ShouldBe("Kerho");
        page.QuerySelector("[name='Wish.Services[1].Name.Fi']").ShouldNotBeNull();
        (await house.In((DirectoryDb db) => db.Organizations.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_draft_keeps_the_rows_too()
    {
        var form = await PageForm.Open(editor, "/staff/organizations/new", "enter");
        await form.With("Wish.Names.Fi", "Luonnos ry").With("Wish.Services[0].Name.Fi", "Kerho").Send(editor, "_act=draft");

        (await PageForm.Open(editor, "/staff/organizations/new", "enter")).Value("Wish.Services[0].Name.Fi").ShouldBe("Kerho");
    }

    [Fact]
    public async Task Each_service_is_told_in_open_referral_with_public_contacts_alone()
    {
        var form = Whole();
        form["contacts"] = new JsonArray(
            new JsonObject { ["name"] = "Aino Esimerkki", ["role"] = "sihteeri", ["email"] = "s@example.org", ["phone"] = "010 000", ["visibility"] = "public" },
            new JsonObject { ["role"] = "puheenjohtaja", ["phone"] = "020 777 888", ["visibility"] = "partners" });
        var (_, made) = await Enter(form);
        await Enter(new JsonObject { ["name"] = "Palveluton ry", ["kind"] = "association" });

        var services = (await anyone.GetFromJsonAsync<JsonObject>("/hsds/services?full=true"))!;
        services["total_items"]!.GetValue<int>().ShouldBe(3);
        services["contents"]!.AsArray().Select(s => s!["name"]!.ToString()).ShouldBe(["Sururyhmä", "Leiri", "Palveluton ry"], ignoreOrder: true);
        var one = (await anyone.GetFromJsonAsync<JsonObject>($"/hsds/services/{made["services"]![0]!["id"]}"))!;
        one["description"]!.ToString().ShouldBe("Kuusi iltaa.");
        var whole = (await anyone.GetFromJsonAsync<JsonObject>($"/hsds/organizations/{made["id"]}"))!;
        whole["services"]!.AsArray().Count.ShouldBe(2);
        whole["locations"]![0]!["addresses"]![0]!["postal_code"]!.ToString().ShouldBe("15560");
        whole["contacts"]!.AsArray().Single()!["email"]!.ToString().ShouldBe("s@example.org");
        whole.ToJsonString().ShouldNotContain("Aino");
        whole.ToJsonString().ShouldNotContain("777 888");
    }

    [Fact]
    public async Task Two_words_for_one_work_become_one_tag_and_the_old_word_still_finds()
    {
        var (path, _) = await Enter(Whole());
        var (second, _) = await Enter(new JsonObject { ["name"] = "Toinen ry", ["kind"] = "association", ["coreWork"] = new JsonArray("surutyö") });

        var form = await PageForm.Open(editor, "/staff/organizations/tags", "merge-tags");
        (await form.With("Wish.Tag", "sururyhmät").With("Wish.Into", "surutyö").Send(editor)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await anyone.GetFromJsonAsync<JsonObject>(path))!["coreWork"]!.AsArray().Select(c => c!.ToString()).ShouldBe(["peer-support", "surutyö"]);
        (await anyone.GetFromJsonAsync<JsonObject>("/api/v1/organizations?coreWork=sururyhmat"))!["total"]!.GetValue<int>().ShouldBe(2);
        var patched = await (await editor.SendAsync(HttpMethod.Patch.Send(second, """{"coreWork":["#Sururyhmat","Vertaistuki"]}""", "application/merge-patch+json").With("If-Match", "*"))).Json();
        patched["coreWork"]!.AsArray().Select(c => c!.ToString()).ShouldBe(["surutyö", "peer-support"]);
        (await anyone.GetFromJsonAsync<JsonObject>("/api/v1/classifications/core-work?pageSize=200"))!["items"]!.AsArray().Select(t => t!["code"]!.ToString()).ShouldContain("surutyö");
    }

    [Fact]
    public async Task Contacts_for_partners_open_to_people_of_partner_organizations_and_the_look_is_written_down()
    {
        var form = Whole();
        form["contacts"] = new JsonArray(new JsonObject { ["name"] = "Aino Esimerkki", ["role"] = "puheenjohtaja", ["phone"] = "020 000", ["visibility"] = "partners" });
        var (path, made) = await Enter(form);
        var (partner, keeper) = ((await house.APerson()).Value, (await house.APerson("keeper@example.org")).Value);
        await Enter(new JsonObject { ["name"] = "Kumppani ry", ["kind"] = "association" });
        await house.In(async (DirectoryDb db) =>
        {
            db.Rights.Add(new OrganizationRight { PersonId = partner, OrganizationId = (await db.Organizations.SingleAsync(o => o.Slug == "kumppani-ry")).Id, Right = OrganizationRight.Editor });
            db.Rights.Add(new OrganizationRight { PersonId = keeper, OrganizationId = (Id<Organization>)made["id"]!.GetValue<Guid>(), Right = OrganizationRight.Owner });
            return 0;
        });
        var address = "/organizations/nastolan-esimerkkiryhma";

        (await anyone.GetStringAsync(new Uri(address, UriKind.Relative))).ShouldNotContain("020 000");
        (await house.As(Guid.CreateVersion7()).GetStringAsync(new Uri(address, UriKind.Relative))).ShouldNotContain("020 000");   // signed in, but of no organization
        var client = house.As(partner);
        var look = await PageForm.Open(client, address, "contacts");
        look.Page.Body!.TextContent.ShouldNotContain("020 000");
        var opened = await look.With("Look.Why", "yhteinen hanke").Send(client);
        opened.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await PageForm.Read(opened)).Body!.TextContent.ShouldContain("020 000");
        (await house.As(partner).GetFromJsonAsync<JsonObject>(path))!["contacts"]!.AsArray().Count.ShouldBe(1);
        (await anyone.GetFromJsonAsync<JsonObject>(path))!["contacts"]!.AsArray().ShouldBeEmpty();

        var looks = await house.In((DirectoryDb db) => db.Looks.OrderBy(l => l.At).ToListAsync());
        looks.Select(l => (l.PersonId, l.Why)).ShouldBe([(partner, "yhteinen hanke"), (partner, null)], ignoreOrder: true);
        (await house.As(keeper).GetStringAsync(new Uri("/my", UriKind.Relative))).ShouldContain("my/contacts");
        var own = await house.As(keeper).GetStringAsync(new Uri("/my/contacts", UriKind.Relative));
        own.ShouldContain("yhteinen hanke");
        own.ShouldContain("Aino Esimerkki");   // who looked
    }

    [Fact]
    public async Task The_file_has_a_column_for_every_fact_and_an_empty_cell_for_what_is_unknown()
    {
        await Enter(Whole());

        var lines = (await house.As(Guid.CreateVersion7(), Roles.Coordinator).GetStringAsync(new Uri("/staff/organizations/list.csv", UriKind.Relative))).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        foreach (var column in (string[])["Y-tunnus", "Yhdistysrekisterinumero", "Osoite", "Esteettömyys", "Rahoitus", "Vapaaehtoisia", "Jäseniä"]) lines[0].ShouldContain(column);
        lines[1].ShouldContain("Esimerkkikatu 1, 15560 Nastola");
        lines[1].ShouldContain(";80;");
    }

    [Fact]
    public async Task Two_hundred_patches_with_one_etag_are_one_yes_and_199_stale()
    {
        var (path, _) = await Enter(Whole());
        var etag = (await editor.GetAsync(new Uri(path, UriKind.Relative))).Headers.ETag!.ToString();

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(n => editor.SendAsync(HttpMethod.Patch.Send(path, $$$"""{"summary":{"fi":"Muutos {{{n}}}"}}""", "application/merge-patch+json").With("If-Match", etag))));

        answers.CountBy(a => (int)a.StatusCode).OrderBy(c => c.Key).ShouldBe([new(200, 1), new(412, 199)]);
    }

    [Fact]
    public async Task The_second_editor_sees_both_versions_field_by_field_and_keeps_either()
    {
        var (path, _) = await Enter(Whole());
        var form = await PageForm.Open(editor, "/organizations/nastolan-esimerkkiryhma/edit", "edit");
        await editor.SendAsync(HttpMethod.Patch.Send(path, """{"summary":{"fi":"Heidän tiivistelmänsä."},"website":"https://heidan.example.org","kind":"association"}""", "application/merge-patch+json").With("If-Match", "*"));

        var stale = await form.With("Wish.Summary.Fi", "Minun tiivistelmäni.").With("Wish.Website", "https://minun.example.org").Send(editor);

        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed, (await PageForm.Read(stale)).QuerySelector("#errors, #stale")?.TextContent);
        var page = await PageForm.Read(stale);
        page.QuerySelectorAll("#stale tbody th").Select(h => h.TextContent).ShouldBe(["Laji", "Tiivistelmä", "Verkkosivu"]);
        page.QuerySelector("#stale")!.TextContent.ShouldContain("Heidän tiivistelmänsä.");
        var again = new PageForm(page, new Uri("/organizations/nastolan-esimerkkiryhma/edit", UriKind.Relative), page.Forms.First(f => f.QuerySelector("input[name=_handler][value='edit']") is not null));
        (await again.With("_keep-kind", "theirs").With("_keep-website", "theirs").Send(editor)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var saved = (await anyone.GetFromJsonAsync<JsonObject>(path))!;
        (saved["kind"]!.ToString(), saved["summary"]!["fi"]!.ToString(), saved["website"]!.ToString()).ShouldBe(("association", "Minun tiivistelmäni.", "https://heidan.example.org"));
    }

    [Fact]
    public async Task A_report_is_answered_by_mail_when_an_address_was_given()
    {
        await Enter(Whole());
        await (await PageForm.Open(anyone, "/organizations/nastolan-esimerkkiryhma", "report")).With("Report.Text", "Numero on väärin").With("Report.Email", "lukija@example.org").Send(anyone);
        var report = await house.In((DirectoryDb db) => db.Reports.SingleAsync());

        var handled = await PageForm.Open(editor, "/staff/review", $"report-{report.Id}");
        (await handled.With("answer", "Kiitos, se on korjattu.").Send(editor)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var letter = await house.In((DirectoryDb db) => db.Set<QueuedLetter>().SingleAsync(l => l.To == "lukija@example.org"));
        letter.Key.ShouldBe($"directory.report:{report.Id}");
        (await house.In((DirectoryDb db) => db.Set<AuditEntry>().Where(a => a.Kind == "ErrorReport").ToListAsync())).ShouldAllBe(a => !a.Changes.Contains("korjattu"));
    }

    [Fact]
    public async Task The_bin_keeps_a_record_for_thirty_days_and_then_only_its_address()
    {
        var (path, made) = await Enter(Whole());
        (await editor.SendAsync(HttpMethod.Delete.Send(path).With("If-Match", "*"))).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var id = (Id<Organization>)made["id"]!.GetValue<Guid>();

        await house.Send(new ForgetOld(house.Clock.GetUtcNow().AddDays(29)));
        (await house.Send(new OrganizationBin())).Single().Id.ShouldBe(id);
        await house.Send(new ForgetOld(house.Clock.GetUtcNow().AddDays(31)));

        (await house.Send(new OrganizationBin())).ShouldBeEmpty();
        await Should.ThrowAsync<Gone>(() => house.Send(new TakeBackOrganization(id)));
        (await house.In((DirectoryDb db) => db.Organizations.SingleAsync(o => o.Id == id))).Address.ShouldBeNull();
        await (await anyone.GetAsync(path)).ShouldBeProblem(410);
    }
}

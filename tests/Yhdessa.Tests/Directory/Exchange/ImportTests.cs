using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Directory;
using Yhdessa.Directory.Exchange;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Directory.Exchange;

/// <summary>A file of organizations from its upload to its undoing, through the pages' own forms.</summary>
public sealed class ImportTests : IDisposable
{
    readonly ImportHouse here = new();

    public void Dispose() => here.Dispose();

    House House => here.House;

    [Fact]
    public async Task A_coordinator_imports_a_table_sees_every_refused_row_and_why_and_saves_the_rest()
    {
        await House.Send(new EnterOrganization { Name = "Kerho ry", Kind = "association", Identifiers = [new(Identifier.Business, "1234567-1")], HomeMunicipality = "398" });
        await House.Send(new EnterOrganization { Name = "Lahden Muistiyhdistys ry", Kind = "association" });
        var address = await here.Preview("""
            Yhdistyksen nimi;Y-tunnus;Kotikunta;Verkkosivu;Teema
            Kerho ry;12345671;Hollola;;
            Aivan Uusi ry;;98;www.uusi.example.org;liikunta ja urheilu
            Väärätunnus ry;1234567-8;Lahti;;
            Outo ry;;Atlantis;;
            Lahden muistiyhdistys ry;;Lahti;;
            ;;Lahti;;
            Aivan uusi ry;;Hollola;;
            """);

        var told = await here.Told(address);
        told.Rows.ToDictionary(r => r.Line, r => r.Outcome).ShouldBe(new Dictionary<int, RowOutcome> { [2] = RowOutcome.Changed, [3] = RowOutcome.New, [4] = RowOutcome.Refused, [5] = RowOutcome.Refused, [6] = RowOutcome.Twin, [7] = RowOutcome.Refused, [8] = RowOutcome.Refused }, ignoreOrder: true);
        var page = (await here.Page(address)).Body!.TextContent;
        page.ShouldContain("Y-tunnus: Tarkista Y-tunnus: numeroiden 1234567 tarkistusnumero on 1, ei 8.");
        page.ShouldContain("Kotikunta: Luettelossa ei ole arvoa ”Atlantis”.");
        page.ShouldContain("Sama järjestö on jo rivillä 3.");
        page.ShouldContain("Muuttuu: Kotikunta");
        (await House.In((DirectoryDb db) => db.Organizations.CountAsync())).ShouldBe(2);   // nothing yet

        await here.Save(address);

        var homes = await here.Homes();
        homes.ShouldBe(new Dictionary<string, string?> { ["Kerho ry"] = "098", ["Lahden Muistiyhdistys ry"] = null, ["Aivan Uusi ry"] = "098" }, ignoreOrder: true);
        var made = await House.In((DirectoryDb db) => db.Organizations.SingleAsync(o => o.Slug == "aivan-uusi-ry"));
        (made.Website, made.Themes.Single(), made.Kind, made.ImportId, made.ProofBy).ShouldBe(("https://www.uusi.example.org", "sports", "association", told.Import.Id.Value, Freshness.Imported));
    }

    [Fact]
    public async Task The_whole_import_is_undone_in_one_click_and_what_people_have_changed_since_stays()
    {
        await House.Send(new EnterOrganization { Name = "Kerho ry", Kind = "association", Identifiers = [new(Identifier.Business, "1234567-1")], HomeMunicipality = "398", Summary = new("Ennen.") });
        var address = await here.Preview("Nimi;Y-tunnus;Kunta;Tiivistelmä\nKerho ry;1234567-1;Heinola;Jälkeen.\nUusi ry;;Lahti;\nToinen ry;;Lahti;\n");
        await here.Save(address);
        var changed = await House.In((DirectoryDb db) => db.Organizations.SingleAsync(o => o.Slug == "toinen-ry"));
        await House.Send(new ChangeOrganization { Id = changed.Id, Names = changed.Names, Kind = changed.Kind, HomeMunicipality = "398", Summary = new("Ihmisen sana.") });

        (await here.Press(address, "undo")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await House.DeliverEvents();

        var organizations = await House.In((DirectoryDb db) => db.Organizations.AsNoTracking().ToDictionaryAsync(o => o.Slug));
        (organizations["kerho-ry"].HomeMunicipality, organizations["kerho-ry"].Summary!.Fi).ShouldBe(("398", "Ennen."));
        organizations["uusi-ry"].DeletedAt.ShouldNotBeNull();
        (organizations["toinen-ry"].DeletedAt, organizations["toinen-ry"].Summary!.Fi).ShouldBe((null, "Ihmisen sana."));
        var page = (await here.Page(address)).Body!.TextContent;
        page.ShouldContain("Näitä ei peruttu");
        page.ShouldContain("Toinen ry (rivi 4)");
    }

    [Fact]
    public async Task A_twin_is_said_to_be_the_same_or_another_and_one_nobody_decided_about_is_left()
    {
        var one = await House.Send(new EnterOrganization { Name = "Lahden Muistiyhdistys ry", Kind = "association" });
        await House.Send(new EnterOrganization { Name = "Hollolan Kissat ry", Kind = "association" });
        await House.Send(new EnterOrganization { Name = "Orimattilan Soutajat ry", Kind = "association" });
        var address = await here.Preview("Nimi;Laji;Kunta\nLahden muistiyhdistys;Yhdistys;Lahti\nHollolan kissat;Yhdistys;Hollola\nOrimattilan soutajat;Yhdistys;Orimattila\n");

        var form = await PageForm.Open(here.Coordinator, address + "&outcome=Twin", "choose");
        (await form.With("row-2", one.ToString()).With("row-3", "different").Send(here.Coordinator, "act=ticked")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await House.DeliverEvents();

        (await here.Homes()).ShouldBe(new Dictionary<string, string?> { ["Lahden muistiyhdistys"] = "398", ["Hollolan Kissat ry"] = null, ["Hollolan kissat"] = "098", ["Orimattilan Soutajat ry"] = null }, ignoreOrder: true);
        (await House.Send(new TwinList())).Pairs.ShouldBeEmpty();   // different was said once for all
    }

    [Fact]
    public async Task Columns_are_mended_by_hand_and_remembered_for_the_next_file_like_it()
    {
        const string file = "Eka;Toka\nKerho ry;Lahti\n";
        var first = ImportHouse.To(await here.Send(Encoding.UTF8.GetBytes(file), "oma.csv"));
        var refused = await here.Press(first, "map");
        (refused.StatusCode, (await PageForm.Read(refused)).Body!.TextContent).ShouldSatisfyAllConditions(x => x.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity), x => x.TextContent.ShouldContain("Valitse sarake, jossa on järjestön nimi."));
        (await (await PageForm.Open(here.Coordinator, first, "map")).With("column-0", "name").With("column-1", "homeMunicipality").Send(here.Coordinator)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var second = ImportHouse.To(await here.Send(Encoding.UTF8.GetBytes(file), "oma2.csv"));
        var again = await PageForm.Open(here.Coordinator, second, "map");

        (again.Value("column-0"), again.Value("column-1")).ShouldBe(("name", "homeMunicipality"));
        again.Page.Body!.TextContent.ShouldContain("Tällainen file".Replace("file", "tiedosto", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_of_another_register_finds_its_columns_by_that_registers_words()
    {
        var address = ImportHouse.To(await here.Send(Encoding.UTF8.GetBytes("Toimijan nimi;Kenelle;Toiminnan muoto;Nettisivu;Julkinen sähköposti\nKerho ry;Nuoret;Vertaistuki;kerho.example.org;kerho@example.org\n"), "lahella.csv"));

        (await PageForm.Open(here.Coordinator, address + "&register=general", "map")).Value("column-1").ShouldBe("");
        (await PageForm.Open(here.Coordinator, address, "map")).ShouldSatisfyAllConditions(
            f => f.Value("column-0").ShouldBe("name"), f => f.Value("column-1").ShouldBe("targetGroups"), f => f.Value("column-2").ShouldBe("coreWork"), f => f.Value("column-3").ShouldBe("website"), f => f.Value("column-4").ShouldBe("email"));
    }

    [Fact]
    public async Task Refused_rows_are_taken_mended_and_brought_again()
    {
        var address = await here.Preview("Nimi;Y-tunnus\nKerho ry;1234567-8\nHyvä ry;\n");
        var id = address.Split("id=")[1];
        var file = await here.Coordinator.GetStringAsync(new Uri($"/staff/organizations/import/rows.csv?id={id}&outcome=Refused", UriKind.Relative));
        file.ShouldContain("tarkistusnumero on 1, ei 8");
        file.ShouldNotContain("Hyvä ry");

        var mended = await here.Preview(file.TrimStart('\uFEFF').Replace("1234567-8", "1234567-1", StringComparison.Ordinal));
        await here.Save(mended);

        (await House.In((DirectoryDb db) => db.Organizations.SingleAsync())).BusinessId.ShouldBe("1234567-1");
    }

    [Fact]
    public async Task Excels_habits_are_mended_and_what_cannot_be_mended_says_so()
    {
        var address = await here.Preview("Nimi;Y-tunnus;Kotikunta;Katuosoite;Postinumero;Postitoimipaikka;Puhelin;Rekisterinumero\nNolla ry;0112038-9;16;Katu 1;710;Helsinki;401234567;2,5E+06\nNollaton ry;1120389;16;Katu 2;710;Helsinki;401234567;\n");

        var rows = (await here.Told(address)).Rows;
        rows[0].Outcome.ShouldBe(RowOutcome.Refused);
        rows[0].Faults.Single().ShouldSatisfyAllConditions(f => f.Field.ShouldBe("registerNumber"), f => f.Code.ShouldBe("import-number-lost"));
        await here.Save(address);
        var made = await House.In((DirectoryDb db) => db.Organizations.SingleAsync());
        (made.BusinessId, made.HomeMunicipality, made.Address!.PostalCode, made.Contacts.Single().Phone, made.Contacts.Single().Visibility).ShouldBe(("0112038-9", "016", "00710", "0401234567", Yhdessa.Directory.Visibility.Staff));
    }

    [Fact]
    public async Task A_name_of_ten_thousand_letters_is_refused_by_its_line_and_a_broken_file_leaves_nothing()
    {
        var address = await here.Preview($"Nimi\n{new string('a', 10_000)} ry\nLyhyt ry\n");
        (await here.Told(address)).Rows[0].Faults.Single().ShouldSatisfyAllConditions(f => f.Field.ShouldBe("name"), f => f.Code.ShouldBe("text-too-long"), f => f.Args.ShouldBe(["100"]));
        var before = await House.In((DirectoryDb db) => db.ImportRows.CountAsync());

        var refused = await here.Send(Encoding.UTF8.GetBytes("Nimi\n" + string.Concat(Enumerable.Range(0, 3000).Select(i => $"Kerho {i} ry\n")) + "\"avoin"), "rikki.csv");

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await PageForm.Read(refused)).Body!.TextContent.ShouldContain("Riviltä 3002 alkava lainausmerkki ei pääty.");
        (await House.In((DirectoryDb db) => db.ImportRows.CountAsync())).ShouldBe(before);
    }

    [Fact]
    public async Task Files_are_forgotten_after_a_week_and_a_stranger_or_a_partner_never_sees_one()
    {
        var address = await here.Preview("Nimi\nKerho ry\n");
        (await House.Stranger().GetAsync(new Uri(address, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await House.As(Guid.CreateVersion7(), Roles.Liaison).GetAsync(new Uri(address, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await House.As(Guid.CreateVersion7(), Roles.Liaison).GetAsync(new Uri("/staff/organizations/exchange.csv", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        await House.Send(new ForgetImports(House.Clock.Now().AddDays(6)));
        (await House.In((DirectoryDb db) => db.ImportRows.CountAsync())).ShouldBe(1);
        await House.Send(new ForgetImports(House.Clock.Now().AddDays(8)));

        (await House.In((DirectoryDb db) => db.ImportRows.CountAsync())).ShouldBe(0);
        (await House.In((DirectoryDb db) => db.Imports.CountAsync())).ShouldBe(0);
    }

    [Theory]
    [InlineData("PK\u0003\u0004garbage")]
    [InlineData("PK\u0003\u0004 and a little more than the end of a packed file")]
    public async Task A_file_that_only_looks_packed_is_refused_in_words(string content)
    {
        using var house = new ImportHouse();
        var answer = await house.Send(System.Text.Encoding.Latin1.GetBytes(content), "jarjestot.xlsx");

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await PageForm.Read(answer)).QuerySelector("main")!.TextContent.ShouldContain("Tiedosto ei ole ehjä");
    }
}

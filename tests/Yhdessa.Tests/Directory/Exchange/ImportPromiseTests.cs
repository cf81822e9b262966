using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Directory;
using Yhdessa.Directory.Exchange;
using Yhdessa.Host.Verbs;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Directory.Exchange;

/// <summary>What an import promises on each database: batches that go on after a stop, and files that come back as they went.</summary>
public sealed class ImportPromiseTests
{
    static string Many(int count) => "Nimi;Kotikunta;Avainsanat\n" + string.Concat(Enumerable.Range(1, count).Select(i => $"{Word(i)} ry;Lahti;#oma-sana\n"));

    /// <summary>Names that nobody would take for one another's.</summary>
    static string Word(int i) => string.Concat($"{i * 7919L % 1_000_003:D7}{i * 104_729L % 1_000_003:D7}".Select(c => "aeiouklmst"[c - '0']));

    [Theory, OnEachDatabase]
    public async Task An_import_cut_off_in_the_middle_goes_on_where_it_was_and_saves_each_row_once(Provider on)
    {
        using var here = new ImportHouse(on);
        var address = await here.Preview(Many(130));
        await here.Press(address, "choose", "act=all");
        var id = (await here.Told(address)).Import.Id;
        (await here.House.Send(new CarryOnImport(id))).ShouldBeTrue();   // one batch, and then the house was away
        (await here.House.In((DirectoryDb db) => db.Organizations.CountAsync())).ShouldBe(50);
        (await here.Page(address)).Body!.TextContent.ShouldContain("Tallennettu 50 / 130 riviä.");

        await Task.WhenAll(here.House.DeliverEvents(), House.Beside(here.House).DeliverEvents());
        await here.House.DeliverEvents();

        (await here.House.In((DirectoryDb db) => db.Organizations.CountAsync())).ShouldBe(130);
        (await here.Told(address)).ShouldSatisfyAllConditions(t => t.Import.State.ShouldBe(ImportState.Done), t => t.Saved.ShouldBe(130));
        (await here.House.In((DirectoryDb db) => db.TagWords.CountAsync())).ShouldBe(1);
        (await here.House.In((DirectoryDb db) => db.Organizations.Select(o => o.Slug).Distinct().CountAsync())).ShouldBe(130);
    }

    [Theory, OnEachDatabase]
    public async Task What_is_exported_and_imported_again_changes_nothing(Provider on)
    {
        using var here = new ImportHouse(on);
        await here.House.Send(new GenerateOrganizations(60, 4));
        await here.House.Send(Whole);
        foreach (var language in new[] { "", "/sv", "/en" })
            foreach (var format in new[] { "csv", "xlsx" })
            {
                var file = await here.Coordinator.GetByteArrayAsync(new Uri($"{language}/staff/organizations/exchange.{format}", UriKind.Relative));
                var told = await here.Told(await here.Preview(file, $"kaikki.{format}"));

                told.Rows.Where(r => r.Outcome is not RowOutcome.Same).Select(r => $"{r.Name}: {r.Outcome} {string.Join(',', r.Changes)} {string.Join(',', r.Faults.Select(f => f.Field + f.Code))}").ShouldBeEmpty($"{language} {format}");
                told.Of(RowOutcome.Same).ShouldBe(61);
            }
    }

    [Fact]
    public async Task The_verb_imports_a_table_lists_what_it_refused_and_a_dry_run_saves_nothing()
    {
        using var house = new House();
        var (file, report) = (Path.Combine(house.DataDirectory.FullName, "j.csv"), Path.Combine(house.DataDirectory.FullName, "report.csv"));
        await File.WriteAllBytesAsync(file, Encoding.Latin1.GetBytes("Nimi;Y-tunnus\nÄijät ry;\nVäärä ry;1234567-8\n"));
        async Task<(int Status, string Out, string Error)> Run(params string[] line)
        {
            using StringWriter output = new(), error = new();
            var status = await VerbRun.Run(house.Services, VerbLine.Read(["import", "organizations", .. line], HouseVerbs.All(((Modules)house.Services.GetService(typeof(Modules))!).All)), TextReader.Null, output, error, default);
            return (status, output.ToString(), error.ToString());
        }

        var dry = await Run(file, "--dry-run", "--report", report);
        (dry.Status, dry.Error).ShouldBe((0, ""));
        dry.Out.ShouldBe($"organizations (nothing saved): 1 new, 0 changed, 0 unchanged, 0 likely twins left, 1 refused{Environment.NewLine}line 3, businessId: Check the Business ID: the check digit of 1234567 is 1, not 8.{Environment.NewLine}");
        (await File.ReadAllTextAsync(report)).ShouldContain("3;businessId;");
        (await house.In((DirectoryDb db) => db.Organizations.CountAsync())).ShouldBe(0);
        (await house.In((DirectoryDb db) => db.ImportRows.CountAsync())).ShouldBe(0);

        JsonNode.Parse((await Run(file, "--json")).Out)!["counts"]!.ToJsonString().ShouldBe("""{"new":1,"changed":0,"unchanged":0,"twins":0,"refused":1}""");
        (await house.In((DirectoryDb db) => db.Organizations.SingleAsync())).Names.Fi.ShouldBe("Äijät ry");
        (await Run(file, "--json")).Out.ShouldContain("\"twins\":1");   // without a number or a home it may be the same: a person decides
        (await Run()).Status.ShouldBe(2);
        (await Run(file, "--colour")).Status.ShouldBe(2);
        (await Run("no-such-file.csv")).Status.ShouldBe(1);
        await File.WriteAllTextAsync(file, "Eka;Toka\na;b\n");
        (await Run(file)).ShouldSatisfyAllConditions(r => r.Status.ShouldBe(1), r => r.Error.ShouldContain("name"));
        (await house.In((DirectoryDb db) => db.ImportRows.CountAsync(r => r.Line == 2 && r.Name == null))).ShouldBe(0);
    }

    [Fact]
    public void Every_word_of_the_houses_lists_is_read_as_the_code_it_is_written_from()
    {
        string[] lists = [Classifications.Themes, Classifications.TargetGroups, Classifications.HytePriorities, Classifications.CoreWork, Classifications.Kinds, Classifications.Languages];
        var wrong = from list in lists
                    from term in Classifications.Of(list)
                    from language in Texts.Languages
                    where CodeWords.Code(list, term.Name.For(language).Words) != term.Code
                    select $"{list} {term.Code} {language}";
        wrong.ShouldBeEmpty();
        Region.Municipalities.SelectMany(m => m.Subareas.Select(s => s.Code).Append(m.Code)).Where(code => CodeWords.Area(Region.NameOf(code, "fi")) != code || CodeWords.Area(Region.NameOf(code, "sv")) != code).ShouldBeEmpty();
    }

    static EnterOrganization Whole => new()
    {
        Names = new("=Kaava | ja; \\ry", "Formeln rf", "Formula"),
        Kind = "association",
        Identifiers = [new(Identifier.Register, "123456"), new(Identifier.Business, "1234567-1"), new(Identifier.Ptv, "3f2504e0-4f89-41d3-9a0c-0305e82c3301"), new(Identifier.Lahella, "abc-1")],
        HomeMunicipality = "398",
        Areas = ["098", "016"],
        RegionWide = false,
        Address = new("Esimerkkikatu 1 A", "00710", "Lahti"),
        Summary = new("+ plussaa", "Sammandrag"),
        Description = new("Rivi yksi.\nRivi \"kaksi\"; vielä."),
        PlainText = new("Selkeästi."),
        Themes = ["sports", "culture"],
        TargetGroups = ["youth", "older-people"],
        HytePriorities = [Classifications.Of(Classifications.HytePriorities)[0].Code],
        CoreWork = ["peer-support", "#sururyhmät"],
        Services = [new(new("Ryhmä; | \\outo", "Grupp")) { Description = new("Eka\ntoka | kolmas"), TargetGroups = ["youth"], Website = "https://example.org/a" }, new(new("Neuvonta"))],
        Expertise = ["a; b", "c | d"],
        Languages = ["fi", "sv", "fse"],
        Contacts = [new(null, "Toimisto", "toimisto@example.org", "+358 40 000 0000", Yhdessa.Directory.Visibility.Public), new("Aino Esimerkki", "Sihteeri", "aino@example.org", null, Yhdessa.Directory.Visibility.Staff), new(null, null, "toinen@example.org", null, Yhdessa.Directory.Visibility.Public)],
        Accessibility = new("Hissi on."),
        Website = "https://example.org/",
        Funding = [new("STEA", 2026, 1200.50m, "ryhmät"), new("Kunta")],
        Figures = [new(2025, 10, 2, 120, null, "10k-50k", "toimintakertomus"), new(2024, Members: 118)],
    };
}

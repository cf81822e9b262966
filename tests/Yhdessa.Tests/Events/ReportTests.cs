using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using Season = Yhdessa.Tests.Directory.Season;

namespace Yhdessa.Tests.Events;

/// <summary>The report of an event in the shape of the forum's own summary.</summary>
public sealed class ReportTests : IDisposable
{
    readonly House house = new();

    public ReportTests()
    {
        house.Clock.Now = Helsinki.At(new DateTime(2026, 4, 20, 12, 0, 0)).ToUniversalTime();
        house.Send(new Yhdessa.Directory.ImportSeason(Season.File)).GetAwaiter().GetResult();
        house.Send(new Yhdessa.Governance.ImportGovernance(Season.File)).GetAwaiter().GetResult();
        house.Send(new ImportEvents(Season.File)).GetAwaiter().GetResult();
    }

    public void Dispose() => house.Dispose();

    /// <summary>The summary of 14.4.2026 from its title to its last workshop: headings, figures and what people said, no names.</summary>
    static readonly string[] summary =
    [
        "Kumppanuusfoorumi", "14.4.2026", "14–16", "Kumppanuustalo Fellmannia, Kirkkokatu 27. Lahti, ala-aula ja yhteisöolkkari", "järjestöneuvottelukunnan asettama työryhmä",
        "Aiheet", "Kahvitus", "Varautuminen", "Järjestötieto", "Osallisuus", "kolme työpajaa, jossa kaikissa osallistujat kiersivät",
        "Palautteet", "Parasta oli", "Hyvät ja kiinnostavat aiheet", "Keskustelut", "Pajatyöskentely, verkostoituminen", "Uuden tiedon saaminen varautumisesta.",
        "Kehittämisideat", "päivämäärät asioiden eteenpäin saattamiselle", "voisiko hyvinvointialueelta saada laajempaa osallistumista?",
        "Työpajojen tuotokset", "Tiedon jakaminen ja yhteistyö", "Asenne", "Pohdintaa", "Materiaalivinkit", "Martat, varautuminen - KOTIVARA",
        "Ydinviesti", "yhteistyö on systemaattista", "Suurin haaste", "tieto on hajallaan ja vaikeasti hyödynnettävää.", "Suurin tarve", "jäsennelty, yhteinen ja helposti käytettävä tieto.",
        "Järjestötieto – yhteistyön rakentaminen - verkostotieto", "Järjestötieto - osaamisen jakaminen", "Järjestötieto - rahoitukset", "Järjestötieto – hyödyn perustelu päättäjille ja kumppaneille",
        "Mitä tietoa", "Mihin", "Miksi", "Tarve", "Yhteinen osallisuusstrategia.", "Osallisuuden koordinoinnin jatko", "Osallisuusmittari",
    ];

    static string Plain(string words) => words.Replace("\u2060", "", StringComparison.Ordinal).Replace('\u00A0', ' ');

    [Fact]
    public async Task The_forums_report_has_every_heading_and_figure_of_its_summary()
    {
        var page = await PageForm.Read(await house.Stranger().GetAsync(new Uri("/events/2026-kumppanuusfoorumi/report", UriKind.Relative)));
        var told = Plain(page.QuerySelector("main")!.TextContent);

        foreach (var words in summary) told.ShouldContain(words);
        string Figure(string name) => Plain(page.QuerySelectorAll("section[aria-labelledby=figures] dt").Single(t => t.TextContent.StartsWith(name, StringComparison.Ordinal)).NextElementSibling!.TextContent.Trim());
        (Figure("Ilmoittautuneita"), Figure("Palautevastauksia"), Figure("Arvio"), Figure("Vastausosuus"), Figure("Paikalla")).ShouldBe(("36", "8", "4,5", "22,2 %", "ei tiedossa"));
        var best = page.QuerySelectorAll("section[aria-labelledby=said] li").Select(l => Plain(l.TextContent)).ToList();
        best.ShouldContain("Hyvät ja kiinnostavat aiheet (4 mainintaa)");
        best.ShouldContain("Keskustelut (5 mainintaa)");
        best.Count(l => l.EndsWith("(1 maininta)", StringComparison.Ordinal)).ShouldBe(2);
        page.QuerySelectorAll("section[aria-labelledby=topics] li").Select(l => l.TextContent).ShouldBe(["Varautuminen (2 alustajaa)", "Järjestötieto (1 alustaja)", "Osallisuus (1 alustaja)"]);
        page.QuerySelectorAll("section[aria-labelledby=outputs] > details").Length.ShouldBe(3, "three workshops");
        page.QuerySelectorAll("details.chapter:not([open])").Select(c => (c.QuerySelector("summary")!.TextContent, c.QuerySelector(".chapter__head")!.TextContent)).ShouldAllBe(told => told.Item1 == told.Item2);   // a phone folds it, and nothing is said only in the fold
    }

    [Fact]
    public async Task The_report_lists_every_output_without_owner_or_date_until_it_has_both()
    {
        var outputs = await house.In((EventsDb db) => Task.FromResult(db.Outputs.ToList()));
        async Task<AngleSharp.Html.Dom.IHtmlDocument> Page() => await PageForm.Read(await house.Stranger().GetAsync(new Uri("/events/2026-kumppanuusfoorumi/report", UriKind.Relative)));

        (await Page()).QuerySelectorAll("section[aria-labelledby=lacking] li").Length.ShouldBe(outputs.Count);

        await house.Send(new AssignOutput(outputs[0].Id, SeasonId.Of("gov-jarjestoneuvottelukunta"), new(2026, 6, 1)));
        await house.Send(new AssignOutput(outputs[1].Id, SeasonId.Of("gov-jarjestoneuvottelukunta")));
        var page = await Page();
        page.QuerySelectorAll("section[aria-labelledby=lacking] li").Length.ShouldBe(outputs.Count - 1, "an owner without a date still lacks it");
        page.QuerySelectorAll("section[aria-labelledby=actions] li").Length.ShouldBe(2);
    }

    [Fact]
    public async Task The_report_is_taken_along_as_a_sheet_with_the_same_headings_and_figures()
    {
        using var file = new MemoryStream(await house.Stranger().GetByteArrayAsync(new Uri("/events/2026-kumppanuusfoorumi/report.xlsx", UriKind.Relative)));
        using var book = SpreadsheetDocument.Open(file, isEditable: false);
        var rows = book.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().Select(r => r.Elements<Cell>().Select(c => Plain(c.CellValue?.Text ?? c.InnerText)).ToList()).ToList();
        var told = string.Join('\n', rows.Select(r => string.Join(" | ", r)));

        foreach (var words in summary) told.ShouldContain(words);
        decimal Value(string name) => decimal.Parse(rows.Single(r => r[2].StartsWith(name, StringComparison.Ordinal))[3], System.Globalization.CultureInfo.InvariantCulture);
        (Value("Ilmoittautuneita"), Value("Palautevastauksia"), Value("Arvio"), Value("Vastausosuus")).ShouldBe((36m, 8m, 4.5m, 0.222m));
        rows.Count(r => r[0] == "Ilman vastuutahoa tai päivää").ShouldBe(await house.In((EventsDb db) => Task.FromResult(db.Outputs.Count())));
        (await house.Stranger().GetAsync(new Uri("/events/2026-kumppanuusfoorumi/report.pdf", UriKind.Relative))).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }
}

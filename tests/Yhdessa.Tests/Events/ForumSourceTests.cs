using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Events.Materials;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using Season = Yhdessa.Tests.Directory.Season;

namespace Yhdessa.Tests.Events;

/// <summary>The summary of the forum of 14.4.2026 read from its first line to its last: all of it but people's names is in the report, wherever the report is read.</summary>
public sealed class ForumSourceTests : IDisposable
{
    readonly House house = new();

    public ForumSourceTests()
    {
        house.Clock.Now = Helsinki.At(new DateTime(2026, 4, 20, 12, 0, 0)).ToUniversalTime();
        house.Send(new Yhdessa.Directory.ImportSeason(Season.File)).GetAwaiter().GetResult();
        house.Send(new ImportEvents(Season.File)).GetAwaiter().GetResult();
    }

    public void Dispose() => house.Dispose();

    /// <summary>The document's own words in its order.</summary>
    static readonly string[] words =
    [
        "Kumppanuusfoorumi", "Kumppanuustalo Fellmannia, Kirkkokatu 27. Lahti, ala-aula ja yhteisöolkkari", "Kahvitus", "Ala-aulassa oli esillä osallistujien RollUp – telineet.",
        "Varautuminen", "Järjestötieto", "Osallisuus", "Infot teemoista ja työpajat", "kolme työpajaa, jossa kaikissa osallistujat kiersivät",
        "QR-koodilla", "asteikko 1–5",
        "Hyvät ja kiinnostavat aiheet", "Keskustelut", "Pajatyöskentely, verkostoituminen, yhteisöllisyys, kohtaamiset, yhteiset keskustelut ja avoin tunnelma", "Uuden tiedon saaminen varautumisesta.",
        "konkreettisempia tapoja edistää asioita (päivämäärät asioiden eteenpäin saattamiselle)", "Osallistujajoukko oli järjestövoittoinen, voisiko hyvinvointialueelta saada laajempaa osallistumista?",
        "järjestöneuvottelukunnan asettama työryhmä", "hyvinvointialueen järjestökoordinaattori", "Lahden kaupunki", "äänentoisto",
        "toiveet yhteistyölle", "Tiedon jakaminen ja yhteistyö",
        "Seminaari / tilaisuus vapaaehtoisjärjestöille, koulutusyhteistyö, yhteinen ilta / koulutus, tietoisku, varautumisharjoitukset – yhteisen pöydän ääreen",
        "Hyvien käytänteiden jakaminen, tilojen- ja asiantuntijuuden hyödyntäminen, osaamisen ja asiantuntijuuden vaihto (henkinen kriisinkestävyys ja varaviestijärjestelmä)",
        "Meillä on resursseja, tiloja ja välineitä, joita voidaan ottaa käyttöön (resursseja ei saa hukata!)",
        "Asenne", "Kansalaistaidot, tiedon lukutaito, selkomateriaalit (saavutettavuus, kuvat, materiaali lapsille)", "Yhteistyötä ennakkoluulottomasti yli yhdistysrajojen",
        "Ei pelottelua – vaan toivoa, yhteiskuntarauhakeskustelu", "Itsestä huolehtiminen, ettei joudu itse ekana autettavaksi",
        "Pohdintaa", "Miten tavoitetaan järjestöt, jotka eivät ole yhteisissä verkostoissa?", "Millaisia viestintävälineitä on käytössä, jotta kaikki saavat tarvittavan tiedon?", "Mikä olisi parempi nimi varautumiselle?",
        "Punainen Risti, varautuminen", "Martat, varautuminen - KOTIVARA", "Suomen Kylät ry, Kylävara paikallisen varautumisen perustana", "KYLÄVARA", "Päijänne Leader ry, Yhdessä turvallisuuden ja osallisuuden vahvistamiseksi –hanke",
        "Järjestötietoa tarvitaan, jotta:", "yhteistyö on systemaattista", "osaaminen saadaan käyttöön", "rahoitus voidaan perustella", "järjestöjen hyöty tehdään näkyväksi",
        "tieto on hajallaan ja vaikeasti hyödynnettävää.", "jäsennelty, yhteinen ja helposti käytettävä tieto.",
        "Järjestötieto – yhteistyön rakentaminen - verkostotieto", "Nyt on jo olemassa järjestöjen verkostoja tai verkostoja, joissa järjestöjä on paljon edustettuna. Voitaisi tarkastella verkostojen teemojen mukaan järjestötyötä",
        "koska on jotain yhteistä jo valmiiksi.", "Verkostojen kattamat teemat ja kohderyhmät sekä järjestöjen määrä eri teemoissa.", "#työpajatyö #lähisuhdeväkivaltatyö #sururyhmät",
        "Sopivien hankeaiheiden löytämiseen, hankekumppaneiden löytämiseen", "Yhteistyö ei synny ilman näkyvyyttä toimijoihin",
        "Järjestötieto - osaamisen jakaminen", "Järjestöjen erityisosaaminen (esim. sairaudet, oppiminen, päihteet, isätyö, pikkulapsityö ym.)", "Koulutusten kohdentamiseen", "Vähentää päällekkäistä työtä",
        "Järjestötieto - rahoitukset", "Resurssit (vapaaehtoiset, työntekijät)", "Perusteluihin rahoittajalle tai kumppanille", "Tukee strategista suunnittelua",
        "Järjestötieto – hyödyn perustelu päättäjille ja kumppaneille", "Laajempi kokonaiskuva", "Kumppaneiden sitouttamiseen", "Tukee uskottavaa viestintää",
        "Päijät-Hämeen HYTE-työpöytä", "hyte.paijatha.fi", "tarjoaa tukea hyvinvoinnin ja terveyden edistämisen tiedolla johtamiseen ja yhteistyöhön", "Hyte-kärjet", "Hyvinvointikertomustyö", "Hyte-kerroin", "Yhteistyö ja kehittäminen", "Tietoa ja työkaluja",
        "Tarve", "tärkeää osoittaa rahoittajalle toiminnan merkitys.", "Yhteinen osallisuusstrategia.",
        "Mikä mittari toimisi parhaiten tilaisuuksien osalta osallisuuden mittaamiseen?", "Samoilla mittareilla tulisi vertailutietoa.",
        "Osallisuuden koordinoinnin jatko", "Osallisuustyölle jatkoa, tukea osallisuusverkoston toimintaan", "Osallisuuden Voima-hankkeesta saa hyvä tukea ja räätälöintiä kohderyhmälle.",
        "Osallisuuden Voima –hanke 2025-2027, osallisuuskysely", "Osallisuuden edistäjän opas / Terveyden ja hyvinvoinnin laitos / THL", "Opintokeskus Sivis: Osallisuusmittari", "Osallisuusympyrä",
        "Päätöswebinaari – ilmoittautuminen 27.5.2026 mennessä", "Ikätasoiset osallisuusmittarit", "Osallisuudenosaajat",
        "Päijät-Hämeen hyvinvointialue", "lisätiedot",
    ];

    /// <summary>Headings that the house says in its own words, and the reader's language.</summary>
    static readonly string[] headings = ["14.4.2026", "Aiheet", "13.45", "Palautteet", "Parasta oli", "Kehittämisideat", "Järjestelyt", "Työpajojen tuotokset", "Materiaalivinkit", "Ydinviesti", "Suurin haaste", "Suurin tarve", "Mitä tietoa", "Mihin", "Miksi", "Ilman vastuutahoa tai päivää"];

    static string Plain(string text) => string.Join(' ', text.Replace("\u2060", "", StringComparison.Ordinal).Replace('\u00A0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public async Task The_page_and_the_sheet_have_every_line_of_the_forums_summary_but_peoples_names()
    {
        var page = Plain((await PageForm.Read(await house.Stranger().GetAsync(new Uri("/events/2026-kumppanuusfoorumi/report", UriKind.Relative)))).QuerySelector("main")!.TextContent);
        var sheet = string.Join('\n', (await Sheet()).Select(r => string.Join(" | ", r)));

        foreach (var told in (string[])[page, sheet])
        {
            words.Concat(headings).Where(w => !told.Contains(w, StringComparison.Ordinal)).ShouldBeEmpty();
            told.ShouldNotMatch(@"\w@\w");
        }
        foreach (var figure in (string[])["36", "8", "4,5", "22,2 %", "(4 mainintaa)", "(5 mainintaa)", "(2 alustajaa)"]) page.ShouldContain(figure);
    }

    [Fact]
    public async Task The_api_answers_with_every_line_figure_and_heading_of_the_forums_summary_and_lists_each_output_that_lacks_owner_or_date()
    {
        var report = JsonDocument.Parse(await house.Stranger().GetStringAsync(new Uri("/api/v1/events/2026-kumppanuusfoorumi/report", UriKind.Relative))).RootElement;
        var told = string.Join('\n', Texts(report));

        words.Where(w => !told.Contains(w, StringComparison.Ordinal)).ShouldBeEmpty();
        told.ShouldNotMatch(@"\w@\w");
        (report.GetProperty("signUps").GetInt32(), report.GetProperty("n").GetInt32(), report.GetProperty("mean").GetDecimal(), report.GetProperty("answerRate").GetDecimal()).ShouldBe((36, 8, 4.5m, 0.222m));
        report.GetProperty("timetable").EnumerateArray().Select(s => (s.GetProperty("title").GetString(), s.GetProperty("start").GetString())).ShouldBe([("Kahvitus", "2026-04-14T10:45:00Z"), ("Infot teemoista ja työpajat", "2026-04-14T11:00:00Z")]);
        report.GetProperty("bestThemes").EnumerateArray().Select(b => b.TryGetProperty("mentions", out var n) ? n.GetInt32() : 0).ShouldBe([4, 5, 0, 0]);
        report.GetProperty("ideaThemes").EnumerateArray().Select(b => b.GetProperty("mentions").GetInt32()).ShouldBe([1, 1]);
        var outputs = report.GetProperty("workshopOutputs").EnumerateArray().ToList();
        outputs.Select(o => o.GetProperty("workshop").GetString()).Distinct().ShouldBe(["Varautuminen", "Järjestötieto", "Osallisuus"]);
        outputs.Select(o => o.GetProperty("part").GetString()).Distinct().ShouldBe(["item", "coreMessage", "challenge", "need", "what", "use", "why"], ignoreOrder: true);
        report.GetProperty("lacking").EnumerateArray().Select(o => o.GetGuid()).ShouldBe(outputs.Select(o => o.GetProperty("id").GetGuid()));
        outputs.Count.ShouldBe(63);
    }

    [Fact]
    public async Task The_forums_day_and_material_come_once_stay_as_people_have_changed_them_and_go_with_the_demonstration()
    {
        var coffee = await house.In((EventsDb db) => db.Sessions.SingleAsync(s => s.Title == "Kahvitus"));
        await house.Send(new RemoveSession(coffee.Id));
        await house.Send(new ImportEvents(Season.File));
        (await house.In((EventsDb db) => db.Sessions.CountAsync(s => s.DeletedAt == null))).ShouldBe(1, "what somebody took away is not brought back");
        (await house.In((EventsDb db) => db.Set<Material>().SingleAsync())).ShouldSatisfyAllConditions(m => m.Url.ShouldBe("http://hyte.paijatha.fi/"), m => m.Licence.ShouldBe(Licence.Unknown));

        await house.Send(new RemoveDemoMaterials());
        await house.Send(new RemoveDemoEvents());

        (await house.In((EventsDb db) => db.Set<Material>().CountAsync())).ShouldBe(0);
        (await house.In((EventsDb db) => db.Sessions.CountAsync())).ShouldBe(0);
        (await house.In((EventsDb db) => db.Events.CountAsync())).ShouldBe(0, "its own material keeps no event");
    }

    async Task<List<List<string>>> Sheet()
    {
        using var file = new MemoryStream(await house.Stranger().GetByteArrayAsync(new Uri("/events/2026-kumppanuusfoorumi/report.xlsx", UriKind.Relative)));
        using var book = SpreadsheetDocument.Open(file, isEditable: false);
        return [.. book.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().Select(r => r.Elements<Cell>().Select(c => Plain(c.CellValue?.Text ?? c.InnerText)).ToList())];
    }

    static IEnumerable<string> Texts(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.String => [node.GetString()!],
        JsonValueKind.Array => node.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => node.EnumerateObject().SelectMany(p => Texts(p.Value)),
        _ => [],
    };
}

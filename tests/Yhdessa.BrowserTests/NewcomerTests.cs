namespace Yhdessa.BrowserTests;

/// <summary>Somebody who has never seen the house brings in a group without any number on her phone, by the keyboard alone, and finds it as she would say it.</summary>
[Collection(nameof(InABrowser))]
public class NewcomerTests(Browser browser, Demonstration demonstration)
{
    sealed record Way(string Prefix, string Start, string Name, string Kind, string Summary, string Email, string Send, string Publish, string Search);

    static readonly Dictionary<string, Way> ways = new()
    {
        ["fi"] = new("/", "Ilmoita järjestö tai ryhmä", "Nimi", "Laji", "Tiivistelmä", "Sähköpostisi", "Lähetä vahvistuslinkki", "Julkaise sivu", "Hae nimellä"),
        ["sv"] = new("/sv/", "Anmäl en organisation eller grupp", "Namn", "Typ", "Sammanfattning", "Din e-postadress", "Skicka bekräftelselänken", "Publicera sidan", "Sök med namn"),
        ["en"] = new("/en/", "Tell of an organization or a group", "Name", "Kind", "Summary", "Your e-mail address", "Send the link", "Publish the page", "Search by name"),
    };

    [Theory]
    [InlineData("fi", "Nuotiovalkeat", "Laulua nuotiolla.", "nuotiovalkeilla")]
    [InlineData("sv", "Kvällssångarna", "En kör vid stranden.", "kören")]
    [InlineData("en", "Riverside knitters", "We knit by the river.", "knitting")]
    public async Task A_newcomer_registers_a_group_and_finds_it_by_an_inflected_word_with_a_phones_keyboard(string language, string name, string summary, string words)
    {
        var way = ways[language];
        var email = $"tulokas-{language}@example.org";
        await using var she = await browser.Visitor(demonstration.House, new(Width: 390));
        await she.GoTo(way.Prefix + "organizations");
        await she.TabTo(way.Start);
        await she.Press("Enter");
        await she.MustArriveAt("/organizations/register");
        await she.Picture($"flows/newcomer-{language}-1-form");
        await she.MustBeAccessible();
        await Type(she, way.Name, name);
        await she.TabTo(way.Kind);
        await she.Page.Keyboard.TypeAsync(language == "fi" ? "Kansalais" : language == "sv" ? "Medborgar" : "Civic");
        await Type(she, way.Summary, summary);
        await Type(she, way.Email, email);
        await she.TabTo(way.Send);
        await she.Press("Enter");
        await she.MustArriveAt("sent=1");
        await she.Picture($"flows/newcomer-{language}-2-sent");

        await she.GoTo(way.Prefix.TrimEnd('/') + await demonstration.House.LinkTo(email));   // as the letter writes it
        await she.Picture($"flows/newcomer-{language}-3-letter");
        await she.MustBeAccessible();
        await she.TabTo(way.Publish);
        await she.Press("Enter");
        await she.MustArriveAt("/organizations/[a-z-]+$");
        await she.Picture($"flows/newcomer-{language}-4-page");

        await she.GoTo(way.Prefix + "organizations");
        await she.TabTo(way.Search);
        await she.Page.Keyboard.TypeAsync(words);
        await she.Press("Enter");
        await she.MustArriveAt("q=");
        (await she.Page.InnerTextAsync("main")).ShouldContain(name);
        await she.Picture($"flows/newcomer-{language}-5-found");
        await she.MustBeSound();
    }

    static async Task Type(Visitor she, string field, string words)
    {
        await she.TabTo(field);
        await she.Page.Keyboard.TypeAsync(words);
    }
}

using System.Net;
using Yhdessa.Tests.Support;
using Yhdessa.Ui;

namespace Yhdessa.Tests.Ui;

/// <summary>How every form of the house behaves, tried on the gallery's, without script.</summary>
public sealed class FormTests : IDisposable
{
    readonly House house = new();

    public void Dispose() => house.Dispose();

    static Task<PageForm> Gallery(HttpClient client, string prefix = "") => PageForm.Open(client, prefix + "/staff/look", "gallery");

    static PageForm Filled(PageForm form, string answer = "yes") => form.With("Wish.Title", "Kokous").With("Wish.Text.Fi", "Kuvaus").With("Wish.Answer", answer);

    [Theory]
    [InlineData("", "Virhe: ", "Täytä tämä kohta.", "1–500")]
    [InlineData("/sv", "Fel: ", "Fyll i det här.", "mellan 1 och 500")]
    [InlineData("/en", "Error: ", "Fill this in.", "from 1 to 500")]
    public async Task What_a_rule_refuses_is_said_beside_its_field_and_on_top_in_the_readers_language(string prefix, string title, string missing, string between)
    {
        var client = house.Stranger();

        var answer = await (await Gallery(client, prefix)).With("Wish.Title", "").With("Wish.Text.Fi", "K").With("Wish.People", "1000").Send(client);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await PageForm.Read(answer);
        page.Title.ShouldStartWith(title);
        page.QuerySelector("#wish-title-err")!.TextContent.ShouldBe(missing);
        page.QuerySelector("#wish-title")!.GetAttribute("aria-invalid").ShouldBe("true");
        page.QuerySelector("#wish-title")!.GetAttribute("aria-describedby").ShouldBe("wish-title-hint wish-title-err");
        page.QuerySelector("#wish-people-err")!.TextContent.ShouldContain(between);
        page.QuerySelectorAll("#errors a").Select(a => a.GetAttribute("href")).ShouldBe([$"{prefix}/staff/look#wish-title", $"{prefix}/staff/look#wish-people"]);
        page.QuerySelector("#errors a")!.TextContent.ShouldBe($"{page.QuerySelector("label[for=wish-title]")!.FirstChild!.TextContent.Trim()}: {missing}");   // the summary alone tells which field
        page.QuerySelector("#wish-people")!.GetAttribute("value").ShouldBe("1000");   // the form stays filled
    }

    [Fact]
    public async Task A_text_in_three_languages_says_its_errors_at_its_first_field()
    {
        var client = house.Stranger();

        var page = await PageForm.Read(await (await Gallery(client)).With("Wish.Title", "Kokous").Send(client));

        page.QuerySelector("#wish-text-fi-err").ShouldNotBeNull();
    }

    [Fact]
    public async Task What_cannot_be_read_is_400_and_said_beside_its_field()
    {
        var client = house.Stranger();

        var answer = await Filled(await Gallery(client)).With("Wish.People", "monta").Send(client);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await PageForm.Read(answer);
        page.QuerySelector("#wish-people-err")!.TextContent.ShouldStartWith("Tätä ei voi lukea.");
        page.QuerySelector("#wish-people")!.GetAttribute("value").ShouldBe("monta");
        page.QuerySelector("#wish-title")!.GetAttribute("value").ShouldBe("Kokous");
    }

    [Theory]
    [InlineData("taken", HttpStatusCode.Conflict, "Moni muuttaa samaa asiaa juuri nyt. Yritä hetken kuluttua uudelleen.")]
    public async Task A_refusal_keeps_the_form_and_tells_its_status(string wish, HttpStatusCode status, string words)
    {
        var client = house.Stranger();

        var answer = await Filled(await Gallery(client), wish).Send(client);

        answer.StatusCode.ShouldBe(status);
        var page = await PageForm.Read(answer);
        page.QuerySelector("#errors")!.TextContent.ShouldContain(words);
        page.QuerySelector("#wish-title")!.GetAttribute("value").ShouldBe("Kokous");
    }

    [Fact]
    public async Task What_is_not_there_any_more_leads_to_the_page_that_helps()
    {
        var client = house.Stranger();

        var answer = await Filled(await Gallery(client, "/en"), "missing").Send(client);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await PageForm.Read(answer)).QuerySelector("h1")!.TextContent.ShouldBe("Not found");
    }

    [Fact]
    public async Task Two_people_saving_see_both_versions_side_by_side()
    {
        var client = house.Stranger();

        var answer = await Filled(await Gallery(client), "stale").Send(client);

        answer.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        var cells = (await PageForm.Read(answer)).QuerySelectorAll("#stale tbody td").Select(c => c.TextContent);
        cells.ShouldBe(["Yhdistysten esittelyt", "Kokous"]);
    }

    [Fact]
    public async Task Done_it_leads_on_and_says_so_once()
    {
        var client = house.Stranger();

        var answer = await Filled(await Gallery(client, "/sv")).Send(client);

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        answer.Headers.Location!.ToString().ShouldEndWith("/sv/staff/look");
        (await client.GetStringAsync(answer.Headers.Location)).ShouldContain("Formuläret har skickats: Kokous.");
        (await client.GetStringAsync(answer.Headers.Location)).ShouldNotContain("Formuläret har skickats");
    }

    [Fact]
    public async Task A_note_can_carry_the_way_back_and_nobody_can_write_one_of_her_own()
    {
        var client = house.Stranger();

        var done = await (await PageForm.Open(client, "/staff/look", "gallery-confirm")).Send(client);
        var page = await PageForm.Read(await client.GetAsync(done.Headers.Location));

        page.QuerySelector(".flash form input[name=_handler]")!.GetAttribute("value").ShouldBe("gallery-confirm");
        var forged = house.Stranger();
        forged.DefaultRequestHeaders.Add("Cookie", "note=forged");
        (await PageForm.Read(await forged.GetAsync(new Uri("/staff/look", UriKind.Relative)))).QuerySelector(".flash").ShouldBeNull();
    }

    [Fact]
    public async Task Rows_chosen_from_a_list_go_to_one_act()
    {
        var client = house.Stranger();
        var form = await PageForm.Open(client, "/staff/look", "gallery-bulk");
        var ids = form.Page.QuerySelectorAll("input[name=chosen]").Select(i => i.GetAttribute("value")!).ToArray();

        var answer = await form.With("chosen", [.. ids, "not-an-id"]).Send(client, "act=approve");

        (await client.GetStringAsync(answer.Headers.Location)).ShouldContain("approve: 2 riviä.");
    }

    [Theory]
    [InlineData("/my", "/my")]
    [InlineData("/sv/spaces?q=a", "/sv/spaces?q=a")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("https://evil.example", "/")]
    [InlineData("/\nevil", "/")]
    [InlineData("", "/")]
    [InlineData(null, "/")]
    public void A_return_address_stays_on_the_site(string? asked, string leads) => Address.Local(asked, "/").ShouldBe(leads);

    [Fact]
    public void A_search_of_too_many_words_is_cut_between_signs_and_never_inside_one()
    {
        static string? Looked(string words) => new Address("/events", [KeyValuePair.Create("q", words)]).Words;

        for (var before = 190; before <= 200; before++)
        {
            var words = Looked(new string('a', before) + string.Concat(Enumerable.Repeat("\U0001F600", 20)))!;
            words.Length.ShouldBeLessThanOrEqualTo(200);
            words.EnumerateRunes().ShouldNotContain(System.Text.Rune.ReplacementChar, $"half a sign after {before} letters");
        }
        Looked("kuoro").ShouldBe("kuoro");
        Looked("").ShouldBeNull();
    }
}

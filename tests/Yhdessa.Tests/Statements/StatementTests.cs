using System.Net;
using AngleSharp.Html.Dom;
using Yhdessa.Host.Statements;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Statements;

public class StatementTests
{
    static readonly Guid administrator = Guid.CreateVersion7();

    [Theory]
    [InlineData("/accessibility", "Saavutettavuusseloste", 5)]
    [InlineData("/sv/accessibility", "Tillgänglighetsutlåtande", 5)]
    [InlineData("/en/accessibility", "Accessibility statement", 5)]
    [InlineData("/privacy", "Tietosuoja", 9)]
    [InlineData("/sv/privacy", "Dataskydd", 9)]
    [InlineData("/en/privacy", "Privacy", 9)]
    public async Task The_texts_the_law_wants_are_there_from_the_first_day(string address, string title, int parts)
    {
        using var house = new House();

        var page = await Pages.Open(house.Stranger(), address);

        page.QuerySelector("h1")!.TextContent.Replace("\u00AD", "", StringComparison.Ordinal).ShouldBe(title);
        page.QuerySelectorAll("section > .prose").Length.ShouldBe(parts);
        page.QuerySelectorAll("section > .prose").ShouldAllBe(p => p.TextContent.Length > 60);
    }

    [Theory, OnEachDatabase]
    public async Task A_draft_is_seen_by_its_editor_alone_until_it_is_published(Provider on)
    {
        using var house = new House(on);
        var client = house.As(administrator, Roles.Administrator);

        (await Pages.Send(client, "/staff/statements/accessibility/sv", "statement", ("Wish.Parts[1].Text", "Hissen är **trasig**."), ("Wish.Publish", "false"))).StatusCode.ShouldBe(HttpStatusCode.Found);

        (await Pages.Open(house.Stranger(), "/sv/accessibility")).Body!.TextContent.ShouldNotContain("Hissen");
        (await Pages.Open(client, "/staff/statements/accessibility/sv")).Body!.TextContent.ShouldContain("Hissen är");

        await Pages.Send(client, "/staff/statements/accessibility/sv", "statement", ("Wish.Publish", "true"));

        var published = await Pages.Open(house.Stranger(), "/sv/accessibility");
        published.QuerySelector("section[aria-labelledby=shortcomings] strong")!.TextContent.ShouldBe("trasig");
        published.QuerySelectorAll("section > .prose").Length.ShouldBe(5);
        (await Pages.Open(house.Stranger(), "/accessibility")).Body!.TextContent.ShouldNotContain("Hissen");
    }

    [Fact]
    public async Task A_statement_without_one_of_its_parts_is_not_published_and_says_which()
    {
        using var house = new House();
        var client = house.As(administrator, Roles.Administrator);

        var answer = await Pages.Send(client, "/staff/statements/privacy/fi", "statement", ("Wish.Parts[3].Text", " "), ("Wish.Publish", "true"));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = Pages.Read(await answer.Content.ReadAsStringAsync());
        page.QuerySelector("#wish-parts-3-text")!.GetAttribute("aria-invalid").ShouldBe("true");
        (await Pages.Open(house.Stranger(), "/privacy")).QuerySelector("section[aria-labelledby=bookings]")!.TextContent.ShouldContain("varaajan");
    }

    [Fact]
    public async Task What_was_published_before_can_be_taken_back_into_use()
    {
        using var house = new House();
        var client = house.As(administrator, Roles.Administrator);
        const string edit = "/staff/statements/accessibility/fi";
        await Pages.Send(client, edit, "statement", ("Wish.Parts[0].Text", "Ensimmäinen teksti."), ("Wish.Publish", "true"));
        await Pages.Send(client, edit, "statement", ("Wish.Parts[0].Text", "Toinen teksti."), ("Wish.Publish", "true"));

        await Pages.Send(client, edit + "?version=1", "statement", ("Wish.Publish", "true"));

        (await Pages.Open(house.Stranger(), "/accessibility")).QuerySelector("section[aria-labelledby=conformance]")!.TextContent.ShouldContain("Ensimmäinen teksti.");
        (await Pages.Open(client, edit)).QuerySelectorAll("section[aria-labelledby=history] li").Length.ShouldBe(3);
    }

    [Fact]
    public async Task Two_editors_cannot_overwrite_each_other_unseen()
    {
        using var house = new House();
        var client = house.As(administrator, Roles.Administrator);
        const string edit = "/staff/statements/accessibility/en";
        await Pages.Send(client, edit, "statement", ("Wish.Publish", "true"));
        var first = await Pages.Open(client, edit);
        await Pages.Send(client, edit, "statement", ("Wish.Parts[0].Text", "Theirs."), ("Wish.Publish", "true"));

        var answer = await Pages.Send(client, first, "statement", ("Wish.Parts[0].Text", "Mine."), ("Wish.Publish", "true"));

        answer.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        var page = Pages.Read(await answer.Content.ReadAsStringAsync());
        ((IHtmlTextAreaElement)page.QuerySelector("#wish-parts-0-text")!).Value.ShouldBe("Mine.");
        (await Pages.Open(house.Stranger(), "/en/accessibility")).Body!.TextContent.ShouldContain("Theirs.");
    }

    [Fact]
    public async Task Only_the_administrator_writes_statements()
    {
        using var house = new House();

        (await house.As(administrator, Roles.Coordinator).GetAsync(new Uri("/staff/statements", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await house.Stranger().GetAsync(new Uri("/staff/statements/privacy/fi", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await house.As(administrator, Roles.Administrator).GetAsync(new Uri("/staff/statements/privacy/de", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_statement_cannot_carry_a_script()
    {
        using var house = new House();
        var client = house.As(administrator, Roles.Administrator);

        await Pages.Send(client, "/staff/statements/privacy/fi", "statement", ("Wish.Parts[0].Text", "<script>alert(1)</script> [x](javascript:alert(1))"), ("Wish.Publish", "true"));

        var part = (await Pages.Open(house.Stranger(), "/privacy")).QuerySelector("section[aria-labelledby=controller]")!;
        part.QuerySelectorAll("script").ShouldBeEmpty();
        part.QuerySelectorAll("a").ShouldAllBe(a => !((IHtmlAnchorElement)a).Href.Contains("javascript"));
    }

    [Fact]
    public void Every_built_in_text_has_all_the_parts()
    {
        foreach (var kind in Enum.GetValues<StatementKind>())
            foreach (var language in Texts.Languages)
                BuiltInStatement.Of(kind, language).Parts.Select(p => p.Code).ShouldBe(StatementParts.Of(kind));
    }
}

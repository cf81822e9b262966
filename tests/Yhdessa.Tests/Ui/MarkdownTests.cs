using AngleSharp.Html.Parser;
using Yhdessa.Ui;

namespace Yhdessa.Tests.Ui;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](data:text/html;base64,AAA)")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("![x](https://elsewhere.example/pixel.png)")]
    [InlineData("<a href=x onclick=y>z</a>")]
    [InlineData("[x](vbscript:a)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[x](\"onmouseover=alert(1))")]
    [InlineData("[x][r]\n\n[r]: javascript:alert(1)")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](\\\\evil.example)")]
    [InlineData("[x](//evil.example)")]
    [InlineData("[x](/\\evil.example)")]
    [InlineData("[x](java\nscript:alert(1))")]
    [InlineData("<img src=x onerror=alert(1)>")]
    public void No_attack_gets_through(string markdown)
    {
        var page = new HtmlParser().ParseDocument(SafeMarkdown.Render(markdown).Value);

        page.QuerySelectorAll("script,img,iframe,object,embed,style").ShouldBeEmpty();
        page.All.SelectMany(e => e.Attributes).ShouldAllBe(a => !a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        foreach (var link in page.QuerySelectorAll("a"))
            (link.GetAttribute("href") ?? "").ShouldBeOneOf("", "%22onmouseover=alert(1)");
    }

    [Theory]
    [InlineData("[a](https://b.fi)", "https://b.fi")]
    [InlineData("[a](/organizations)", "/organizations")]
    [InlineData("[a](mailto:nimi@esimerkki.fi)", "mailto:nimi@esimerkki.fi")]
    [InlineData("https://b.fi", "https://b.fi")]
    public void Honest_links_stay(string markdown, string address) =>
        new HtmlParser().ParseDocument(SafeMarkdown.Render(markdown).Value).QuerySelector("a")!.GetAttribute("href").ShouldBe(address);

    [Fact]
    public void Headings_go_below_the_pages_own() => SafeMarkdown.Render("# Meistä").Value.ShouldContain("<h3>Meistä</h3>");
}

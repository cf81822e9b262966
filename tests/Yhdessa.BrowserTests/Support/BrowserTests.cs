namespace Yhdessa.BrowserTests.Support;

[Collection(nameof(InABrowser))]
public class BrowserTests(Browser browser)
{
    [Fact]
    public async Task The_browser_sees_what_a_page_does_wrong()
    {
        using var house = new House();
        await using var visitor = await browser.Visitor(house);
        await visitor.GoTo("/no-such-page");
        await visitor.Faults();

        await visitor.Page.EvaluateAsync("""
            () => {
                document.body.insertAdjacentHTML('beforeend', '<img src="https://example.org/spy.png"><p style="color:#999">faint</p><div class="wide">wide</div><a href="/x"></a>');
                document.querySelector('.wide').style.width = '3000px';
                console.error('oops');
            }
            """);

        var faults = string.Join('\n', await visitor.Faults());
        faults.ShouldContain("third party: https://example.org/spy.png");
        faults.ShouldContain("oops");
        faults.ShouldContain("Content Security Policy");
        faults.ShouldContain("too wide");
        (await visitor.AccessibilityFaults()).ShouldContain(f => f.StartsWith("link-name", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_scripts_the_page_can_still_be_read_and_examined()
    {
        using var house = new House();
        await using var visitor = await browser.Visitor(house, Manner.Plain);

        (await visitor.GoTo("/no-such-page")).ShouldBe(404);

        (await visitor.Page.InnerTextAsync("h1")).ShouldNotBeEmpty();
    }
}

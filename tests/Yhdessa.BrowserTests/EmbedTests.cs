using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Yhdessa.BrowserTests;

/// <summary>A municipality's site shows our events in a frame.</summary>
[Collection(nameof(InABrowser))]
public class EmbedTests(Browser browser, Demonstration demonstration)
{
    /// <summary>Another site on this machine: a page of the internet may frame none of its loopback addresses.</summary>
    sealed class OtherSite : IDisposable
    {
        readonly HttpListener listener = new();

        public OtherSite(Uri framed)
        {
            using (var free = new TcpListener(IPAddress.Loopback, 0))
            {
                free.Start();
                Address = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/";
            }
            listener.Prefixes.Add(Address);
            listener.Start();
            _ = Serve(Encoding.UTF8.GetBytes($"<!doctype html><html lang=fi><title>Kunta</title><h1>Kunnan sivu</h1><iframe src=\"{framed}\" title=\"Tapahtumia\" width=\"100%\" height=\"480\"></iframe>"));
        }

        public string Address { get; }

        async Task Serve(byte[] page)
        {
            while (listener.IsListening)
            {
                try
                {
                    var asked = await listener.GetContextAsync();
                    asked.Response.ContentType = "text/html; charset=utf-8";
                    await asked.Response.OutputStream.WriteAsync(page);
                    asked.Response.Close();
                }
                catch (Exception end) when (end is HttpListenerException or ObjectDisposedException)
                {
                    return;
                }
            }
        }

        public void Dispose() => listener.Close();
    }

    static async Task<IFrame> Framed(Visitor reader, OtherSite site)
    {
        await reader.Page.GotoAsync(site.Address, new() { WaitUntil = WaitUntilState.Load });
        return reader.Page.Frames[1];
    }

    [Theory]
    [InlineData("/embed/events")]
    [InlineData("/sv/embed/events?most=3")]
    public async Task Another_sites_frame_shows_what_is_coming_without_a_cookie_and_its_links_open_in_the_whole_window(string path)
    {
        await using var reader = await browser.Visitor(demonstration.House);
        using var site = new OtherSite(new Uri(demonstration.House.Listen(), path));

        var frame = await Framed(reader, site);

        await Assertions.Expect(frame.Locator("h1")).ToBeVisibleAsync();
        (await frame.Locator("ul.rows a").CountAsync()).ShouldBeGreaterThan(0);
        (await frame.Locator("main a:not([target=_top])").CountAsync()).ShouldBe(0);
        (await frame.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth")).ShouldBeTrue();
        (await frame.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('main')).fontFamily")).ShouldNotContain("Times", customMessage: "its own style came along");
        (await reader.Page.Context.CookiesAsync()).ShouldBeEmpty();
        await frame.Locator("ul.rows a").First.ClickAsync();
        await reader.MustArriveAt("/events/");
    }

    [Fact]
    public async Task A_page_that_acts_for_people_shows_in_no_other_sites_frame()
    {
        await using var reader = await browser.Visitor(demonstration.House);
        using var site = new OtherSite(new Uri(demonstration.House.Listen(), "/events"));

        var frame = await Framed(reader, site);

        (await frame.Locator("main .rows").CountAsync()).ShouldBe(0);
    }
}

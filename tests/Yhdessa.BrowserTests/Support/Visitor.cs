using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Yhdessa.BrowserTests.Support;

/// <summary>Somebody with a browser. Everything the page complains of is remembered from the first step on.</summary>
public sealed class Visitor : IAsyncDisposable
{
    static readonly string axe = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "axe.min.js"));

    readonly IBrowserContext window;
    readonly Uri house;
    readonly Manner manner;
    readonly List<string> complaints = [];
    bool hasAxe;

    internal Visitor(IBrowserContext window, IPage page, Uri house, Manner manner)
    {
        (this.window, Page, this.house, this.manner) = (window, page, house, manner);
        page.PageError += (_, error) => complaints.Add($"script error: {error}");
        page.Console += (_, line) =>
        {
            // A page that answers 404 says so in the console as well: that is no fault of the page.
            if (line.Type is "error" or "warning" && !line.Location.StartsWith(page.Url + ":", StringComparison.Ordinal)) complaints.Add($"console: {line.Text} ({line.Location})");
        };
        window.Request += (_, request) =>
        {
            var to = new Uri(request.Url);
            if (to.Scheme is not ("data" or "blob") && to.Authority != house.Authority) complaints.Add($"third party: {request.Url}");
        };
        window.Response += (_, response) =>
        {
            if (response.Status >= 400 && !response.Request.IsNavigationRequest) complaints.Add($"{response.Status}: {response.Url}");
        };
    }

    public IPage Page { get; }

    /// <summary>Goes there, by address or path, and answers with the status.</summary>
    public async Task<int> GoTo(string path)
    {
        var answer = await Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load });
        if (manner.LargeText) await Page.EvaluateAsync("() => { const root = document.documentElement; root.style.setProperty('font-size', 2 * parseFloat(getComputedStyle(root).fontSize) + 'px', 'important'); }");
        return answer!.Status;
    }

    /// <summary>Asks the browser until it is there: WaitForURL looks first and listens after, and waits forever for a page that came in between.</summary>
    /// <param name="address">A regular expression.</param>
    public async Task MustArriveAt([StringSyntax(StringSyntaxAttribute.Regex)] string address)
    {
        await Assertions.Expect(Page).ToHaveURLAsync(new Regex(address), new() { Timeout = 30_000 });
        await Page.WaitForLoadStateAsync(LoadState.Load);
    }

    public Task Press(params string[] keys) => keys.Aggregate(Task.CompletedTask, async (before, key) => { await before; await Page.Keyboard.PressAsync(key); });

    /// <summary>What has the keyboard: its text or label.</summary>
    public Task<string> Focused() => Page.EvaluateAsync<string>("() => { const e = document.activeElement; return (e.labels?.[0]?.innerText ?? e.innerText ?? e.getAttribute('aria-label') ?? '').trim(); }");

    /// <summary>Tab until a link, button or field of that name has the keyboard, as somebody without a mouse would.</summary>
    public async Task TabTo(string name)
    {
        for (var step = 0; step < 120; step++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if ((await Focused()).StartsWith(name, StringComparison.CurrentCulture)) return;
        }
        throw new ShouldAssertException($"\"{name}\" cannot be reached with the Tab key on {Page.Url}");
    }

    /// <summary>No fault that axe finds: WCAG 2.0 to 2.2 A and AA, and its best practices.</summary>
    public async Task MustBeAccessible() => (await AccessibilityFaults()).ShouldBeEmpty(Page.Url);

    public async Task<IReadOnlyList<string>> AccessibilityFaults()
    {
        if (!manner.JavaScript) throw new InvalidOperationException("axe is a script itself: look at the same page with scripts");
        if (!hasAxe)
        {
            await window.AddInitScriptAsync(axe);   // every page after this brings it: sent once, not with each page
            await Page.EvaluateAsync(axe);
            hasAxe = true;
        }
        var faults = await Page.EvaluateAsync<JsonElement>("""
            async () => (await axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }, resultTypes: ['violations'] }))
                .violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.html.slice(0, 200)} (${(n.any[0] ?? n.all[0] ?? n.none[0])?.message ?? v.help})`))
            """);
        return [.. faults.EnumerateArray().Select(f => f.GetString()!)];
    }

    /// <summary>No script error, nothing the content security policy stopped, no third party asked, nothing wider than the window.</summary>
    public async Task MustBeSound() => (await Faults()).ShouldBeEmpty(Page.Url);

    public async Task<IReadOnlyList<string>> Faults()
    {
        var tooWide = await Page.EvaluateAsync<string[]>("""
            () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? [] :
                [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1).slice(0, 5).map(e => 'too wide: ' + e.outerHTML.slice(0, 120))
            """);
        string[] all = [.. complaints, .. manner.Print ? [] : tooWide];
        complaints.Clear();
        return all;
    }

    /// <summary>A picture of the whole page in artifacts/, for a person to look at.</summary>
    public Task Picture(string name) => Page.ScreenshotAsync(new() { FullPage = true, Path = Path.Combine(Artifacts, name + ".png") });

    static string Artifacts { get; } = Find("Yhdessa.sln") is { } root ? Path.Combine(root, "artifacts", "pictures") : "artifacts";

    static string? Find(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, file))) return folder.FullName;
        return null;
    }

    public async ValueTask DisposeAsync() => await window.DisposeAsync();
}

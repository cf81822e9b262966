namespace Yhdessa.BrowserTests.Support;

/// <summary>One Chromium for all tests; each visitor has a window, cookies and manners of her own.</summary>
public sealed class Browser : IAsyncLifetime
{
    IPlaywright? playwright;
    IBrowser? chromium;

    public async Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(15_000);   // as long as every other wait: a machine with much to do is slow, not wrong
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("YHDESSA_TEST_CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>Somebody comes to a house that listens (<see cref="House.Listen"/>).</summary>
    public async Task<Visitor> Visitor(House house, Manner? manner = null)
    {
        manner ??= new();
        var address = house.Listen();
        var window = await chromium!.NewContextAsync(new()
        {
            BaseURL = address.ToString(),
            ViewportSize = new() { Width = manner.Width, Height = manner.Width < 600 ? 844 : 900 },
            ColorScheme = manner.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = manner.JavaScript,
            Locale = "fi-FI",
            TimezoneId = "Europe/Helsinki",
            ExtraHTTPHeaders = manner.Roles is { } roles ? [new(House.SignInHeader, $"{manner.Person ?? Guid.CreateVersion7()};{string.Join(',', roles)}")] : [],
        });
        window.SetDefaultTimeout(15_000);
        var page = await window.NewPageAsync();
        if (manner.Print) await page.EmulateMediaAsync(new() { Media = Media.Print });
        return new(window, page, address, manner);
    }

    public async Task DisposeAsync()
    {
        if (chromium is not null) await chromium.DisposeAsync();
        playwright?.Dispose();
    }
}

/// <summary>How somebody looks at the house. With roles (even none: []) she has signed in.</summary>
public sealed record Manner(int Width = 1280, bool Dark = false, bool JavaScript = true, bool Print = false, bool LargeText = false, string[]? Roles = null, Guid? Person = null)
{
    public static readonly Manner Phone = new(Width: 390), Plain = new(JavaScript: false), Administrator = new(Roles: ["administrator"]);
}

[CollectionDefinition(nameof(InABrowser))]
public sealed class InABrowser : ICollectionFixture<Browser>, ICollectionFixture<Demonstration>;

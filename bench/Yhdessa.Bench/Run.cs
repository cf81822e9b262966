using System.Text.Json;

namespace Yhdessa.Bench;

/// <summary>One run on one database: fills it, starts the real host and the raw one beside it, asks both, and writes the table.</summary>
sealed class Run(Place place, Options options)
{
    readonly Report report = new();
    List<string> municipalities = [], themes = [];

    public async Task<Report> Measure()
    {
        await StartAnew();
        await Fill();
        using var house = await Start();
        report.Absolute($"first answer, {options.Organizations} organizations there", house.FirstAnswer.TotalSeconds, 3, "s");
        await Task.Delay(TimeSpan.FromSeconds(15));
        report.Absolute("memory 15 s after the first answer, idle", CpuClock.Megabytes(house.Id), 150, "MB");

        using var raw = await Running.Start(Place.Self, ["raw", place.IsPostgres ? "postgres" : "sqlite", place.ConnectionString, "5118"], place.Settings, new("http://127.0.0.1:5118"), "/");
        var organizations = await Organizations(house);
        await Try("organization page", () => Page(house, organizations));
        await Try("organization as JSON", () => Json(house, raw, organizations));
        await Try("list as JSON", () => List(house, "as JSON", "/api/v1/organizations"));
        await Try("list as page", () => List(house, "as page", "/organizations"));
        await Try("calendar month", () => Month(house));
        await Try("front page", () => Front(house));
        await Try("info screen", () => Screen(house));
        await Try("pages of spaces", () => SpacePages(house));
        await Try("calendar file", () => Calendar(house));
        await Try("booking", () => Bookings(house, raw));
        await Try("sign-up", () => SignUp(house, raw));
        await Task.Delay(TimeSpan.FromSeconds(15));
        report.Aside("memory after all of it, idle again for 15 s", $"{Report.Number(CpuClock.Megabytes(house.Id))} MB");
        return report;
    }

    Task<Running> Start(IReadOnlyDictionary<string, string>? settings = null) =>
        Running.Start(Place.Host, ["--urls", "http://127.0.0.1:5108"], settings ?? place.Settings, new("http://127.0.0.1:5108"), "/");

    /// <summary>What a newcomer waits for: an empty folder, every table, the season and the demonstration.</summary>
    async Task StartAnew()
    {
        using var empty = new Place(null);
        var settings = empty.Settings.ToDictionary();
        settings["Demo__Load"] = "true";
        using var house = await Start(settings);
        report.Absolute("first answer, new folder with the demonstration", house.FirstAnswer.TotalSeconds, 3, "s");
    }

    async Task Fill()
    {
        await Running.Verb(Place.Host, place.Settings, "migrate");
        await Running.Verb(Place.Host, place.Settings, "import", "season", Place.Season);
        var (_, took) = await Running.Verb(Place.Host, place.Settings, "generate",
            "--organizations", $"{options.Organizations}", "--spaces", $"{options.Spaces}", "--events", $"{options.Events}", "--bookings", $"{options.Bookings}", "--subscribers", "0", "--seed", "1");
        await Running.Verb(Place.Host, place.Settings, "generate", "--organizations", "0", "--spaces", "60", "--events", "0", "--bookings", "0", "--subscribers", "0", "--seed", "2");
        report.Absolute($"generate {options.Organizations} organizations, {options.Events} events, {options.Bookings} bookings of a year in {options.Spaces} spaces", took.TotalSeconds, 60, "s");
    }

    async Task<List<(string Id, string Slug)>> Organizations(Running house)
    {
        using var list = await JsonDocument.ParseAsync(await house.Client.GetStreamAsync(new Uri("/api/v1/organizations?pageSize=200", UriKind.Relative)));
        var facets = list.RootElement.GetProperty("facets");
        (municipalities, themes) = (Values(facets, "municipality"), Values(facets, "theme"));
        return [.. list.RootElement.GetProperty("items").EnumerateArray().Select(o => (o.GetProperty("id").GetString()!, o.GetProperty("slug").GetString()!))];
    }

    /// <summary>Six values of a facet, so that no two requests in a row ask the same.</summary>
    static List<string> Values(JsonElement facets, string name) => [.. facets.GetProperty(name).EnumerateArray().Select(v => v.GetProperty("value").GetString()!).Take(6)];

    /// <summary>A figure that cannot be taken is said, and the others are still taken.</summary>
    async Task Try(string figure, Func<Task> measure)
    {
        try
        {
            await measure();
        }
        catch (Exception why) when (why is InvalidOperationException or HttpRequestException or TaskCanceledException)
        {
            report.Aside(figure, $"**not measured**: {why.Message.Split('\n')[0]}");
        }
    }

    async Task Page(Running house, List<(string Id, string Slug)> organizations)
    {
        var page = await Alone(house, n => Get($"/organizations/{organizations[n % organizations.Count].Slug}"));
        report.Absolute("organization page, CPU a request", page.Median, 1.5, "ms", Report.Spread(page));
    }

    async Task Json(Running house, Running raw, List<(string Id, string Slug)> organizations)
    {
        var json = await Bench.Measure.InTurns(options.Rounds, place.IsPostgres,
            (house, n => Get($"/api/v1/organizations/{organizations[n % organizations.Count].Id}")), (raw, n => Get($"/organizations/{organizations[n % organizations.Count].Id}")));
        report.Relative("organization as JSON, CPU a request", json[0], json[1], 2);
    }

    async Task List(Running house, string name, string address)
    {
        var list = await Alone(house, n => Get($"{address}?municipality={municipalities[n % municipalities.Count]}&theme={themes[n % themes.Count]}"));
        report.Absolute($"list with two filters and facets {name}, CPU a request", list.Median, 5, "ms", Report.Spread(list));
    }

    /// <summary>Six months back and six ahead in turn, so that no two requests in a row ask the same and none is empty.</summary>
    async Task Month(Running house)
    {
        var first = DateTime.UtcNow.AddMonths(-6);
        var month = await Alone(house, n => Get(FormattableString.Invariant($"/events/month?month={first.AddMonths(n % 12):yyyy-MM}")));
        report.Absolute($"calendar month over {options.Events} events, CPU a request", month.Median, 8, "ms", Report.Spread(month));
    }

    async Task Front(Running house)
    {
        var front = await Alone(house, _ => Get("/"));
        report.Absolute("front page, CPU a request", front.Median, 5, "ms", Report.Spread(front));
    }

    /// <summary>The page and everything it fetches, uncompressed.</summary>
    async Task Screen(Running house)
    {
        var houses = JsonDocument.Parse(await house.Client.GetStringAsync(new Uri("/api/v1/houses?pageSize=1", UriKind.Relative)));
        var page = new Uri($"/screen/{houses.RootElement.GetProperty("items")[0].GetProperty("id").GetString()}", UriKind.Relative);
        var html = await house.Client.GetStringAsync(page);
        var bytes = System.Text.Encoding.UTF8.GetByteCount(html);
        foreach (System.Text.RegularExpressions.Match part in System.Text.RegularExpressions.Regex.Matches(html, "(?:src|href)=\"(/[^\"]+\\.(?:css|js|svg|woff2))\""))
            bytes += (await house.Client.GetByteArrayAsync(new Uri(part.Groups[1].Value, UriKind.Relative))).Length;
        report.Absolute("info screen with its styles and scripts", bytes / 1000.0, 150, "kB");
    }

    /// <summary>A month of one space and a day of all twenty, in turn through the year; then the same with a hundred years of bookings behind it, where asked for.</summary>
    async Task SpacePages(Running house)
    {
        var pages = await Bench.SpacePages.Of(house.Client, "Talo 1");
        var (month, day) = (await Alone(house, pages.Month), await Alone(house, pages.Day));
        report.Absolute($"month of a space, {options.Bookings} bookings a year, CPU a request", month.Median, 3, "ms", Report.Spread(month));
        report.Absolute($"day of {options.Spaces} spaces, {options.Bookings} bookings a year, CPU a request", day.Median, 8, "ms", Report.Spread(day));
        if (!options.History) return;
        await History.Grow(place, years: 99);
        report.Relative("month of a space when the history has grown a hundredfold", await Alone(house, pages.Month), month, 1.5, "before");
        report.Relative($"day of {options.Spaces} spaces when the history has grown a hundredfold", await Alone(house, pages.Day), day, 1.5, "before");
    }

    async Task Bookings(Running house, Running raw)
    {
        var times = await BookingTimes.In(house.Client);
        var (printed, _) = await Running.Verb(Place.Host, place.Settings, "apikey", "add", "bench", "--scopes", "spaces:read,spaces:write");
        var key = printed.Trim().Split('\n')[^1].Trim();
        var costs = await Bench.Measure.InTurns(options.Rounds, place.IsPostgres, (house, n => times.Ask(n, "/api/v1/bookings", 8, key)), (raw, n => times.Ask(n, "/bookings", 14, null)));
        report.Relative("booking over HTTP, CPU a request", costs[0], costs[1], 3);
    }

    async Task SignUp(Running house, Running raw)
    {
        var events = await SignUps.In(house.Client, (options.Rounds + 2) * options.Requests);
        var costs = await Bench.Measure.InTurns(options.Rounds, place.IsPostgres, (house, n => events.Ask(n, e => $"/api/v1/events/{e}/registrations", 0)), (raw, n => events.Ask(n, e => $"/events/{e}/registrations", 1)));
        report.Relative("sign-up over HTTP, CPU a request", costs[0], costs[1], 3);
    }

    /// <summary>From the day on which a thousand are left, each time with another filter that changes nothing; then the same unchanged.</summary>
    async Task Calendar(Running house)
    {
        var first = DateTime.UtcNow.Date.AddDays(365 - 1000 * 730 / Math.Max(options.Events, 1000));
        string Path(int n) => FormattableString.Invariant($"/calendar/events.ics?from={first:yyyy-MM-dd}&to={DateTime.UtcNow.Date.AddDays(400 + n % 200):yyyy-MM-dd}");
        var file = await Alone(house, n => Get(Path(n)));
        var entries = (await house.Client.GetStringAsync(new Uri(Path(0), UriKind.Relative))).Split("BEGIN:VEVENT").Length - 1;
        report.Absolute($"calendar file of {entries} events, CPU a request", file.Median, 15, "ms", Report.Spread(file));
        using var once = await house.Client.GetAsync(new Uri(Path(0), UriKind.Relative));
        using var ask = Get(Path(0));
        ask.Headers.IfNoneMatch.Add(once.Headers.ETag!);
        using var again = await house.Client.SendAsync(ask);
        report.Aside("the same file asked again with its ETag", $"{(int)again.StatusCode}");
    }

    async Task<Cost> Alone(Running house, Func<int, HttpRequestMessage> ask) => (await Bench.Measure.InTurns(options.Rounds, place.IsPostgres, (house, ask)))[0];

    static HttpRequestMessage Get(string path) => new(HttpMethod.Get, new Uri(path, UriKind.Relative));
}

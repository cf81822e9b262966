using System.Net;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Yhdessa.Tests.Ui;

/// <summary>One house for all: nothing here changes anything.</summary>
public sealed class HelpPageTests(HelpPageTests.OneHouse one) : IClassFixture<HelpPageTests.OneHouse>
{
    public sealed class OneHouse : IDisposable
    {
        public House House { get; } = new();
        public void Dispose() => House.Dispose();
    }

    House house => one.House;

    [Theory]
    [InlineData("/no/such/page", "fi", "Ei löytynyt")]
    [InlineData("/sv/no/such/page", "sv", null)]
    [InlineData("/en/no/such/page", "en", "Not found")]
    public async Task A_missing_page_helps_in_its_language_and_keeps_its_address(string address, string language, string? title)
    {
        var answer = await house.Stranger().GetAsync(new Uri(address, UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var page = await PageForm.Read(answer);
        page.DocumentElement.GetAttribute("lang").ShouldBe(language);
        if (title is not null) page.QuerySelector("h1")!.TextContent.ShouldBe(title);
        page.QuerySelector(".util a[lang=en]")!.GetAttribute("href").ShouldBe("/en/no/such/page");
        page.QuerySelector("link[rel=canonical]").ShouldBeNull();
        page.QuerySelector("form[role=search]").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("fi")]
    [InlineData("sv")]
    [InlineData("en")]
    public async Task Every_problem_has_a_page_in_every_language(string language)
    {
        var texts = house.Services.GetRequiredService<Texts>();
        var codes = texts.All("fi").Keys.Where(k => k.StartsWith("problem.", StringComparison.Ordinal) && k.EndsWith(".title", StringComparison.Ordinal)).Select(k => k[8..^6]).ToList();
        var prefix = language == "fi" ? "" : $"/{language}";

        codes.Count.ShouldBeGreaterThan(10);
        foreach (var code in codes)
        {
            var page = await PageForm.Read(await house.Stranger().GetAsync(new Uri($"{prefix}/problems/{code}", UriKind.Relative)));
            page.QuerySelector("h1")!.TextContent.ShouldBe(texts.In(language, $"problem.{code}.title"));
            page.QuerySelector(".lead")!.TextContent.ShouldNotContain("{0}");
        }
    }

    [Fact]
    public async Task A_form_without_its_token_is_answered_by_the_page_that_helps()
    {
        var answer = await house.Stranger().PostAsync(new Uri("/accessibility", UriKind.Relative), new FormUrlEncodedContent([]));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await PageForm.Read(answer)).QuerySelector("h1")!.TextContent.ShouldBe("Lomake on ollut auki liian kauan");
    }

    [Fact]
    public async Task An_unknown_problem_is_not_found() => (await house.Stranger().GetAsync(new Uri("/problems/no-such-code", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Theory]
    [InlineData("/")]
    [InlineData("/help")]
    [InlineData("/problems")]
    [InlineData("/staff/look")]
    public async Task A_page_names_its_twins_carries_no_third_party_and_no_inline_code(string address)
    {
        var answer = await house.Stranger().GetAsync(new Uri(address, UriKind.Relative));
        var page = await PageForm.Read(answer);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.Title.ShouldEndWith(" – Yhdessä Päijät-Häme");
        page.QuerySelectorAll("link[rel=alternate]").Select(l => l.GetAttribute("hreflang")).ShouldBe(["fi", "sv", "en", "x-default"]);
        page.QuerySelectorAll("[style],style,script:not([src]):not([type='application/ld+json'])").ShouldBeEmpty();
        page.QuerySelectorAll("[src],link[href]").Select(e => e.GetAttribute("src") ?? e.GetAttribute("href")!).ShouldAllBe(a => a.StartsWith('/') && !a.StartsWith("//", StringComparison.Ordinal) || a.StartsWith("http://localhost/", StringComparison.Ordinal) || a.StartsWith("data:image/", StringComparison.Ordinal));
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.QuerySelector("a.skip")!.GetAttribute("href").ShouldBe($"{address}#content");
        page.QuerySelector("main#content").ShouldNotBeNull();
    }

    [Fact]
    public async Task Every_file_a_page_names_is_there_plain_and_packed()
    {
        var client = house.Stranger();
        var page = await PageForm.Read(await client.GetAsync(new Uri("/", UriKind.Relative)));
        var css = await client.GetStringAsync(new Uri("/look/base.css", UriKind.Relative));
        var files = page.QuerySelectorAll("link[rel=stylesheet],link[rel=icon],script[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
            .Concat(System.Text.RegularExpressions.Regex.Matches(css, "url\\(\"([^\"]+)\"").Select(m => m.Groups[1].Value)).ToList();

        files.Count.ShouldBeGreaterThan(10);
        foreach (var file in files)
            foreach (var encoding in (string[])["identity", "gzip"])
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, file) { Headers = { { "Accept-Encoding", encoding } } };
                var answer = await client.SendAsync(request);
                answer.StatusCode.ShouldBe(HttpStatusCode.OK, file);
                (await answer.Content.ReadAsByteArrayAsync()).Length.ShouldBeGreaterThan(80, $"{file} {encoding}");
            }
    }

    [Fact]
    public async Task The_staff_menu_shows_only_what_its_reader_may_open()
    {
        var links = async (HttpClient client) => (await PageForm.Read(await client.GetAsync(new Uri("/staff/look", UriKind.Relative)))).QuerySelectorAll(".rail a").Length;

        (await links(house.Stranger())).ShouldBe(0);
        (await links(house.As(Guid.CreateVersion7(), Roles.Administrator))).ShouldBe(1 + house.Services.GetRequiredService<Modules>().All.SelectMany(m => m.StaffPages).Count());   // the desk comes first
    }
}

using System.Text.Json;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Directory;
using Yhdessa.Kernel;
using Yhdessa.Search;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Search;

/// <summary>Mistyped, unfinished and unknown words.</summary>
public sealed class SpellingTests : IDisposable
{
    readonly House house = new();

    public void Dispose() => house.Dispose();

    Task<Id<Organization>[]> Enter(params string[] names) => Task.WhenAll(names.Select(n => house.Send(new EnterOrganization { Names = new(n), Kind = "association" })));

    Task<IHtmlDocument> Open(string address, HttpClient? client = null) => (client ?? house.Stranger()).Sees(address);

    [Theory]
    [InlineData("omaishiotajat", "omaishoitajat"), InlineData("omaihoitajat", "omaishoitajat"), InlineData("mielenterveysseurra", "mielenterveysseura"), InlineData("martan", null), InlineData("ehinola", "heinola"), InlineData("xyzzyqwerty", null), InlineData("omaishiotajat heinola", "omaishoitajat heinola")]
    public async Task A_mistyped_word_gets_what_was_meant_on_both_search_pages(string typed, string? meant)
    {
        await Enter("Heinola omaishoitajat ry", "Mielenterveysseura ry", "Kuoro ry");

        foreach (var page in new[] { "/organizations", "/search" })
            (await Open($"{page}?q={Uri.EscapeDataString(typed)}")).QuerySelector(".empty a[href*='q='], main p a[href*='q=']")?.TextContent.ShouldBe(meant, page);
        (await Open($"/search?q={Uri.EscapeDataString(typed)}")).QuerySelector(".empty a[href*='q=']")?.TextContent.ShouldBe(meant);
    }

    [Theory]
    [InlineData("kuoro", "kuoro", 0), InlineData("kuoro", "kouro", 1), InlineData("kuoro", "kuor", 1), InlineData("kuoro", "kuorro", 1), InlineData("kuoro", "suoro", 1), InlineData("kuoro", "soura", 3), InlineData("kuoro", "k", 3)]
    public void Mistakes_are_letters_too_many_too_few_other_or_the_wrong_way_round(string one, string other, int mistakes) => Distance.Of(one, other, 2).ShouldBe(mistakes);

    [Fact]
    public async Task While_typing_names_are_suggested_and_nonsense_suggests_nothing()
    {
        await Enter("Lahden kuoro ry", "Lahden martat ry", "Heinolan kuoro ry");

        (await Suggested("suggest?kind=organization&q=lahden%20ku")).ShouldBe(["Lahden kuoro ry"]);
        (await Suggested("suggest?q=kuor")).ShouldBe(["Heinolan kuoro ry", "Lahden kuoro ry"], ignoreOrder: true);
        (await Suggested("sv/suggest?q=martat")).ShouldBe(["Lahden martat ry"]);
        foreach (var nothing in new[] { "suggest", "suggest?q=k", "suggest?q=xyzzy", "suggest?kind=nonsense&q=kuoro", $"suggest?q={new string('a', 5000)}" }) (await Suggested(nothing)).ShouldBeEmpty(nothing);
    }

    async Task<string[]> Suggested(string address) => JsonSerializer.Deserialize<string[]>(await house.Stranger().GetStringAsync(new Uri($"/{address}", UriKind.Relative)))!;

    [Theory, OnEachDatabase]
    public async Task Words_that_find_nothing_are_counted_one_by_one_and_nothing_that_looks_like_a_person_is_kept(Provider on)
    {
        using var house = new House(on);
        await house.Send(new EnterOrganization { Names = new("Kuoro ry"), Kind = "association" });
        var someone = house.Stranger();
        foreach (var q in new[] { "Frisbeegolf", "frisbeegolf kuoro", "kuoro", "aino.esimerkki@example.org", "0401234567", "olen 12 vuotta", "xy", new string('a', 60), "yksi kaksi kolme neljä viisi kuusi" })
        {
            using var page = await someone.GetAsync(new Uri($"/organizations?q={Uri.EscapeDataString(q)}", UriKind.Relative));
            page.EnsureSuccessStatusCode();
        }
        await someone.GetAsync(new Uri("/search?q=frisbeegolf", UriKind.Relative));

        var kept = await house.Send(new MissedWordList());
        kept.Select(k => (k.Word, k.Times)).ShouldBe([("frisbeegolf", 3)]);
    }

    [Theory]
    [InlineData("/events?q=frisbeegolf")]
    [InlineData("/decisions?q=frisbeegolf")]
    public async Task Every_list_keeps_what_it_did_not_find_once(string address)
    {
        await house.Stranger().GetAsync(new Uri(address, UriKind.Relative));

        (await house.Send(new MissedWordList())).Select(k => (k.Word, k.Times)).ShouldBe([("frisbeegolf", 1)]);
    }

    [Fact]
    public async Task The_coordinator_sees_the_words_on_the_desk_and_takes_them_off_the_list()
    {
        await house.Stranger().GetAsync(new Uri("/organizations?q=frisbeegolf", UriKind.Relative));
        await house.Stranger().GetAsync(new Uri("/search?q=petankki", UriKind.Relative));
        var coordinator = house.As(Guid.CreateVersion7(), Roles.Coordinator);

        (await Open("/staff", coordinator)).QuerySelector("a[href$='staff/search-words']").ShouldNotBeNull();
        var form = await PageForm.Open(coordinator, "/staff/search-words", "missed-words");
        form.Page.QuerySelectorAll("tbody th").Select(h => h.TextContent).ShouldBe(["frisbeegolf", "petankki"], ignoreOrder: true);
        await form.Send(coordinator, "Word=petankki");

        (await house.Send(new MissedWordList())).Select(w => w.Word).ShouldBe(["frisbeegolf"]);
        (await house.As(Guid.CreateVersion7(), Roles.Editor).GetAsync(new Uri("/staff/search-words", UriKind.Relative))).IsSuccessStatusCode.ShouldBeFalse();
    }

    [Fact]
    public async Task Words_nobody_has_asked_for_in_a_year_are_forgotten_and_the_list_is_bounded()
    {
        await house.In(async (SearchDb db) =>
        {
            db.Missed.AddRange(Enumerable.Range(0, MissedWords.MostKept).Select(n => new MissedWord { Word = $"w{n}", Times = 1, LastAt = house.Clock.Now() }));
            return await Task.FromResult(0);
        });
        await house.Stranger().GetAsync(new Uri("/organizations?q=frisbeegolf", UriKind.Relative));
        (await house.In((SearchDb db) => db.Missed.CountAsync())).ShouldBe(MissedWords.MostKept);

        await house.Send(new TidySearch(house.Clock.Now().AddMonths(13)));
        (await house.In((SearchDb db) => db.Missed.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task The_list_is_ordered_by_how_well_it_answers_or_by_name_and_the_address_says_which()
    {
        await house.Send(new EnterOrganization { Names = new("Aamukerho ry"), Kind = "association", Description = new("laulamme kuorossa") });
        await house.Send(new EnterOrganization { Names = new("Kuoro ry"), Kind = "association" });

        var best = await Open("/organizations?q=kuoro");
        best.QuerySelectorAll("#result ~ * h3 a").Select(a => a.TextContent.Trim()).First().ShouldBe("Kuoro ry");
        var byName = await Open("/" + best.QuerySelector("nav a[href*='sort=name']")!.GetAttribute("href")!.TrimStart('/'));
        byName.QuerySelectorAll("#result ~ * h3 a").Select(a => a.TextContent.Trim()).First().ShouldBe("Aamukerho ry");
        byName.QuerySelector("nav a[aria-current][href*='sort=name']").ShouldNotBeNull();
    }
}

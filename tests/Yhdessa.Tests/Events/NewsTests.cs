using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Contracts.Events;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Events;

public sealed class NewsTests : IDisposable
{
    readonly House house = new();
    readonly HttpClient anyone, editor;

    public NewsTests()
    {
        house.Clock.Now = new(2026, 3, 4, 10, 0, 0, TimeSpan.Zero);
        (anyone, editor) = (house.Stranger(), house.As(Guid.CreateVersion7(), Roles.Editor));
    }

    public void Dispose() => house.Dispose();

    async Task<Guid> Written(string title = "Talo on auki", string act = "publish")
    {
        var form = await PageForm.Open(editor, "/staff/news/new", "new-news");
        using var answer = await form.With("Wish.Title.Fi", title).With("Wish.Lead.Fi", "Tervetuloa.").With("Wish.Text.Fi", "Talo on auki *kaikille*.").Send(editor, $"_do={act}");
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        return Guid.Parse(answer.Headers.Location!.ToString().Split('/')[^1]);
    }

    async Task<string> Page(string address) => await anyone.GetStringAsync(new Uri(address, UriKind.Relative));

    [Fact]
    public async Task An_editor_writes_news_that_everybody_reads_and_a_draft_nobody_does()
    {
        await Written();
        await Written("Keskeneräinen", "keep");

        var list = await PageForm.Read(await anyone.GetAsync(new Uri("/news", UriKind.Relative)));
        list.QuerySelectorAll(".rows h3").Select(h => h.TextContent.Trim()).ShouldBe(["Talo on auki"]);
        var page = await PageForm.Read(await anyone.GetAsync(new Uri("/news/talo-on-auki", UriKind.Relative)));
        page.QuerySelector(".prose em")!.TextContent.ShouldBe("kaikille");
        page.QuerySelector("script[type='application/ld+json']")!.TextContent.ShouldContain("\"NewsArticle\"");
        (await anyone.GetAsync(new Uri("/news/keskenerainen", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await anyone.GetAsync(new Uri("/staff/news", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Redirect);   // to sign in
        (await house.As(Guid.CreateVersion7(), Roles.Liaison).GetAsync(new Uri("/staff/news", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task News_stands_on_the_front_page_at_once_and_on_another_hosts_within_half_a_minute()
    {
        using var second = House.Beside(house);
        second.Clock.Now = house.Clock.Now;
        using var there = second.Stranger();
        foreach (var client in (HttpClient[])[anyone, there]) (await client.GetStringAsync(new Uri("/", UriKind.Relative))).ShouldNotContain("Talo on auki");

        await Written();
        second.Clock.Advance(TimeSpan.FromSeconds(30));

        foreach (var client in (HttpClient[])[anyone, there]) (await client.GetStringAsync(new Uri("/", UriKind.Relative))).ShouldContain("Talo on auki");
    }

    [Fact]
    public async Task News_is_edited_and_two_who_edit_at_once_see_both_versions()
    {
        var id = await Written();
        var form = await PageForm.Open(editor, $"/staff/news/{id}", "edit-news");
        (await (await PageForm.Open(editor, $"/staff/news/{id}", "edit-news")).With("Wish.Lead.Fi", "Ensin tullut.").Send(editor)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        using var stale = await form.With("Wish.Lead.Fi", "Toisena tullut.").Send(editor);

        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await PageForm.Read(stale)).QuerySelector("#stale")!.TextContent.ShouldContain("Ensin tullut.");
        (await Page("/news")).ShouldContain("Ensin tullut.");
    }

    [Fact]
    public async Task News_goes_to_the_bin_comes_back_and_after_thirty_days_there_is_gone()
    {
        var id = await Written();
        (await (await PageForm.Open(editor, $"/staff/news/{id}", "remove-news")).Send(editor)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await anyone.GetAsync(new Uri("/news/talo-on-auki", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await (await PageForm.Open(editor, "/staff/news", $"restore-{id}")).Send(editor)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await anyone.GetAsync(new Uri("/news/talo-on-auki", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);

        await house.Send(new RemoveNews((Id<NewsItem>)id));
        (await house.Send(new ForgetOldNews(house.Clock.Now.AddDays(29)))).Done.ShouldBe(0);
        (await house.Send(new ForgetOldNews(house.Clock.Now.AddDays(31)))).Done.ShouldBe(1);
        (await house.In((EventsDb db) => db.News.CountAsync())).ShouldBe(0);
    }

    [Theory, OnEachDatabase]
    public async Task Others_ask_for_the_news_of_some_days_and_the_search_and_the_sitemap_know_it(Provider on)
    {
        using var there = new House(on);
        there.Clock.Now = house.Clock.Now;
        var id = await there.Send(new WriteNews { Title = new("Talo on auki", "Huset är öppet"), Lead = new("Tervetuloa."), Text = new("Talo on auki."), Publish = true });
        await there.Send(new WriteNews { Title = new("Luonnos"), Text = new("Kesken.") });

        var lines = await there.Send(new NewsLines(new(2026, 3, 4), new(2026, 3, 4), "sv"));
        lines.ShouldBe([new NewsLine(id, "talo-on-auki", "Huset är öppet", "Tervetuloa.", there.Clock.Now)]);
        (await there.Send(new NewsLines(new(2026, 3, 5), new(2026, 3, 6), "fi"))).ShouldBeEmpty();
        (await there.Send(new FoundNews([id]))).Single().Path.ShouldBe("news/talo-on-auki");
        (await there.Send(new NewsAddresses())).Single().Path.ShouldBe("news/talo-on-auki");
    }
}

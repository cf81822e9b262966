using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Ui;

public sealed class DraftTests : IDisposable
{
    readonly House house = new();
    readonly Guid secretary = Guid.CreateVersion7();

    public void Dispose() => house.Dispose();

    static Task<PageForm> Gallery(HttpClient client) => PageForm.Open(client, "/staff/look", "gallery");

    static PageForm Written(PageForm form) => form.With("Wish.Title", "Kesken").With("Wish.People", "36").With("Wish.Day", "2024-10-16").With("Wish.Time", "09:15")
        .With("Wish.Many", "a", "c").With("Wish.Text.Sv", "Halvfärdigt").With("Wish.Answer", "stale").With("Wish.Tick", "true");

    [Fact]
    public async Task A_draft_is_saved_by_a_button_and_waits_in_the_form_with_every_field()
    {
        var client = house.As(secretary);
        house.Clock.Now = new(2024, 10, 15, 6, 4, 0, TimeSpan.Zero);

        var saved = await PageForm.Read(await Written(await Gallery(client)).Send(client, "_act=draft"));

        saved.QuerySelector(".draft-state")!.TextContent.ShouldContain("Luonnos tallessa klo\u00A09.04");
        var again = await Gallery(house.As(secretary));
        again.Page.QuerySelector("form .note")!.TextContent.ShouldContain("Tässä on luonnoksesi");
        new[] { "Wish.Title", "Wish.People", "Wish.Day", "Wish.Time", "Wish.Many", "Wish.Text.Sv", "Wish.Answer", "Wish.Tick" }.Select(again.Value)
            .ShouldBe(["Kesken", "36", "2024-10-16", "09:15", "a", "Halvfärdigt", "stale", "true"]);
        again.Page.QuerySelectorAll("input[name='Wish.Many'][checked]").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Nobody_sees_anothers_draft()
    {
        var client = house.As(secretary);
        await Written(await Gallery(client)).Send(client, "_act=draft");

        (await Gallery(house.As(Guid.CreateVersion7()))).Value("Wish.Title").ShouldBe("");
        (await Gallery(house.Stranger())).Value("Wish.Title").ShouldBe("");
    }

    [Fact]
    public async Task A_form_that_was_sent_leaves_no_draft_and_one_that_was_refused_keeps_it()
    {
        var client = house.As(secretary);
        await Written(await Gallery(client)).Send(client, "_act=draft");

        (await (await Gallery(client)).With("Wish.Answer", "taken").With("Wish.Text.Fi", "K").Send(client)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Drafts()).ShouldBe(1);
        (await (await Gallery(client)).With("Wish.Answer", "yes").With("Wish.Text.Fi", "K").Send(client)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await Drafts()).ShouldBe(0);
    }

    [Fact]
    public async Task A_draft_can_be_thrown_away()
    {
        var client = house.As(secretary);
        await Written(await Gallery(client)).Send(client, "_act=draft");

        await (await Gallery(client)).Send(client, "_act=discard");

        (await Gallery(client)).Value("Wish.Title").ShouldBe("");
    }

    [Fact]
    public async Task The_scripts_own_saving_answers_with_the_servers_time()
    {
        var client = house.As(secretary);
        var form = await Gallery(client);
        house.Clock.Now = new(2024, 10, 15, 6, 4, 0, TimeSpan.Zero);

        var answer = await client.PostAsync(new Uri("/drafts", UriKind.Relative), new FormUrlEncodedContent(
            [new("_draft", "gallery"), new("__RequestVerificationToken", form.Value("__RequestVerificationToken")!), new("Wish.Title", "Kesken")]));

        (await answer.Content.ReadAsStringAsync()).ShouldContain("Luonnos tallessa klo");
        (await Gallery(client)).Value("Wish.Title").ShouldBe("Kesken");
    }

    [Fact]
    public async Task Another_site_cannot_save_a_draft()
    {
        var client = house.As(secretary);
        using var forged = new HttpRequestMessage(HttpMethod.Post, "/drafts") { Content = new FormUrlEncodedContent([new("_draft", "gallery"), new("Wish.Title", "Paha")]) };
        forged.Headers.Add("Origin", "https://evil.example");

        (await client.SendAsync(forged)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Drafts()).ShouldBe(0);
    }

    [Fact]
    public async Task A_session_that_ends_while_somebody_writes_loses_nothing()
    {
        var browser = house.Stranger();   // the same browser, before and after
        browser.DefaultRequestHeaders.Add("X-Test-User", $"{secretary};");
        browser.DefaultRequestHeaders.Add("Origin", "http://localhost");
        var form = Written(await Gallery(browser));

        browser.DefaultRequestHeaders.Remove("X-Test-User");   // the session ends
        var answer = await form.Send(browser);

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        answer.Headers.Location!.ToString().ShouldBe("/sign-in?return=%2Fstaff%2Flook");
        browser.DefaultRequestHeaders.Add("X-Test-User", $"{secretary};");   // she signs in again
        (await Gallery(browser)).Value("Wish.Title").ShouldBe("Kesken");
    }

    [Fact]
    public async Task A_form_that_needs_signing_in_keeps_what_was_written_behind_it()
    {
        var browser = house.Stranger();

        var answer = await Written(await Gallery(browser)).With("Wish.Text.Fi", "K").With("Wish.Answer", "sign-in").Send(browser);

        answer.Headers.Location!.ToString().ShouldEndWith("/sign-in?return=%2Fstaff%2Flook");
        browser.DefaultRequestHeaders.Add("X-Test-User", $"{secretary};");
        (await Gallery(browser)).Value("Wish.Title").ShouldBe("Kesken");
    }

    [Fact]
    public async Task Old_drafts_are_forgotten_and_never_more_than_fifty_kept()
    {
        for (var i = 0; i < 52; i++) await house.Send(new SaveDraft($"form-{i}", "{}", secretary));
        (await Drafts()).ShouldBe(50);

        await house.Send(new ForgetOldDrafts(house.Clock.GetUtcNow().AddDays(31)));

        (await Drafts()).ShouldBe(0);
    }

    Task<int> Drafts() => house.In((KernelDb db) => db.Drafts.CountAsync());
}

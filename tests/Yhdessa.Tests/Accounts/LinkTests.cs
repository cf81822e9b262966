using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Yhdessa.Host.Accounts;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Accounts;

public sealed class LinkTests : IDisposable
{
    readonly House house = new();
    readonly Visitor visitor;

    public LinkTests() => visitor = new(house);

    [Fact]
    public async Task A_mailed_link_signs_in_when_its_button_is_pressed()
    {
        await house.APerson();

        var answer = await visitor.SignIn(AccountsHouse.Aino);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await visitor.IsIn()).ShouldBeTrue();
        (await house.In((HostDb db) => db.People.SingleAsync())).LastSignInAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task Opening_the_link_signs_nobody_in_and_uses_nothing_up()
    {
        await house.APerson();
        await visitor.AskForLink(AccountsHouse.Aino);
        var link = (await house.LinksTo(AccountsHouse.Aino)).Single();

        var scanner = new Visitor(house);
        var opened = await scanner.Get(link);

        opened.StatusCode.ShouldBe(HttpStatusCode.OK);
        opened.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        (await scanner.IsIn()).ShouldBeFalse();
        (await visitor.Send(link, "enter")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_link_works_once()
    {
        await house.APerson();
        await visitor.SignIn(AccountsHouse.Aino);

        var second = new Visitor(house);
        var answer = await second.Send((await house.LinksTo(AccountsHouse.Aino)).Single(), "enter");

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.Read(answer)).Body!.TextContent.ShouldContain("Linkki on käytetty tai vanhentunut");
        (await second.IsIn()).ShouldBeFalse();
    }

    [Fact]
    public async Task A_link_lives_fifteen_minutes()
    {
        await house.APerson();
        await visitor.AskForLink(AccountsHouse.Aino);
        var link = (await house.LinksTo(AccountsHouse.Aino)).Single();

        house.Clock.Advance(TimeSpan.FromMinutes(15));

        (await visitor.Send(link, "enter")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_link_made_for_one_thing_opens_nothing_else()
    {
        var (link, token) = OneTimeLink.New(LinkPurpose.FirstAdministrator, (await house.APerson()).Value, house.Clock.Now);
        await house.In(async (HostDb db) => { db.Links.Add(link); await Task.CompletedTask; return 0; });

        (await visitor.Send($"/sign-in/{token}", "enter")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_known_and_an_unknown_address_get_the_same_answer_and_only_one_a_letter()
    {
        await house.APerson();

        var known = await visitor.AskForLink(AccountsHouse.Aino);
        var unknown = await visitor.AskForLink("nobody@example.org");

        unknown.StatusCode.ShouldBe(known.StatusCode);
        unknown.Headers.Location.ShouldBe(known.Headers.Location);
        (await house.LinksTo(AccountsHouse.Aino)).Count.ShouldBe(1);
        (await house.LinksTo("nobody@example.org")).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_database_knows_only_a_hash_of_the_link_and_the_log_no_link_at_all()
    {
        var log = new List<string>();
        using var talkative = new House(host => host.UseSetting("Logging:LogLevel:Default", "Trace").ConfigureServices(s => s.AddLogging(l => l.AddProvider(new Listener(log)))));
        await talkative.APerson();
        await new Visitor(talkative).SignIn(AccountsHouse.Aino);

        var token = (await talkative.LinksTo(AccountsHouse.Aino)).Single().Split('/')[^1];
        token.Length.ShouldBeGreaterThanOrEqualTo(43);   // 256 bits
        (await talkative.In((HostDb db) => db.Links.SingleAsync())).Hash.ShouldNotContain(token);
        log.ShouldNotBeEmpty();
        log.ShouldAllBe(line => !line.Contains(token));
    }

    [Fact]
    public async Task Somebody_who_floods_an_inbox_sends_five_letters_and_keeps_nobody_out()
    {
        await house.APerson();
        for (var i = 0; i < 8; i++) await visitor.AskForLink(AccountsHouse.Aino);

        var links = await house.LinksTo(AccountsHouse.Aino);

        links.Count.ShouldBe(5);
        (await visitor.Send(links[0], "enter")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("/events?municipality=398", "/events?municipality=398")]
    [InlineData("https://evil.example/", "/")]
    [InlineData("//evil.example/", "/")]
    [InlineData("/\\evil.example/", "/")]
    [InlineData("/%09/evil.example", "/%09/evil.example")]
    public async Task A_return_address_is_always_our_own(string asked, string led)
    {
        await house.APerson();
        await visitor.AskForLink(AccountsHouse.Aino, asked);

        var answer = await visitor.Send((await house.LinksTo(AccountsHouse.Aino)).Single(), "enter");

        new Uri(new Uri("http://localhost"), answer.Headers.Location!).PathAndQuery.ShouldBe(led);
        new Uri(new Uri("http://localhost"), answer.Headers.Location!).Host.ShouldBe("localhost");
    }

    [Fact]
    public async Task A_link_without_the_forms_own_token_is_refused()
    {
        await house.APerson();
        await visitor.AskForLink(AccountsHouse.Aino);

        using var body = new FormUrlEncodedContent([KeyValuePair.Create("_handler", "enter")]);
        var answer = await house.Stranger().PostAsync(new Uri((await house.LinksTo(AccountsHouse.Aino)).Single(), UriKind.Relative), body);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    public void Dispose() => house.Dispose();
}

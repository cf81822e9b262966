using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Yhdessa.Host.Accounts;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Accounts;

public sealed class SessionTests : IDisposable
{
    const string Admin = "admin@example.org";
    readonly House house = new();
    readonly Visitor visitor;

    public SessionTests() => visitor = new(house);

    [Fact]
    public async Task A_role_given_or_taken_bites_at_the_next_request()
    {
        await house.APerson(Admin, Roles.Administrator);
        var person = await house.APerson();
        await visitor.SignIn(AccountsHouse.Aino);
        (await visitor.Get("/staff/people")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        await house.Send(new GiveRoles(person, new([Roles.Coordinator])));
        (await visitor.Get("/staff/people")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await house.Send(new GiveRoles(person, new([])));
        (await visitor.Get("/staff/people")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_person_who_is_disabled_is_out_at_once_and_cannot_come_back()
    {
        await house.APerson(Admin, Roles.Administrator);
        var person = await house.APerson();
        await visitor.SignIn(AccountsHouse.Aino);

        await house.Send(new DisablePerson(person));

        (await visitor.IsIn()).ShouldBeFalse();
        await visitor.AskForLink(AccountsHouse.Aino);
        (await house.LinksTo(AccountsHouse.Aino)).Count.ShouldBe(1, "no new letter");
    }

    [Fact]
    public async Task A_person_ends_her_other_sessions_and_keeps_this_one()
    {
        await house.APerson();
        var elsewhere = new Visitor(house);
        await elsewhere.SignIn(AccountsHouse.Aino);
        await visitor.SignIn(AccountsHouse.Aino);

        await visitor.Send("/my", "sessions");

        (await visitor.IsIn()).ShouldBeTrue();
        (await elsewhere.IsIn()).ShouldBeFalse();
    }

    [Fact]
    public async Task Signing_out_needs_the_forms_token_and_ends_the_session()
    {
        await house.APerson();
        await visitor.SignIn(AccountsHouse.Aino);

        (await visitor.Post("/sign-out")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await visitor.IsIn()).ShouldBeTrue();

        await visitor.Send("/my", "sign-out");
        (await visitor.IsIn()).ShouldBeFalse();
    }

    [Fact]
    public async Task A_cookie_reads_the_API_but_changes_nothing_there()
    {
        await house.APerson(Admin, Roles.Administrator);
        await visitor.SignIn(Admin);

        var me = await (await visitor.Get("/api/v1/me")).Content.ReadFromJsonAsync<JsonElement>();
        var change = await visitor.Post("/api/v1/organizations", "{}");

        me.GetProperty("kind").GetString().ShouldBe("person");
        change.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task The_last_administrator_can_neither_be_disabled_nor_lose_the_role()
    {
        var person = await house.APerson(Admin, Roles.Administrator);

        (await Should.ThrowAsync<RuleBroken>(() => house.Send(new DisablePerson(person)))).Code.ShouldBe("last-administrator");
        (await Should.ThrowAsync<RuleBroken>(() => house.Send(new GiveRoles(person, new([Roles.Editor]))))).Code.ShouldBe("last-administrator");
    }

    [Theory]
    [InlineData("/staff/people")]
    [InlineData("/staff/keys")]
    [InlineData("/staff/audit")]
    [InlineData("/my")]
    public async Task A_stranger_is_led_to_sign_in_and_back(string page)
    {
        var answer = await visitor.Get(page);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldBe($"/sign-in?return={Uri.EscapeDataString(page)}");
    }

    [Fact]
    public async Task Behind_https_cookies_belong_to_this_host_alone()
    {
        using var https = new House(host => host.UseSetting("PublicAddress", "https://yhdessa.example.org"));
        await https.APerson();

        var page = await https.Stranger().GetAsync(new Uri("https://yhdessa.example.org/sign-in"));

        page.Headers.GetValues("Set-Cookie").ShouldAllBe(c => c.StartsWith("__Host-") && c.Contains("secure") && c.Contains("path=/;"));
        page.Headers.GetValues("Strict-Transport-Security").ShouldBe(["max-age=31536000"]);
    }

    public void Dispose() => house.Dispose();
}

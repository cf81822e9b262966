using System.Net;
using Yhdessa.Host.Accounts;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Accounts;

public sealed class PasswordTests : IDisposable
{
    const string Good = "sininen hetki järven yllä";
    readonly House house = new();
    readonly Visitor visitor;

    public PasswordTests()
    {
        house.Clock.Now = TimeProvider.System.GetUtcNow();   // stands still; the browser believes the real clock when it drops old cookies
        visitor = new(house);
    }

    [Fact]
    public async Task The_right_password_signs_in()
    {
        await house.APerson(password: Good);

        (await visitor.TryPassword("AINO@example.org ", Good)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await visitor.IsIn()).ShouldBeTrue();
    }

    [Fact]
    public async Task A_wrong_password_an_unknown_address_and_an_account_without_one_answer_alike()
    {
        await house.APerson(password: Good);
        await house.APerson("without@example.org");

        var answers = new[] { await visitor.TryPassword(AccountsHouse.Aino, "wrong"), await visitor.TryPassword("nobody@example.org", "wrong"), await visitor.TryPassword("without@example.org", "") };

        answers.Select(a => a.StatusCode).ShouldAllBe(s => s == HttpStatusCode.UnprocessableEntity);
        var words = await Task.WhenAll(answers.Select(async a => (await Visitor.Read(a)).QuerySelector("[role=alert]#errors")!.TextContent.Trim()));
        words.Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task Five_tries_a_minute_then_a_wait_that_grows_and_that_a_right_password_does_not_break()
    {
        await house.APerson(password: Good);
        for (var i = 0; i < 5; i++) (await visitor.TryPassword(AccountsHouse.Aino, "wrong")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        var sixth = await visitor.TryPassword(AccountsHouse.Aino, Good);
        sixth.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        sixth.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromMinutes(1));

        house.Clock.Advance(TimeSpan.FromMinutes(1));
        for (var i = 0; i < 5; i++) await visitor.TryPassword(AccountsHouse.Aino, "wrong");
        (await visitor.TryPassword(AccountsHouse.Aino, Good)).Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromMinutes(2));

        house.Clock.Advance(TimeSpan.FromMinutes(2));
        (await visitor.TryPassword(AccountsHouse.Aino, Good)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task An_unknown_address_is_locked_out_like_a_known_one()
    {
        for (var i = 0; i < 5; i++) await visitor.TryPassword("nobody@example.org", "wrong");

        (await visitor.TryPassword("nobody@example.org", "wrong")).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task An_address_that_tries_many_accounts_must_wait_too()
    {
        for (var i = 0; i < 20; i++) (await visitor.TryPassword($"somebody{i}@example.org", "wrong")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        (await visitor.TryPassword("another@example.org", "wrong")).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Who_is_locked_out_of_the_password_still_comes_in_by_mailed_link()
    {
        await house.APerson(password: Good);
        for (var i = 0; i < 7; i++) await visitor.TryPassword(AccountsHouse.Aino, "wrong");

        await visitor.SignIn(AccountsHouse.Aino);

        (await visitor.IsIn()).ShouldBeTrue();
    }

    [Fact]
    public async Task After_a_mailed_link_a_new_password_needs_no_old_one_for_fifteen_minutes()
    {
        await house.APerson(password: Good);
        var elsewhere = new Visitor(house);
        await elsewhere.TryPassword(AccountsHouse.Aino, Good);
        await visitor.SignIn(AccountsHouse.Aino);

        (await visitor.Send("/my", "password", ("Password.Password", "vihreä aamu metsän laidassa"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await visitor.IsIn()).ShouldBeTrue();
        (await elsewhere.IsIn()).ShouldBeFalse("a new password ends the other sessions");
        (await new Visitor(house).TryPassword(AccountsHouse.Aino, "vihreä aamu metsän laidassa")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("", "new-password-not-asked")]
    [InlineData("wrong", "vihreä aamu metsän laidassa")]
    public async Task Later_the_old_password_is_asked(string current, string wish)
    {
        await house.APerson(password: Good);
        await visitor.TryPassword(AccountsHouse.Aino, Good);

        (await visitor.Send("/my", "password", ("Password.Current", current), ("Password.Password", wish))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await new Visitor(house).TryPassword(AccountsHouse.Aino, Good)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("short", "password-length")]
    [InlineData("aaaaaaaaaaaaaaaa", "password-guessable")]
    [InlineData("aino@example.org1", "password-guessable")]
    public async Task A_password_that_others_would_guess_is_refused(string password, string code) =>
        (await Should.ThrowAsync<RuleBroken>(() => house.APerson(password: password))).Code.ShouldBe(code);

    public void Dispose() => house.Dispose();
}

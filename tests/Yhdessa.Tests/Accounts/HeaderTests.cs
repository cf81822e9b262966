using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Accounts;

public sealed class HeaderTests : IDisposable
{
    readonly House house = new();

    [Theory]
    [InlineData("/")]
    [InlineData("/sign-in")]
    [InlineData("/no-such-page")]
    [InlineData("/api/v1/me")]
    [InlineData("/api/v1/no-such-path")]
    public async Task Every_answer_forbids_what_pages_do_not_need(string path)
    {
        var answer = await house.Stranger().GetAsync(new Uri(path, UriKind.Relative));

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldStartWith("default-src 'none'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Cross-Origin-Opener-Policy").ShouldBe(["same-origin"]);
        answer.Headers.GetValues("Referrer-Policy").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Password_managers_find_where_a_password_is_changed() =>
        (await house.Stranger().GetAsync(new Uri("/.well-known/change-password", UriKind.Relative))).Headers.Location!.ToString().ShouldBe("/my");

    public void Dispose() => house.Dispose();
}

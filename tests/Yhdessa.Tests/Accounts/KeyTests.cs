using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Host.Accounts;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Accounts;

public sealed class KeyTests : IDisposable
{
    readonly House house = new();

    [Fact]
    public async Task A_key_says_who_it_is_and_what_it_may_do()
    {
        var key = await house.Send(new AddKey("Calendar of Asikkala", ["directory:read"]));

        var me = await Me(key.Key);

        me.GetProperty("kind").GetString().ShouldBe("key");
        me.GetProperty("name").GetString().ShouldBe("Calendar of Asikkala");
        me.GetProperty("scopes").EnumerateArray().Select(s => s.GetString()).ShouldBe(["directory:read"]);
    }

    [Fact]
    public async Task The_database_knows_only_a_hash_of_the_secret()
    {
        var shown = (await house.Send(new AddKey("Calendar", ["directory:read"]))).Key;

        var kept = await house.In((HostDb db) => db.Keys.SingleAsync());
        var audited = await house.In((HostDb db) => db.Set<AuditEntry>().Select(a => a.Changes).ToListAsync());

        shown.ShouldStartWith($"yhd_{kept.Prefix}_");
        var secret = PartnerKey.Read(shown)!.Value.Secret;
        kept.Hash.ShouldNotContain(secret);
        audited.ShouldAllBe(a => !a.Contains(secret) && !a.Contains(kept.Hash));
    }

    [Theory]
    [InlineData("Bearer yhd_00000000_nothing")]
    [InlineData("Bearer nonsense")]
    [InlineData("Basic dXNlcjpwYXNz")]
    public async Task A_wrong_key_is_told_so_as_a_problem(string header)
    {
        var client = house.Stranger();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", header);

        var answer = await client.GetAsync(new Uri("/api/v1/me", UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        answer.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer");
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString().ShouldBe("invalid-key");
    }

    [Fact]
    public async Task Without_a_key_nobody_is_anybody() =>
        (await house.Stranger().GetAsync(new Uri("/api/v1/me", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task A_revoked_key_opens_nothing_from_the_next_request_on()
    {
        var key = await house.Send(new AddKey("Calendar", ["directory:read"]));
        await Me(key.Key);

        await house.Send(new RevokeKey((Id<PartnerKey>)key.Id));

        (await With(key.Key).GetAsync(new Uri("/api/v1/me", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_thousand_requests_write_the_last_use_once_in_five_minutes()
    {
        house.Clock.Now = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
        var key = await house.Send(new AddKey("Calendar", ["directory:read"]));

        await Me(key.Key);
        var first = await LastUse();
        house.Clock.Advance(TimeSpan.FromMinutes(4));
        await Me(key.Key);
        var soon = await LastUse();
        house.Clock.Advance(TimeSpan.FromMinutes(2));
        await Me(key.Key);

        first.ShouldBe(new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero));
        soon.ShouldBe(first);
        (await LastUse()).ShouldBe(house.Clock.Now);
    }

    [Theory]
    [InlineData("directory:everything")]
    [InlineData("host:admin")]
    [InlineData("nowhere:read")]
    public async Task A_key_gets_only_scopes_that_exist_and_never_the_hosts_own(string scope) =>
        (await Should.ThrowAsync<RuleBroken>(() => house.Send(new AddKey("Too curious", [scope])))).Code.ShouldBe("unknown-scope");

    [Fact]
    public async Task A_key_that_may_only_read_changes_nothing()
    {
        var key = await house.Send(new AddKey("Calendar", ["directory:read"]));

        var answer = await With(key.Key).PostAsJsonAsync(new Uri("/api/v1/organizations", UriKind.Relative), new { name = "Uusi ry" });

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task For_an_organizations_key_other_organizations_do_not_exist()
    {
        var (own, other) = (await AnOrganization("Oma ry"), await AnOrganization("Muu ry"));
        var key = await house.Send(new AddKey("Oma", ["directory:write"], own));

        (await Delete(key.Key, other)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Me(key.Key)).GetProperty("organization").GetProperty("name").GetString().ShouldBe("Oma ry");
    }

    async Task<Guid> AnOrganization(string name)
    {
        var editor = house.As(Guid.CreateVersion7(), Roles.Administrator);
        var made = await editor.PostAsJsonAsync(new Uri("/api/v1/organizations", UriKind.Relative), new { name, kind = "association" });
        made.StatusCode.ShouldBe(HttpStatusCode.Created, await made.Content.ReadAsStringAsync());
        return (await made.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
    }

    async Task<HttpResponseMessage> Delete(string key, Guid organization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, new Uri($"/api/v1/organizations/{organization}", UriKind.Relative));
        request.Headers.IfMatch.Add(EntityTagHeaderValue.Any);
        return await With(key).SendAsync(request);
    }

    Task<DateTimeOffset?> LastUse() => house.In((HostDb db) => db.Keys.Select(k => k.LastUsedAt).SingleAsync());

    Task<JsonElement> Me(string key) => With(key).GetFromJsonAsync<JsonElement>(new Uri("/api/v1/me", UriKind.Relative));

    HttpClient With(string key)
    {
        var client = house.Stranger();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return client;
    }

    public void Dispose() => house.Dispose();
}

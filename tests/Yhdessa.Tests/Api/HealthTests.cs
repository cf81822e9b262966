using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Host.Health;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Api;

public class HealthTests
{
    static readonly Uri live = new("/health/live", UriKind.Relative), ready = new("/health/ready", UriKind.Relative);

    [Fact]
    public async Task A_well_house_says_so()
    {
        using var house = new House();

        (await house.Stranger().GetAsync(live)).StatusCode.ShouldBe(HttpStatusCode.OK);
        JsonNode.Parse(await house.Stranger().GetStringAsync(ready))!["parts"]!.ToJsonString().ShouldBe("""{"database":"ok","schema":"ok"}""");
        (await house.Stranger().GetStringAsync(new Uri("/robots.txt", UriKind.Relative))).ShouldContain("Disallow: /staff");
        (await house.Stranger().GetStringAsync(new Uri("/.well-known/security.txt", UriKind.Relative))).ShouldContain("Expires: ");
    }

    [Fact]
    public async Task A_house_without_its_database_lives_but_is_not_ready()
    {
        using var house = new House();
        _ = house.Services;
        house.LoseDatabase();

        var answer = await house.Stranger().GetAsync(ready);

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["failing"]!.AsArray().Select(f => f!.ToString()).ShouldContain("database");
        (await house.Stranger().GetAsync(live)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await HealthParts.All.Single(p => p.Name == "database").Look(house.Services, default)).IsWell.ShouldBeFalse();
    }

    [Fact]
    public async Task A_strangers_address_may_read_600_and_write_60_times_a_minute_and_a_key_more()
    {
        using var house = new House(host => host.UseSetting("RateLimits:Enabled", "true"));
        var stranger = house.Stranger();
        async Task<List<HttpResponseMessage>> Ask(HttpClient client, HttpMethod method, int times)
        {
            var answers = new List<HttpResponseMessage>();
            for (var i = 0; i < times; i++) answers.Add(await client.SendAsync(new(method, "/api/v1/nothing")));
            return answers;
        }

        (await Ask(stranger, HttpMethod.Get, 600)).ShouldAllBe(a => a.StatusCode == HttpStatusCode.NotFound);
        var refused = (await Ask(stranger, HttpMethod.Get, 1)).Single();
        await refused.ShouldBeProblem(429, "rate-limited");
        refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds.ShouldBeInRange(1, 60);
        (await Ask(stranger, HttpMethod.Post, 60)).ShouldNotContain(a => a.StatusCode == HttpStatusCode.TooManyRequests);
        await (await Ask(stranger, HttpMethod.Post, 1)).Single().ShouldBeProblem(429, "rate-limited");

        var partner = house.Stranger();
        partner.DefaultRequestHeaders.Authorization = new("Bearer", "yhd_aaaaaaaa_secret");
        (await Ask(partner, HttpMethod.Get, 5)).ShouldNotContain(a => a.StatusCode == HttpStatusCode.TooManyRequests, "a key has a measure of its own");
    }

    [Fact]
    public async Task A_stranger_sends_60_forms_a_minute_and_who_has_signed_in_as_many_as_she_needs()
    {
        using var house = new House(host => host.UseSetting("RateLimits:Enabled", "true"));
        async Task<List<HttpResponseMessage>> Send(HttpClient client, int times)
        {
            var answers = new List<HttpResponseMessage>();
            for (var i = 0; i < times; i++) answers.Add(await client.PostAsync(new Uri("/en/accessibility", UriKind.Relative), new FormUrlEncodedContent([])));
            return answers;
        }

        var stranger = house.Stranger();
        (await Send(stranger, 60)).ShouldNotContain(a => a.StatusCode == HttpStatusCode.TooManyRequests);
        var refused = (await Send(stranger, 1)).Single();
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds.ShouldBeInRange(1, 60);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("rate-limited");
        (await stranger.GetAsync(new Uri("/en/accessibility", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Send(house.As(Guid.CreateVersion7()), 1)).Single().StatusCode.ShouldNotBe(HttpStatusCode.TooManyRequests);
    }
}

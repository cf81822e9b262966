using System.Net;
using System.Text.Json.Nodes;
using Yhdessa.Kernel;
using Yhdessa.Partnerships.Season;
using Yhdessa.Tests.Accounts;
using Yhdessa.Tests.Api;
using Yhdessa.Tests.Governance;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Loop;

/// <summary>An organization tells a thing once, and every rule and every outlet answers from the same record. The clock stands in March 2026.</summary>
public sealed class TellItOnceTests : IAsyncLifetime, IDisposable
{
    readonly House house = new();
    HttpClient editor = null!, anyone = null!;

    public async Task InitializeAsync()
    {
        await house.WithSeason();
        await house.Send(new ImportPartnerships(Tests.Directory.Season.File));
        (editor, anyone) = (house.As(Guid.CreateVersion7(), Roles.Coordinator), house.Stranger());
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => house.Dispose();

    async Task<string> Enter(string more, string kind = "association", string name = "Esimerkkiyhdistys ry") =>
        (await editor.Post("/organizations", JsonNode.Parse($$"""{"name":"{{name}}","kind":"{{kind}}"{{more}}}"""), 201))["id"]!.ToString();

    async Task<Dictionary<string, string>> Funding(string id) =>
        (await anyone.Get($"/organizations/{id}/funding-eligibility"))["criteria"]!.AsArray().ToDictionary(c => c!["code"]!.ToString(), c => $"{c!["result"]} {c["field"]}");

    [Fact]
    public async Task A_record_that_tells_nothing_fails_nothing_and_each_criterion_names_the_field_it_needs()
    {
        var id = await Enter("");

        (await Funding(id)).ShouldBe(new Dictionary<string, string>
        {
            ["registered"] = "unknown identifiers",
            ["region-wide"] = "unknown regionWide",
            ["hyte-work"] = "unknown hytePriorities",
            ["has-paid-staff"] = "unknown figures",
            ["stable-own-funding"] = "unknown figures",
        });
        (await anyone.Get($"/organizations/{id}/funding-eligibility"))["result"]!.ToString().ShouldBe("unknown");
    }

    [Fact]
    public async Task A_record_that_tells_all_passes_and_says_what_shows_it()
    {
        var id = await Enter(""","regionWide":true,"hytePriorities":["mental-wellbeing"],"identifiers":[{"scheme":"FI-YTUNNUS","value":"1234567-1"}],"figures":[{"year":2025,"staff":3,"budgetBand":"50k-200k"},{"year":2024,"budgetBand":"200k-1m"}]""");

        var answer = await anyone.Get($"/organizations/{id}/funding-eligibility");

        answer["result"]!.ToString().ShouldBe("pass");
        answer["criteria"]!.AsArray().Select(c => c!["because"]!.ToString()).ShouldBe(
            ["Rekisteröity: tunnus 1234567-1.", "Järjestö kertoo toimivansa koko Päijät-Hämeessä.", "Järjestö kertoo edistävänsä yhtä hyvinvoinnin painopistettä.", "Vuonna 2025 palkattuja työntekijöitä oli 3.", "Talouden koko on pysynyt vuodesta 2024 vuoteen 2025."]);
    }

    [Theory]
    [InlineData("civicGroup", "", "registered", "fail kind")]
    [InlineData("municipality", ""","identifiers":[{"scheme":"FI-YTUNNUS","value":"1234567-1"}]""", "registered", "fail kind")]
    [InlineData("foundation", ""","identifiers":[{"scheme":"FI-YHDREK","value":"123456"}]""", "registered", "pass identifiers")]
    [InlineData("association", ""","regionWide":false""", "region-wide", "fail regionWide")]
    [InlineData("association", ""","figures":[{"year":2025,"staff":0}]""", "has-paid-staff", "fail figures")]
    [InlineData("association", ""","figures":[{"year":2022,"staff":4}]""", "has-paid-staff", "unknown figures")]   // too old to show anything
    [InlineData("association", ""","figures":[{"year":2025,"budgetBand":"under-10k"},{"year":2024,"budgetBand":"50k-200k"}]""", "stable-own-funding", "fail figures")]
    [InlineData("association", ""","figures":[{"year":2025,"budgetBand":"none"}]""", "stable-own-funding", "fail figures")]
    [InlineData("association", ""","figures":[{"year":2025,"budgetBand":"over-1m"}]""", "stable-own-funding", "unknown figures")]
    public async Task Each_criterion_reads_the_record_and_nothing_is_guessed(string kind, string told, string criterion, string result) =>
        (await Funding(await Enter(told, kind)))[criterion].ShouldBe(result);

    [Fact]
    public async Task The_boards_rules_are_held_against_the_record_its_networks_and_its_seats()
    {
        var id = await Enter(""","regionWide":true""");
        async Task<string[]> Rules() => [.. (await anyone.Get($"/organizations/{id}/seat-eligibility"))["bodies"]!.AsArray().Single()!["rules"]!.AsArray().Select(r => $"{r!["code"]}: {r["result"]}")];
        (await Rules()).ShouldBe(["source-is-network: fail", "organisation-operates-region-wide: pass", "available-daytime: unknown", "commits-to-whole-network: unknown", "deputy-required: unknown"]);

        await editor.Give(new { organizationId = id, from = "2026-01-01" });

        (await Rules())[4].ShouldBe("deputy-required: fail");
        await editor.Post($"/seats/{GovernanceHouse.Business}:name", new { part = "deputy", from = "2026-01-01", name = "Vara Esimerkki" });
        (await Rules())[4].ShouldBe("deputy-required: pass");
    }

    [Fact]
    public async Task One_changed_field_changes_every_outlet_at_once()
    {
        var id = await Enter("");
        (await Outlets(id)).ShouldAllBe(o => !o.Value, string.Join(", ", await Outlets(id)));

        (await editor.SendAsync(HttpMethod.Patch.Send($"/api/v1/organizations/{id}", """{"regionWide":true}""", "application/merge-patch+json").With("If-Match", "*"))).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await Outlets(id)).ShouldAllBe(o => o.Value, string.Join(", ", await Outlets(id)));
    }

    /// <summary>Whether each outlet says that the organization works in the whole region.</summary>
    async Task<Dictionary<string, bool>> Outlets(string id)
    {
        var service = (await anyone.GetAsync(new Uri($"/hsds/organizations/{id}", UriKind.Relative)).Read())["services"]![0]!["id"]!;
        return new()
        {
            ["page"] = (await anyone.GetStringAsync(new Uri($"/organizations/{(await anyone.Get($"/organizations/{id}"))["slug"]}", UriKind.Relative))).Contains("Päijät-Häme, 10 kuntaa", StringComparison.Ordinal),
            ["program"] = (await anyone.Get($"/organizations/{id}"))["regionWide"] is not null,
            ["Open Referral"] = (await anyone.GetAsync(new Uri($"/hsds/services/{service}", UriKind.Relative)).Read())["service_areas"]?[0]?["name"]?.ToString() == "Päijät-Häme",
            ["PTV"] = JsonNode.Parse(await anyone.GetStringAsync(new Uri("/ptv/v11/organizations.json", UriKind.Relative)))!.AsArray().Single(o => o!["sourceId"]?.ToString() == id || o["id"]?.ToString() == id)!["areas"]!.AsArray().Count > 0,
            ["funding"] = (await Funding(id))["region-wide"].StartsWith("pass", StringComparison.Ordinal),
            ["seats"] = (await anyone.Get($"/organizations/{id}/seat-eligibility"))["bodies"]![0]!["rules"]![1]!["result"]!.ToString() == "pass",
            ["checklist"] = (await anyone.GetStringAsync(new Uri($"/organizations/{id}/checklist", UriKind.Relative))).Contains("Järjestö kertoo toimivansa koko Päijät-Hämeessä.", StringComparison.Ordinal),
        };
    }

    [Fact]
    public async Task The_checklist_opens_from_the_page_of_those_who_keep_it_and_leads_to_the_missing_field()
    {
        var id = await Enter("");
        var slug = (await anyone.Get($"/organizations/{id}"))["slug"]!.ToString();

        (await editor.GetStringAsync(new Uri($"/organizations/{slug}", UriKind.Relative))).ShouldContain($"organizations/{slug}/checklist");
        (await anyone.GetStringAsync(new Uri($"/organizations/{slug}/checklist", UriKind.Relative))).ShouldNotContain("/edit#");   // whose record it is not
        var page = await editor.GetStringAsync(new Uri($"/organizations/{slug}/checklist", UriKind.Relative));
        page.ShouldContain("0/5 täyttyy");
        page.ShouldContain($"organizations/{slug}/edit#regionWide");
        (await anyone.GetAsync(new Uri("/organizations/ei-ole/checklist", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await anyone.Get("/organizations/ei-ole/funding-eligibility", HttpStatusCode.NotFound);
    }
}

static class ReadAnswers
{
    public static async Task<JsonNode> Read(this Task<HttpResponseMessage> answer) => JsonNode.Parse(await (await answer).Content.ReadAsStringAsync())!;
}

using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Yhdessa.Directory;
using Yhdessa.Kernel;
using Yhdessa.Tests.Architecture;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Open;

/// <summary>The service register's shapes, key by key against its own skeletons, and the lists page by page.</summary>
public sealed class PtvTests(DemonstrationHouse demo) : IClassFixture<DemonstrationHouse>
{
    [Theory]
    [InlineData("organizations", "organization")]
    [InlineData("services", "service")]
    public async Task Every_published_organization_and_service_has_exactly_the_registers_keys_and_types(string list, string skeleton)
    {
        using var house = new House();
        await house.Send(Whole);
        await house.Send(new GenerateOrganizations(30, 5));
        var shape = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(TheHouse.Root, "tests", "Yhdessa.Tests", "Open", "Ptv", $"{skeleton}.json"))).RootElement;

        foreach (var told in (await Read(house, $"/ptv/v11/{list}.json")).Concat((await demo.Json($"/ptv/v11/{list}.json")).EnumerateArray())) MustFit(shape, told, skeleton);
    }

    [Fact]
    public async Task Lengths_and_patterns_are_the_registers()
    {
        using var house = new House();
        await house.Send(Whole);
        var told = (await Read(house, "/ptv/v11/organizations.json")).ShouldHaveSingleItem();

        told.GetProperty("businessCode").GetString()!.ShouldMatch("^[0-9]{7}-[0-9]{1}$");
        told.GetProperty("municipality").GetProperty("code").GetString()!.ShouldMatch("^[0-9]{1,3}$");
        told.GetProperty("organizationNames").EnumerateArray().ShouldAllBe(n => n.GetProperty("value").GetString()!.Length <= 100);
        told.GetProperty("organizationDescriptions").EnumerateArray().Single(d => d.GetProperty("type").GetString() == "Summary").GetProperty("value").GetString()!.Length.ShouldBeLessThanOrEqualTo(150);
        var phone = told.GetProperty("phoneNumbers")[0];
        (phone.GetProperty("prefixNumber").GetString(), phone.GetProperty("number").GetString()).ShouldBe(("+358", "401234567"));
        told.GetProperty("addresses")[0].GetProperty("streetAddress").GetProperty("streetNumber").GetString().ShouldBe("1 A");
        Regex.IsMatch(told.GetProperty("modified").GetString()!, @"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$").ShouldBeTrue();
        told.GetRawText().ShouldNotContain("Aino Esimerkki");
        (await Read(house, "/ptv/v11/services.json"))[0].GetProperty("targetGroups")[0].GetProperty("uri").GetString().ShouldBe("http://uri.suomi.fi/codelist/ptv/ptvkohderyhmat/code/KR1.3");
    }

    [Theory]
    [InlineData("/ptv/v11/organizations.json", "")]
    [InlineData("/ptv/v11/services.json", "")]
    [InlineData("/hsds/organizations", "contents")]
    [InlineData("/hsds/services", "contents")]
    public async Task Pages_and_what_has_changed_since_agree_with_the_whole_list(string path, string member)
    {
        using var house = new House();
        await house.Send(new GenerateOrganizations(7, 3));
        house.Clock.Advance(TimeSpan.FromHours(2));
        var late = await house.Send(Whole);
        async Task<List<string>> Ids(string query) => [.. (member == "" ? await Read(house, path + query) : [.. (await Json(house, path + query)).GetProperty(member).EnumerateArray()]).Select(o => o.GetProperty("id").GetString()!)];
        var whole = await Ids("");

        var paged = new List<string>();
        for (var page = 1; page <= 4; page++) paged.AddRange(await Ids($"?page={page}&per_page=3"));

        whole.Count.ShouldBeGreaterThanOrEqualTo(8);
        paged.ShouldBe(whole.Take(12));
        whole.Distinct().Count().ShouldBe(whole.Count);
        (await Ids($"?modified_after={Uri.EscapeDataString(house.Clock.Now().AddHours(-3).ToString("O"))}")).ShouldBe(whole);
        var changed = await Ids($"?modified_after={Uri.EscapeDataString(house.Clock.Now().AddHours(-1).ToString("O"))}");
        changed.ShouldBe(await Ids($"?organization_id={late}"));
        changed.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task The_next_page_stands_in_the_header_and_any_site_may_read()
    {
        using var house = new House();
        await house.Send(new GenerateOrganizations(5, 3));
        var answer = await house.Stranger().GetAsync(new Uri("/ptv/v11/organizations.json?per_page=2", UriKind.Relative));

        answer.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        answer.Headers.GetValues("X-Total-Count").ShouldBe(["5"]);
        answer.Headers.GetValues("Link").Single().ShouldContain("/ptv/v11/organizations.json?per_page=2&page=2");
        (await house.Stranger().GetAsync(new Uri("/ptv/v11/organizations.json?per_page=2&page=3", UriKind.Relative))).Headers.Contains("Link").ShouldBeFalse();
        (await house.Stranger().GetAsync(new Uri("/ptv/v11/organizations.json?colour=red", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    static EnterOrganization Whole => new()
    {
        Names = new("Esimerkkiyhdistys ry", "Exempelföreningen rf"),
        Kind = "association",
        Identifiers = [new(Identifier.Business, "1234567-1")],
        HomeMunicipality = "398",
        Areas = ["398", "098"],
        Address = new("Esimerkkikatu 1 A", "15110", "Lahti"),
        Summary = new("Nuorten oma paikka."),
        Description = new("Ryhmiä ja retkiä."),
        TargetGroups = ["youth"],
        CoreWork = ["peer-support", "#sururyhmät"],
        Languages = ["fi", "sv"],
        Services = [new(new("Vertaisryhmä")) { Description = new("Joka tiistai."), Website = "https://example.org/ryhma" }],
        Contacts = [new("Aino Esimerkki", "Sihteeri", "sihteeri@example.org", "040 123 4567", Yhdessa.Directory.Visibility.Public), new(null, "Varalla", null, "040 000 0000", Yhdessa.Directory.Visibility.Staff)],
        Website = "https://example.org",
    };

    /// <summary>The same keys and no other; a list is a list, whatever is in it; where the register has a value there may be nothing.</summary>
    static void MustFit(JsonElement shape, JsonElement told, string where)
    {
        if (shape.ValueKind is JsonValueKind.Array)
        {
            told.ValueKind.ShouldBe(JsonValueKind.Array, where);
            foreach (var item in told.EnumerateArray()) MustFit(shape[0], item, where + "[]");
        }
        else if (told.ValueKind is JsonValueKind.Null) return;
        else if (shape.ValueKind is JsonValueKind.Object)
        {
            told.ValueKind.ShouldBe(JsonValueKind.Object, where);
            told.EnumerateObject().Select(p => p.Name).ShouldBe(shape.EnumerateObject().Select(p => p.Name), where);
            foreach (var member in shape.EnumerateObject()) MustFit(member.Value, told.GetProperty(member.Name), $"{where}.{member.Name}");
        }
        else (told.ValueKind is JsonValueKind.False ? JsonValueKind.True : told.ValueKind).ShouldBe(shape.ValueKind, where);
    }

    static async Task<JsonElement> Json(House house, string path) => JsonDocument.Parse(await house.Stranger().GetStringAsync(new Uri(path, UriKind.Relative))).RootElement.Clone();

    static async Task<List<JsonElement>> Read(House house, string path) => [.. (await Json(house, path)).EnumerateArray()];
}

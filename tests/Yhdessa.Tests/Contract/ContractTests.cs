using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Tests.Architecture;
using Yhdessa.Tests.SqlServer;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Contract;

/// <summary>
/// Every path that clients rely on, by the contract's own tables: what is there answers, what is not is listed in architecture/contract.md, and
/// that list is held against the routes.
/// </summary>
public sealed partial class ContractTests : IClassFixture<ContractTests.Demonstrated>
{
    readonly House house;

    public ContractTests(Demonstrated demonstrated) => house = demonstrated.House;

    public sealed class Demonstrated : IDisposable
    {
        public House House { get; } = House.WithDemonstration();
        public void Dispose() => House.Dispose();
    }

    sealed record Promise(string Table, string Method, string Path);

    static readonly IReadOnlyList<Promise> promises = [.. Read()];

    static IEnumerable<Promise> Read()
    {
        var table = "";
        foreach (var line in File.ReadLines(Path.Combine(TheHouse.Root, "tests", "Yhdessa.Tests", "Contract", "paths.txt")))
            if (line.StartsWith("## ", StringComparison.Ordinal)) table = line[3..];
            else if (line.Split(' ') is [var method, ['/', ..] path]) yield return new(table, method, path);
    }

    HashSet<string> Routes() =>
    [
        .. from route in house.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
           from method in route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]
           select $"{method} {Shape(route.RoutePattern.RawText!)}",
    ];

    /// <summary>"/organizations/{slug}" and "/organizations/{Id:guid}" are one shape.</summary>
    static string Shape(string path) => "/" + Blank().Replace(path, "{}").Trim('/').ToLowerInvariant();

    [Fact]
    public void What_of_the_contract_is_there_and_what_is_not_yet_is_written_down()
    {
        var routes = Routes();
        var missing = promises.Where(p => !routes.Contains($"{p.Method} {Shape(p.Path)}")).ToList();
        var text = $"""
            # What of the outside contract is there

            Clients rely on {promises.Count} paths (`tests/Yhdessa.Tests/Contract/paths.txt`). {promises.Count - missing.Count} are there and answer; these are not yet:

            {string.Join("\n\n", missing.GroupBy(m => m.Table).Select(t => $"**{t.Key}**\n\n" + string.Join('\n', t.Select(m => $"- `{m.Method} {m.Path}`"))))}

            This page is written and held by `ContractTests`.

            """.ReplaceLineEndings("\n");
        Approved.MustBe("../../../architecture/contract.md", text);
    }

    [Fact]
    public async Task Every_path_that_is_there_answers_a_stranger_or_says_who_may()
    {
        var routes = Routes();
        var anyone = house.Stranger();
        var wrong = new List<string>();
        foreach (var promise in promises.Where(p => p.Method == "GET" && !p.Path.Contains('{') && routes.Contains($"GET {Shape(p.Path)}")))
        {
            using var answer = await anyone.GetAsync(new Uri(promise.Path + Needed(promise.Path), UriKind.Relative));
            HttpStatusCode[] right = promise.Path is "/my" or "/.well-known/change-password" ? [HttpStatusCode.Redirect, HttpStatusCode.OK] : closed.Contains(promise.Path) ? [HttpStatusCode.Unauthorized] : [HttpStatusCode.OK];
            if (!right.Contains(answer.StatusCode)) wrong.Add($"{promise.Path}: {(int)answer.StatusCode}");
        }
        wrong.ShouldBeEmpty();
    }

    /// <summary>Never without a key.</summary>
    static readonly string[] closed = ["/api/v1/me", "/api/v1/bookings", "/api/v1/agreements", "/api/v1/entitlements", "/api/v1/webhooks"];

    static string Needed(string path) => path switch
    {
        "/api/v1/organizations:partner-search" => "?need=vertaistuki",
        "/api/v1/entitlements" => "?organization=0190a0a0-0000-7000-8000-000000000000",
        _ => "",
    };

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Blank();
}

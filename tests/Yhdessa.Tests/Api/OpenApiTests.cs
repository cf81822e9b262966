using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Api;

public sealed partial class OpenApiTests : IDisposable
{
    readonly House house = new();

    public void Dispose() => house.Dispose();

    async Task<JsonObject> Document() => JsonNode.Parse(await house.Stranger().GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!.AsObject();

    [Fact]
    public async Task The_document_is_whole()
    {
        var document = await Document();
        var ids = new List<string>();

        ((string)document["openapi"]!).ShouldStartWith("3.1");
        foreach (var (path, item) in document["paths"]!.AsObject())
            foreach (var (method, operation) in item!.AsObject())
            {
                var where = $"{method} {path}";
                ids.Add((string)operation!["operationId"]!);
                ((string?)operation["summary"]).ShouldNotBeNullOrWhiteSpace(where);
                operation["security"]!.AsArray().Count.ShouldBeGreaterThan(0, where);
                operation["responses"]!.AsObject().Select(r => r.Key).ShouldContain("429", where);
                var named = operation["parameters"]!.AsArray().Where(p => (string?)p!["in"] == "path").Select(p => (string)p!["name"]!);
                named.ShouldBe(PathValue().Matches(path).Select(m => m.Groups[1].Value), ignoreOrder: true, where);
                if (operation["requestBody"] is { } body) body["content"]!.AsObject().ShouldAllBe(c => c.Value!["schema"] != null && c.Value["example"] != null, where);
            }
        ids.ShouldBeUnique();
        ids.Count.ShouldBeGreaterThan(0);
        foreach (Match reference in Reference().Matches(document.ToJsonString()))
            reference.Groups[1].Value.Split('/').Aggregate((JsonNode?)document, (node, name) => node?[name]).ShouldNotBeNull(reference.Value);
    }

    [Fact]
    public async Task The_example_of_every_body_has_the_form_the_API_reads()
    {
        var admin = house.As(Guid.CreateVersion7(), Roles.Administrator);
        foreach (var (path, item) in (await Document())["paths"]!.AsObject())
            foreach (var (method, operation) in item!.AsObject().Where(o => o.Value!["requestBody"] is not null && o.Key == "post"))
            {
                var body = operation!["requestBody"]!["content"]!["application/json"]!["example"]!.ToJsonString();
                var answer = await admin.SendAsync(HttpMethod.Post.Send(PathValue().Replace(path, _ => Guid.CreateVersion7().ToString()), body));
                answer.StatusCode.ShouldNotBe(HttpStatusCode.BadRequest, $"{method} {path} {body} {await answer.Content.ReadAsStringAsync()}");
                ((int)answer.StatusCode).ShouldBeLessThan(500, $"{method} {path}");
            }
    }

    [Theory]
    [InlineData("/api")]
    [InlineData("/sv/api")]
    [InlineData("/en/api")]
    public async Task The_page_shows_every_address(string page)
    {
        using var html = await Html(page);

        var shown = html.QuerySelectorAll("dt code").Select(c => c.TextContent).ToList();
        foreach (var (path, item) in (await Document())["paths"]!.AsObject())
            foreach (var (method, _) in item!.AsObject())
                shown.ShouldContain($"{method.ToUpperInvariant()} {path}");
    }

    [Fact]
    public async Task Each_command_on_the_page_works_as_it_stands()
    {
        using var html = await Html("/api");
        var commands = html.QuerySelectorAll("pre code").Select(c => c.TextContent).ToList();
        commands.Count.ShouldBe(Yhdessa.Host.Api.ApiExamples.All.Count);

        foreach (var (example, command) in Yhdessa.Host.Api.ApiExamples.All.Zip(commands))
        {
            var answer = await house.Stranger().SendAsync(Curl(command));
            ((int)answer.StatusCode).ShouldBe(example.Expects, $"{command}\n{await answer.Content.ReadAsStringAsync()}");
        }
    }

    async Task<AngleSharp.Dom.IDocument> Html(string page)
    {
        var content = await house.Stranger().GetStringAsync(new Uri(page, UriKind.Relative));
        return await BrowsingContext.New().OpenAsync(r => r.Content(content));
    }

    /// <summary>Just as much of curl as the page uses.</summary>
    static HttpRequestMessage Curl(string command)
    {
        var words = Word().Matches(command.Replace("\\\n", " ", StringComparison.Ordinal)).Select(m => m.Value.Trim('\'')).ToList();
        string? After(string option) => words.IndexOf(option) is >= 0 and var at ? words[at + 1] : null;
        var headers = words.Select((w, i) => (w, i)).Where(w => w.w == "-H").Select(w => words[w.i + 1].Split(": ", 2)).ToDictionary(h => h[0], h => h[1]);
        var request = new HttpMethod(After("-X") ?? "GET").Send(new Uri(words.Single(w => w.StartsWith("http", StringComparison.Ordinal))).PathAndQuery, After("-d"), headers.GetValueOrDefault("Content-Type") ?? "application/json");
        foreach (var (name, value) in headers.Where(h => h.Key != "Content-Type")) request.With(name, value);
        return request;
    }

    [GeneratedRegex(@"\{([^}]+)\}")]
    private static partial Regex PathValue();

    [GeneratedRegex("\"#/([^\"]+)\"")]
    private static partial Regex Reference();

    [GeneratedRegex(@"'[^']*'|[^\s']+")]
    private static partial Regex Word();
}

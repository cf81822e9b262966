using System.Net;
using System.Text;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Api;

public sealed class BodyTests : IDisposable
{
    readonly DirectoryInfo folder = Folder.CreateTempSubdirectory("yhdessa-");
    readonly TestDatabase database;
    readonly NotesHouse house;

    public BodyTests()
    {
        database = TestDatabase.Bare(TestDatabase.Usual, folder);
        house = new(database);
    }

    public void Dispose()
    {
        house.Dispose();
        database.Dispose();
        folder.Delete(recursive: true);
    }

    Task<HttpResponseMessage> Post(string json, string type = "application/json") => house.As().SendAsync(HttpMethod.Post.Send("/api/v1/notes", json, type));

    [Theory]
    [InlineData("""{"title":"a","colour":"red"}""", 400, "unknown-field", "colour: unknown-field")]
    [InlineData("""{"Title":"a"}""", 400, "unknown-field", "Title: unknown-field")]
    [InlineData("""{"title":"a","seen":1}""", 400, "unknown-field", "seen: unknown-field")]
    [InlineData("""{"title":5}""", 400, "invalid", "title: invalid")]
    [InlineData("""{"title":"a","when":"2026-03-02T12:00:00"}""", 400, "missing-offset", "when: missing-offset")]
    [InlineData("""{"title":"a","when":"2026-03-02"}""", 400, "missing-offset", "when: missing-offset")]
    [InlineData("""{"title":"a","when":"tomorrow"}""", 400, "invalid", "when: invalid")]
    [InlineData("""{"title":"a","when":"0001-01-01T00:00:00+14:00"}""", 400, "invalid", "when: invalid")]
    [InlineData("""{"title":"a","when":"2026-02-30T00:00:00Z"}""", 400, "invalid", "when: invalid")]
    [InlineData("""{"title":"a","day":"2.3.2026"}""", 400, "invalid", "day: invalid")]
    [InlineData("""{"title":"a","kind":"ToDo"}""", 400, "invalid", "kind: invalid")]
    [InlineData("""{"title":"a","kind":1}""", 400, "invalid", "kind: invalid")]
    [InlineData("""{"title":"a","kind":"plain, toDo"}""", 400, "invalid", "kind: invalid")]
    [InlineData("""{"title":"a","links":{}}""", 400, "invalid", "links: invalid")]
    [InlineData("""{"title":"a","links":[{"address":"/a","weight":"1"}]}""", 400, "invalid", "links[0].weight: invalid")]
    [InlineData("""{"title":"a","links":[{"address":"/a","weight":1e99}]}""", 400, "invalid", "links[0].weight: invalid")]
    [InlineData("""{"title":"a","links":[{"address":"/a","weight":1,"x":1}]}""", 400, "unknown-field", "links[0].x: unknown-field")]
    [InlineData("""{"title":"a","links":[{"weight":1}]}""", 422, "invalid", "links[0].address: required")]
    [InlineData("""{"title":"a\u0000b"}""", 400, "invalid", "title: control-characters")]
    [InlineData("""{"title":"\ud800"}""", 400, "invalid", "title: invalid")]
    [InlineData("""{"title":null}""", 422, "invalid", "title: required")]
    [InlineData("""{}""", 422, "invalid", "title: required")]
    [InlineData("""{"title":""}""", 422, "invalid", "title: required")]
    [InlineData("""{"title":"forbidden"}""", 422, "not-accepted", "title: not-accepted")]
    [InlineData("""{"title":"a","title":"b"}""", 400, "invalid-json", "")]
    [InlineData("""{"title":"a"}{}""", 400, "invalid-json", "")]
    [InlineData("""{"title":"a",}""", 400, "invalid-json", "")]
    [InlineData("""{"title":"a" """, 400, "invalid-json", "")]
    [InlineData("""["title"]""", 400, "invalid-json", "")]
    [InlineData("null", 400, "invalid-json", "")]
    [InlineData("", 400, "empty-body", "")]
    public async Task What_cannot_be_taken_is_told_field_by_field(string json, int status, string code, string errors) =>
        (await (await Post(json)).ShouldBeProblem(status, code)).Errors().ShouldBe(errors);

    [Fact]
    public async Task Everything_wrong_is_told_at_once() =>
        (await (await Post("""{"title":1,"when":"x","links":[{"weight":1.5}],"more":true}""")).ShouldBeProblem(400)).Errors()
            .ShouldBe("title: invalid; when: invalid; links[0].weight: invalid; more: unknown-field");

    [Fact]
    public async Task Too_long_a_text_names_the_limit()
    {
        var problem = await (await Post($$"""{"title":"{{new string('ä', 101)}}"}""")).ShouldBeProblem(422, "invalid");

        problem.Errors().ShouldBe("title: text-too-long");
        problem["errors"]![0]!["message"]!.ToString().ShouldContain("100");
        // No validator guards the text, so the last fence does, on every database alike.
        (await (await Post($$"""{"title":"a","text":"{{new string('ä', 401)}}"}""")).ShouldBeProblem(422, "text-too-long")).Errors().ShouldBe("text: text-too-long");
    }

    [Fact]
    public async Task Only_json_in_utf8_of_a_reasonable_size_is_read()
    {
        await (await Post("title=a", "application/x-www-form-urlencoded")).ShouldBeProblem(415, "unsupported-media-type");
        await (await Post("""{"title":"a"}""", "text/plain")).ShouldBeProblem(415);
        await (await Post($$"""{"title":"{{new string('a', 1_000_001)}}"}""")).ShouldBeProblem(413, "too-large");
        await (await Post($"{{\"title\":{new string('[', 5000)}")).ShouldBeProblem(400, "invalid-json");
        var latin = new HttpRequestMessage(HttpMethod.Post, "/api/v1/notes") { Content = new ByteArrayContent([.. "{\"title\":\""u8, 0xE4, .. "\"}"u8]) { Headers = { ContentType = new("application/json") } } };
        await (await house.As().SendAsync(latin)).ShouldBeProblem(400, "not-utf8");
        var utf16 = new HttpRequestMessage(HttpMethod.Post, "/api/v1/notes") { Content = new StringContent("""{"title":"a"}""", Encoding.Unicode, "application/json") };
        await (await house.As().SendAsync(utf16)).ShouldBeProblem(415);
    }

    [Fact]
    public async Task Html_is_only_text_and_lines_may_end()
    {
        var answer = await Post("""{"title":"<script>alert(1)</script>","text":"rivi\n\ttoinen 🎉"}""");

        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await answer.Json())["text"]!.ToString().ShouldBe("rivi\n\ttoinen 🎉");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
    }
}

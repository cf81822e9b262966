using System.Net;
using System.Net.Http.Json;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Api;

public sealed class ResourceTests : IDisposable
{
    readonly DirectoryInfo folder = Folder.CreateTempSubdirectory("yhdessa-");
    readonly TestDatabase database;
    readonly NotesHouse house;
    readonly HttpClient anna;

    public ResourceTests()
    {
        database = TestDatabase.Bare(TestDatabase.Usual, folder);
        house = new(database);
        anna = house.As();
    }

    public void Dispose()
    {
        house.Dispose();
        database.Dispose();
        folder.Delete(recursive: true);
    }

    async Task<HttpResponseMessage> Add(object note) => await anna.SendAsync(HttpMethod.Post.Send("/api/v1/notes", note));

    [Fact]
    public async Task A_new_thing_is_answered_with_itself_its_address_and_its_tag()
    {
        var answer = await Add(new { title = "Kahvit", kind = "toDo", when = "2026-03-02T12:00:00+02:00", links = new[] { new { address = "/a", weight = 1 } } });

        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        var note = await answer.Json();
        answer.Headers.Location!.ToString().ShouldBe($"/api/v1/notes/{note["id"]}");
        note["when"]!.ToString().ShouldBe("2026-03-02T10:00:00Z");
        note["kind"]!.ToString().ShouldBe("toDo");
        note.ContainsKey("text").ShouldBeFalse("unknown is absent");
        note.ContainsKey("revision").ShouldBeFalse("the tag carries it");
        answer.Headers.ETag.ShouldNotBeNull();
        (await anna.GetAsync(answer.Headers.Location)).Headers.ETag.ShouldBe(answer.Headers.ETag);
    }

    [Fact]
    public async Task Who_has_it_already_is_told_so()
    {
        var made = await Add(new { title = "Kahvit" });
        var tag = made.Headers.ETag!.Tag;

        (await anna.SendAsync(HttpMethod.Get.Send(made.Headers.Location!.ToString()).With("If-None-Match", tag))).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await anna.SendAsync(HttpMethod.Get.Send(made.Headers.Location!.ToString()).With("If-None-Match", "\"0-0\""))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Changing_needs_the_tag_of_the_latest()
    {
        var made = await Add(new { title = "Kahvit", text = "klo 12" });
        var (path, tag) = (made.Headers.Location!.ToString(), made.Headers.ETag!.Tag);

        await (await anna.SendAsync(HttpMethod.Put.Send(path, new { title = "Teet" }))).ShouldBeProblem(428, "precondition-required");
        var changed = await anna.SendAsync(HttpMethod.Put.Send(path, new { title = "Teet" }).With("If-Match", tag));
        changed.StatusCode.ShouldBe(HttpStatusCode.OK, await changed.Content.ReadAsStringAsync());
        (await changed.Json()).ContainsKey("text").ShouldBeFalse("a PUT replaces the whole");
        await (await anna.SendAsync(HttpMethod.Put.Send(path, new { title = "Mehut" }).With("If-Match", tag))).ShouldBeProblem(412, "stale");
        await (await anna.SendAsync(HttpMethod.Put.Send(path, new { title = "Mehut" }).With("If-Match", "\"tag\""))).ShouldBeProblem(412, "stale");
    }

    [Fact]
    public async Task A_patch_changes_what_it_names_and_null_takes_away()
    {
        var made = await Add(new { title = "Kahvit", text = "klo 12", when = "2026-03-02T12:00:00Z" });
        var (path, tag) = (made.Headers.Location!.ToString(), made.Headers.ETag!.Tag);

        await (await anna.SendAsync(HttpMethod.Patch.Send(path, """{"text":null}"""))).ShouldBeProblem(428);
        await (await anna.SendAsync(HttpMethod.Patch.Send(path, """{"colour":null}""").With("If-Match", tag))).ShouldBeProblem(400, "unknown-field");
        await (await anna.SendAsync(HttpMethod.Patch.Send(path, """{"title":null}""").With("If-Match", tag))).ShouldBeProblem(422, "invalid");
        await (await anna.SendAsync(HttpMethod.Patch.Send(path, """[]""", "text/plain").With("If-Match", tag))).ShouldBeProblem(415);
        var patched = await anna.SendAsync(HttpMethod.Patch.Send(path, """{"text":null,"title":"Teet"}""", "application/merge-patch+json").With("If-Match", tag));

        var note = await patched.Json();
        note["title"]!.ToString().ShouldBe("Teet");
        note.ContainsKey("text").ShouldBeFalse();
        note["when"]!.ToString().ShouldBe("2026-03-02T12:00:00Z");
        await (await anna.SendAsync(HttpMethod.Patch.Send(path, """{"title":"Mehut"}""").With("If-Match", tag))).ShouldBeProblem(412, "stale");
    }

    [Fact]
    public async Task The_deleted_is_gone()
    {
        var made = await Add(new { title = "Kahvit" });
        var path = made.Headers.Location!.ToString();

        await (await anna.DeleteAsync(path)).ShouldBeProblem(428);
        (await anna.SendAsync(HttpMethod.Delete.Send(path).With("If-Match", made.Headers.ETag!.Tag))).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await (await anna.GetAsync(path)).ShouldBeProblem(410, "gone");
        await (await anna.SendAsync(HttpMethod.Delete.Send(path).With("If-Match", "*"))).ShouldBeProblem(410, "gone");
        await (await anna.GetAsync($"/api/v1/notes/{Guid.CreateVersion7()}")).ShouldBeProblem(404, "not-found");
    }

    [Fact]
    public async Task A_verb_after_a_colon_acts_without_a_body_too()
    {
        var path = (await Add(new { title = "Kahvit" })).Headers.Location!.ToString();

        (await (await anna.PostAsync($"{path}:pin", null)).Json())["pinned"]!.GetValue<bool>().ShouldBeTrue();
        await (await anna.PostAsync($"{path}:pin", null)).ShouldBeProblem(409);
        await (await anna.PostAsync("/api/v1/notes/no-id:pin", null)).ShouldBeProblem(404);
    }

    [Theory]
    [InlineData("GET", "/api/v1/nothing", 404, "not-found")]
    [InlineData("GET", "/api/v1/notes/1", 404, "not-found")]
    [InlineData("PUT", "/api/v1/notes", 405, "method-not-allowed")]
    public async Task What_is_not_there_is_a_problem_too(string method, string path, int status, string code) =>
        await (await anna.SendAsync(new HttpMethod(method).Send(path))).ShouldBeProblem(status, code);

    [Fact]
    public async Task Strangers_are_asked_to_sign_in()
    {
        var answer = await house.As(null).PostAsJsonAsync("/api/v1/notes", new { title = "x" });

        await answer.ShouldBeProblem(401, "sign-in-needed");
        answer.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer");
    }

    [Fact]
    public async Task Problems_speak_the_callers_language_and_say_so()
    {
        var answer = await anna.SendAsync(HttpMethod.Get.Send("/api/v1/nothing").With("Accept-Language", "sv"));
        anna.DefaultRequestHeaders.AcceptLanguage.Clear();
        var swedish = await anna.SendAsync(HttpMethod.Get.Send("/api/v1/nothing").With("Accept-Language", "sv"));
        var unasked = await anna.GetAsync("/api/v1/nothing");

        (await swedish.ShouldBeProblem(404))["title"]!.ToString().ShouldBe("Hittades inte");
        (await unasked.ShouldBeProblem(404))["title"]!.ToString().ShouldBe("Ei löytynyt");
        swedish.Content.Headers.ContentLanguage.ShouldBe(["sv"]);
        answer.Headers.Vary.ShouldContain("Accept-Language");
    }

    [Fact]
    public async Task Head_is_get_without_the_body_and_only_json_is_spoken()
    {
        var path = (await Add(new { title = "Kahvit" })).Headers.Location!.ToString();

        var head = await anna.SendAsync(HttpMethod.Head.Send(path));
        head.StatusCode.ShouldBe(HttpStatusCode.OK);
        head.Headers.ETag.ShouldNotBeNull();
        (await head.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        await (await anna.SendAsync(HttpMethod.Get.Send(path).With("Accept", "text/html"))).ShouldBeProblem(406, "not-acceptable");
        (await anna.SendAsync(HttpMethod.Get.Send(path).With("Accept", "text/html,*/*;q=0.8"))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}

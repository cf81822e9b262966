using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Api;

public sealed partial class ListTests : IDisposable
{
    readonly DirectoryInfo folder = Folder.CreateTempSubdirectory("yhdessa-");
    readonly List<IDisposable> open = [];

    NotesHouse House(Provider on)
    {
        var database = TestDatabase.Bare(on, folder);
        var house = new NotesHouse(database);
        open.AddRange([house, database]);
        return house;
    }

    public void Dispose()
    {
        open.ForEach(o => o.Dispose());
        folder.Delete(recursive: true);
    }

    static async Task<string> Add(NotesHouse house, string title, string kind = "plain") =>
        (await (await house.As().SendAsync(HttpMethod.Post.Send("/api/v1/notes", new { title, kind }))).Json())["id"]!.ToString();

    static async Task<JsonObject> List(NotesHouse house, string query) => await (await house.As().GetAsync($"/api/v1/notes{query}")).Json();

    static string Titles(JsonObject list) => string.Join(' ', list["items"]!.AsArray().Select(i => i!["title"]?.ToString() ?? "deleted"));

    [Theory, OnEachDatabase]
    public async Task A_list_comes_page_by_page_sorted_filtered_and_counted(Provider on)
    {
        var house = House(on);
        foreach (var title in (string[])["b", "a", "d", "c"]) await Add(house, title, title == "d" ? "toDo" : "plain");

        var first = await house.As().GetAsync("/api/v1/notes?pageSize=3");
        var page = await first.Json();
        Titles(page).ShouldBe("a b c");
        (page["page"]!.ToString(), page["pageSize"]!.ToString(), page["total"]!.ToString()).ShouldBe(("1", "3", "4"));
        page["facets"]!["kind"]!.ToJsonString().ShouldBe("""[{"value":"plain","count":3},{"value":"toDo","count":1}]""");
        first.Headers.GetValues("Link").Single().ShouldBe("</api/v1/notes?pageSize=3&page=1>; rel=\"first\", </api/v1/notes?pageSize=3&page=2>; rel=\"next\", </api/v1/notes?pageSize=3&page=2>; rel=\"last\"");
        Titles(await List(house, "?sort=kind,-title")).ShouldBe("c b a d");
        Titles(await List(house, "?kind=toDo")).ShouldBe("d");
        Titles(await List(house, "?page=9")).ShouldBe("");
    }

    [Theory]
    [InlineData("?colour=red", "unknown-field", "colour: unknown-field")]
    [InlineData("?pageSize=201", "invalid", "pageSize: out-of-range")]
    [InlineData("?pageSize=0", "invalid", "pageSize: out-of-range")]
    [InlineData("?page=0", "invalid", "page: invalid")]
    [InlineData("?page=x", "invalid", "page: invalid")]
    [InlineData("?page=1&page=2", "invalid", "page: invalid")]
    [InlineData("?kind=Plain", "invalid", "kind: invalid")]
    [InlineData("?sort=colour", "invalid", "sort: unknown-sort")]
    [InlineData("?sort=", "invalid", "sort: invalid")]
    [InlineData("?q=%00", "invalid", "q: invalid")]
    [InlineData("?from=2026-01-01T00:00:00", "missing-offset", "from: missing-offset")]
    [InlineData("?modifiedAfter=yesterday", "invalid", "modifiedAfter: invalid")]
    [InlineData("?cursor=!!!", "invalid", "cursor: invalid")]
    [InlineData("?cursor=aGVp", "invalid", "cursor: invalid")]
    [InlineData("?modifiedAfter=2026-01-01T00:00:00Z&page=2", "invalid", "page: invalid")]
    public async Task What_a_list_cannot_be_asked_is_told(string query, string code, string errors) =>
        (await (await House(TestDatabase.Usual).As().GetAsync($"/api/v1/notes{query}")).ShouldBeProblem(400, code)).Errors().ShouldBe(errors);

    [Theory, OnEachDatabase]
    public async Task A_sync_gives_all_that_changed_in_order_and_tells_what_was_deleted(Provider on)
    {
        var house = House(on);
        house.Clock.Now = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);
        var ids = new List<string>();
        foreach (var title in (string[])["a", "b", "c"]) ids.Add(await Add(house, title));   // all stamped alike
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await house.As().SendAsync(HttpMethod.Delete.Send($"/api/v1/notes/{ids[1]}").With("If-Match", "*"));
        house.Clock.Advance(TimeSpan.FromMilliseconds(1));

        var seen = await Follow(house, "?pageSize=1&modifiedAfter=2026-03-02T10:00:00Z");

        seen.Count.ShouldBe(3);
        seen[2].ToJsonString().ShouldBe($$"""{"id":"{{ids[1]}}","deleted":true}""");
        seen.Take(2).Select(s => s["id"]!.ToString()).ShouldBe([ids[0], ids[2]], ignoreOrder: true);
        (await Follow(house, "?modifiedAfter=2026-03-02T10:01:00.001Z")).ShouldBeEmpty();
        (await Follow(house, "?modifiedAfter=2026-03-02T12:01:00+02:00")).Count.ShouldBe(1, "an unescaped plus is understood");
    }

    [Theory, OnEachDatabase]
    public async Task A_sync_misses_nothing_while_many_write(Provider on)
    {
        var house = House(on);
        var writing = Task.WhenAll(Enumerable.Range(0, 4).Select(w => Task.Run(async () =>
        {
            var ids = new List<string>();
            for (var i = 0; i < 20; i++) ids.Add(await Add(house, $"{w}-{i}"));
            return ids;
        })));
        var seen = new HashSet<string>();
        var from = "2000-01-01T00:00:00Z";
        for (var last = false; !last;)
        {
            last = writing.IsCompleted;
            foreach (var row in await Follow(house, $"?pageSize=7&modifiedAfter={from}"))
            {
                seen.Add(row["id"]!.ToString());
                from = row["modifiedAt"]!.ToString();
            }
        }
        house.Clock.Advance(TimeSpan.FromSeconds(1));
        foreach (var row in await Follow(house, $"?pageSize=7&modifiedAfter={from}")) seen.Add(row["id"]!.ToString());

        seen.ShouldBe((await writing).SelectMany(i => i), ignoreOrder: true);
    }

    [Fact]
    public async Task A_sync_waits_for_a_write_that_is_still_open()
    {
        if (!TestDatabase.AtHand.Contains(Provider.PostgreSql)) return;   // SQLite has one writer at a time: there the reader itself waits
        var house = House(Provider.PostgreSql);
        await using var slow = house.Services.CreateAsyncScope();
        var db = slow.ServiceProvider.GetRequiredService<NotesDb>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        db.Add(new Note(Id<Note>.New(), "slow", NoteKind.Plain));
        await db.SaveChangesAsync();   // stamped, but not committed
        await Add(house, "quick");
        house.Clock.Advance(TimeSpan.FromSeconds(1));

        (await Follow(house, "?modifiedAfter=2000-01-01T00:00:00Z")).ShouldBeEmpty("the cursor must not pass the slow one");
        await transaction.CommitAsync();
        (await Follow(house, "?modifiedAfter=2000-01-01T00:00:00Z")).Select(r => r["title"]!.ToString()).ShouldBe(["slow", "quick"]);
    }

    static async Task<List<JsonObject>> Follow(NotesHouse house, string query)
    {
        var rows = new List<JsonObject>();
        for (var path = $"/api/v1/notes{query}"; path is not null;)
        {
            var answer = await house.As().GetAsync(path);
            rows.AddRange((await answer.Json())["items"]!.AsArray().Select(i => i!.AsObject()));
            path = answer.Headers.TryGetValues("Link", out var links) ? Next().Match(links.Single()).Groups[1].Value : null;
        }
        return rows;
    }

    [GeneratedRegex("<([^>]+)>; rel=\"next\"")]
    private static partial Regex Next();
}

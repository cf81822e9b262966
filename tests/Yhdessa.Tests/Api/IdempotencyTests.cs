using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Api;

public sealed class IdempotencyTests : IDisposable
{
    readonly DirectoryInfo folder = Folder.CreateTempSubdirectory("yhdessa-");
    readonly List<IDisposable> open = [];
    TestDatabase database = null!;

    NotesHouse Open(Provider on)
    {
        database ??= TestDatabase.Bare(on, folder);
        var house = new NotesHouse(database);
        open.Add(house);
        return house;
    }

    public void Dispose()
    {
        open.ForEach(o => o.Dispose());
        database.Dispose();
        folder.Delete(recursive: true);
    }

    static Task<HttpResponseMessage> Post(NotesHouse house, string key, object note, string who = "anna") =>
        house.As(who).SendAsync(HttpMethod.Post.Send("/api/v1/notes", note).With("Idempotency-Key", key));

    static async Task<int> Notes(NotesHouse house)
    {
        await using var scope = house.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<NotesDb>().Notes.CountAsync();
    }

    static async Task In(NotesHouse house, Func<KernelDb, Task> work)
    {
        await using var scope = house.Services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<KernelDb>());
    }

    [Theory, OnEachDatabase]
    public async Task The_same_key_gives_the_first_answer_again_also_after_a_restart(Provider on)
    {
        var house = Open(on);
        var first = await Post(house, "k1", new { title = "Kahvit" });
        var again = await Post(house, "k1", new { title = "Kahvit" });
        house.Dispose();
        open.Clear();
        var restarted = Open(on);
        var afterRestart = await Post(restarted, "k1", new { title = "Kahvit" });

        foreach (var answer in (HttpResponseMessage[])[again, afterRestart])
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.Created);
            (await answer.Content.ReadAsStringAsync()).ShouldBe(await first.Content.ReadAsStringAsync());
            answer.Headers.Location.ShouldBe(first.Headers.Location);
            answer.Headers.ETag.ShouldBe(first.Headers.ETag);
            answer.Content.Headers.ContentType.ShouldBe(first.Content.Headers.ContentType);
        }
        (await Notes(restarted)).ShouldBe(1);
    }

    [Fact]
    public async Task A_key_belongs_to_its_caller_its_path_and_its_body()
    {
        var house = Open(TestDatabase.Usual);
        var first = await Post(house, "k1", new { title = "Kahvit" });

        await (await Post(house, "k1", new { title = "Teet" })).ShouldBeProblem(422, "idempotency-mismatch");
        (await Post(house, "k1", new { title = "Teet" }, "bertta")).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await house.As().SendAsync(HttpMethod.Post.Send($"{first.Headers.Location}:pin").With("Idempotency-Key", "k1"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await house.As().SendAsync(HttpMethod.Post.Send($"{first.Headers.Location}:pin").With("Idempotency-Key", "k1"))).StatusCode.ShouldBe(HttpStatusCode.OK, "pinned once, answered twice");
        await (await Post(house, "k k", new { title = "Kahvit" })).ShouldBeProblem(400, "idempotency-key");
        await (await Post(house, new string('k', 201), new { title = "Kahvit" })).ShouldBeProblem(400, "idempotency-key");
    }

    [Theory, OnEachDatabase]
    public async Task Fifty_at_once_make_one(Provider on)
    {
        var house = Open(on);

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Post(house, "k1", new { title = "Kahvit" })));

        (await Notes(house)).ShouldBe(1);
        answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.Created || a.StatusCode == HttpStatusCode.Conflict);
        var made = answers.Where(a => a.StatusCode == HttpStatusCode.Created).ToList();
        made.ShouldNotBeEmpty();
        (await Task.WhenAll(made.Select(a => a.Content.ReadAsStringAsync()))).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task A_refusal_is_an_answer_too_but_what_could_not_be_read_leaves_the_key_free()
    {
        var house = Open(TestDatabase.Usual);

        await (await Post(house, "k1", new { title = "forbidden" })).ShouldBeProblem(422, "not-accepted");
        var again = await Post(house, "k1", new { title = "forbidden" });
        await again.ShouldBeProblem(422, "not-accepted");
        again.Headers.GetValues("Idempotency-Replayed").ShouldBe(["true"]);
        await (await Post(house, "k2", new { colour = "red" })).ShouldBeProblem(400, "unknown-field");
        (await Post(house, "k2", new { title = "Kahvit" })).StatusCode.ShouldBe(HttpStatusCode.Created);
        await (await house.As(null).SendAsync(HttpMethod.Post.Send("/api/v1/notes", new { title = "a" }).With("Idempotency-Key", "k3"))).ShouldBeProblem(401);
        await (await house.As(null).SendAsync(HttpMethod.Post.Send("/api/v1/notes", new { title = "a" }).With("Idempotency-Key", "k3"))).ShouldBeProblem(401);
    }

    [Theory, OnEachDatabase]
    public async Task A_crash_after_the_commit_loses_no_answer(Provider on)
    {
        var house = Open(on);
        var first = await Post(house, "k1", new { title = "Kahvit" });
        await In(house, db => db.Set<KeyedPost>().ExecuteUpdateAsync(k => k.SetProperty(x => x.State, KeyedPostState.Committed).SetProperty(x => x.Answer, (string?)null)));

        var again = await Post(house, "k1", new { title = "Kahvit" });

        again.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await again.Content.ReadAsStringAsync()).ShouldBe(await first.Content.ReadAsStringAsync());
        again.Headers.Location.ShouldBe(first.Headers.Location);
        (await Notes(house)).ShouldBe(1);
    }

    [Theory, OnEachDatabase]
    public async Task A_crash_before_the_commit_frees_the_key_when_its_lease_is_over(Provider on)
    {
        var house = Open(on);
        await Post(house, "k1", new { title = "Kahvit" });
        // As if the process had died between the claim and the commit.
        await In(house, db => db.Set<KeyedPost>().ExecuteUpdateAsync(k => k.SetProperty(x => x.State, KeyedPostState.Running)));
        (string Id, Guid Lease) dead = ("", default);
        await In(house, async db => dead = (await db.Set<KeyedPost>().AsNoTracking().SingleAsync()) is var k ? (k.Id, k.Lease) : dead);

        await (await Post(house, "k1", new { title = "Kahvit" })).ShouldBeProblem(409, "idempotency-running");
        house.Clock.Advance(KeyedPost.Leased + TimeSpan.FromSeconds(1));
        (await Post(house, "k1", new { title = "Kahvit" })).StatusCode.ShouldBe(HttpStatusCode.Created);
        // If it was not dead but slow, its own commit fails now: nothing is made twice.
        await In(house, async db => await Should.ThrowAsync<Conflict>(() => Claims.Mark(db, dead.Id!, dead.Lease, null, default)));
    }

    [Fact]
    public async Task After_a_day_the_key_is_forgotten()
    {
        var house = Open(TestDatabase.Usual);
        await Post(house, "k1", new { title = "Kahvit" });
        house.Clock.Advance(TimeSpan.FromHours(25));

        (await Post(house, "k1", new { title = "Teet" })).StatusCode.ShouldBe(HttpStatusCode.Created);
        house.Clock.Advance(TimeSpan.FromHours(25));
        await using var scope = house.Services.CreateAsyncScope();
        (await scope.ServiceProvider.GetRequiredService<MediatR.ISender>().Send(new ForgetKeyedPosts(house.Clock.Now))).Done.ShouldBe(1);
    }
}

using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Api;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Events.SignUpHouse;

namespace Yhdessa.Tests.Events;

/// <summary>What a partner's program does with an event's programme, its door and how its sign-ups are run.</summary>
public class EventWorkApiTests
{
    static async Task<(string Tag, System.Text.Json.JsonElement Thing)> Read(HttpClient client, string path)
    {
        var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return (answer.Headers.ETag!.ToString(), await answer.Json(HttpStatusCode.OK));
    }

    static async Task<HttpResponseMessage> Send(HttpClient client, HttpMethod method, string path, object? body, string? tag)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        if (tag is not null) request.Headers.TryAddWithoutValidation("If-Match", tag);
        return await client.SendAsync(request);
    }

    [Fact]
    public async Task A_part_of_a_programme_is_changed_and_taken_away_by_whoever_has_seen_the_latest_and_may_edit_the_event()
    {
        using var house = new House().AtNow();
        var (of, editor) = (await house.AnEvent(null), house.Editor());
        var made = await (await editor.PostAsJsonAsync($"/api/v1/events/{of}/programme", new { title = "Avaus", start = At(10, 14) })).Json();
        var path = $"/api/v1/sessions/{made.Id()}";
        var (tag, _) = await Read(editor, path);

        await (await Send(editor, HttpMethod.Patch, path, new { title = "Avaussanat" }, null)).ShouldBeProblem(428);
        var changed = await (await Send(editor, HttpMethod.Patch, path, new { title = "Avaussanat", end = At(10, 15) }, tag)).Json(HttpStatusCode.OK);
        (changed.Words("title"), changed.Words("start")).ShouldBe(("Avaussanat", "2026-03-10T12:00:00Z"));
        await (await Send(editor, HttpMethod.Patch, path, new { title = "Myöhässä" }, tag)).ShouldBeProblem(412, "stale");
        (tag, _) = await Read(editor, path);
        await (await Send(editor, HttpMethod.Patch, path, new { start = At(12, 14), end = (object?)null }, tag)).ShouldBeProblem(422, "session-outside-event");
        await (await Send(editor, HttpMethod.Put, path, new { start = At(10, 14) }, tag)).ShouldBeProblem(422);
        await (await Send(editor, HttpMethod.Patch, path, new { speakers = new[] { new { role = "Martat", name = "Aino Esimerkki" } } }, tag)).ShouldBeProblem(422, "speaker-name-needs-consent");
        await (await Send(house.Stranger(), HttpMethod.Patch, path, new { title = "Vieras" }, tag)).ShouldBeProblem(401);
        await (await Send(house.As(Guid.CreateVersion7()), HttpMethod.Delete, path, null, tag)).ShouldBeProblem(403);

        (await Send(editor, HttpMethod.Delete, path, null, tag)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await (await editor.GetAsync(new Uri(path, UriKind.Relative))).ShouldBeProblem(410);
        (await (await editor.PostAsJsonAsync(path + ":restore", new { })).Json(HttpStatusCode.OK)).Words("title").ShouldBe("Avaussanat");
    }

    [Fact]
    public async Task With_their_leave_kept_a_patch_of_something_else_leaves_the_speakers_names()
    {
        using var house = new House().AtNow();
        var (of, editor) = (await house.AnEvent(null), house.Editor());
        var made = await (await editor.PostAsJsonAsync($"/api/v1/events/{of}/programme", new { title = "Puhe", start = At(10, 14), speakers = new[] { new { role = "Martat", name = "Aino Esimerkki" } }, namesAllowed = true })).Json();
        var (tag, _) = await Read(editor, $"/api/v1/sessions/{made.Id()}");

        var changed = await (await Send(editor, HttpMethod.Patch, $"/api/v1/sessions/{made.Id()}", new { place = "Ala-aula" }, tag)).Json(HttpStatusCode.OK);

        (changed.Words("place"), changed.GetProperty("speakers")[0].Words("name"), changed.GetProperty("namesAllowed").GetBoolean()).ShouldBe(("Ala-aula", "Aino Esimerkki", true));
    }

    [Fact]
    public async Task A_key_of_the_house_marks_who_came_takes_it_back_and_counts_the_rest_and_looking_is_written_down()
    {
        using var house = new House().AtNow();
        var of = await house.AnEvent(new(10, 5));
        await (await house.Stranger().SignUp(of, "aino@example.org", 2)).Json();
        var (door, list) = (house.AsKey(null, "events:admin"), new Uri($"/api/v1/events/{of}/check-in", UriKind.Relative));
        Task<HttpResponseMessage> Tap(params object[] taps) => door.PostAsJsonAsync($"/api/v1/events/{of}:check-in", new { taps });
        Guid first = Guid.CreateVersion7(), tally = Guid.CreateVersion7();
        await (await Tap(new { id = first, people = 1 })).ShouldBeProblem(422, "door-shut");
        house.Clock.Now = At(10, 14, 5).ToUniversalTime();

        var person = (await (await door.GetAsync(list)).Json(HttpStatusCode.OK)).GetProperty("people")[0];
        (person.Words("name"), person.GetProperty("came").GetBoolean()).ShouldBe(("Aino Esimerkki", false));
        (await house.In((EventsDb db) => db.Set<AuditEntry>().CountAsync(a => a.What == "LookAtRegistrations"))).ShouldBe(1);
        foreach (var _ in (int[])[1, 2]) await Tap(new { id = first, registration = person.Id() }, new { id = tally, people = 1 });
        (await (await Tap(new { id = Guid.CreateVersion7(), people = 1 })).Json(HttpStatusCode.OK)).GetRawText().ShouldBe($$"""{"eventId":"{{of}}","isOpen":true,"expected":2,"came":2,"tally":2}""");
        var undone = await (await Tap(new { id = first, registration = person.Id(), undone = true })).Json(HttpStatusCode.OK);
        undone.GetProperty("came").GetInt32().ShouldBe(0);
        (await (await door.GetAsync(new Uri(list + "/count", UriKind.Relative))).Json(HttpStatusCode.OK)).GetProperty("tally").GetInt32().ShouldBe(2);

        await (await Tap(new { id = Guid.CreateVersion7(), people = 500 })).ShouldBeProblem(422);
        await (await Tap(new { people = 1 })).ShouldBeProblem(422);
        await (await house.Stranger().GetAsync(list)).ShouldBeProblem(401);
        await (await house.AsKey(null, "events:read").GetAsync(list)).ShouldBeProblem(403);
        await (await house.AsKey(null, "events:write").PostAsJsonAsync($"/api/v1/events/{of}:check-in", new { taps = Array.Empty<object>() })).ShouldBeProblem(403);
    }

    [Theory, OnEachDatabase]
    public async Task How_sign_ups_are_run_is_read_and_patched_with_what_was_seen(Provider on)
    {
        using var house = new House(on).AtNow();
        var (of, key) = (await house.AnEvent(new(10)), house.AsKey(null, "events:admin"));
        var path = $"/api/v1/events/{of}/sign-up-plan";
        var (tag, usual) = await Read(key, path);
        usual.GetProperty("reminderDays").EnumerateArray().Select(d => d.GetInt32()).ShouldBe([7, 1]);

        var told = await (await Send(key, HttpMethod.Patch, path, new { reminderDays = new[] { 3 }, offerHours = 24, targets = new[] { new { sector = "county", people = 2 } } }, tag)).Json(HttpStatusCode.OK);

        (told.GetProperty("offerHours").GetInt32(), told.GetProperty("thanks").GetBoolean(), told.GetProperty("targets")[0].Words("sector")).ShouldBe((24, true, "county"));
        (await house.In((EventsDb db) => db.Plans.AsNoTracking().SingleAsync())).ReminderDays.ShouldBe([3]);
        await (await Send(key, HttpMethod.Patch, path, new { thanks = false }, tag)).ShouldBeProblem(412, "stale");
        (tag, _) = await Read(key, path);
        ((await (await Send(key, HttpMethod.Patch, path, new { reminderDays = new[] { 0 } }, tag)).ShouldBeProblem(422))["errors"]![0]!["field"]!.GetValue<string>()).ShouldBe("reminderDays");
        await (await Send(key, HttpMethod.Patch, path, new { externalUrl = "https://example.org/" }, tag)).ShouldBeProblem(422, "sign-up-twice");
        await (await Send(key, HttpMethod.Patch, path, new { reminders = 3 }, tag)).ShouldBeProblem(400, "unknown-field");
        await (await Send(key, HttpMethod.Patch, path, new { thanks = false }, null)).ShouldBeProblem(428);
        await (await house.AsKey(null, "events:write").GetAsync(new Uri(path, UriKind.Relative))).ShouldBeProblem(403);
    }
}

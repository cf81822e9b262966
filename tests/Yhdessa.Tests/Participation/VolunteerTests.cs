using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Kernel;
using Yhdessa.Participation;
using Yhdessa.Participation.Volunteering;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Participation.ParticipationHouse;

namespace Yhdessa.Tests.Participation;

public class VolunteerTests
{
    static async Task<TaskRow> ATask(House house, int places = 3)
    {
        var id = await house.Send(new OfferTask("Kahvinkeitto", "Keitetään kahvit.", null, "398", "Fellmannia", Wednesday.AddDays(1).AddHours(5), Wednesday.AddDays(1).AddHours(8), places));
        return await house.Send(new TaskById(id));
    }

    static async Task<HttpStatusCode> SignUp(House house, TaskRow task, string email) => (await house.Fill($"/volunteer-tasks/{task.Slug}", "sign-up", ("Wish.Name", "Aino"), ("Wish.Email", email))).StatusCode;

    static Task<List<VolunteerSignUp>> SignUps(House house) => house.In((ParticipationDb db) => db.SignUps.AsNoTracking().ToListAsync());

    [Theory, OnEachDatabase]
    public async Task Twenty_at_once_never_get_more_places_than_there_are_and_nobody_two(Provider on)
    {
        using var house = AHouse(on);
        var task = await ATask(house, places: 5);

        var all = await Task.WhenAll(Enumerable.Range(0, 20).Select(async i =>
        {
            try { await house.Send(new SignUpForTask((Id<VolunteerTask>)task.Id, "Aino", $"aino{i % 12}@example.org")); return "ok"; }
            catch (Refusal no) { return no.Code; }
        }));

        all.Count(a => a == "ok").ShouldBe(5);
        all.Distinct().ShouldBeSubsetOf(["ok", "task-full", "already-signed-up"]);
        var places = (await SignUps(house)).Where(s => s.Place is not null).ToList();
        places.Select(s => s.Place!.Value).Order().ShouldBe([1, 2, 3, 4, 5]);
        places.Select(s => s.Email).ShouldBeUnique();
    }

    [Fact]
    public async Task A_resident_signs_up_without_an_account_calls_it_off_by_her_link_and_the_place_is_free()
    {
        using var house = AHouse();
        var task = await ATask(house, places: 1);
        (await SignUp(house, task, "aino@example.org")).ShouldBe(HttpStatusCode.Found);
        var link = await house.Link();
        (await house.Stranger().Sees($"/volunteer-tasks/{task.Slug}")).QuerySelector("main")!.TextContent.ShouldContain("Kaikki paikat on varattu");

        await house.Stranger().Sees(link);
        (await SignUps(house)).Single().Place.ShouldBe(1, "looking calls nothing off");
        await house.Fill(link, "cancel-sign-up");

        (await house.Stranger().Get("/volunteer-tasks")).GetProperty("items")[0].GetProperty("places").GetProperty("free").GetInt32().ShouldBe(1);
        (await SignUp(house, task, "aino@example.org")).ShouldBe(HttpStatusCode.Found);
        (await house.Stranger().GetAsync(new Uri("/volunteering/an-old-token", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_helper_is_reminded_once_the_day_before()
    {
        using var house = AHouse();
        await SignUp(house, await ATask(house), "aino@example.org");

        await house.Send(new RemindHelpers(Wednesday));
        await house.Send(new RemindHelpers(Wednesday.AddHours(1)));

        (await house.Letters()).Count(l => l.Key.StartsWith("reminder:participation.task-day-before:", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Hours_she_tells_count_when_they_are_confirmed()
    {
        using var house = AHouse();
        var task = await ATask(house);
        await SignUp(house, task, "aino@example.org");
        var link = await house.Link();
        house.Clock.Now = Wednesday.AddDays(2);
        await house.Fill(link, "tell-hours", ("hours", "2.5"));
        (await house.Stranger().Get("/impact")).GetProperty("items").EnumerateArray().ShouldNotContain(f => f.GetProperty("kind").GetString() == "volunteerHours");

        var staff = house.Coordinator();
        var helper = (await SignUps(house)).Single();
        var form = await PageForm.Open(staff, $"/staff/volunteer-tasks/{task.Id}", $"hours-{helper.Id}");
        form.Value("hours").ShouldStartWith("2.5");
        await form.With("hours", "3").Send(staff);
        await house.DeliverEvents();

        (await house.Stranger().Get("/impact")).GetProperty("items").EnumerateArray().Single(f => f.GetProperty("kind").GetString() == "volunteerHours").GetProperty("value").GetDecimal().ShouldBe(3m);
    }

    [Fact]
    public async Task Who_looks_after_no_organization_sees_no_helpers_and_makes_no_tasks()
    {
        using var house = AHouse();
        var task = await ATask(house);
        var stranger = house.As(Guid.CreateVersion7());

        (await stranger.GetAsync(new Uri($"/staff/volunteer-tasks/{task.Id}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await house.AsKey(Guid.CreateVersion7(), "participation:write").Post("/volunteer-tasks", new { title = "A", text = "B", places = 2 })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_task_called_off_tells_its_helpers()
    {
        using var house = AHouse();
        var task = await ATask(house);
        await SignUp(house, task, "aino@example.org");
        var staff = house.Coordinator();

        await (await PageForm.Open(staff, $"/staff/volunteer-tasks/{task.Id}", "cancel-task")).Send(staff);

        (await house.Letters())[^1].Words!.Subject.ShouldStartWith("Tehtävä on peruttu");
        (await house.Stranger().Get("/volunteer-tasks")).GetProperty("total").GetInt32().ShouldBe(0);
    }
}

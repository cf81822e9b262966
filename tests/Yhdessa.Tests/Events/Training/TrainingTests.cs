using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Events.Training;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Events.SignUpHouse;

namespace Yhdessa.Tests.Events.Training;

/// <summary>A training that one orders and neighbours join until it is full.</summary>
public class TrainingTests
{
    static OrderTraining Order(string email = "tilaaja@example.org", int people = 5, int least = 8, int most = 10, string municipality = "398") => new()
    {
        Topic = "Ensiapu",
        LeastGroup = least,
        MostGroup = most,
        Group = "Kylätoimikunta",
        Municipality = municipality,
        People = people,
        Name = "Aino Esimerkki",
        Email = email,
        WishedTime = "Arki-ilta",
    };

    static JoinTraining Join(Id<TrainingOrder> id, string email, int people, string municipality = "111") => new() { Id = id, Group = "Naapurit", Municipality = municipality, People = people, Name = "Väinö Esimerkki", Email = email };

    static async Task<Id<TrainingOrder>> Opened(House house, int people = 5, int least = 8, int most = 10, string municipality = "398")
    {
        var id = await house.Send(Order($"tilaaja{Guid.CreateVersion7():N}@example.org", people, least, most, municipality));
        await Confirm(house, await house.In((EventsDb db) => db.Set<TrainingJoin>().Where(j => j.OrderId == id).Select(j => j.Email!).SingleAsync()));
        await house.Send(new OpenTraining(id));
        return id;
    }

    static async Task Confirm(House house, string email) => (await house.Stranger().Press(await house.LinkOf(email), "confirm-training")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

    static async Task<(TrainingState State, int People)> Now(House house, Id<TrainingOrder> id)
    {
        var order = await house.In((EventsDb db) => db.Set<TrainingOrder>().AsNoTracking().SingleAsync(o => o.Id == id));
        return (order.State, order.People);
    }

    [Theory, OnEachDatabase]
    public async Task A_stranger_orders_a_neighbour_joins_and_when_there_are_enough_the_event_gets_its_day_and_all_are_told(Provider on)
    {
        using var house = new House(on).AtNow();
        var id = await house.Send(Order());
        (await Now(house, id)).ShouldBe((TrainingState.Unconfirmed, 0));
        (await house.Stranger().GetAsync(new Uri($"/trainings/{id}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound, "nobody sees what no address has answered for");

        await Confirm(house, "tilaaja@example.org");
        (await Now(house, id)).ShouldBe((TrainingState.Waiting, 5));
        var editor = house.As(Guid.CreateVersion7(), Roles.Editor);
        (await editor.Press($"/staff/trainings/{id}", "open-training")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var e = await house.In((EventsDb db) => db.Events.AsNoTracking().SingleAsync());
        (e.Type, e.Precision, e.Publication).ShouldBe((EventType.OnDemandTraining, DatePrecision.OnDemand, Publication.Published));

        (await house.Stranger().Press($"/trainings/{id}", "join-training", ("Wish.Group", "Naapurikylä"), ("Wish.Municipality", "111"), ("Wish.People", "4"), ("Wish.Name", "Väinö"), ("Wish.Email", "naapuri@example.org"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await Should.ThrowAsync<RuleBroken>(() => house.Send(new AgreeTraining(id, new(2026, 4, 1), new(17, 0), new(20, 0), "Kylätalo")))).Code.ShouldBe("training-too-few");
        await Confirm(house, "naapuri@example.org");
        await house.Send(new AgreeTraining(id, new(2026, 4, 1), new(17, 0), new(20, 0), "Kylätalo"));

        e = await house.In((EventsDb db) => db.Events.AsNoTracking().SingleAsync());
        (e.Precision, e.FirstDay, e.Place, e.Status).ShouldBe((DatePrecision.Exact, new DateOnly(2026, 4, 1), "Kylätalo", EventStatus.Scheduled));
        foreach (var email in (string[])["tilaaja@example.org", "naapuri@example.org"])
        {
            (await house.LettersTo(email)).ShouldBe(["training-confirm", "training-joined", "training-agreed"]);
            (await house.Letters()).Last(l => l.To == email).Words!.Calendar!.ShouldContain("BEGIN:VEVENT");
        }
        (await house.Stranger().GetStringAsync(new Uri($"/trainings/{id}", UriKind.Relative))).ShouldNotContain("Väinö", Case.Insensitive, "groups are shown, people are not");
    }

    [Theory, OnEachDatabase]
    public async Task However_many_confirm_at_once_no_more_come_than_fit(Provider on)
    {
        using var house = new House(on).AtNow();
        var id = await Opened(house, people: 1, least: 2, most: 10);
        for (var i = 0; i < 8; i++) await house.Send(Join(id, $"ryhma{i}@example.org", 3));
        var links = new List<string>();
        for (var i = 0; i < 8; i++) links.Add(await house.LinkOf($"ryhma{i}@example.org"));

        var answers = await Task.WhenAll(links.Select(link => house.As(Guid.CreateVersion7()).Press(link, "confirm-training")));

        answers.Count(a => a.StatusCode == HttpStatusCode.Redirect).ShouldBe(3, "three groups of three beside the first");
        answers.Count(a => a.StatusCode == HttpStatusCode.Conflict).ShouldBe(5);
        (await Now(house, id)).People.ShouldBe(10);
        (await house.In((EventsDb db) => db.Set<TrainingJoin>().Where(j => j.ConfirmedAt != null).SumAsync(j => j.People))).ShouldBe(10);
    }

    [Theory, OnEachDatabase]
    public async Task The_database_itself_keeps_the_people_within_the_group(Provider on)
    {
        using var house = new House(on).AtNow();
        var id = await Opened(house);
        await Should.ThrowAsync<System.Data.Common.DbException>(() => house.In((EventsDb db) => db.Set<TrainingOrder>().Where(o => o.Id == id).ExecuteUpdateAsync(s => s.SetProperty(o => o.People, 11))));
    }

    [Fact]
    public async Task A_group_leaves_by_its_link_and_another_may_come()
    {
        using var house = new House().AtNow();
        var id = await Opened(house, people: 5, most: 10);
        await house.Send(Join(id, "a@example.org", 5));
        await Confirm(house, "a@example.org");
        (await Should.ThrowAsync<Conflict>(() => house.Send(Join(id, "b@example.org", 2)))).Code.ShouldBe("training-full");

        var link = await house.LinkOf("a@example.org");
        (await house.Stranger().GetAsync(new Uri(link, UriKind.Relative))).Headers.GetValues("Referrer-Policy").Single().ShouldBe("no-referrer");
        (await Now(house, id)).People.ShouldBe(10, "looking changes nothing");
        (await house.Stranger().Press(link, "leave-training")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await Now(house, id)).People.ShouldBe(5);
        await house.Send(Join(id, "b@example.org", 2));
    }

    [Fact]
    public async Task Open_orders_come_nearest_first_and_say_which_are_the_neighbours()
    {
        using var house = (await EventsHouse.WithOrganizations()).AtNow();
        await Opened(house, municipality: "111");
        await Opened(house, municipality: "398");

        var list = JsonDocument.Parse(await house.Stranger().GetStringAsync(new Uri("/api/v1/trainings?near=398", UriKind.Relative))).RootElement.GetProperty("items");
        list.EnumerateArray().Select(t => (t.GetProperty("municipality").GetString(), t.GetProperty("distance").GetInt32() == 0)).ShouldBe([("398", true), ("111", false)]);
        (await house.Stranger().GetStringAsync(new Uri("/trainings?near=398", UriKind.Relative))).ShouldContain("oma kunta");
    }

    [Fact]
    public async Task The_partner_finder_names_who_could_train_with_the_reasons()
    {
        using var house = (await EventsHouse.WithOrganizations()).AtNow();
        var known = (await house.Send(new Yhdessa.Contracts.Directory.OrganizationFacts([EventsHouse.Dila])))[EventsHouse.Dila];
        var found = await house.Send(new Yhdessa.Contracts.Directory.PossiblePartners(known.Name, "398", 5));
        found.ShouldNotBeEmpty();
        found.ShouldAllBe(p => p.Reasons.Count > 0 && p.Name.Length > 0);
        (await house.Send(new Yhdessa.Contracts.Directory.PossiblePartners("ja", null, 5))).ShouldBeEmpty();

        await house.Send(new Yhdessa.Directory.EnterOrganization { Name = "Auttavat kädet", Kind = "association", Expertise = ["ensiapu"], HomeMunicipality = "398", Languages = ["fi", "sv"] });
        var id = await Opened(house);
        var page = await PageForm.Read(await house.Editor().GetAsync(new Uri($"/staff/trainings/{id}", UriKind.Relative)));
        var why = page.QuerySelectorAll("section[aria-labelledby=trainers] li > div").Single(t => t.QuerySelector("h3")!.TextContent == "Auttavat kädet").QuerySelectorAll("ul li").Select(l => l.TextContent).ToList();
        why[..3].ShouldBe(["erityisosaaminen: ensiapu", "toimii Lahdessa", "kielet: suomi, ruotsi"]);
    }

    [Fact]
    public async Task What_nobody_confirms_goes_in_two_days_and_people_are_forgotten_a_month_after()
    {
        using var house = new House().AtNow();
        await house.Send(Order("ei@example.org"));
        var id = await Opened(house, people: 9);
        await house.Send(new AgreeTraining(id, new(2026, 3, 20), new(17, 0), new(20, 0), "Kylätalo"));

        await house.Send(new ForgetTrained(house.Clock.Now.AddDays(3)));
        (await house.In((EventsDb db) => db.Set<TrainingOrder>().CountAsync())).ShouldBe(1);
        await house.Send(new ForgetTrained(house.Clock.Now.AddDays(60)));
        var join = await house.In((EventsDb db) => db.Set<TrainingJoin>().AsNoTracking().SingleAsync());
        (join.Email, join.Person, join.People).ShouldBe((null, null, 9));
    }
}

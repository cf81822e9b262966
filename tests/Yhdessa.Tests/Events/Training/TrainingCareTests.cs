using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Events.Training;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Events.SignUpHouse;

namespace Yhdessa.Tests.Events.Training;

/// <summary>What is kept of an ordered training, and what is forgotten.</summary>
public class TrainingCareTests
{
    static async Task<Id<TrainingOrder>> Opened(House house)
    {
        var id = await house.Send(new OrderTraining { Topic = "Ensiapu", LeastGroup = 2, MostGroup = 20, Group = "Kylätoimikunta", Municipality = "398", People = 5, Name = "Aino Esimerkki", Email = "tilaaja@example.org" });
        (await house.Stranger().Press(await house.LinkOf("tilaaja@example.org"), "confirm-training")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await house.Send(new OpenTraining(id));
        return id;
    }

    [Theory, OnEachDatabase]
    public async Task What_staff_has_written_of_its_event_stays_when_the_day_is_agreed(Provider on)
    {
        using var house = (await EventsHouse.WithOrganizations(on)).AtNow();
        var id = await Opened(house);
        var of = await house.In((EventsDb db) => db.Events.Where(e => e.Type == EventType.OnDemandTraining && e.Slug == "ensiapu").Select(e => e.Id).SingleAsync());
        using var editor = house.Editor();
        (await editor.Patch(of, new
        {
            summary = new { fi = "Tule oppimaan" },
            plainText = new { fi = "Opit auttamaan." },
            price = new { free = true },
            ageFrom = 15,
            targetGroups = new[] { "youth" },
            accessibility = new[] { new { kind = "stepFree", has = true } },
            hostMunicipality = "398",
        })).StatusCode.ShouldBe(HttpStatusCode.OK);

        await house.Send(new AgreeTraining(id, new(2026, 4, 1), new(17, 0), new(20, 0), "Kylätalo"));

        var e = await house.In((EventsDb db) => db.Events.AsNoTracking().Include(x => x.Audiences).SingleAsync(x => x.Id == of));
        (e.FirstDay, e.Place, e.Summary?.ToString(), e.PlainText?.ToString(), e.IsFree, e.AgeFrom, e.IsAccessible, e.HostMunicipality).ShouldBe((new DateOnly(2026, 4, 1), "Kylätalo", "Tule oppimaan", "Opit auttamaan.", true, 15, true, "398"));
        e.Audiences.Select(a => a.Code).ShouldBe(["youth"]);
    }

    [Theory, OnEachDatabase]
    public async Task Whoever_does_not_answer_the_letter_is_forgotten_in_two_days_and_the_order_stays(Provider on)
    {
        using var house = new House(on).AtNow();
        var id = await Opened(house);
        await house.Send(new JoinTraining { Id = id, Group = "Naapurit", Municipality = "111", People = 2, Name = "Väinö Esimerkki", Email = "toisen-kirjoittama@example.org" });

        await house.Send(new ForgetTrained(house.Clock.Now.AddDays(1)));
        (await house.In((EventsDb db) => db.Set<TrainingJoin>().CountAsync())).ShouldBe(2);
        await house.Send(new ForgetTrained(house.Clock.Now.AddDays(3)));

        (await house.In((EventsDb db) => db.Set<TrainingJoin>().Select(j => j.Email).SingleAsync())).ShouldBe("tilaaja@example.org");
        (await house.In((EventsDb db) => db.Set<TrainingOrder>().SingleAsync())).People.ShouldBe(5);
    }
}

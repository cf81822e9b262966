using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Contracts.Governance;
using Yhdessa.Kernel;
using Yhdessa.Participation;
using Yhdessa.Participation.Initiatives;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Participation.ParticipationHouse;

namespace Yhdessa.Tests.Participation;

public class InitiativeTests
{
    static Task<Initiative> One(House house) => house.In((ParticipationDb db) => db.Initiatives.AsNoTracking().SingleAsync());

    static async Task<HttpResponseMessage> Propose(House house, string email = "") => await house.Fill("/initiatives/new", "propose", ("Wish.Title", "Yhteinen kalenteri"), ("Wish.Text", "Kaikki talkoot samaan paikkaan."), ("Wish.BodyId", Body.ToString()), ("Wish.Email", email));

    static async Task Publish(House house)
    {
        var staff = house.Coordinator();
        await (await PageForm.Open(staff, "/staff/initiatives", $"publish-{(await One(house)).Id}")).Send(staff);
    }

    [Theory, OnEachDatabase]
    public async Task A_resident_proposes_without_a_name_and_staff_publish_it_with_an_answer_day(Provider on)
    {
        using var house = AHouse(on);
        (await Propose(house)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await house.Stranger().Get("/initiatives")).GetProperty("total").GetInt32().ShouldBe(0);
        (await house.Stranger().GetAsync(new Uri($"/initiatives/{(await One(house)).Id}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        await Publish(house);
        await house.DeliverEvents();

        var row = (await house.Stranger().Get("/initiatives")).GetProperty("items")[0];
        row.GetProperty("answerBy").GetString().ShouldBe("2027-01-24");
        row.GetProperty("body").GetString().ShouldBe("Järjestöneuvottelukunta");
        (await house.Stranger().Sees($"/initiatives/{(await One(house)).Id}")).QuerySelector("main")!.TextContent.ShouldContain("Vastaus viimeistään");
        (await house.Stranger().Get("/impact")).GetProperty("items").EnumerateArray().Single().GetProperty("kind").GetString().ShouldBe("initiatives");
    }

    [Fact]
    public async Task An_address_is_believed_when_it_answers_stays_private_and_hears_of_the_decision()
    {
        using var house = AHouse();
        await Propose(house, "aino@example.org");
        (await One(house)).State.ShouldBe(InitiativeState.Unconfirmed);
        (await house.Coordinator().Sees("/staff/initiatives")).QuerySelector("main")!.TextContent.ShouldNotContain("Yhteinen kalenteri");
        var link = await house.Link();
        var shown = await house.Stranger().GetAsync(new Uri(link, UriKind.Relative));
        shown.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        await house.Fill(link, "confirm-initiative");
        await Publish(house);

        var id = (await One(house)).Id;
        (await house.Stranger().GetStringAsync(new Uri($"/api/v1/initiatives/{id}", UriKind.Relative))).ShouldNotContain("aino@");
        await house.Tell(new DecisionMade(Guid.CreateVersion7(), Body, "Järjestöneuvottelukunta", Guid.CreateVersion7(), "Kalenteri", "Tehdään kalenteri.", id, new(2026, 12, 1), null));
        (await house.Letters())[^1].Words!.Paragraphs.ShouldContain("Tehdään kalenteri.");
        (await house.In((KernelDb db) => db.Audit.AsNoTracking().ToListAsync())).ShouldAllBe(a => !a.Changes.Contains("aino@"));
    }

    [Fact]
    public async Task A_declined_one_is_never_shown_and_its_author_reads_why()
    {
        using var house = AHouse();
        await Propose(house);
        var staff = house.Coordinator();
        await (await PageForm.Open(staff, "/staff/initiatives", $"decline-{(await One(house)).Id}")).With("reason", "Tekstissä on henkilötietoja.").Send(staff);

        (await One(house)).State.ShouldBe(InitiativeState.Declined);
        (await house.Stranger().GetAsync(new Uri($"/initiatives/{(await One(house)).Id}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}

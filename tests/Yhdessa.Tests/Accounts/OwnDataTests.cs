using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Contracts.Accounts;
using Yhdessa.Host.Accounts;
using Yhdessa.Kernel;
using Yhdessa.Participation;
using Yhdessa.Tests.Participation;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Accounts;

public class OwnDataTests
{
    const string email = "aino@example.org";

    static async Task<Guid> Aino(House house, params string[] roles) => await house.Send(new InvitePerson(email, new(roles)) { Name = "Aino Esimerkki", Quietly = true });

    static async Task<HttpResponseMessage> Erase(HttpClient me, string typed) => await (await PageForm.Open(me, "/my", "erase-me")).With("typed", typed).Send(me);

    [Theory, OnEachDatabase]
    public async Task A_person_takes_along_all_that_is_kept_of_her_and_is_forgotten_in_every_module(Provider on)
    {
        using var house = ParticipationHouse.AHouse(on);
        var id = await Aino(house, Roles.Editor);
        var me = house.As(id, Roles.Editor);
        await house.Subscribed(email);

        (await me.Sees("/my")).QuerySelector("section[aria-labelledby=own] dl")!.TextContent.ShouldContain("Kirjetilaukset");
        (await me.GetStringAsync(new Uri("/my/data.json", UriKind.Relative))).ShouldContain("2026-11");
        (await Erase(me, "joku@muu.fi")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Erase(me, email)).StatusCode.ShouldBe(HttpStatusCode.Found);

        (await house.In((ParticipationDb db) => db.Subscriptions.AsNoTracking().SingleAsync())).Email.ShouldBeNull();
        (await house.Send(new PersonNames([id]))).ShouldBeEmpty();
        (await house.Send(new PersonContact(id))).ShouldBeNull();
        (await house.Letters()).ShouldAllBe(l => l.To != email);
        var log = await house.In((KernelDb db) => db.Audit.AsNoTracking().ToListAsync());
        log.ShouldContain(a => a.What == "EraseMyAccount" && a.Subject == id.ToString());
        log.ShouldAllBe(a => !a.Changes.Contains(email) && !a.Changes.Contains("Aino"));
    }

    [Fact]
    public async Task The_last_administrator_is_not_erased_nor_anything_of_hers()
    {
        using var house = ParticipationHouse.AHouse();
        var me = house.As(await Aino(house, Roles.Administrator), Roles.Administrator);
        await house.Subscribed(email);

        (await Erase(me, email)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        (await house.In((ParticipationDb db) => db.Subscriptions.AsNoTracking().SingleAsync())).Email.ShouldBe(email);
    }

    [Fact]
    public async Task Own_data_is_for_those_who_have_signed_in()
    {
        using var house = ParticipationHouse.AHouse();
        (await house.Stranger().GetAsync(new Uri("/my/data.json", UriKind.Relative))).StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }
}

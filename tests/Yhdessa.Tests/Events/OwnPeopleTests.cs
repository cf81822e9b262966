using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Events;

/// <summary>Whoever makes an event sees who comes to it.</summary>
public class OwnPeopleTests
{
    [Theory, OnEachDatabase]
    public async Task Its_own_people_see_who_comes_and_it_is_written_down_and_nobody_else_does(Provider on)
    {
        using var house = await EventsHouse.WithOrganizations(on);
        using var editor = house.Editor();
        var of = (await editor.Made(EventsHouse.Wish("Oma ilta", ("capacity", 10), ("municipality", "398")))).Id();
        (await house.Stranger().PostAsJsonAsync($"/api/v1/events/{of}/registrations", new { name = "Aino Esimerkki", email = "aino@example.org", groupSize = 3 })).StatusCode.ShouldBe(HttpStatusCode.Created);
        var (page, file) = (new Uri($"/my/events/{of}/people", UriKind.Relative), new Uri($"/my/events/{of}/people/list.csv", UriKind.Relative));
        using var secretary = await house.SecretaryOf(EventsHouse.Dila);

        var seen = await PageForm.Read(await secretary.GetAsync(page));
        seen.QuerySelector("table.fold")!.TextContent.ShouldContain("aino@example.org");
        seen.QuerySelector("dl.kv")!.TextContent.ShouldContain("3/10");
        (await secretary.GetStringAsync(file)).ShouldContain("Aino Esimerkki");
        (await house.In((EventsDb db) => db.Set<AuditEntry>().CountAsync(a => a.What == "LookAtRegistrations" && a.Subject == of.ToString()))).ShouldBe(2);
        (await secretary.GetStringAsync(new Uri($"/my/events/{of}", UriKind.Relative))).ShouldContain($"my/events/{of}/people");

        using var other = await house.SecretaryOf(EventsHouse.Mente);
        foreach (var client in (HttpClient[])[other, house.AsLiaisonOf("398"), house.As(Guid.CreateVersion7(), Roles.County)])
            foreach (var address in (Uri[])[page, file]) (await client.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, address.ToString());
        (await house.Stranger().GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await house.In((EventsDb db) => db.Set<AuditEntry>().CountAsync(a => a.What == "LookAtRegistrations"))).ShouldBe(2);
    }

    [Fact]
    public async Task The_municipality_that_holds_it_sees_who_comes_and_what_takes_no_sign_ups_says_so()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        var of = (await editor.Made(EventsHouse.Wish("Kunnan ilta", ("capacity", 10), ("organizationIds", null), ("hostMunicipality", "111")))).Id();
        (await house.Stranger().PostAsJsonAsync($"/api/v1/events/{of}/registrations", new { name = "Aino Esimerkki", email = "aino@example.org" })).StatusCode.ShouldBe(HttpStatusCode.Created);
        var open = (await editor.Made(EventsHouse.Wish("Avoin ilta", ("organizationIds", null), ("hostMunicipality", "111")))).Id();
        using var liaison = house.AsLiaisonOf("111");

        (await liaison.GetStringAsync(new Uri($"/my/events/{of}/people", UriKind.Relative))).ShouldContain("aino@example.org");
        (await liaison.GetStringAsync(new Uri($"/my/events/{open}/people", UriKind.Relative))).ShouldContain("ei tarvitse ilmoittautua");
    }

    [Fact]
    public async Task Its_own_people_read_what_was_said_of_it_in_peoples_own_words_and_others_read_the_figures()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        var of = (await editor.Made(EventsHouse.Wish("Oma ilta"))).Id();
        house.Clock.Now = new(2026, 4, 10, 13, 0, 0, TimeSpan.Zero);
        (await house.Stranger().PostAsJsonAsync($"/api/v1/events/{of}/feedback", new { score = 5, best = "Lämmin vastaanotto" })).StatusCode.ShouldBe(HttpStatusCode.Created);
        var report = new Uri("/events/oma-ilta/report", UriKind.Relative);
        using var secretary = await house.SecretaryOf(EventsHouse.Dila);
        using var other = await house.SecretaryOf(EventsHouse.Mente);

        (await secretary.GetStringAsync(report)).ShouldContain("Lämmin vastaanotto");
        foreach (var client in (HttpClient[])[other, house.AsLiaisonOf("398"), house.Stranger()]) (await client.GetStringAsync(report)).ShouldNotContain("Lämmin vastaanotto");
    }
}

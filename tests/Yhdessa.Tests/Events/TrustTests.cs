using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Directory;
using Yhdessa.Events;
using Yhdessa.Host.Accounts;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Tests.Api;
using Yhdessa.Tests.Directory;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Events;

/// <summary>Partners send for review; those the house trusts publish at once.</summary>
public sealed class TrustTests
{
    [Theory, OnEachDatabase]
    public async Task What_a_trusted_organization_tells_is_out_at_once_and_when_the_trust_ends_it_waits_again(Provider on)
    {
        using var house = await EventsHouse.WithOrganizations(on);
        using var secretary = await house.SecretaryOf(EventsHouse.Dila);
        using var other = await house.SecretaryOf(EventsHouse.Mente);
        var trust = await house.Send(new GiveTrust(EventsHouse.Dila, "Kymmenen moitteetonta ilmoitusta"));

        (await secretary.Made(EventsHouse.Wish("Oma"))).Words("publication").ShouldBe("published");
        (await other.Made(EventsHouse.Wish("Toinen", ("organizationIds", new[] { EventsHouse.Mente })))).Words("publication").ShouldBe("waiting");
        var draft = (await secretary.Made(EventsHouse.Wish("Luonnos", ("publish", false)))).Id();
        (await (await secretary.Act(draft, "publish")).Json()).Words("publication").ShouldBe("published");

        await house.Send(new EndTrust(trust, "Sovittiin niin"));

        (await secretary.Made(EventsHouse.Wish("Uusi"))).Words("publication").ShouldBe("waiting");
        (await house.In((EventsDb db) => db.Events.CountAsync(e => e.Publication == Publication.Published))).ShouldBe(2);
        await Should.ThrowAsync<RuleBroken>(() => house.Send(new EndTrust(trust, "Taas")));
        await house.Send(new GiveTrust(EventsHouse.Dila, "Uudelleen"));
        await Should.ThrowAsync<Conflict>(() => house.Send(new GiveTrust(EventsHouse.Dila, "Kahdesti")));
    }

    [Theory, OnEachDatabase]
    public async Task No_organization_is_trusted_twice_at_a_time_whatever_writes_it(Provider on)
    {
        using var house = await EventsHouse.WithOrganizations(on);
        await house.Send(new GiveTrust(EventsHouse.Dila, "Syy"));

        await Should.ThrowAsync<DbUpdateException>(() => house.In((EventsDb db) => Task.FromResult(db.Trusted.Add(new(Id<TrustedOrganization>.New(), EventsHouse.Dila, "Ohi säännön", house.Clock.Now)))));
    }

    [Fact]
    public async Task The_organization_hears_of_the_trust_and_of_its_end_with_the_reason()
    {
        using var house = await EventsHouse.WithOrganizations();
        var person = await house.Send(new InvitePerson("luotettu@example.org", new([])) { Quietly = true });
        await house.Send(new GiveOrganizationRight(person, new(EventsHouse.Dila, "editor")));
        await house.DeliverEvents();

        var trust = await house.Send(new GiveTrust(EventsHouse.Dila, "Hyvät ilmoitukset"));
        await house.Send(new EndTrust(trust, "Liian myöhään"));

        var letters = await house.In((MailDb db) => db.Letters.AsNoTracking().Where(l => l.Key.StartsWith("events.trust-")).OrderBy(l => l.Key).ToListAsync());
        letters.Select(l => (l.Key.Split(':')[0], l.To, l.Words!.Paragraphs[^1])).ShouldBe([("events.trust-ended", "luotettu@example.org", "Syy: Liian myöhään"), ("events.trust-given", "luotettu@example.org", "Syy: Hyvät ilmoitukset")]);
    }

    [Fact]
    public async Task Staff_give_and_end_trust_by_forms_and_a_program_by_the_api_and_nobody_else()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        var name = await house.In((DirectoryDb db) => db.Organizations.Where(o => o.Id == (Id<Organization>)EventsHouse.Dila).Select(o => o.Names).SingleAsync());

        using var wordless = await (await PageForm.Open(editor, "/staff/events/trust", "give-trust")).With("Wish.Organization", name.Fi!).Send(editor);
        ((int)wordless.StatusCode).ShouldBe(422);
        using var given = await (await PageForm.Open(editor, "/staff/events/trust", "give-trust")).With("Wish.Organization", name.Fi!).With("Wish.Reason", "Tuttu").Send(editor);
        ((int)given.StatusCode).ShouldBeInRange(302, 303, await given.Content.ReadAsStringAsync());
        var held = (await (await editor.GetAsync(new Uri("/api/v1/trusted-organizations?holds=true", UriKind.Relative))).Json()).GetProperty("items")[0];
        using var ended = await (await PageForm.Open(editor, "/staff/events/trust", $"end-{held.Id()}")).With("reason", "Muutto").Send(editor);
        (await editor.Words("/staff/events/trust")).ShouldContain("Syy: Muutto");

        using var secretary = await house.SecretaryOf(EventsHouse.Dila);
        await (await secretary.PostAsJsonAsync("/api/v1/trusted-organizations", new { organizationId = EventsHouse.Dila, reason = "Itse" })).ShouldBeProblem(403);
        await (await editor.PostAsJsonAsync("/api/v1/trusted-organizations", new { organizationId = Guid.CreateVersion7(), reason = "Kuka" })).ShouldBeProblem(422);
        ((int)(await editor.PostAsJsonAsync("/api/v1/trusted-organizations", new { organizationId = EventsHouse.Mente, reason = "Ohjelma" })).StatusCode).ShouldBe(201);
    }
}

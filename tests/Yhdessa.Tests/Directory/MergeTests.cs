using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Directory;
using Yhdessa.Events;
using Yhdessa.Governance;
using Yhdessa.Host.Accounts;
using Yhdessa.Kernel;
using Yhdessa.Participation;
using Yhdessa.Participation.Volunteering;
using Yhdessa.Partnerships;
using Yhdessa.Partnerships.Register;
using Yhdessa.Partnerships.Types;
using Yhdessa.Spaces;
using OrganizationRight = Yhdessa.Directory.OrganizationRight;
using Seat = Yhdessa.Governance.Seat;
using Yhdessa.Tests.Api;
using Yhdessa.Tests.Spaces;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.SpacesHouse;

namespace Yhdessa.Tests.Directory;

/// <summary>Two records become one through the front door: every old address leads there, and every module follows.</summary>
public sealed class MergeTests : IDisposable
{
    readonly House house = new();
    readonly HttpClient coordinator;

    public MergeTests() => coordinator = house.As(Guid.CreateVersion7(), Roles.Coordinator);

    public void Dispose() => house.Dispose();

    async Task<(Guid Stays, Guid Goes)> Two()
    {
        var stays = await house.Send(new EnterOrganization { Name = "Lahden Muistiyhdistys ry", Kind = "association", Themes = ["older-people"], Summary = new("Vanha tiivistelmä.") });
        var goes = await house.Send(new EnterOrganization
        {
            Name = "Lahden muistiyhdistys",
            Kind = "association",
            DifferentFrom = [stays.Value],
            Themes = ["patients"],
            Summary = new("Uusi tiivistelmä."),
            Website = "https://muisti.example.org",
            Identifiers = [new(Identifier.Business, "1234567-1")],
            Services = [new(new Translated("Muistikahvila"))],
        });
        return (stays, goes);
    }

    [Fact]
    public async Task A_coordinator_merges_two_records_field_by_field_and_is_warned_that_it_is_final()
    {
        var (stays, goes) = await Two();
        var service = (await house.Send(new OneOrganization(goes.ToString()))).Services[0].Id;
        var form = await PageForm.Open(coordinator, "/staff/organizations/merge?one=lahden-muistiyhdistys-ry&other=lahden-muistiyhdistys", "merge");
        form.Page.Body!.TextContent.ShouldContain("Yhdistämistä ei voi perua");
        form.With("_merge-summary", "other").With("_merge-themes", "both");
        (await form.Send(coordinator)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);   // not yet sure
        (await form.With("Choice.Sure", "true").Send(coordinator)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var one = await house.Send(new OneOrganization(stays.ToString()));
        (one.Name, one.Summary!.Fi, one.Website).ShouldBe(("Lahden Muistiyhdistys ry", "Uusi tiivistelmä.", "https://muisti.example.org"));
        one.Themes.ShouldBe(["older-people", "patients"], ignoreOrder: true);
        one.Identifiers.Single().Value.ShouldBe("1234567-1");
        one.Services.Single().Id.ShouldBe(service);
        one.AlsoKnownAs.ShouldContain("Lahden muistiyhdistys");
        (await house.Send(new OrganizationList())).Total.ShouldBe(1);
        (await house.Send(new TwinList())).Pairs.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_old_address_of_the_merged_answers_308()
    {
        var (stays, goes) = await Two();
        var old = (await house.Stranger().GetFromJsonAsync<JsonObject>("/hsds/services"))!["contents"]!.AsArray().Count;
        (await coordinator.PostAsJsonAsync($"/api/v1/organizations/{stays}:merge", new { other = goes })).StatusCode.ShouldBe(HttpStatusCode.OK);
        old.ShouldBe(2);

        foreach (var (address, to) in new[]
        {
            ("/organizations/lahden-muistiyhdistys", "/organizations/lahden-muistiyhdistys-ry"),
            ("/sv/organizations/lahden-muistiyhdistys", "/sv/organizations/lahden-muistiyhdistys-ry"),
            ($"/api/v1/organizations/{goes}", "/api/v1/organizations/lahden-muistiyhdistys-ry"),
            ("/api/v1/organizations/lahden-muistiyhdistys", "/api/v1/organizations/lahden-muistiyhdistys-ry"),
            ($"/hsds/organizations/{goes}", $"/hsds/organizations/{stays}"),
        })
        {
            var answer = await house.Stranger().GetAsync(new Uri(address, UriKind.Relative));
            ((int)answer.StatusCode).ShouldBe(308, address);
            answer.Headers.Location!.ToString().ShouldBe(to);
        }
        (await house.Stranger().GetAsync(new Uri($"/calendar/organizations/{goes}.ics", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
        ((int)(await coordinator.SendAsync(HttpMethod.Put.Send($"/api/v1/organizations/{goes}", new { name = "X", kind = "association" }).With("If-Match", "*"))).StatusCode).ShouldBe(308);
        (await house.Stranger().GetFromJsonAsync<JsonObject>("/api/v1/organizations?modifiedAfter=2024-01-01T00:00:00Z"))!.ShouldNotBeNull();
    }

    [Theory, OnEachDatabase]
    public async Task What_pointed_at_the_merged_belongs_to_the_one_in_every_module(Provider on)
    {
        using var other = new House(on).AtNow();
        var (stays, goes, person) = (Guid.Empty, Guid.Empty, Guid.CreateVersion7());
        stays = await other.Send(new EnterOrganization { Name = "Aurinko", Kind = "association" });
        goes = await other.Send(new EnterOrganization { Name = "Kuutamo", Kind = "association" });
        await Hang(other, stays, goes, person);

        await other.Send(new MergeOrganizations((Id<Organization>)stays, (Id<Organization>)goes));
        while (await other.DeliverEvents() > 0) { }

        (await other.In((DirectoryDb db) => db.Rights.SingleAsync())).ShouldSatisfyAllConditions(r => r.OrganizationId.Value.ShouldBe(stays), r => r.Right.ShouldBe(OrganizationRight.Owner));
        (await other.In((DirectoryDb db) => db.Members.SingleAsync())).OrganizationId.Value.ShouldBe(stays);
        (await other.In((PartnershipsDb db) => db.Partnerships.Where(p => p.DeletedAt == null).ToListAsync())).ShouldHaveSingleItem().OrganizationId.ShouldBe(stays);
        (await other.In((ParticipationDb db) => db.Tasks.SingleAsync())).OrganizationId.ShouldBe(stays);
        (await other.In((HostDb db) => db.Keys.SingleAsync())).OrganizationId.ShouldBe(stays);
        (await other.In((EventsDb db) => db.Events.Include(e => e.Partners).SingleAsync())).ShouldSatisfyAllConditions(e => e.OrganizationIds.ShouldBe([stays]), e => e.Partners.Single().OrganizationId.ShouldBe(stays));
        (await other.In((GovernanceDb db) => db.Terms.SingleAsync())).OrganizationId.ShouldBe(stays);
        (await other.In((SpacesDb db) => db.Bookings.SingleAsync())).OrganizationId.ShouldBe(stays);
    }

    /// <summary>One of everything that can belong to an organization.</summary>
    static async Task Hang(House house, Guid stays, Guid goes, Guid person)
    {
        await house.In((DirectoryDb db) =>
        {
            var network = new Network(Id<Network>.New(), "verkko", new("Verkko"), Network.Other, []);
            network.Join((Id<Organization>)goes);
            db.Add(network);
            db.Rights.Add(new OrganizationRight { PersonId = person, OrganizationId = (Id<Organization>)stays, Right = OrganizationRight.Viewer });
            db.Rights.Add(new OrganizationRight { PersonId = person, OrganizationId = (Id<Organization>)goes, Right = OrganizationRight.Owner });
            return Task.FromResult(0);
        });
        await house.In((PartnershipsDb db) =>
        {
            var type = new PartnershipType(Id<PartnershipType>.New(), "space");
            type.Describe(1, new("Tila"), new("Tiloja"), ("Tila", "Tiloja"), "S1");
            db.AddRange(type, Partnership.Begin(stays, type.Id, new(2026, 1, 1), null), Partnership.Begin(goes, type.Id, new(2026, 2, 1), null));
            return Task.FromResult(0);
        });
        await house.In((ParticipationDb db) => Task.FromResult(db.Add(VolunteerTask.Of(new TaskCard("Kahvit", "Keitetään.", goes, null, null, null, null, 2))).Entity.Id));
        await house.In((HostDb db) => Task.FromResult(db.Add(PartnerKey.New("Ohjelma", ["directory:read"], goes).Key).Entity.Id));
        await house.In((EventsDb db) => Task.FromResult(db.Add(Event.Draft(Id<Event>.New(), "ilta").Tell(new EventTold(new("Ilta"), EventKind.Own, EventType.Other, new(DatePrecision.Unconfirmed, null, null, null, null), 2026) { OrganizationIds = [goes, stays] })).Entity.Id));
        await house.In((GovernanceDb db) =>
        {
            var body = new Body(Id<Body>.New(), "elin", BodyKinds.Other, 1);
            var seat = new Seat(Id<Seat>.New(), body.Id, Seat.Sector, new(2026, 1, 1));
            seat.Give(goes, null, new(2026, 1, 1), null);
            db.AddRange(body, seat);
            return Task.FromResult(0);
        });
        var space = await house.ASpace();
        (await house.As(person).Book(Wish(space, At(5, 12), At(5, 14), organizationId: goes))).StatusCode.ShouldBe(HttpStatusCode.Created);
    }
}

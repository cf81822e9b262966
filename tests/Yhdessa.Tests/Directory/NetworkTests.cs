using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Directory;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Tests.Api;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Directory;

/// <summary>Networks are kept by the house and by the people of the organization that coordinates each.</summary>
public sealed class NetworkTests : IDisposable
{
    readonly House house = new();
    readonly HttpClient staff, anyone;

    public NetworkTests() => (staff, anyone) = (house.As(Guid.CreateVersion7(), Roles.Coordinator), house.Stranger());

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task A_network_is_started_changed_patched_binned_and_taken_back()
    {
        var created = await staff.SendAsync(HttpMethod.Post.Send("/api/v1/networks", JsonNode.Parse("""{"names":{"fi":"Muistiverkosto","sv":"Minnesnätverket"},"kind":"other","purpose":{"fi":"Muistin asialla."},"themes":["older-people"],"targetGroups":["older-people"],"openToAll":true,"rhythm":{"fi":"joka kuun toinen tiistai"}}""")!));
        created.StatusCode.ShouldBe(HttpStatusCode.Created, await created.Content.ReadAsStringAsync());
        var network = await Json(created);
        (network["slug"]!.ToString(), network["openToAll"]!.GetValue<bool>(), network["rhythm"]!["fi"]!.ToString()).ShouldBe(("muistiverkosto", true, "joka kuun toinen tiistai"));

        var patch = HttpMethod.Patch.Send($"/api/v1/networks/{network["id"]}", JsonNode.Parse("""{"openToAll":null,"targetGroups":["carers"]}""")!, "application/merge-patch+json").With("If-Match", created.Headers.ETag!.ToString());
        var patched = await staff.SendAsync(patch);
        patched.StatusCode.ShouldBe(HttpStatusCode.OK, await patched.Content.ReadAsStringAsync());
        (await Json(patched)).ShouldSatisfyAllConditions(n => n["openToAll"].ShouldBeNull(), n => n["targetGroups"]!.AsArray().Select(g => g!.ToString()).ShouldBe(["carers"]), n => n["purpose"]!["fi"]!.ToString().ShouldBe("Muistin asialla."));

        (await staff.SendAsync(HttpMethod.Delete.Send($"/api/v1/networks/{network["id"]}").With("If-Match", patched.Headers.ETag!.ToString()))).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await anyone.GetAsync(new Uri($"/api/v1/networks/{network["id"]}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Gone);
        await (await PageForm.Open(staff, "/staff/networks", $"restore-{network["id"]}")).Send(staff);
        (await anyone.GetAsync(new Uri("/networks/muistiverkosto", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_coordinators_people_keep_their_network_and_nobody_elses()
    {
        var (keeper, own, other) = (Guid.CreateVersion7(), await Enter("Muistiyhdistys"), await Enter("Shakkiseura"));
        await Right(keeper, own, OrganizationRight.Editor);
        var client = house.As(keeper);
        await (await client.SendAsync(HttpMethod.Post.Send("/api/v1/networks", Named("Oma verkko")))).ShouldBeProblem(422, "network-needs-coordinator");
        await (await client.SendAsync(HttpMethod.Post.Send("/api/v1/networks", Named("Oma verkko", other)))).ShouldBeProblem(403);
        await (await client.SendAsync(HttpMethod.Post.Send("/api/v1/networks", Named("Oma verkko", own, "advisoryBoard")))).ShouldBeProblem(422, "network-kind-is-staffs");
        await (await anyone.SendAsync(HttpMethod.Post.Send("/api/v1/networks", Named("Oma verkko", own)))).ShouldBeProblem(401);

        var form = await PageForm.Open(client, "/networks/new", "new-network");
        var started = await form.With("Wish.Names.Fi", "Oma verkko").Send(client);
        started.StatusCode.ShouldBe(HttpStatusCode.Redirect, await started.Content.ReadAsStringAsync());
        started.Headers.Location!.ToString().ShouldEndWith("/networks/oma-verkko/members");
        (await house.Send(new OneNetwork("oma-verkko"))).ShouldSatisfyAllConditions(n => n.CoordinatorId.ShouldBe(own.Value), n => n.Members.Single().Id.ShouldBe(own.Value));

        var edited = await (await PageForm.Open(client, "/networks/oma-verkko/edit", "edit-network")).With("Wish.Rhythm.Fi", "kerran kuussa").Send(client);
        edited.StatusCode.ShouldBe(HttpStatusCode.Redirect, await edited.Content.ReadAsStringAsync());
        (await house.Send(new OneNetwork("oma-verkko"))).Rhythm!.Fi.ShouldBe("kerran kuussa");
        await Start("Toisten verkko");
        (await client.GetAsync(new Uri("/networks/toisten-verkko/edit", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await client.GetAsync(new Uri("/networks/oma-verkko/history", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await anyone.GetAsync(new Uri("/networks/oma-verkko/history", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_member_is_added_and_removed_with_an_undo_and_the_history_tells_who()
    {
        var (network, own) = (await Start("Verkko"), await Enter("Muistiyhdistys"));
        var added = await (await PageForm.Open(staff, "/networks/verkko/members?q=muistiyhdistys", $"add-{own}")).Send(staff);
        added.StatusCode.ShouldBe(HttpStatusCode.Redirect, await added.Content.ReadAsStringAsync());
        (await Members("verkko")).ShouldBe([own.Value]);

        await (await PageForm.Open(staff, "/networks/verkko/members", $"remove-{own}")).Send(staff);
        (await Members("verkko")).ShouldBeEmpty();
        var undone = await (await PageForm.Open(staff, "/networks/verkko/members", "undo-member")).With("act", "join").With("organization", own.ToString()).Send(staff);
        undone.StatusCode.ShouldBe(HttpStatusCode.Redirect, await undone.Content.ReadAsStringAsync());
        (await Members("verkko")).ShouldBe([own.Value]);

        var history = await PageForm.Read(await staff.GetAsync(new Uri("/networks/verkko/history", UriKind.Relative)));
        history.QuerySelectorAll("h2").Count(h => h.TextContent.Contains("Muistiyhdistys", StringComparison.Ordinal)).ShouldBe(3);
        (await house.Send(new NetworkHistory(network.ToString()))).Entries.Select(e => e.What).ShouldContain("LeaveNetwork");
    }

    [Fact]
    public async Task An_organization_joins_an_open_network_asks_a_closed_one_and_leaves()
    {
        var (person, own) = (Guid.CreateVersion7(), await Enter("Muistiyhdistys"));
        await Right(person, own, OrganizationRight.Owner);
        var client = house.As(person);
        await Start("Avoin", openToAll: true);
        await Start("Kutsuttujen");

        await (await PageForm.Open(client, "/networks/avoin", $"join-{own}")).Send(client);
        (await Members("avoin")).ShouldBe([own.Value]);
        await (await PageForm.Open(client, "/networks/avoin", $"leave-{own}")).Send(client);
        (await Members("avoin")).ShouldBeEmpty();

        await (await PageForm.Open(client, "/networks/kutsuttujen", $"join-{own}")).Send(client);
        (await Members("kutsuttujen")).ShouldBeEmpty();
        (await house.Send(new NetworkRequestCount())).ShouldBe(1);
        (await house.Send(new NetworkDesk())).Requests.Single().OrganizationName.ShouldBe("Muistiyhdistys");
        await (await PageForm.Open(staff, "/networks/kutsuttujen/members", $"answer-{own}")).Send(staff, "answer=yes");
        (await Members("kutsuttujen")).ShouldBe([own.Value]);
        (await house.Send(new NetworkRequestCount())).ShouldBe(0);
        (await client.GetAsync(new Uri("/networks/kutsuttujen/members", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await (await house.As(Guid.CreateVersion7()).SendAsync(HttpMethod.Post.Send($"/api/v1/networks/{(await house.Send(new OneNetwork("avoin"))).Id}:join", new { organizationId = own.Value }))).ShouldBeProblem(403);
    }

    [Fact]
    public async Task The_coordinator_hears_who_wishes_to_join_and_the_asker_hears_the_answer()
    {
        Task<Id<Organization>> WithMail(string name, string email) => Enter(name, f => f with { Contacts = [new(null, "sihteeri", email, null, Visibility.Staff)] });
        var (keeper, asker, person) = (await WithMail("Koordinoija", "koordinoija@example.org"), await WithMail("Muistiyhdistys", "muisti@example.org"), Guid.CreateVersion7());
        await Right(person, asker, OrganizationRight.Owner);
        var network = await house.Send(new StartNetwork { Names = new("Verkko"), CoordinatorId = keeper });

        await house.As(person).SendAsync(HttpMethod.Post.Send($"/api/v1/networks/{network}:join", new { organizationId = asker.Value }));
        await house.Send(new LeaveNetwork(network, asker));

        var letters = await house.In((DirectoryDb db) => db.Set<QueuedLetter>().OrderBy(l => l.Key).ToListAsync());
        letters.Select(l => (l.To, l.Words!.Subject)).ShouldBe([("muisti@example.org", "Vastaus pyyntöönne: Verkko"), ("koordinoija@example.org", "Muistiyhdistys haluaa verkostoonne")]);
        letters.ShouldAllBe(l => !l.Key.Contains("Muisti", StringComparison.Ordinal));
    }

    [Theory, OnEachDatabase]
    public async Task A_merged_coordinator_and_its_waiting_wish_pass_to_the_one_that_stays(Provider on)
    {
        using var other = new House(on);
        var (stays, goes, person) = (await other.Send(new EnterOrganization { Name = "Aurinko", Kind = "association" }), await other.Send(new EnterOrganization { Name = "Kuutamo", Kind = "association" }), Guid.CreateVersion7());
        var (kept, asked) = (await other.Send(new StartNetwork { Names = new("Oma"), CoordinatorId = goes }), await other.Send(new StartNetwork { Names = new("Toinen") }));
        await other.In((DirectoryDb db) => Task.FromResult(db.Rights.Add(new OrganizationRight { PersonId = person, OrganizationId = goes, Right = OrganizationRight.Owner })));
        (await other.As(person).SendAsync(HttpMethod.Post.Send($"/api/v1/networks/{asked}:join", new { organizationId = goes.Value }))).StatusCode.ShouldBe(HttpStatusCode.OK);

        await other.Send(new MergeOrganizations(stays, goes));

        (await other.Send(new OneNetwork(kept.ToString()))).ShouldSatisfyAllConditions(n => n.CoordinatorId.ShouldBe(stays.Value), n => n.Members.Single().Id.ShouldBe(stays.Value));
        (await other.In((DirectoryDb db) => db.NetworkRequests.SingleAsync())).OrganizationId.ShouldBe(stays);
    }

    [Fact]
    public async Task After_thirty_days_in_the_bin_a_network_is_only_an_address_and_does_not_come_back()
    {
        var (network, own) = (await Start("Verkko"), await Enter("Muistiyhdistys"));
        await Join(network, own);
        await house.Send(new RemoveNetwork(network, null));
        (await house.Send(new OrganizationList { Network = [OrganizationFacets.NoNetwork] })).Total.ShouldBe(1);   // whose only network is in the bin is in none

        house.Clock.Now = house.Clock.Now.AddDays(31);
        await house.Send(new ForgetOld(house.Clock.Now));

        (await house.In((DirectoryDb db) => db.Members.CountAsync())).ShouldBe(0);
        await Should.ThrowAsync<Gone>(() => house.Send(new TakeBackNetwork(network)));
    }

    [Theory, OnEachDatabase]
    public async Task Ten_who_join_one_organization_at_once_make_one_member(Provider on)
    {
        using var other = new House(on);
        var own = await other.Send(new EnterOrganization { Name = "Muistiyhdistys", Kind = "association" });
        var network = await other.Send(new StartNetwork { Names = new("Verkko") });
        var client = other.As(Guid.CreateVersion7(), Roles.Coordinator);

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => client.SendAsync(HttpMethod.Post.Send($"/api/v1/networks/{network}:join", new { organizationId = own.Value }))));

        answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.OK);
        (await other.In((DirectoryDb db) => db.Members.CountAsync())).ShouldBe(1);
        await Should.ThrowAsync<DbUpdateException>(() => other.In((DirectoryDb db) => Task.FromResult(db.Add(new NetworkMember { NetworkId = network, OrganizationId = own }))));
    }

    [Fact]
    public async Task The_sheet_is_counted_from_the_members_and_each_count_opens_them()
    {
        var network = await Start("Verkko");
        await Join(network, await Enter("Muistiyhdistys", f => f with { Themes = ["older-people"], TargetGroups = ["carers"], HomeMunicipality = "111", Expertise = ["Muistisairaudet"], Services = [new(new("Muistikerho"))], Figures = [new(2025, Volunteers: 12)] }));
        await Join(network, await Enter("Omaishoitajat", f => f with { Themes = ["older-people"], TargetGroups = ["carers"], HomeMunicipality = "398", Expertise = ["muistisairaudet"] }));
        await Join(network, await Enter("Hiljaiset"));
        await Enter("Ulkopuolinen", f => f with { Themes = ["older-people"], TargetGroups = ["carers"] });

        var sheet = await Json(await anyone.GetAsync(new Uri($"/api/v1/networks/{network}/sheet", UriKind.Relative)));
        (sheet["members"]!.GetValue<int>(), sheet["untold"]!.GetValue<int>()).ShouldBe((3, 1));
        sheet["targetGroups"]!.AsArray().Single()!["count"]!.GetValue<int>().ShouldBe(2);
        sheet["expertise"]!.AsArray().Single()!["count"]!.GetValue<int>().ShouldBe(2);
        (sheet["volunteers"]!["sum"]!.GetValue<int>(), sheet["volunteers"]!["told"]!.GetValue<int>(), sheet["volunteers"]!["of"]!.GetValue<int>()).ShouldBe((12, 1, 3));
        sheet["staff"]!["sum"].ShouldBeNull();   // unknown is absent, never 0

        var page = await PageForm.Read(await anyone.GetAsync(new Uri("/networks/verkko", UriKind.Relative)));
        var cell = page.QuerySelector("table.cross td a")!;
        cell.TextContent.ShouldBe("2");
        var list = await PageForm.Read(await anyone.GetAsync(new Uri("/" + cell.GetAttribute("href"), UriKind.Relative)));
        list.QuerySelector("#result")!.TextContent.Trim().ShouldBe("2 järjestöä");
        var near = await PageForm.Read(await anyone.GetAsync(new Uri("/networks/verkko?municipality=111", UriKind.Relative)));
        near.QuerySelector("table.cross td a")!.TextContent.ShouldBe("1");
        foreach (var file in (string[])["members.csv", "members.xlsx", "sheet.csv", "sheet.xlsx"]) (await anyone.GetAsync(new Uri($"/networks/verkko/{file}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK, file);
    }

    Task<Id<Network>> Start(string name, bool? openToAll = null) => house.Send(new StartNetwork { Names = new(name), OpenToAll = openToAll });
    Task<Id<Organization>> Enter(string name, Func<EnterOrganization, EnterOrganization>? more = null) => house.Send((more ?? (f => f))(new EnterOrganization { Name = name, Kind = "association" }));
    Task Join(Id<Network> network, Id<Organization> organization) => house.Send(new JoinNetwork(network, organization));
    Task<int> Right(Guid person, Id<Organization> organization, string right) => house.In((DirectoryDb db) =>
    {
        db.Rights.Add(new OrganizationRight { PersonId = person, OrganizationId = organization, Right = right });
        return Task.FromResult(0);
    });
    async Task<IEnumerable<Guid>> Members(string slug) => (await house.Send(new OneNetwork(slug))).Members.Select(m => m.Id);

    static JsonObject Named(string name, Id<Organization>? coordinator = null, string? kind = null)
    {
        var form = new JsonObject { ["names"] = new JsonObject { ["fi"] = name } };
        if (coordinator is { } id) form["coordinatorId"] = id.Value;
        if (kind is not null) form["kind"] = kind;
        return form;
    }

    static async Task<JsonNode> Json(HttpResponseMessage answer) => JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
}

using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Kernel;
using Yhdessa.Partnerships;
using Yhdessa.Partnerships.Register;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Partnerships.PartnershipsHouse;

namespace Yhdessa.Tests.Partnerships;

public sealed class PartnershipApiTests : IAsyncLifetime, IDisposable
{
    readonly House house = new();

    public async Task InitializeAsync() => await house.WithSeason();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task A_program_reads_types_and_partnerships_without_a_key()
    {
        var stranger = house.Stranger();

        var types = await stranger.Get("/partnership-types");
        types.GetProperty("items").EnumerateArray().Select(t => t.GetProperty("code").GetString()).ShouldBe(["space", "event", "development", "employment", "virtual", "training", "communications", "business"]);
        var all = await stranger.Get("/partnerships?year=2024&pageSize=200");
        all.GetProperty("total").GetInt32().ShouldBe(34);
        all.GetProperty("facets").GetProperty("type").EnumerateArray().First().GetProperty("count").GetInt32().ShouldBe(18);
        (await stranger.Get("/partnerships?year=2023")).GetProperty("total").GetInt32().ShouldBe(0);
        (await stranger.GetAsync(new Uri("/api/v1/partnerships?year=-5", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await stranger.Get("/partnerships?type=virtual")).GetProperty("total").GetInt32().ShouldBe(5);
        (await stranger.Get($"/partnerships?organizationId={Dila}")).GetProperty("total").GetInt32().ShouldBe(2);
        (await stranger.Get($"/partnerships?organizationId={City}")).GetProperty("items")[0].GetProperty("organization").GetProperty("slug").GetString().ShouldBe("lahti");
        house.Clock.Now = house.Clock.Now.AddMinutes(1);
        (await stranger.Get("/partnerships?modifiedAfter=2024-01-01T00:00:00Z")).GetProperty("items").GetArrayLength().ShouldBe(35);   // what waits is told as deleted
    }

    [Fact]
    public async Task One_partnership_says_what_is_known_and_is_not_there_while_its_organization_waits()
    {
        var dila = await house.Stranger().Get($"/partnerships/{SeasonId.Of("partnerships-2024-tila/org-dila")}");

        (dila.GetProperty("type").GetString(), dila.GetProperty("year").GetInt32(), dila.GetProperty("source").GetString()).ShouldBe(("space", 2024, "S0"));
        dila.TryGetProperty("from", out _).ShouldBeFalse();
        var waiting = new Uri($"/api/v1/partnerships/{SeasonId.Of("partnerships-2024-tila/org-lahden-lahimmaispalvelu-phvet")}", UriKind.Relative);
        (await house.Stranger().GetAsync(waiting)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await house.Coordinator().GetAsync(waiting)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_houses_key_adds_and_ends_a_partnership_and_a_partners_own_key_may_not()
    {
        var key = house.AsKey(null, "partnerships:read", "partnerships:write");
        var id = await key.Added(Dila);

        (await key.Post($"/partnerships/{id}:end", new { until = "2026-06-30" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await (await key.Post($"/partnerships/{id}:end", new { until = "2026-06-30" })).Code()).ShouldBe("partnership-ended");
        (await key.Post($"/partnerships/{id}:reopen", new { })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await house.AsKey(Dila, "partnerships:write").Post("/partnerships", new { organizationId = Dila, type = "event", from = "2026-02-01" })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await house.Stranger().Post("/partnerships", new { organizationId = Dila, type = "event", from = "2026-02-01" })).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task An_organization_is_a_partner_of_one_type_and_year_once_by_whatever_name()
    {
        var coordinator = house.Coordinator();
        await coordinator.Added(CitysOtherName);

        var twice = await coordinator.Post("/partnerships", new { organizationId = City, type = "training", from = "2026-05-01" });

        twice.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await twice.Code()).ShouldBe("already-partner");
        await coordinator.Added(City, type: "event");
        await coordinator.Added(City, from: "2025-05-01");
    }

    [Fact]
    public async Task What_cannot_be_is_refused_beside_its_field()
    {
        var coordinator = house.Coordinator();
        async Task<(HttpStatusCode, string?, string?)> Refused(object wish)
        {
            var answer = await coordinator.Post("/partnerships", wish);
            var error = (await answer.Json()).GetProperty("errors")[0];
            return (answer.StatusCode, error.GetProperty("field").GetString(), error.GetProperty("code").GetString());
        }

        (await Refused(new { organizationId = Unclear, type = "space", from = "2026-01-01" })).ShouldBe((HttpStatusCode.UnprocessableEntity, "organizationId", "partner-has-no-page"));
        (await Refused(new { organizationId = Dila, type = "friendship", from = "2026-01-01" })).ShouldBe((HttpStatusCode.UnprocessableEntity, "type", "unknown-code"));
        (await Refused(new { organizationId = Dila, type = "space", from = "2026-02-01", until = "2026-01-01" })).ShouldBe((HttpStatusCode.UnprocessableEntity, "until", "ends-before-it-begins"));
        (await Refused(new { organizationId = Dila, type = "space", from = "1026-02-01" })).ShouldBe((HttpStatusCode.UnprocessableEntity, "from", "out-of-range"));
    }

    [Fact]
    public async Task An_open_partnership_shows_in_every_year_until_it_ends()
    {
        var coordinator = house.Coordinator();
        var id = await coordinator.Added(Dila, from: "2025-02-01");
        async Task<int> In(int year) => (await house.Stranger().Get($"/partnerships?year={year}&type=training&organizationId={Dila}")).GetProperty("total").GetInt32();

        (await In(2024), await In(2025), await In(2026), await In(2027)).ShouldBe((0, 1, 1, 0));
        await coordinator.Post($"/partnerships/{id}:end", new { until = "2025-12-31" });
        (await In(2025), await In(2026)).ShouldBe((1, 0));
    }

    [Fact]
    public async Task A_mistaken_entry_is_deleted_and_gone()
    {
        var key = house.AsKey(null, "partnerships:read", "partnerships:write");
        var address = new Uri($"/api/v1/partnerships/{await key.Added(Dila)}", UriKind.Relative);
        using var delete = new HttpRequestMessage(HttpMethod.Delete, address);
        delete.Headers.TryAddWithoutValidation("If-Match", (await key.GetAsync(address)).Headers.ETag!.ToString());

        (await key.SendAsync(delete)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await key.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Gone);
        await key.Added(Dila);
    }

    [Theory, OnEachDatabase]
    public async Task The_database_itself_keeps_one_open_partnership_per_organization_type_and_year(Provider on)
    {
        using var each = new House(on);
        await each.WithSeason();
        var id = (Id<Partnership>)(await each.Coordinator().Added(Dila));
        var open = await each.In((PartnershipsDb db) => db.Partnerships.AsNoTracking().SingleAsync(p => p.Id == id));
        Task<Partnership> Again() => each.In((PartnershipsDb db) => Task.FromResult(db.Add(Partnership.Begin(open.OrganizationId, open.TypeId, open.From!.Value, null)).Entity));

        await Should.ThrowAsync<DbUpdateException>(Again);

        await each.Send(new EndPartnership(id, new(2026, 3, 1)));
        (await Again()).Year.ShouldBe(2026);
        await Should.ThrowAsync<Conflict>(() => each.Send(new ReopenPartnership(id)));
    }
}

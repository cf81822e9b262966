using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Contracts.Partnerships;
using Yhdessa.Host.Accounts;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Partnerships;
using Yhdessa.Partnerships.Agreements;
using Yhdessa.Partnerships.Ledger;
using Yhdessa.Partnerships.Season;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Partnerships.PartnershipsHouse;

namespace Yhdessa.Tests.Partnerships;

/// <summary>Agreements that act. The house's clock stands at 4.3.2026.</summary>
public sealed class AgreementTests : IAsyncLifetime, IDisposable
{
    readonly House house = new();

    public async Task InitializeAsync() => await house.WithSeason();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => house.Dispose();

    HttpClient Key => house.AsKey(null, "partnerships:read", "partnerships:write");

    static object Wish(Guid partner, string from = "2026-01-01", string? until = "2026-08-31", decimal? freeHours = 40, string? priceClass = null) =>
        new { organizationId = partner, types = new[] { "space" }, from, until, houseSigner = "Koordinaattori", partnerSigner = "Puheenjohtaja", grants = new { freeHours, priceClass } };

    async Task<Guid> Draft(Guid partner, string from = "2026-01-01", string? until = "2026-08-31", decimal? freeHours = 40, string? priceClass = null)
    {
        var answer = await Key.Post("/agreements", Wish(partner, from, until, freeHours, priceClass));
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return (await answer.Json()).GetProperty("id").GetGuid();
    }

    async Task<Guid> Signed(Guid partner, string from = "2026-01-01", string? until = "2026-08-31", decimal? freeHours = 40, string? priceClass = null)
    {
        var id = await Draft(partner, from, until, freeHours, priceClass);
        (await Key.Post($"/agreements/{id}:activate", new { })).StatusCode.ShouldBe(HttpStatusCode.OK);
        return id;
    }

    Task<EntitlementFacts> Granted(Guid partner, int month, int day, int year = 2026) => house.Send(new Entitlements(partner, new(year, month, day)));

    async Task<string?> StateOf(Guid id) => (await Key.Get($"/agreements/{id}")).GetProperty("state").GetString();

    [Fact]
    public async Task A_draft_grants_nothing_and_a_signed_agreement_does_from_its_first_day_to_its_last()
    {
        var id = await Draft(Dila);
        (await Granted(Dila, 3, 4)).ShouldBe(EntitlementFacts.None);

        (await (await Key.Post($"/agreements/{id}:activate", new { })).Json()).GetProperty("state").GetString().ShouldBe("active");

        (await Granted(Dila, 1, 1)).FreeHours.ShouldBe(40);
        (await Granted(Dila, 8, 31)).AgreementId.ShouldBe(id);
        (await Granted(Dila, 12, 31, 2025)).ShouldBe(EntitlementFacts.None);
        (await Granted(Dila, 9, 1)).ShouldBe(EntitlementFacts.None);
        (await (await Key.Post($"/agreements/{id}:activate", new { })).Code()).ShouldBe("agreement-agreed");
    }

    [Fact]
    public async Task One_that_begins_later_begins_by_itself_on_its_day_and_ends_after_its_last()
    {
        var id = await Signed(Dila, "2026-04-01", "2026-05-31");
        (await StateOf(id)).ShouldBe("draft");

        (await house.Send(new TurnAgreements(Helsinki.At(new(2026, 3, 31), new(12, 0))))).Done.ShouldBe(0);
        (await house.Send(new TurnAgreements(Helsinki.At(new(2026, 4, 1), new(0, 5))))).Done.ShouldBe(1);
        (await StateOf(id)).ShouldBe("active");
        (await house.Send(new TurnAgreements(Helsinki.At(new(2026, 5, 31), new(23, 0))))).Done.ShouldBe(0);
        (await house.Send(new TurnAgreements(Helsinki.At(new(2026, 6, 1), new(0, 5))))).Done.ShouldBe(1);
        (await StateOf(id)).ShouldBe("ended");
    }

    [Fact]
    public async Task Notice_ends_it_sooner_for_a_reason_and_can_be_taken_back()
    {
        var id = await Signed(Dila, until: null);

        var ended = await (await Key.Post($"/agreements/{id}:end", new { until = "2026-03-01", reason = "Tila muuttuu" })).Json();
        (ended.GetProperty("state").GetString(), ended.GetProperty("endReason").GetString()).ShouldBe(("ended", "Tila muuttuu"));
        (await Granted(Dila, 3, 4)).ShouldBe(EntitlementFacts.None);

        (await (await Key.Post($"/agreements/{id}:reinstate", new { })).Json()).TryGetProperty("until", out _).ShouldBeFalse();
        (await Granted(Dila, 3, 4)).AgreementId.ShouldBe(id);
        var soon = await Key.Post($"/agreements/{id}:end", new { until = "2026-06-30", reason = "Sovittu" });
        (await soon.Json()).GetProperty("state").GetString().ShouldBe("active");
        (await (await Key.Post($"/agreements/{id}:end", new { until = "2026-05-30", reason = "Taas" })).Code()).ShouldBe("agreement-notice-given");
    }

    [Fact]
    public async Task Two_agreements_in_force_add_their_hours_and_the_best_price_holds()
    {
        await Signed(Dila, until: "2026-06-30", freeHours: 20, priceClass: "full");
        var last = await Signed(Dila, until: "2026-12-31", freeHours: 40, priceClass: "reduced");

        var both = await Granted(Dila, 3, 4);
        (both.FreeHours, both.PriceClass, both.AgreementId, both.Until).ShouldBe((60, "reduced", last, new DateOnly(2026, 12, 31)));
        (await Granted(Dila, 7, 1)).FreeHours.ShouldBe(40);
    }

    [Fact]
    public async Task Agreements_are_never_shown_without_a_key_and_an_organizations_key_sees_its_own()
    {
        var (own, other) = (await Signed(Dila), await Signed(City));
        var (key, stranger) = (house.AsKey(Dila, "partnerships:read", "partnerships:write"), house.Stranger());
        Task<HttpResponseMessage> Of(HttpClient client, string path) => client.GetAsync(new Uri("/api/v1" + path, UriKind.Relative));

        foreach (var path in new[] { "/agreements", $"/agreements/{own}", $"/agreements/{own}/ledger", $"/entitlements?organization={Dila}&at=2026-03-04" })
            (await Of(stranger, path)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized, path);
        (await key.Get("/agreements")).GetProperty("items").EnumerateArray().Select(a => a.GetProperty("id").GetGuid()).ShouldBe([own]);
        (await Of(key, $"/agreements/{other}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Of(key, $"/agreements/{other}/ledger")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Of(key, $"/entitlements?organization={City}&at=2026-03-04")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await key.Get($"/entitlements?organization={Dila}&at=2026-03-04")).GetProperty("freeHours").GetDecimal().ShouldBe(40);
        (await key.Post("/agreements", Wish(Dila))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await house.As(Guid.CreateVersion7()).Get("/agreements")).GetProperty("total").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task A_patch_changes_what_is_granted_and_not_the_day_it_began()
    {
        var address = $"/api/v1/agreements/{await Signed(Dila)}";
        async Task<HttpResponseMessage> Patch(object body)
        {
            var tag = (await Key.GetAsync(new Uri(address, UriKind.Relative))).Headers.ETag!.ToString();
            using var patch = new HttpRequestMessage(HttpMethod.Patch, address) { Content = JsonContent.Create(body, new System.Net.Http.Headers.MediaTypeHeaderValue("application/merge-patch+json")) };
            patch.Headers.TryAddWithoutValidation("If-Match", tag);
            return await Key.SendAsync(patch);
        }

        var raised = await Patch(new { grants = new { freeHours = 60 } });
        raised.StatusCode.ShouldBe(HttpStatusCode.OK, await raised.Content.ReadAsStringAsync());
        (await Granted(Dila, 3, 4)).FreeHours.ShouldBe(60);
        (await (await Patch(new { from = "2026-02-01" })).Code()).ShouldBe("agreement-has-begun");
    }

    [Fact]
    public async Task The_owners_are_told_sixty_and_fourteen_days_before_the_end_once_each()
    {
        var id = await Signed(Dila);
        var owner = await house.Send(new InvitePerson("omistaja@example.org", new([Roles.Editor])));
        await house.Send(new GiveOrganizationRight(owner, new(Dila, "owner")));
        await house.DeliverEvents();
        async Task<int> On(int month, int day) => (await house.Send(new RemindPartners(Helsinki.At(new(2026, month, day), new(9, 0))))).Done;

        (await On(7, 1), await On(7, 2), await On(7, 3), await On(8, 16), await On(8, 17), await On(8, 31), await On(9, 1)).ShouldBe((0, 1, 0, 0, 1, 0, 0));

        var keys = await house.In((PartnershipsDb db) => db.Set<QueuedLetter>().Where(l => l.Key.Contains(id.ToString())).Select(l => l.Key).ToListAsync());
        keys.Count.ShouldBe(2);
        keys.ShouldAllBe(k => !k.Contains('@'));
    }

    [Theory, OnEachDatabase]
    public async Task The_database_itself_keeps_an_agreement_forward_and_a_booking_counted_once(Provider on)
    {
        using var each = new House(on);
        await each.WithSeason();
        AddAgreement card = new() { OrganizationId = Dila, Types = ["space"], From = new(2026, 3, 1), Until = new(2026, 2, 1) };
        await Should.ThrowAsync<DbUpdateException>(() => each.In((PartnershipsDb db) => Task.FromResult(db.Add(Agreement.Draft(card)).Entity)));

        var agreement = await each.Send(card with { Until = null });
        Task<LedgerEntry> Line() => each.In((PartnershipsDb db) => Task.FromResult(db.Add(new LedgerEntry(Id<LedgerEntry>.New(), agreement, LedgerKind.HoursGiven, LedgerSide.Given, "booking-1").Tell("Tila", 2, new(2026, 3, 1), new(2026, 3, 1))).Entity));
        await Line();
        await Should.ThrowAsync<DbUpdateException>(Line);
    }

    [Fact]
    public async Task The_made_up_agreements_are_marked_and_leave_with_the_demonstration()
    {
        (await house.Send(new LoadDemoAgreements(house.Clock.Now))).Done.ShouldBeGreaterThan(3);
        (await house.Send(new LoadDemoAgreements(house.Clock.Now))).Done.ShouldBe(0);

        var rows = (await Key.Get("/agreements")).GetProperty("items").EnumerateArray().ToList();
        rows.Select(r => r.GetProperty("state").GetString()).ShouldBe(["active", "active", "ended"]);
        rows.ShouldAllBe(r => r.GetProperty("mark").GetString() == "esimerkki");
        rows[0].GetProperty("until").GetString().ShouldBe("2026-04-13");

        await house.Send(new RemoveDemoAgreements());
        (await Key.Get("/agreements")).GetProperty("total").GetInt32().ShouldBe(0);
    }
}

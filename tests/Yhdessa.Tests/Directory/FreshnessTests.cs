using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Directory;
using Yhdessa.Host.Accounts;
using Yhdessa.Host.Jobs;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Tests.Api;
using Yhdessa.Tests.Mail;
using Yhdessa.Tests.Spaces;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.SpacesHouse;

namespace Yhdessa.Tests.Directory;

/// <summary>A record is as fresh as the latest sign that its organization lives; what comes back or does not answer makes it doubtful.</summary>
public sealed class FreshnessTests : IDisposable
{
    static readonly DateTimeOffset later = Helsinki.At(new DateTime(2028, 5, 2, 12, 0, 0)).ToUniversalTime();

    readonly System.IO.DirectoryInfo bounces = System.IO.Directory.CreateTempSubdirectory("yhdessa-bounces-");
    readonly House house;
    readonly HttpClient coordinator;

    public FreshnessTests()
    {
        house = new House(host => host.UseSetting("Mail:BounceDirectory", bounces.FullName)).AtNow();
        coordinator = house.As(Guid.CreateVersion7(), Roles.Coordinator);
    }

    public void Dispose()
    {
        house.Dispose();
        bounces.Delete(recursive: true);
    }

    [Fact]
    public async Task A_sign_of_life_grows_old_by_the_clock_and_a_save_alone_is_none()
    {
        var id = await Enter();
        foreach (var (months, state) in ((int, string)[])[(1, "fresh"), (13, "aging"), (25, "stale"), (37, "dormant")])
        {
            house.Clock.Now = Now.AddMonths(months);
            (await State(id)).ShouldBe((state, "entered"));
            (await house.Stranger().GetFromJsonAsync<JsonObject>($"/api/v1/organizations?freshness={state}"))!["total"]!.GetValue<int>().ShouldBe(1, state);
        }
        var before = await coordinator.GetAsync(new Uri($"/api/v1/organizations/{id}", UriKind.Relative));
        using var patch = new HttpRequestMessage(HttpMethod.Patch, $"/api/v1/organizations/{id}") { Content = JsonContent.Create(new { website = "https://uusi.example.org" }) };
        patch.Headers.TryAddWithoutValidation("If-Match", before.Headers.ETag!.ToString());
        (await coordinator.SendAsync(patch)).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await State(id)).ShouldBe(("dormant", "entered"));
    }

    [Fact]
    public async Task A_held_event_makes_its_organization_fresh_and_the_page_says_why()
    {
        var id = await Enter();
        house.Clock.Now = later;
        (await State(id)).ShouldBe(("stale", "entered"));
        var made = await Posted("/events", new { name = new { fi = "Kevätmessut" }, type = "fair", datePrecision = "exact", start = later.AddHours(-3), end = later.AddHours(-1), municipality = "398", place = "Tori", organizationIds = new[] { id }, publish = true });
        await Posted($"/events/{(Guid)made["id"]!}:attendance", new { people = 30 });
        await house.DeliverEvents();

        (await State(id)).ShouldBe(("fresh", "eventHeld"));
        (await Page("/organizations/kevatyhdistys-ry")).ShouldContain("Tapahtuma pidettiin 2.5.2028");
        var hsds = await house.Stranger().GetFromJsonAsync<JsonObject>("/hsds/services");
        hsds!["contents"]![0]!["assured_date"]!.GetValue<string>().ShouldBe("2028-05-02");
        var why = await house.Stranger().GetFromJsonAsync<JsonObject>($"/api/v1/organizations/{id}/freshness");
        why!["proofs"]!.AsArray().Select(p => p!["kind"]!.GetValue<string>()).ShouldBe(["eventHeld", "entered"]);
    }

    [Fact]
    public async Task A_used_booking_makes_its_organization_fresh()
    {
        var id = await Enter();
        var key = house.AsKey(id, "spaces:read", "spaces:write");
        var booking = await key.Booked(new { spaceId = await house.ASpace(), organizationId = id, title = "Hallitus", start = At(5, 12), end = At(5, 14), attendees = 9, contact = new { name = "Toimisto", email = "varaaja@example.org" } });
        await house.DeliverEvents();
        (await State(id)).ShouldBe(("fresh", "entered"), "a booking alone is a wish");
        house.Clock.Now = At(5, 13);
        (await key.PostAsJsonAsync($"/api/v1/bookings/{booking}:attendance", new { people = 9 })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await house.DeliverEvents();

        (await State(id)).ShouldBe(("fresh", "bookingUsed"));
    }

    [Fact]
    public async Task A_sign_that_is_told_twice_is_one_and_one_that_was_made_up_is_none()
    {
        var id = await Enter();
        house.Clock.Now = later;
        var booking = Guid.CreateVersion7();
        foreach (var _ in (int[])[1, 2]) await Hear(new Yhdessa.Contracts.Spaces.BookingUsed(booking, Guid.CreateVersion7(), id, later.AddHours(-3), later.AddHours(-1), 9));
        (await State(id)).ShouldBe(("fresh", "bookingUsed"));
        (await house.In((DirectoryDb db) => db.Proofs.CountAsync(p => p.Kind == Proof.BookingUsed))).ShouldBe(1);

        await Hear(new Yhdessa.Contracts.RowForgotten($"booking:{booking}"));
        (await State(id)).ShouldBe(("stale", "entered"));

        await Hear(new Yhdessa.Contracts.Partnerships.AgreementActivated(Guid.CreateVersion7(), id, new(2028, 4, 1), null));
        (await State(id)).ShouldBe(("fresh", "agreementSigned"));
    }

    [Fact]
    public async Task The_organizations_own_people_make_it_fresh_by_what_they_save()
    {
        var id = await Enter();
        var owner = await house.Send(new InvitePerson("omistaja@example.org", new([])) { Quietly = true });
        await house.Send(new GiveOrganizationRight(owner, new(id, "owner")));
        await house.DeliverEvents();
        house.Clock.Now = later;
        var her = house.As(owner);
        var before = await her.GetAsync(new Uri($"/api/v1/organizations/{id}", UriKind.Relative));
        using var patch = new HttpRequestMessage(HttpMethod.Patch, $"/api/v1/organizations/{id}") { Content = JsonContent.Create(new { website = "https://uusi.example.org" }) };
        patch.Headers.TryAddWithoutValidation("If-Match", before.Headers.ETag!.ToString());
        (await her.SendAsync(patch)).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await State(id)).ShouldBe(("fresh", "ownEdit"));
    }

    [Fact]
    public async Task Mail_that_comes_back_makes_the_address_doubtful_until_another_is_told()
    {
        var id = await Enter();
        await Posted($"/organizations/{id}:message", new { name = "Kysyjä", email = "kysyja@example.org", text = "Hei" });
        await house.SendMail();
        await ComesBack("directory.message:", "4.2.2");
        (await State(id)).State.ShouldBe("fresh", "a mailbox that is full today says nothing");
        await ComesBack("directory.message:", "5.1.1");
        await ComesBack("directory.message:", "5.1.1");

        var told = (await Told(id))["freshness"]!;
        (told["state"]!.GetValue<string>(), told["because"]!.GetValue<string>(), told["fields"]![0]!["field"]!.GetValue<string>()).ShouldBe(("stale", "mailBounced", "email"));
        (await Page("/organizations/kevatyhdistys-ry")).ShouldContain("Sähköposti ei mene perille, palautui 4.3.2026");
        (await house.Stranger().GetFromJsonAsync<JsonObject>("/api/v1/organizations?freshness=stale"))!["total"]!.GetValue<int>().ShouldBe(1);
        (await Page("/staff/freshness?reason=bounced", coordinator)).ShouldContain("Posti palautui");
        (await Page("/staff", coordinator)).ShouldContain("1 järjestö kaipaa yhteydenottoa");
        house.Clock.Now = InHerMonth(id);
        (await house.Send(new RunJob("freshness"))).Error.ShouldBeNull();
        (await Letters("directory.freshness")).ShouldBeEmpty();

        await house.Send(new ChangeOrganization { Id = (Id<Organization>)id, Name = "Kevätyhdistys ry", Kind = "association", Contacts = [new(null, "sihteeri", "uusi@example.org", null, Visibility.Public)] });
        (await Told(id))["freshness"]!["because"]!.GetValue<string>().ShouldBe("entered");
    }

    [Fact]
    public async Task A_website_that_is_gone_or_twice_silent_is_told_as_broken_until_it_answers()
    {
        var answer = HttpStatusCode.ServiceUnavailable;
        using var web = new House(host => host.ConfigureServices(s => s.AddHttpClient(Websites.Client).ConfigurePrimaryHttpMessageHandler(() => new Answering(() => answer)))).AtNow();
        var id = await web.Send(Form());
        async Task<string?> Website()
        {
            (await web.Send(new RunJob("links"))).Error.ShouldBeNull();
            var told = await web.Stranger().GetFromJsonAsync<JsonObject>($"/api/v1/organizations/{id}");
            return told!["freshness"]!["fields"]?.AsArray().FirstOrDefault()?["field"]!.GetValue<string>();
        }

        (await Website()).ShouldBeNull();
        (await Website()).ShouldBe("website");
        answer = HttpStatusCode.OK;
        (await Website()).ShouldBeNull();
        answer = HttpStatusCode.NotFound;
        (await Website()).ShouldBe("website");
    }

    [Theory]
    [InlineData("10.1.2.3", false)]
    [InlineData("127.0.0.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("::ffff:192.168.1.1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("::1", false)]
    [InlineData("193.166.1.1", true)]
    [InlineData("2a00:1450::1", true)]
    public void Only_what_the_whole_world_sees_is_looked_at(string address, bool isPublic) => Websites.IsPublic(IPAddress.Parse(address)).ShouldBe(isPublic);

    [Fact]
    public async Task A_coordinator_works_her_list_down_confirms_with_a_note_and_takes_an_archived_one_back()
    {
        var id = await Enter();
        house.Clock.Now = Now.AddMonths(37);
        (await Page("/staff", coordinator)).ShouldNotContain("yhteydenottoa", customMessage: "what is only old waits in the list");
        var csv = await (await coordinator.GetAsync(new Uri("/staff/freshness/list.csv?reason=dormant", UriKind.Relative))).Content.ReadAsStringAsync();
        csv.ShouldContain("Kevätyhdistys ry");
        csv.ShouldContain("Kirjoita järjestölle");
        (await house.Stranger().GetAsync(new Uri("/staff/freshness/list.csv", UriKind.Relative))).StatusCode.ShouldNotBe(HttpStatusCode.OK);

        (await (await PageForm.Open(coordinator, "/staff/freshness", $"archive-{id}")).Send(coordinator)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await (await PageForm.Open(coordinator, "/staff/organizations", $"restore-{id}")).Send(coordinator)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var confirm = await PageForm.Open(coordinator, "/staff/freshness?reason=dormant", $"confirm-{id}");
        (await confirm.Send(coordinator)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await confirm.With("note", "soitettu").Send(coordinator)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await State(id)).ShouldBe(("fresh", "confirmed"));
        (await Page("/staff/freshness", coordinator)).ShouldContain("Ei tehtävää");
        (await Page("/staff/freshness?reason=noNetwork", coordinator)).ShouldContain("soitettu");
    }

    static DateTimeOffset InHerMonth(Guid id) => Helsinki.At(new DateTime(2027, FreshnessAsk.MonthOf((Id<Organization>)id), 10, 6, 0, 0)).ToUniversalTime();

    static EnterOrganization Form() => new() { Name = "Kevätyhdistys ry", Kind = "association", Website = "https://kevat.example.org", Contacts = [new(null, "sihteeri", "sihteeri@example.org", null, Visibility.Public)] };

    async Task<Guid> Enter() => await house.Send(Form());

    async Task<JsonObject> Told(Guid id) => (await house.Stranger().GetFromJsonAsync<JsonObject>($"/api/v1/organizations/{id}"))!;

    async Task<(string State, string Because)> State(Guid id) => (await Told(id))["freshness"] is { } fresh ? (fresh["state"]!.GetValue<string>(), fresh["because"]!.GetValue<string>()) : ("", "");

    Task<List<QueuedLetter>> Letters(string kind) => house.In((MailDb db) => db.Letters.AsNoTracking().Where(l => l.Key.Contains(kind)).ToListAsync());

    async Task<JsonNode> Posted(string path, object wish)
    {
        using var answer = await coordinator.PostAsJsonAsync($"/api/v1{path}", wish);
        var text = await answer.Content.ReadAsStringAsync();
        answer.IsSuccessStatusCode.ShouldBeTrue($"{path}: {text}");
        return JsonNode.Parse(text)!;
    }

    async Task<string> Page(string address, HttpClient? by = null) => (await PageForm.Read(await (by ?? house.Stranger()).GetAsync(new Uri(address, UriKind.Relative)))).Body!.TextContent;

    async Task Hear(Yhdessa.Contracts.IEvent told)
    {
        await house.In((DirectoryDb db) =>
        {
            db.Tell(told, house.Clock.Now);
            return Task.FromResult(0);
        });
        await house.DeliverEvents();
    }

    /// <summary>A delivery report as a mail server writes it, about the newest letter of a kind.</summary>
    async Task ComesBack(string kind, string status)
    {
        var letter = (await Letters(kind))[^1];
        var report = $"From: MAILER-DAEMON@mail.example.org\r\nMessage-ID: <20260304@mail.example.org>\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nFinal-Recipient: rfc822; {letter.To}\r\nAction: failed\r\nStatus: {status}\r\n\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <{Composer.NameOf(letter.Key)}@localhost>\r\n--b--\r\n";
        await File.WriteAllTextAsync(Path.Combine(bounces.FullName, $"{Guid.CreateVersion7()}.eml"), report);
        (await house.Send(new RunJob("bounces"))).Error.ShouldBeNull();
        bounces.GetFiles().ShouldBeEmpty();
        await house.DeliverEvents();
    }

    sealed class Answering(Func<HttpStatusCode> status) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(new HttpResponseMessage(status()));
    }
}

using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Directory;
using Yhdessa.Events;
using Yhdessa.Host.Accounts;
using Yhdessa.Host.Jobs;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Partnerships.Season;
using Yhdessa.Tests.Directory;
using Yhdessa.Tests.Spaces;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Loop;

/// <summary>A year of an association's life, by its pages and its letters alone, and nobody in it ever has a password.</summary>
public sealed class YearOfAnAssociationTests : IDisposable
{
    const string page = "/organizations/jarven-kylat-ry", secretary = "sihteeri@example.org";

    readonly House house = new();

    public void Dispose() => house.Dispose();

    HttpClient Coordinator => house.As(Guid.CreateVersion7(), Roles.Coordinator);

    static async Task Goes(Task<HttpResponseMessage> pressing)
    {
        using var answer = await pressing;
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
    }

    void On(int year, int month, int day, int hour = 12) => house.Clock.Now = Helsinki.At(new DateTime(year, month, day, hour, 0, 0)).ToUniversalTime();

    /// <summary>By a link that comes by mail: the only way in that anybody in this year knows.</summary>
    async Task<HttpClient> SignIn(string email)
    {
        var browser = house.Stranger();
        await Goes(browser.Press("/sign-in", "link", ("ByLink.Email", email)));
        var letter = (await house.LettersOf("host.sign-in:")).Last(l => l.To == email);
        await Goes(browser.Press(letter.Words!.Button!.Path, "enter"));
        return browser;
    }

    [Fact]
    public async Task A_year_of_an_associations_life_passes_without_a_password()
    {
        CultureInfo.CurrentUICulture = new("fi");

        On(2027, 1, 11);
        await house.Send(new ImportSeason(Season.File));
        await house.Send(new ImportPartnerships(Season.File));

        // January: the house types a paper form in, and asks the secretary by mail.
        On(2027, 1, 12);
        await Goes(Coordinator.Press("/staff/organizations/new", "enter", ("Wish.Names.Fi", "Järven kylät ry"), ("Wish.Kind", "association"), ("Wish.Contacts[0].Role", "sihteeri"), ("Wish.Contacts[0].Email", secretary), ("Wish.Contacts[0].Visibility", "Public"), ("Wish.Paper.IsPaper", "true"), ("Wish.Paper.Day", "2027-01-11")));
        await Goes(Coordinator.Press(page + "/people", "invite", ("Invite.Email", secretary), ("Invite.Right", "owner")));
        await Goes(house.Stranger().Press(await house.InvitationOf(secretary), "accept", ("Who.Name", "Siiri Sihteeri")));
        var id = (await house.In((DirectoryDb db) => db.Organizations.AsNoTracking().SingleAsync(o => o.Slug == "jarven-kylat-ry"))).Id;

        // February: she tells what they do, and books a space.
        On(2027, 2, 1);
        var first = await SignIn(secretary);
        await Goes(first.Press(page + "/edit", "edit", ("Wish.Summary.Fi", "Kylien yhteiset illat."), ("Wish.HomeMunicipality", "398")));
        (await house.Stranger().Words(page)).ShouldContain("Kylien yhteiset illat.");
        var space = await house.ASpace();
        await Goes(first.Press($"/spaces/{space}/book", "book-space", ("Wish.Day", "2027-02-10"), ("Wish.Start", "17:00"), ("Wish.End", "19:00"), ("Wish.Title", "Kylien ilta"), ("Wish.Attendees", "12"), ("Wish.OrganizationId", id.ToString())));
        (await first.Words("/my/bookings")).ShouldContain("Kylien ilta");

        // March: she announces an event, the house publishes it, somebody signs up.
        On(2027, 3, 1);
        first = await SignIn(secretary);
        await Goes((await PageForm.Open(first, "/events/new", "new-event")).With("Wish.Name.Fi", "Järvipäivä").With("Wish.Type", "activity").With("Wish.DatePrecision", "exact").With("Wish.FirstDay", "2027-06-05")
            .With("Wish.StartTime", "10:00").With("Wish.EndTime", "14:00").With("Wish.Municipality", "398").With("Wish.Place", "Ranta").With("Wish.Summary.Fi", "Tule rantaan.").With("Wish.Capacity", "20").Send(first, "_do=publish"));
        var e = await house.In((EventsDb db) => db.Events.AsNoTracking().SingleAsync(x => x.Publication == Publication.Waiting));
        await Goes(Coordinator.Press($"/staff/events/{e.Id}", "publish-event"));
        (await house.Stranger().PostAsJsonAsync($"/api/v1/events/{e.Id}/registrations", new { name = "Aino", email = "tulija@example.org", groupSize = 2 })).StatusCode.ShouldBe(HttpStatusCode.Created);

        // April: an agreement, which its people see and are reminded of.
        On(2027, 4, 1);
        first = await SignIn(secretary);
        var key = house.AsKey(null, "partnerships:read", "partnerships:write");
        using var agreed = await key.PostAsJsonAsync("/api/v1/agreements", new { organizationId = id.Value, types = new[] { "space" }, from = "2027-01-01", until = "2027-12-31", houseSigner = "Koordinaattori", partnerSigner = "Puheenjohtaja", grants = new { freeHours = 20 } });
        agreed.StatusCode.ShouldBe(HttpStatusCode.Created, await agreed.Content.ReadAsStringAsync());
        (await first.GetStringAsync(new Uri("/api/v1/agreements", UriKind.Relative))).ShouldContain(id.ToString());

        // In its own month the house asks whether all is right: the answer is a button, with the year's figures.
        On(2028, FreshnessAsk.MonthOf(id), 10);
        (await house.Send(new RunJob("freshness"))).Error.ShouldBeNull();
        var asked = (await house.LettersOf("directory.freshness-asked:")).Single();
        asked.To.ShouldBe(secretary);
        await Goes(house.Stranger().Press(asked.Words!.Button!.Path, "answer", ("Figures.Year", "2027"), ("Figures.Volunteers", "14")));
        (await house.In((DirectoryDb db) => db.Organizations.AsNoTracking().SingleAsync(o => o.Id == id))).Figures.Single().Volunteers.ShouldBe(14);

        // The secretary changes.
        house.Clock.Advance(TimeSpan.FromDays(20));
        first = await SignIn(secretary);
        var today = Helsinki.Today(house.Clock).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await Goes(first.Press(page + "/handover", "hand-over", ("Wish.Email", PeopleHouse.Successor), ("Wish.Day", today)));
        var second = house.Stranger();
        await Goes(second.Press(await house.InvitationOf(PeopleHouse.Successor), "accept", ("Who.Name", "Seija Seuraaja")));
        await house.DeliverEvents();

        // And the association goes on.
        (await second.Words(page + "/handover")).ShouldContain("vuosittainen kysely");
        (await second.Words("/my/bookings")).ShouldContain("Kylien ilta");
        await Goes(second.Press(page + "/edit", "edit", ("Wish.Summary.Fi", "Kylien illat jatkuvat.")));
        (await house.Stranger().Words(page)).ShouldContain("Kylien illat jatkuvat.");
        (await first.Status(page + "/edit")).ShouldBe(HttpStatusCode.Forbidden);
        (await first.Words("/my/bookings")).ShouldNotContain("Kylien ilta");
        (await house.In((HostDb db) => db.People.AsNoTracking().ToListAsync())).ShouldAllBe(p => p.PasswordHash == null);
        (await house.In((MailDb db) => db.Letters.AsNoTracking().Where(l => l.Key.StartsWith("host.")).Select(l => l.To).Distinct().ToListAsync())).ShouldBe([secretary]);
    }
}

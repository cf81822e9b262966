using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Directory;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Directory.SharingHouse;

namespace Yhdessa.Tests.Directory;

public class PoolTests
{
    static AddAsset Asset(Id<Organization> organization, string what, string? email, AssetKind kind = AssetKind.Room, string? municipality = "398", string? phone = null) =>
        new() { OrganizationId = organization, Kind = kind, What = what, Municipality = municipality, Capacity = 40, ContactRole = "päivystäjä", Email = email, Phone = phone, ResponseHours = 2 };

    [Fact]
    public async Task An_organization_tells_what_it_can_give_and_nobody_outside_sees_it()
    {
        using var house = AHouse();
        var owner = await house.OwnerOf(await house.AnOrganization("Valmiit ry"));
        (await owner.Press("/organizations/valmiit-ry/preparedness", "asset", ("Wish.What", "Lämmin tila"), ("Wish.Capacity", "40"), ("Wish.Email", "tila@example.org"), ("Wish.Phone", "020 000"))).StatusCode.ShouldBe(HttpStatusCode.Found);

        (await owner.Words("/organizations/valmiit-ry/preparedness")).ShouldContain("020 000");
        (await house.Stranger().GetAsync(new Uri("/organizations/valmiit-ry/preparedness", UriKind.Relative))).StatusCode.ShouldNotBe(HttpStatusCode.OK);
        (await house.As(Guid.CreateVersion7()).GetAsync(new Uri("/organizations/valmiit-ry/preparedness", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await house.As(Guid.CreateVersion7()).GetAsync(new Uri("/staff/preparedness", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var county = house.Staff(Roles.County);
        (await county.Words("/staff/preparedness")).ShouldContain("Lämmin tila");
        (await county.GetStringAsync(new Uri("/staff/preparedness/list.csv", UriKind.Relative))).ShouldNotContain("020 000");
        (await county.GetAsync(new Uri("/staff/preparedness/phone-tree", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await house.Staff().Words("/organizations/valmiit-ry/preparedness")).ShouldNotContain("020 000");
    }

    [Fact]
    public async Task The_telephone_tree_opens_after_it_is_written_down_who_looks_and_the_organization_sees_it()
    {
        using var house = AHouse();
        var organization = await house.AnOrganization("Valmiit ry");
        var owner = await house.OwnerOf(organization);
        await house.Send(Asset(organization, "Lämmin tila", "tila@example.org", phone: "020 000"));
        var staff = house.Staff();
        (await staff.Words("/staff/preparedness/phone-tree")).ShouldNotContain("020 000");
        (await staff.Press("/staff/preparedness/phone-tree", "open-tree")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "a reason is asked for");

        var opened = await staff.Press("/staff/preparedness/phone-tree", "open-tree", ("Look.Why", "sähkökatko"));

        (await PageForm.Read(opened)).Body!.TextContent.ShouldContain("020 000");
        (await owner.Words("/my/contacts")).ShouldContain("sähkökatko");
    }

    [Fact]
    public async Task The_telephone_tree_leaves_nobody_out_and_each_of_its_organizations_sees_who_looked()
    {
        using var house = AHouse();
        const int organizations = 6, each = 90;
        var ids = new List<Id<Organization>>();
        for (var n = 0; n < organizations; n++) ids.Add(await house.AnOrganization($"Valmiit {n} ry"));
        await house.In((DirectoryDb db) =>
        {
            db.AddRange(ids.SelectMany(id => Enumerable.Range(0, each).Select(n => new PoolAsset(id, Asset(id, $"Huone {n}", null, phone: "020 000"), null))));
            return Task.FromResult(0);
        });

        var opened = await house.Staff().Press("/staff/preparedness/phone-tree", "open-tree", ("Look.Why", "sähkökatko"));

        (await PageForm.Read(opened)).QuerySelectorAll("tbody tr").Length.ShouldBe(organizations * each);
        (await house.In((DirectoryDb db) => db.Looks.Select(l => l.OrganizationId).ToListAsync())).ShouldBe(ids, ignoreOrder: true);
    }

    [Fact]
    public async Task A_call_out_reaches_contacts_by_letter_replies_are_counted_once_each_and_the_report_closes_it()
    {
        using var house = AHouse();
        var organization = await house.AnOrganization("Valmiit ry");
        await house.Send(Asset(organization, "Lämmin tila", "tila@example.org"));
        await house.Send(Asset(organization, "Pakettiauto", "auto@example.org", AssetKind.Vehicle));
        await house.Send(Asset(organization, "Kuulijoita", null, AssetKind.People, phone: "020 000"));
        var staff = house.Staff();
        var started = await staff.Press("/staff/preparedness/drills/new", "start-drill", ("Wish.Message", "Vesi on poikki keskustassa."));
        started.StatusCode.ShouldBe(HttpStatusCode.Found, (await PageForm.Read(started)).QuerySelector("#errors")?.TextContent);
        var page = started.LeadsTo();
        var letters = await house.LettersOf("directory.drill-drill:");
        letters.Select(l => (l.To, l.Urgent)).ShouldBe([("tila@example.org", false), ("auto@example.org", false)], ignoreOrder: true);

        var link = letters[0].Words!.Button!.Path;
        await house.Stranger().Words(link);
        (await staff.Words(page)).ShouldContain("Vastannut 0 / 3");
        house.Clock.Now = Now.AddMinutes(25);
        await house.Stranger().Press(link, "reply", ("number", "30"), ("available", "true"));
        (await house.Stranger().Press(link, "reply", ("number", "5"), ("available", "false"))).StatusCode.ShouldBe(HttpStatusCode.Conflict, "each link once");
        var call = await house.In((DirectoryDb db) => db.DrillCalls.SingleAsync(c => !c.ByLetter));
        await staff.Press(page, "note-reply", ("call", call.Id.ToString()), ("number", "8"), ("available", "true"));

        var words = await staff.Words(page);
        words.ShouldContain("Vastannut 2 / 3");
        words.ShouldContain("38");
        words.ShouldContain("25 min");
        await staff.Press(page, "close-drill");
        (await house.Stranger().Press(letters[1].Words!.Button!.Path, "reply", ("available", "true"))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await staff.GetStringAsync(new Uri($"{page}/report.csv", UriKind.Relative))).ShouldContain("Pakettiauto");
    }

    [Theory, OnEachDatabase]
    public async Task Twenty_replies_at_once_by_one_link_are_one_reply(Provider on)
    {
        using var house = AHouse(on);
        var asset = await house.Send(Asset(await house.AnOrganization("Valmiit ry"), "Lämmin tila", "tila@example.org"));
        await house.Send(new StartDrill("Vesi on poikki.", [asset.Value], IsReal: true));
        var letter = (await house.LettersOf("directory.drill-real:")).Single();
        letter.Urgent.ShouldBeTrue("in earnest the night is no reason to wait");
        var token = letter.Words!.Button!.Path.Split('/')[^1];

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(async n =>
        {
            try { await house.Send(new ReplyToDrill(token, true, n)); return "ok"; }
            catch (Refusal no) { return no.Code; }
        }));

        answers.CountBy(a => a).OrderBy(a => a.Key, StringComparer.Ordinal).ShouldBe([new("drill-replied", 19), new("ok", 1)]);
    }

    [Fact]
    public async Task Her_number_and_address_are_shown_to_her_and_gone_when_she_or_the_organization_goes()
    {
        using var house = AHouse();
        var organization = await house.AnOrganization("Valmiit ry");
        var her = await house.OwnerOf(organization, "tila@example.org");
        await house.Send(Asset(organization, "Lämmin tila", "Tila@example.org", phone: "020 000"));
        (await her.GetStringAsync(new Uri("/my/data.json", UriKind.Relative))).ShouldContain("020 000");
        (await house.In((DirectoryDb db) => db.Set<AuditEntry>().Where(a => a.Kind == nameof(PoolAsset)).Select(a => a.Changes).ToListAsync())).ShouldAllBe(c => !c.Contains("020 000"));

        await house.Send(new RemoveOrganization(organization, null));
        await house.Send(new ForgetShared(Now.AddDays(31)));
        (await house.In((DirectoryDb db) => db.Assets.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_removed_asset_is_seen_nowhere_is_taken_back_within_the_hour_and_its_number_is_gone_the_next_day()
    {
        using var house = AHouse();
        var organization = await house.AnOrganization("Valmiit ry");
        var (owner, staff) = (await house.OwnerOf(organization), house.Staff());
        var id = await house.Send(Asset(organization, "Lämmin tila", "tila@example.org", phone: "020 000"));
        const string page = "/organizations/valmiit-ry/preparedness";

        var removed = await owner.Press(page, $"remove-{id}");
        removed.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await owner.Sees(page)).QuerySelectorAll("li h2").ShouldBeEmpty();
        (await staff.Words("/staff/preparedness")).ShouldNotContain("Lämmin tila");
        await Should.ThrowAsync<Refusal>(() => house.Send(new StartDrill("Vesi on poikki.", [id.Value])));
        (await house.As(Guid.CreateVersion7()).Status(page)).ShouldBe(HttpStatusCode.Forbidden);
        (await owner.Press(page, "take-back", ("asset", id.Value.ToString()))).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await owner.Words(page)).ShouldContain("020 000");

        await owner.Press(page, $"remove-{id}");
        house.Clock.Now = Now.AddHours(2);
        (await owner.Press(page, "take-back", ("asset", id.Value.ToString()))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await house.Send(new ForgetShared(Now.AddHours(25)));
        (await house.In((DirectoryDb db) => db.AllAssets.CountAsync())).ShouldBe(0);
    }
}

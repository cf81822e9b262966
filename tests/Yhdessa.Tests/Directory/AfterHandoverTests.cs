using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Directory;
using Yhdessa.Host.Accounts;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Directory.SharingHouse;

namespace Yhdessa.Tests.Directory;

/// <summary>What the one before had sent, or had in her hands, opens nothing once the page is another's.</summary>
public sealed class AfterHandoverTests
{
    const string page = "/organizations/kylan-vaki-ry", before = "edeltaja@example.org", invited = "kutsuttu@example.org";

    static async Task<(House House, Id<Organization> Id, Guid Owner)> Village(params (Guid, string)[] others)
    {
        var house = AHouse();
        var owner = await house.Somebody(before, "Eila Edeltäjä");
        var id = await house.Village([(owner, "owner"), .. others]);
        await house.Send(new ChangeOrganization { Id = id, Name = "Kylän väki ry", Kind = "association", Contacts = [new(null, "sihteeri", before, null, Visibility.Public)] });
        return (house, id, owner);
    }

    static async Task<HttpClient> HandedOver(House house, HttpClient me)
    {
        (await me.Press(page + "/handover", "hand-over", ("Wish.Email", PeopleHouse.Successor), ("Wish.Day", "2027-03-03"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return await house.Accept(PeopleHouse.Successor);
    }

    static Task<HttpResponseMessage> Invite(HttpClient me) => me.Press(page + "/people", "invite", ("Invite.Email", invited), ("Invite.Right", "editor"));

    [Fact]
    public async Task Her_open_invitations_and_the_links_of_her_letters_about_the_board_end_and_the_successor_is_written_to()
    {
        var (house, id, owner) = await Village();
        using var _h = house;
        var me = house.As(owner);
        (await Invite(me)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var invitation = await house.InvitationOf(invited);
        await house.Send(Entry(id, BoardKind.Offer, "Teltta lainaksi", months: 0) with { Until = Today.AddDays(10) });
        await house.Send(new RemindOfEntries(Now));
        var renew = (await house.LettersOf("reminder:directory.board-ends:")).Single().Words!.Button!.Path;
        (await house.Stranger().Words(renew)).ShouldContain("Teltta lainaksi");

        await HandedOver(house, me);

        (await house.Stranger().Words(invitation)).ShouldContain("Kutsu on peruttu");
        (await house.Stranger().Status(renew)).ShouldBe(HttpStatusCode.NotFound);
        await Should.ThrowAsync<RuleBroken>(() => house.Send(new RenewByLink(renew.Split('/')[^1])));
        foreach (var hour in (int[])[1, 2]) await house.Send(new RemindOfEntries(Now.AddHours(hour)));
        var letters = await house.LettersOf("reminder:directory.board-ends:");
        letters.Select(l => l.To).ShouldBe([before, PeopleHouse.Successor]);
        (await house.Stranger().Press(letters[1].Words!.Button!.Path, "renew")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await house.In((DirectoryDb db) => db.Board.AsNoTracking().SingleAsync())).Until.ShouldBe(Today.AddMonths(BoardEntry.MonthsRenewed));
    }

    [Theory]
    [InlineData("end", "")]
    [InlineData("right", "viewer")]
    public async Task The_same_when_an_owners_right_ends_or_shrinks(string act, string right)
    {
        var other = Guid.CreateVersion7();
        var (house, _, owner) = await Village((other, "owner"));
        using var _h = house;
        await Invite(house.As(owner));
        var invitation = await house.InvitationOf(invited);

        (await house.As(other).Press(page + "/people", $"{act}-{owner}", ("right", right))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await house.Stranger().Words(invitation)).ShouldContain("Kutsu on peruttu");
    }

    [Fact]
    public async Task What_another_owner_has_sent_stays_open()
    {
        var other = Guid.CreateVersion7();
        var (house, _, owner) = await Village((other, "owner"));
        using var _h = house;
        await Invite(house.As(other));

        await HandedOver(house, house.As(owner));

        await house.Accept(invited);
    }

    [Fact]
    public async Task Rights_that_the_staff_change_are_marked_in_the_history_and_those_of_its_own_people_are_not()
    {
        var (house, id, owner) = await Village();
        using var _h = house;
        var editor = await house.Somebody("muokkaaja@example.org", "Maija Muokkaaja");
        await house.Give(id, editor, "editor");
        var (me, staff) = (house.As(owner), house.Staff());
        async Task<int> Marked() => (await me.Sees(page + "/history")).QuerySelectorAll("main section").Count(s => s.TextContent.Contains("oikeu", StringComparison.OrdinalIgnoreCase) && s.TextContent.Contains("Järjestön puolesta", StringComparison.Ordinal));
        var marked = await Marked();

        (await me.Press(page + "/people", $"right-{editor}", ("right", "viewer"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await Marked()).ShouldBe(marked, "an owner changed it");
        (await staff.Press(page + "/people", $"right-{editor}", ("right", "editor"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await Marked()).ShouldBe(marked + 1, "the staff changed it");
        (await me.Press(page + "/people", $"right-{editor}", ("right", "viewer"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await staff.Press(page + "/people", $"end-{editor}")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await Marked()).ShouldBe(marked + 2, "the staff ended it");
        (await staff.Press(page + "/people", "give-back", ("person", editor.ToString()))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await Marked()).ShouldBe(marked + 3, "the staff gave it back");
        (await me.Press(page + "/people", $"end-{editor}")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await Marked()).ShouldBe(marked + 3, "an owner ended what the staff had given");
        (await staff.Press(page + "/people", "invite", ("Invite.Email", invited), ("Invite.Right", "editor"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await house.Accept(invited);
        (await Marked()).ShouldBe(marked + 4, "the staff had invited her");
        (await house.Rights(id)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_successor_sees_the_programs_that_act_for_it_and_ends_one()
    {
        var (house, id, owner) = await Village();
        using var _h = house;
        var (mine, theirs) = (await house.Send(new AddKey("Kylän kalenteriohjelma", ["directory:read"], id)), await house.Send(new AddKey("Kaupungin kalenteri", ["directory:read"])));
        async Task<HttpStatusCode> Answer(string key)
        {
            var program = house.Stranger();
            program.DefaultRequestHeaders.Authorization = new("Bearer", key);
            return await program.Status("/api/v1/me");
        }
        (await Answer(mine.Key)).ShouldBe(HttpStatusCode.OK);

        var successor = await HandedOver(house, house.As(owner));

        var kit = await successor.Sees(page + "/handover");
        kit.QuerySelector("section[aria-labelledby=keys]")!.TextContent.ShouldContain("Kylän kalenteriohjelma");
        kit.QuerySelector("section[aria-labelledby=keys]")!.TextContent.ShouldNotContain("Kaupungin kalenteri");
        kit.QuerySelector("section[aria-labelledby=keys] a[href='organizations/kylan-vaki-ry/keys']").ShouldNotBeNull();
        (await house.As(owner).Status(page + "/keys")).ShouldBe(HttpStatusCode.Forbidden);
        (await house.Staff().Status(page + "/keys")).ShouldBe(HttpStatusCode.Forbidden);
        (await house.Stranger().Status(page + "/keys")).ShouldBe(HttpStatusCode.Redirect);
        (await successor.Press(page + "/keys", $"end-{mine.Id}")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await Answer(mine.Key)).ShouldBe(HttpStatusCode.Unauthorized);
        (await Answer(theirs.Key)).ShouldBe(HttpStatusCode.OK);
        await Should.ThrowAsync<NotFound>(() => house.Send(new EndOrganizationKey(id, (Id<PartnerKey>)theirs.Id)));
        (await successor.Words(page + "/handover")).ShouldContain("Järjestöllä ei ole ohjelmien avaimia.");
    }
}

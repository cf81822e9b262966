using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Directory;
using Yhdessa.Host.Accounts;
using Yhdessa.Host.Jobs;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Directory;

/// <summary>People are asked by mail; the link shows on GET, acts on POST, once, and needs no password.</summary>
public sealed class InvitationTests
{
    const string page = "/organizations/kylan-vaki-ry/people", asked = "kutsuttu@example.org";

    static async Task<(House, Id<Organization>, HttpClient Owner)> Invited(Provider? on = null, string email = asked, string right = "editor")
    {
        var house = on is { } provider ? new House(provider) : new House();
        house.Clock.Now = Helsinki.At(new DateTime(2027, 3, 4, 12, 0, 0));
        var owner = await house.Somebody("omistaja@example.org", "Anna Omistaja");
        var id = await house.Village((owner, "owner"));
        (await house.As(owner).Press(page, "invite", ("Invite.Email", email), ("Invite.Right", right))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return (house, id, house.As(owner));
    }

    [Theory, OnEachDatabase]
    public async Task The_link_of_an_invitation_makes_an_account_without_a_password_gives_the_right_and_works_once(Provider on)
    {
        var (house, id, _) = await Invited(on, "Kutsuttu@Example.org");
        using var _h = house;
        var link = await house.InvitationOf(asked);
        (await house.LettersOf("directory.people-invitation:")).Single().Words!.Paragraphs[0].ShouldContain("Anna Omistaja kutsuu sinut");
        var looked = await house.Stranger().GetAsync(new Uri(link, UriKind.Relative));
        looked.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        (await house.In((HostDb db) => db.People.CountAsync())).ShouldBe(1);

        var browser = house.Stranger();
        (await browser.Press(link, "accept", ("Who.Name", "Kaisa Kutsuttu"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await browser.Status("/organizations/kylan-vaki-ry/edit")).ShouldBe(HttpStatusCode.OK);
        var person = await house.In((HostDb db) => db.People.SingleAsync(p => p.Email == asked));
        (person.Name, person.PasswordHash).ShouldBe(("Kaisa Kutsuttu", null));
        (await house.Rights(id))[person.Id].ShouldBe("editor");
        (await house.Stranger().Words(link)).ShouldContain("Kutsu on jo käytetty");
        (await house.In((DirectoryDb db) => db.Invitations.AsNoTracking().SingleAsync())).Email.ShouldBeNull();
        (await house.In((KernelDb db) => db.Audit.AsNoTracking().ToListAsync())).ShouldAllBe(a => !a.Changes.Contains(asked));
    }

    [Fact]
    public async Task Who_has_signed_in_chooses_her_own_account_or_that_of_the_invited_address()
    {
        var (house, id, owner) = await Invited();
        using var _h = house;
        var me = await house.Somebody("toinen@example.org", "Outi Toinen");

        var shown = await house.As(me).Words(await house.InvitationOf(asked));
        shown.ShouldContain("Olet kirjautunut tilille Outi Toinen");
        shown.ShouldContain("Etkö ole hän?");
        (await house.As(me).Press(await house.InvitationOf(asked), "accept-signed-in")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await house.Rights(id))[me].ShouldBe("editor");
        (await house.In((HostDb db) => db.People.CountAsync())).ShouldBe(2);
        (await owner.Sees(page)).QuerySelector("[aria-labelledby=open]").ShouldBeNull();
    }

    [Fact]
    public async Task The_link_opens_no_account_that_there_is_already_its_owner_signs_in_and_comes_back()
    {
        var (house, id, _) = await Invited();
        using var _h = house;
        var me = await house.Somebody(asked, "Kaisa Kutsuttu");
        var (link, browser) = (await house.InvitationOf(asked), house.Stranger());

        var sent = await browser.Press(link, "accept");
        sent.Headers.Location!.ToString().ShouldContain($"/sign-in?return={Uri.EscapeDataString(link)}");
        (await browser.Status("/my")).ShouldBe(HttpStatusCode.Redirect);
        (await house.Rights(id)).ContainsKey(me).ShouldBeFalse();

        (await browser.Press("/sign-in?return=" + Uri.EscapeDataString(link), "link", ("ByLink.Email", asked))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var back = await browser.Press((await house.LettersOf("host.sign-in:")).Single().Words!.Button!.Path, "enter");
        back.Headers.Location!.ToString().ShouldEndWith(link);
        (await browser.Press(link, "accept-signed-in")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await house.Rights(id))[me].ShouldBe("editor");
    }

    [Fact]
    public async Task An_old_or_withdrawn_invitation_says_so_kindly_with_a_way_out()
    {
        var (house, _, owner) = await Invited();
        using var _h = house;
        var link = await house.InvitationOf(asked);
        var invited = house.Stranger();
        var form = await PageForm.Open(invited, link, "accept");
        var row = await house.In((DirectoryDb db) => db.Invitations.AsNoTracking().SingleAsync());
        (await owner.Press(page, $"withdraw-{row.Id}")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await house.Stranger().Words(link)).ShouldContain("Kutsu on peruttu");
        (await form.Send(invited)).StatusCode.ShouldNotBe(HttpStatusCode.Redirect);

        (await owner.Press(page, "invite", ("Invite.Email", asked), ("Invite.Right", "viewer"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var fresh = await house.InvitationOf(asked);
        house.Clock.Advance(TimeSpan.FromDays(15));
        var old = await house.Stranger().Sees(fresh);
        old.QuerySelector("h1")!.TextContent.ShouldBe("Kutsu on vanhentunut");
        old.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")).ShouldContain("sign-in");
        (await house.In((HostDb db) => db.People.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task The_answer_is_one_for_known_and_unknown_addresses_and_a_day_has_only_so_many_letters()
    {
        var (house, _, owner) = await Invited();
        using var _h = house;
        await house.Somebody("tuttu@example.org", "Tuttu Tuntija");

        var known = await owner.Press(page, "invite", ("Invite.Email", "tuttu@example.org"), ("Invite.Right", "editor"));
        known.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await owner.Words(page)).ShouldNotContain("Tuttu Tuntija");
        (await house.LettersOf("directory.people-invitation:")).Select(l => l.To).ShouldBe([asked, "tuttu@example.org"]);

        var row = await house.In((DirectoryDb db) => db.Invitations.AsNoTracking().SingleAsync(i => i.Email == asked));
        for (var n = 1; n < Invitation.LettersInADay; n++) (await owner.Press(page, $"again-{row.Id}")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await owner.Press(page, $"again-{row.Id}")).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        house.Clock.Advance(TimeSpan.FromDays(1));
        (await owner.Press(page, $"again-{row.Id}")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory, OnEachDatabase]
    public async Task One_link_followed_by_two_at_once_lets_one_in(Provider on)
    {
        var (house, id, _) = await Invited(on);
        using var _h = house;
        Guid[] two = [await house.Somebody("yksi@example.org"), await house.Somebody("kaksi@example.org")];
        var link = await house.InvitationOf(asked);
        HttpClient[] browsers = [.. two.Select(p => house.As(p))];
        var forms = await Task.WhenAll(browsers.Select(b => PageForm.Open(b, link, "accept-signed-in")));

        await Task.WhenAll(forms.Select((f, i) => f.Send(browsers[i])));

        (await house.Rights(id)).Count.ShouldBe(2, "the owner and one of them");
    }

    [Fact]
    public async Task Nobody_elses_invitation_is_kept_and_retention_forgets_the_address()
    {
        var (house, _, _) = await Invited();
        using var _h = house;
        house.Clock.Advance(TimeSpan.FromDays(30));
        (await house.Send(new RunJob("retention"))).Error.ShouldBeNull();
        (await house.In((DirectoryDb db) => db.Invitations.AsNoTracking().SingleAsync())).Email.ShouldBeNull();
    }
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Directory;
using Yhdessa.Kernel;
using Yhdessa.Tests.Accounts;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Directory.SharingHouse;

namespace Yhdessa.Tests.Directory;

public class BoardTests
{
    [Fact]
    public async Task An_organization_offers_something_a_stranger_answers_through_the_house_and_thanks()
    {
        using var house = AHouse();
        var organization = await house.AnOrganization("Lainaajat ry", "lainaajat@example.org");
        var owner = await house.OwnerOf(organization);
        var made = await owner.Press("/board/new", "new-entry", ("Wish.Title", "Teltta lainaksi"), ("Wish.Text", "Neljän hengen teltta."));
        made.StatusCode.ShouldBe(HttpStatusCode.Found, (await PageForm.Read(made)).QuerySelector("#errors")?.TextContent);
        var page = made.LeadsTo();

        (await house.Stranger().Press(page, "answer", ("Wish.Name", "Aino Esimerkki"), ("Wish.Email", "aino@example.org"), ("Wish.Text", "Saisiko teltan?"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        var letter = (await house.LettersOf("directory.board-answer:")).Single();
        (letter.To, letter.Words!.ReplyTo, letter.Urgent).ShouldBe(("lainaajat@example.org", "aino@example.org", true));
        (await house.Stranger().Words(page)).ShouldNotContain("aino@example.org");
        (await owner.Words(page)).ShouldContain("Saisiko teltan?");

        var link = (await house.LettersOf("directory.board-copy:")).Single().Words!.Button!.Path;
        await house.Stranger().Press(link, "thank", ("Wish.Line", "Teltta pelasti retken."));
        (await house.Stranger().Words(page)).ShouldContain("1 kiitos");
        (await house.Stranger().Words(page)).ShouldNotContain("pelasti", customMessage: "a stranger's words wait for the organization");
        var thanks = await house.In((DirectoryDb db) => db.BoardThanks.SingleAsync());
        await owner.Press(page, $"show-{thanks.Id}");
        (await house.Stranger().Words(page)).ShouldContain("Teltta pelasti retken.");
    }

    [Theory, OnEachDatabase]
    public async Task An_offer_and_a_need_that_share_a_word_and_a_place_meet_and_both_hear_of_it_once(Provider on)
    {
        using var house = AHouse(on);
        var (giver, taker) = (await house.AnOrganization("Antajat ry"), await house.AnOrganization("Ottajat ry"));
        var offer = await house.Send(Entry(giver, BoardKind.Offer, "Äänentoisto lainaksi", "398"));
        await house.Send(Entry(taker, BoardKind.Need, "Äänentoistoa tarvitaan", "111"));
        (await house.LettersOf("directory.board-match:")).ShouldBeEmpty("another place");

        var need = await house.Send(Entry(taker, BoardKind.Need, "Tarvitsemme äänentoistoa kesäjuhlaan"));
        await house.Send(new ChangeEntry { Id = need, OrganizationId = taker, Kind = BoardKind.Need, Matter = BoardMatter.Lend, Title = "Tarvitsemme äänentoistoa juhlaan", Text = "Tarkennettu.", Until = Today.AddMonths(2) });

        (await house.LettersOf("directory.board-match:")).Select(l => (l.To, l.Urgent)).ShouldBe([("antajat-ry@example.org", false), ("ottajat-ry@example.org", false)], ignoreOrder: true);
        (await house.Stranger().Words($"/board/{offer}")).ShouldContain("äänentoistoa");
        (await house.Stranger().Words($"/board/{need}")).ShouldContain("Yhteistä");
        (await house.In((DirectoryDb db) => db.BoardMatches.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task An_entry_leaves_the_board_by_itself_after_one_reminder_and_a_press_of_its_link_renews_it()
    {
        using var house = AHouse();
        var id = await house.Send(Entry(await house.AnOrganization("Lainaajat ry"), BoardKind.Offer, "Teltta lainaksi", months: 1));
        house.Clock.Now = Now.AddDays(20);
        foreach (var hour in (int[])[0, 1]) await house.Send(new RemindOfEntries(house.Clock.Now.AddHours(hour)));
        var link = (await house.LettersOf("reminder:directory.board-ends:")).Single().Words!.Button!.Path;

        await house.Stranger().Words(link);
        (await house.In((DirectoryDb db) => db.Board.SingleAsync())).Until.ShouldBe(Today.AddMonths(1), "looking renews nothing");
        await house.Stranger().Press(link, "renew");
        (await house.In((DirectoryDb db) => db.Board.SingleAsync())).Until.ShouldBe(Today.AddDays(20).AddMonths(BoardEntry.MonthsRenewed));

        house.Clock.Now = Now.AddMonths(12);
        (await house.Stranger().GetFromJsonAsync<JsonObject>("/api/v1/board-entries"))!["total"]!.GetValue<int>().ShouldBe(0);
        (await house.Stranger().Words("/board?open=false")).ShouldContain("Teltta lainaksi");
        (await house.Stranger().PostAsJsonAsync($"/api/v1/board-entries/{id}:answer", new { name = "A", email = "a@example.org", text = "Hei" })).StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task More_than_a_year_a_past_day_and_an_unknown_place_are_refused_with_the_field()
    {
        using var house = AHouse();
        var organization = await house.AnOrganization("Lainaajat ry");
        var key = house.AsKey(organization, "directory:read", "directory:write");
        async Task<string> Refused(object entry)
        {
            var answer = await key.PostAsJsonAsync("/api/v1/board-entries", entry);
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            return (await answer.Content.ReadFromJsonAsync<JsonObject>())!.ToJsonString();
        }
        (await Refused(new { organizationId = organization.Value, kind = "offer", matter = "lend", title = "T", text = "X", until = "2028-03-05" })).ShouldContain("at-most-a-year");
        (await Refused(new { organizationId = organization.Value, kind = "offer", matter = "lend", title = "T", text = "X", until = "2027-03-01" })).ShouldContain("day-is-past");
        (await Refused(new { organizationId = organization.Value, kind = "offer", matter = "lend", title = "T", text = "X", until = "2027-06-01", municipality = "999" })).ShouldContain("unknown-code");
    }

    [Fact]
    public async Task A_stranger_fills_nobodys_mailbox()
    {
        using var house = AHouse();
        var id = await house.Send(Entry(await house.AnOrganization("Lainaajat ry"), BoardKind.Offer, "Teltta lainaksi"));
        async Task<HttpStatusCode> Answer(string email) => (await house.Stranger().PostAsJsonAsync($"/api/v1/board-entries/{id}:answer", new { name = "Aino", email, text = "Hei" })).StatusCode;

        for (var n = 0; n < 3; n++) (await Answer("sama@example.org")).ShouldBe(HttpStatusCode.OK);
        (await Answer("sama@example.org")).ShouldBe(HttpStatusCode.TooManyRequests);
        for (var n = 0; n < 7; n++) (await Answer($"muu{n}@example.org")).ShouldBe(HttpStatusCode.OK);
        (await Answer("viela@example.org")).ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Words_of_answers_are_forgotten_after_ninety_days_or_when_she_asks_and_the_count_stays()
    {
        using var house = AHouse();
        var id = await house.Send(Entry(await house.AnOrganization("Lainaajat ry"), BoardKind.Offer, "Teltta lainaksi", months: 12));
        var aino = (await house.APerson("aino@example.org")).Value;
        await house.Send(new AnswerEntry(id, "Aino", "Aino@example.org", "Saisiko teltan?"));
        await house.Send(new AnswerEntry(id, "Joku", "joku@example.org", "Minäkin."));
        (await house.As(aino).GetStringAsync(new Uri("/my/data.json", UriKind.Relative))).ShouldContain("Saisiko teltan?");

        await house.Send(new ForgetShared(Now.AddDays(89)));
        (await Kept()).ShouldBe(["Aino@example.org".ToLowerInvariant(), "joku@example.org"]);
        await house.Send(new ForgetShared(Now.AddDays(91)));
        (await Kept()).ShouldBeEmpty();
        (await house.Send(new OneEntry(id))).Answers.ShouldBe(2);

        Task<List<string>> Kept() => house.In((DirectoryDb db) => db.BoardAnswers.Where(a => a.Text != null).OrderBy(a => a.Email).Select(a => a.Email!).ToListAsync());
    }

    [Fact]
    public async Task All_that_she_has_answered_is_hers_to_take_along_and_to_erase_however_much()
    {
        using var house = AHouse();
        const int many = 1001;
        var id = await house.Send(Entry(await house.AnOrganization("Lainaajat ry"), BoardKind.Offer, "Teltta lainaksi", months: 12));
        var me = house.As((await house.APerson("aino@example.org")).Value);
        await house.In((DirectoryDb db) =>
        {
            db.BoardAnswers.AddRange(Enumerable.Range(0, many).Select(n => BoardAnswer.Of(id, "Aino", "aino@example.org", $"Teltta numero {n}?", Now.AddMinutes(-n))));
            return Task.FromResult(0);
        });

        (await me.GetStringAsync(new Uri("/my/data.json", UriKind.Relative))).Split("Teltta numero").Length.ShouldBe(many + 1);
        (await (await PageForm.Open(me, "/my", "erase-me")).With("typed", "aino@example.org").Send(me)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await house.In((DirectoryDb db) => db.BoardAnswers.CountAsync(a => a.Text != null || a.Email != null))).ShouldBe(0);
    }

    [Fact]
    public async Task An_entry_that_nobody_could_answer_is_refused_and_one_whose_day_is_past_comes_back_for_half_a_year()
    {
        using var house = AHouse();
        var mute = await house.Send(new EnterOrganization { Name = "Hiljaiset ry", Kind = "association" });
        (await Should.ThrowAsync<RuleBroken>(() => house.Send(Entry(mute, BoardKind.Offer, "Teltta lainaksi")))).Code.ShouldBe("no-contact");
        var id = await house.Send(Entry(await house.AnOrganization("Lainaajat ry"), BoardKind.Offer, "Teltta lainaksi", months: 1));
        house.Clock.Now = Now.AddMonths(3);
        await house.Send(new ReopenEntry(id));
        var row = await house.Send(new OneEntry(id));
        (row.Open, row.Until).ShouldBe((true, Today.AddMonths(9)));
    }

    [Fact]
    public async Task The_demonstrations_board_goes_with_it_and_what_is_real_keeps_its_organization()
    {
        using var house = House.WithDemonstration();
        (await house.In((DirectoryDb db) => db.Board.CountAsync())).ShouldBeGreaterThan(0);
        var dila = (Id<Organization>)SeasonId.Of("org-dila");
        await house.Send(new AddAsset { OrganizationId = dila, Kind = AssetKind.Gear, What = "Teltta" });

        await Yhdessa.Host.Verbs.Demonstration.Remove(house.Services, default);

        (await house.In((DirectoryDb db) => db.Board.CountAsync())).ShouldBe(0);
        (await house.In((DirectoryDb db) => db.Assets.SingleAsync())).What.ShouldBe("Teltta");
        (await house.In((DirectoryDb db) => db.Organizations.AnyAsync(o => o.Id == dila))).ShouldBeTrue();
    }

    [Fact]
    public async Task A_merged_organizations_entries_and_practices_belong_to_the_one_that_stays()
    {
        using var house = AHouse();
        var stays = await house.AnOrganization("Lainaajat ry");
        var goes = await house.AnOrganization("Telttaväki ry");
        var id = await house.Send(Entry(goes, BoardKind.Offer, "Teltta lainaksi"));
        await house.Send(new AddAsset { OrganizationId = goes, Kind = AssetKind.Gear, What = "Teltta" });

        await house.Send(new MergeOrganizations(stays, goes));

        (await house.Send(new OneEntry(id))).OrganizationId.ShouldBe(stays.Value);
        (await house.In((DirectoryDb db) => db.Assets.SingleAsync())).OrganizationId.ShouldBe(stays);
    }

    [Theory, OnEachDatabase]
    public async Task Thanks_become_rows_of_the_impact_ledger_one_an_answer_and_an_examples_count_nothing(Provider on)
    {
        using var house = AHouse(on);
        var organization = await house.AnOrganization("Lainaajat ry");
        var owner = await house.OwnerOf(organization);
        var offer = await house.Send(Entry(organization, BoardKind.Offer, "Teltta lainaksi", "398"));
        var need = await house.Send(Entry(organization, BoardKind.Need, "Lunta pihalta", matter: BoardMatter.Other));
        await house.Send(new AnswerEntry(offer, "Aino", "aino@example.org", "Saisiko teltan?"));
        var thanks = (await house.LettersOf("directory.board-copy:")).Single().Words!.Button!.Path;
        for (var n = 0; n < 2; n++) await house.Send(new ThankByLink(thanks.Split('/')[^1], "Teltta oli ehjä."));
        await house.Send(new ThankForHelp(need, null));
        var example = await house.In((DirectoryDb db) => Task.FromResult(db.Board.Add(new BoardEntry(Entry(organization, BoardKind.Need, "Esimerkki"), Today, "esimerkki")).Entity.Id));
        await house.Send(new ThankForHelp(example, null));
        await house.DeliverEvents();

        async Task<JsonObject?> Figure(string filter) => (await house.Stranger().GetFromJsonAsync<JsonObject>("/api/v1/impact" + filter))!["items"]!.AsArray().Select(f => f!.AsObject()).SingleOrDefault(f => f["kind"]!.GetValue<string>() == "thanks");
        var figure = (await Figure($"?organization={organization}&period=2027-03"))!;
        (figure["value"]!.GetValue<decimal>(), figure["n"]!.GetValue<int>(), figure["source"]!.GetValue<string>(), figure["period"]!.GetValue<string>()).ShouldBe((2, 2, "directory", "2027-03-03/2027-03-03"));
        (await Figure("?municipality=398"))!["value"]!.GetValue<decimal>().ShouldBe(1);
        (await Figure("?period=2026")).ShouldBeNull();
        var rows = await house.Stranger().Words("/impact/thanks");
        rows.ShouldContain("Lunta pihalta");
        rows.ShouldContain("tarjousten ja tarpeiden taulu");
        rows.ShouldNotContain("Teltta oli ehjä");
        (await owner.Status("/impact")).ShouldBe(HttpStatusCode.OK);
    }
}

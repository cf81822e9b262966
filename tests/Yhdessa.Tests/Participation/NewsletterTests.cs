using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Kernel;
using Yhdessa.Participation;
using Yhdessa.Participation.Newsletters;
using Yhdessa.Participation.Own;
using Yhdessa.Tests.Mail;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Participation.ParticipationHouse;

namespace Yhdessa.Tests.Participation;

public class NewsletterTests
{
    static Task<Subscription> One(House house, string email) => house.In((ParticipationDb db) => db.Subscriptions.AsNoTracking().Include(s => s.Choices).SingleAsync(s => s.Email == email));
    static async Task<int> Sent(House house) => (await house.Letters()).Count(l => l.Key.StartsWith("participation.newsletter:", StringComparison.Ordinal));

    static async Task<Guid> Scheduled(House house, DateTimeOffset at)
    {
        var id = await house.Send(new DraftIssue());
        await house.Send(new ScheduleIssue(id, at));
        return id;
    }

    [Theory, OnEachDatabase]
    public async Task Nothing_comes_before_the_mailed_link_is_used_and_looking_at_it_confirms_nothing(Provider on)
    {
        using var house = AHouse(on);
        await house.Stranger().Post("/subscriptions", new { email = "Aino@Example.org", lists = new[] { "weekly" } });
        var link = await house.Link();
        (await house.Stranger().Sees(link)).QuerySelector("main form button")!.TextContent.ShouldBe("Vahvista tilaus");
        (await One(house, "aino@example.org")).IsActive.ShouldBeFalse();

        await house.Fill(link, "confirm-subscription");

        (await One(house, "aino@example.org")).IsActive.ShouldBeTrue();
        foreach (var (path, heading) in new[] { ("subscription", "Vahvista tilaus"), ("unsubscribe", "Peru kirjeen tilaus"), ("volunteering", "Ilmoittautumisesi"), ("initiatives/confirm", "Vahvista aloite") })
        {
            var old = await house.Stranger().GetAsync(new Uri($"/{path}/an-old-token", UriKind.Relative));
            old.StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
            var page = await PageForm.Read(old);
            (page.QuerySelector("h1")!.TextContent, page.QuerySelectorAll("main .note").Length).ShouldBe((heading, 1), "its own words say what to do");
        }
    }

    [Fact]
    public async Task The_answer_is_alike_for_an_address_we_know_and_one_we_do_not()
    {
        using var house = AHouse();
        await house.Subscribed("tuttu@example.org");
        house.Clock.Advance(TimeSpan.FromHours(2));

        async Task<string> Ask(string email) => await (await house.Stranger().Post("/subscriptions", new { email, lists = new[] { "weekly" } })).Content.ReadAsStringAsync();
        (await Ask("tuttu@example.org")).ShouldBe(await Ask("uusi@example.org"));
        (await house.Letters()).Count(l => l.To == "uusi@example.org").ShouldBe(1);
        for (var i = 0; i < 5; i++) await Ask("uusi@example.org");
        (await house.Letters()).Count(l => l.To == "uusi@example.org").ShouldBe(1, "nobody's mailbox is filled with our form");
        (await One(house, "tuttu@example.org")).IsActive.ShouldBeTrue();
    }

    [Fact]
    public async Task A_stranger_cannot_change_what_somebody_gets_only_the_link_in_her_letter_can()
    {
        using var house = AHouse();
        await house.Subscribed("aino@example.org");
        house.Clock.Advance(TimeSpan.FromHours(2));
        var stranger = house.Stranger();
        stranger.DefaultRequestHeaders.Add("Accept-Language", "sv");
        await stranger.Post("/subscriptions", new { email = "aino@example.org", lists = new[] { "weekly" } });

        (await One(house, "aino@example.org")).Language.ShouldBe("fi");
        var letter = (await house.Letters()).Last(l => l.To == "aino@example.org");
        letter.Language.ShouldBe("sv", "its link then leads to the Swedish page");
        var link = letter.Words!.Button!.Path;
        (await house.Stranger().Sees(link)).QuerySelector("input[value='confirm-subscription']").ShouldBeNull("nothing is left to confirm in Finnish");
        (await house.Stranger().Sees("/sv" + link)).QuerySelector("main form button")!.TextContent.ShouldBe("Byt brevets språk");
        (await One(house, "aino@example.org")).Language.ShouldBe("fi", "looking changes nothing");
        await house.Fill("/sv" + link, "confirm-subscription");
        var changed = await One(house, "aino@example.org");
        (changed.Language, changed.IsActive, changed.Consents.Count).ShouldBe(("sv", true, 1));
    }

    [Fact]
    public async Task Nobody_can_keep_an_address_that_has_left_by_asking_for_letters_to_it()
    {
        using var house = AHouse();
        var id = await house.Subscribed("aino@example.org");
        await house.In(async (ParticipationDb db) => { (await db.Subscriptions.Include(s => s.Choices).SingleAsync(s => s.Id == (Id<Subscription>)id)).Leave(Wednesday); return 0; });
        house.Clock.Advance(TimeSpan.FromDays(1));
        await house.Stranger().Post("/subscriptions", new { email = "aino@example.org", lists = new[] { "weekly" } });

        await house.Send(new ForgetParticipants(Wednesday.AddDays(31)));

        (await house.In((ParticipationDb db) => db.Subscriptions.AsNoTracking().SingleAsync())).Email.ShouldBeNull();
    }

    [Fact]
    public async Task The_consent_log_tells_words_time_and_place_and_when_it_was_taken_back()
    {
        using var house = AHouse();
        await house.Subscribed("aino@example.org");
        var given = (await One(house, "aino@example.org")).Consents.Single();
        (given.TextVersion, given.Source, given.GivenAt, given.Holds).ShouldBe((Subscription.TextVersion, "mail-link", Wednesday, true));

        await Scheduled(house, Wednesday.AddMinutes(1));
        await house.Send(new SendIssues(Wednesday.AddMinutes(2)));
        var leave = (await house.Letters())[^1].Words!.Unsubscribe!;
        (await house.Stranger().Sees(leave)).QuerySelector("main form button")!.TextContent.ShouldBe("Peru tilaus");
        (await One(house, "aino@example.org")).IsActive.ShouldBeTrue("looking is not leaving");
        (await house.Stranger().PostAsync(new Uri(leave, UriKind.Relative), null)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await One(house, "aino@example.org")).Consents.Single().Holds.ShouldBeFalse();
        (await house.Stranger().Sees(leave)).QuerySelector("main")!.TextContent.ShouldContain("Tilaus on peruttu");
        await house.Send(new ForgetParticipants(Wednesday.AddDays(31)));
        (await house.In((ParticipationDb db) => db.Subscriptions.AsNoTracking().SingleAsync())).Email.ShouldBeNull();
    }

    [Fact]
    public async Task Who_leaves_the_list_in_the_evening_gets_nothing_in_the_morning()
    {
        using var house = AHouse();
        await house.Subscribed("aino@example.org");
        await house.Subscribed("jaava@example.org");
        await house.SendMail();
        house.Clock.Now = Wednesday.AddHours(9);   // 21 o'clock: the letter waits for the morning
        await Scheduled(house, house.Clock.Now.AddMinutes(1));
        await house.Send(new SendIssues(house.Clock.Now.AddMinutes(2)));
        var leave = (await house.Letters()).Single(l => l.To == "aino@example.org" && l.Words?.Unsubscribe is not null).Words!.Unsubscribe!;

        await house.Stranger().PostAsync(new Uri(leave, UriKind.Relative), null);

        house.Clock.Advance(TimeSpan.FromHours(12));
        (await house.SendMail()).ShouldBe(1);
        (await house.Letters()).Where(l => l.Key.StartsWith("participation.newsletter:", StringComparison.Ordinal)).Select(l => (l.State.ToString(), l.To)).ShouldBe([("Withdrawn", null), ("Sent", "jaava@example.org")], ignoreOrder: true);
    }

    [Fact]
    public async Task A_mail_program_unsubscribes_by_one_click_from_the_letters_own_headers()
    {
        using var house = AHouse();
        await house.Subscribed("aino@example.org");
        await Scheduled(house, Wednesday.AddMinutes(1));
        await house.Send(new SendIssues(Wednesday.AddMinutes(2)));
        house.Clock.Advance(TimeSpan.FromMinutes(5));
        await house.SendMail();
        var mail = house.Folder().Single(m => m.Contains("List-Unsubscribe:", StringComparison.Ordinal));
        MailRoom.Header(mail, "List-Unsubscribe-Post").ShouldBe("List-Unsubscribe=One-Click");
        var address = new Uri(MailRoom.Header(mail, "List-Unsubscribe").Trim('<', '>'));

        using var body = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]);
        var answer = await house.Stranger().PostAsync(new Uri(address.AbsolutePath, UriKind.Relative), body);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await One(house, "aino@example.org")).LeftAt.ShouldNotBeNull();
        using var again = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]);
        (await house.Stranger().PostAsync(new Uri("/unsubscribe/not-a-token", UriKind.Relative), again)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, OnEachDatabase]
    public async Task One_letter_goes_to_each_confirmed_address_in_batches_however_often_and_by_however_many_hosts_the_job_runs(Provider on)
    {
        using var house = AHouse(on);
        await house.Send(new Yhdessa.Participation.Season.GenerateSubscribers(Issue.Batch + 20, 1));
        await house.Stranger().Post("/subscriptions", new { email = "vahvistamaton@example.org", lists = new[] { "weekly" } });
        var issue = (Id<Issue>)await Scheduled(house, Wednesday.AddMinutes(1));

        await Task.WhenAll(house.Send(new SendIssues(Wednesday.AddMinutes(2))), house.Send(new SendIssues(Wednesday.AddMinutes(2))));
        await house.Send(new SendIssues(Wednesday.AddMinutes(7)));
        (await house.Send(new SendIssues(Wednesday.AddMinutes(12)))).Done.ShouldBe(0);

        (await Sent(house)).ShouldBe(Issue.Batch + 20);
        (await house.In((ParticipationDb db) => db.Issues.AsNoTracking().SingleAsync(i => i.Id == issue))).Recipients.ShouldBe(Issue.Batch + 20);
        (await house.Letters()).Where(l => l.Language == "sv").ShouldContain(l => l.Words!.Paragraphs.Any(p => p.StartsWith("Joulumessut (sv)", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_weekly_letter_drafts_itself_on_Thursday_and_goes_on_Friday_unless_somebody_pauses_it()
    {
        using var house = AHouse();
        await house.Subscribed("aino@example.org");
        (await house.Send(new DraftWeekly(Wednesday))).Done.ShouldBe(0);
        (await house.Send(new DraftWeekly(Thursday))).Done.ShouldBe(1);
        (await house.Send(new DraftWeekly(Thursday.AddHours(1)))).Done.ShouldBe(0);
        (await house.Send(new SendIssues(Thursday.AddHours(2)))).Done.ShouldBe(0);

        var staff = house.Coordinator();
        var link = (await staff.Sees("/staff/newsletters")).QuerySelector("main h3 a")!.GetAttribute("href")!;
        await (await PageForm.Open(staff, "/" + link, "pause-newsletter")).Send(staff);
        (await house.Send(new SendIssues(Friday))).Done.ShouldBe(0);
        house.Clock.Now = Friday;
        await (await PageForm.Open(staff, "/" + link, "send-newsletter")).Send(staff);
        (await house.Send(new SendIssues(Friday))).Done.ShouldBe(1);
    }

    [Fact]
    public async Task An_editor_writes_the_lead_and_previews_each_language_and_the_sent_letter_is_in_the_archive()
    {
        using var house = AHouse();
        await house.Subscribed("aino@example.org");
        var staff = house.As(Guid.CreateVersion7(), Roles.Editor);
        var made = await (await PageForm.Open(staff, "/staff/newsletters", "draft-newsletter")).Send(staff);
        var address = new Uri(new Uri("http://localhost"), made.Headers.Location!).AbsolutePath;
        await (await PageForm.Open(staff, address, "edit-newsletter")).With("Wish.Lead.Fi", "Hei kaikki!").With("Wish.Lead.Sv", "Hej alla!").Send(staff);

        (await staff.Sees($"{address}?language=sv")).QuerySelector("section[aria-labelledby=preview]")!.TextContent.ShouldContain("Hej alla!");
        (await house.Stranger().Get("/newsletters")).GetProperty("total").GetInt32().ShouldBe(0);
        (await house.Stranger().GetAsync(new Uri(address.Replace("/staff", "", StringComparison.Ordinal), UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await (await PageForm.Open(staff, address, "send-newsletter")).Send(staff);
        await house.Send(new SendIssues(Wednesday.AddMinutes(5)));

        (await house.Stranger().Get("/newsletters")).GetProperty("items")[0].GetProperty("lead").GetProperty("sv").GetString().ShouldBe("Hej alla!");
        (await house.Stranger().Sees("/newsletters")).QuerySelector("main h3 a").ShouldNotBeNull();
        (await house.Letters())[^1].Words!.Paragraphs[0].ShouldBe("Hei kaikki!");
    }
}

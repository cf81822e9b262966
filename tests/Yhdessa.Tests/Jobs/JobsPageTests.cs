using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Host.Jobs;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Tests.Mail;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Jobs;

public class JobsPageTests
{
    static readonly Guid administrator = Guid.CreateVersion7();

    [Fact]
    public async Task A_failing_job_shows_on_the_page_with_its_error()
    {
        using var house = new House();
        await house.In((MailDb db) => db.Database.ExecuteSqlRawAsync(house.Provider is Provider.Sqlite ? "drop table mail_sendings" : "drop table mail.sendings"));
        var client = house.As(administrator, Roles.Administrator);

        await Press(client, "run:retention");

        var page = await Page(client, "/staff/jobs?failed=1");
        page.QuerySelector("#runs")!.Closest("section")!.TextContent.ShouldContain("ForgetSendings: ");
        page.QuerySelectorAll(".state.is-bad").Select(s => s.TextContent).ShouldContain(s => s.StartsWith("Epäonnistui "));
        page.QuerySelector(".flash")!.TextContent.ShouldContain("osa siitä epäonnistui");
    }

    [Fact]
    public async Task A_parked_message_is_sent_again()
    {
        using var house = new House();
        var message = await house.In((KernelDb db) =>
        {
            var parked = OutboxMessage.To(typeof(JobsPageTests), new Happened(), house.Clock.Now);
            for (var i = 0; i < OutboxMessage.Patience; i++) parked.Failed(new InvalidOperationException("the subscriber stumbled"), house.Clock.Now);
            return Task.FromResult(db.Messages.Add(parked).Entity.Id);
        });
        var client = house.As(administrator, Roles.Administrator);
        (await Page(client, "/staff/jobs")).QuerySelector("#parked")!.Closest("section")!.TextContent.ShouldContain("the subscriber stumbled");
        (await house.In((KernelDb db) => db.DueMessages(house.Clock.Now.AddDays(1)).CountAsync())).ShouldBe(0);

        await Press(client, $"message:{message}");

        (await house.In((KernelDb db) => db.DueMessages(house.Clock.Now.AddSeconds(1)).CountAsync())).ShouldBe(1);
        (await Page(client, "/staff/jobs")).QuerySelector("#parked").ShouldBeNull();
    }

    [Fact]
    public async Task A_parked_letter_is_sent_again_when_the_cause_is_mended()
    {
        await using var sink = new SmtpSink { Answer = line => line.StartsWith("RCPT", StringComparison.Ordinal) ? "550 no such mailbox" : null };
        using var house = new House(host => host.UseSetting("Mail:Mode", "Smtp").UseSetting("Mail:Host", "127.0.0.1").UseSetting("Mail:Port", sink.Port.ToString(null, null)));
        await house.Post(MailRoom.ALetter());
        await house.SendMail();
        var client = house.As(administrator, Roles.Administrator);
        (await Page(client, "/staff/jobs")).QuerySelector("#parked")!.Closest("section")!.TextContent.ShouldContain("550 no such mailbox");

        sink.Answer = _ => null;
        await Press(client, $"letter:{(await house.Queued("test:1")).Id}");
        (await house.SendMail()).ShouldBe(1);

        sink.Mails.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_coordinator_sees_the_jobs_and_cannot_run_them()
    {
        using var house = new House();
        var client = house.As(Guid.CreateVersion7(), Roles.Coordinator);

        (await Page(client, "/staff/jobs")).QuerySelectorAll("button[name=Wish]").ShouldBeEmpty();
        await Press(client, "run:retention");

        (await house.In((JobsDb db) => db.Runs.CountAsync())).ShouldBe(0);
    }

    [Theory]
    [InlineData("run:no-such-job", HttpStatusCode.NotFound)]
    [InlineData("letter:01890a5d-ac96-774b-bcce-b302099a8057", HttpStatusCode.NotFound)]
    [InlineData("letter:x", HttpStatusCode.BadRequest)]
    [InlineData("<script>", HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.BadRequest)]
    public async Task A_wish_that_makes_no_sense_is_told_so(string wish, HttpStatusCode status)
    {
        using var house = new House();

        (await Press(house.As(administrator, Roles.Administrator), wish)).StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task Retention_is_tried_without_removing_anything()
    {
        using var house = new House();
        await house.Post(MailRoom.ALetter());
        await house.SendMail();
        house.Clock.Now = house.Clock.Now.AddDays(31);
        var client = house.As(administrator, Roles.Administrator);

        await Press(client, "try:retention");

        (await Page(client, "/staff/jobs")).QuerySelector("#runs")!.Closest("section")!.TextContent.ShouldContain("sähköpostien sisältöjä poistettu:\u00A01");
        (await house.Queued("test:1")).Words.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_stranger_is_led_to_sign_in()
    {
        using var house = new House();

        (await house.Stranger().GetAsync(new Uri("/staff/jobs", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    static async Task<IDocument> Page(HttpClient client, string address)
    {
        var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await BrowsingContext.New().OpenAsync(async r => r.Content(await answer.Content.ReadAsStringAsync()));
    }

    /// <summary>Presses a button of the page's one form.</summary>
    static async Task<HttpResponseMessage> Press(HttpClient client, string wish)
    {
        var page = await Page(client, "/staff/jobs");
        var fields = page.QuerySelectorAll("main form input[type=hidden]").Cast<IHtmlInputElement>().ToDictionary(i => i.Name!, i => i.Value);
        fields["Wish"] = wish;
        return await client.PostAsync(new Uri("/staff/jobs", UriKind.Relative), new FormUrlEncodedContent(fields));
    }

    sealed record Happened : Yhdessa.Contracts.IEvent;
}

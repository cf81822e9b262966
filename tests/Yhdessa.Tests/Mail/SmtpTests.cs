using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Mail;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Mail.MailRoom;

namespace Yhdessa.Tests.Mail;

public class SmtpTests
{
    static readonly DateTimeOffset noon = new(2099, 10, 16, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Letters_go_out_on_one_connection()
    {
        await using var sink = new SmtpSink();
        using var house = Connected(sink);
        await house.Post(ALetter("test:1") with { Paragraphs = [".piste rivin alussa"] });
        await house.Post(ALetter("test:2"));

        (await house.SendMail()).ShouldBe(2);

        sink.Connections.ShouldBe(1);
        sink.Lines.ShouldContain("MAIL FROM:<talo@example.org>");
        sink.Lines.ShouldContain("RCPT TO:<aino@example.org>");
        Part(sink.Mails[0], "text/plain").ShouldStartWith(".piste rivin alussa");
        Header(sink.Mails[1], "Subject").ShouldBe("Varaus on tehty: Käenpesä");
    }

    [Fact]
    public async Task A_server_without_pipelining_is_asked_line_by_line()
    {
        await using var sink = new SmtpSink { Offers = [] };
        using var house = Connected(sink);
        await house.Post(ALetter());

        (await house.SendMail()).ShouldBe(1);
    }

    [Theory]
    [InlineData("RCPT", "450 4.2.1 mailbox of aino@example.org busy")]
    [InlineData("DATA-END", "451 4.3.0 later")]
    [InlineData("MAIL", "421 4.3.2 going down")]
    public async Task What_the_server_cannot_take_now_is_tried_again_later(string at, string answer)
    {
        await using var sink = new SmtpSink { Answer = line => line.StartsWith(at, StringComparison.Ordinal) ? answer : null };
        using var house = Connected(sink);
        await house.Post(ALetter());

        (await house.SendMail()).ShouldBe(0);
        var waiting = await house.Queued("test:1");
        waiting.State.ShouldBe(LetterState.Waiting);
        waiting.LastAnswer!.ShouldStartWith(answer[..3]);
        waiting.LastAnswer!.ShouldNotContain("aino");

        sink.Answer = _ => null;
        house.Clock.Now = noon.AddSeconds(59);
        (await house.SendMail()).ShouldBe(0);
        house.Clock.Now = noon.AddSeconds(61);
        (await house.SendMail()).ShouldBe(1);
        sink.Mails.Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_the_server_refuses_is_parked_and_the_next_letter_still_goes()
    {
        await using var sink = new SmtpSink { Answer = line => line == "RCPT TO:<gone@example.org>" ? "550 5.1.1 no such mailbox" : null };
        using var house = Connected(sink);
        await house.Post(ALetter("test:gone") with { To = "gone@example.org" });
        await house.Post(ALetter("test:1"));

        (await house.SendMail()).ShouldBe(1);

        (await house.Queued("test:gone")).State.ShouldBe(LetterState.Parked);
        Header(sink.Mails.Single(), "To").ShouldBe("aino@example.org");
        (await house.In((MailDb db) => db.Sendings.Where(s => s.Result == LetterState.Parked).Select(s => s.Answer).SingleAsync())).ShouldBe("550 5.1.1 no such mailbox");
    }

    [Fact]
    public async Task A_closed_server_blames_no_letter_and_two_days_later_it_is_parked()
    {
        int port;
        await using (var sink = new SmtpSink()) port = sink.Port;   // and nobody listens any more
        using var house = Connected(port);
        await house.Post(ALetter());

        for (var day = 0; day < 72 && (await house.Queued("test:1")).State is LetterState.Waiting; day++)
        {
            await house.SendMail();
            house.Clock.Now = (await house.Queued("test:1")).DueAt;
        }

        (await house.Queued("test:1")).State.ShouldBe(LetterState.Parked);
        (house.Clock.Now - noon).TotalHours.ShouldBeInRange(36, 60);
    }

    [Fact]
    public async Task A_server_that_hangs_up_after_taking_a_letter_gets_it_again_under_the_same_name()
    {
        var times = 1;
        await using var sink = new SmtpSink();
        sink.Answer = line => line == "DATA-END" && times-- > 0 ? "HANG UP" : null;
        using var house = Connected(sink);
        await house.Post(ALetter());

        (await house.SendMail()).ShouldBe(0);
        house.Clock.Advance(TimeSpan.FromMinutes(2));
        (await house.SendMail()).ShouldBe(1);

        sink.Mails.Select(m => Header(m, "Message-ID")).Distinct().Count().ShouldBe(1);
    }

    [Theory]
    [InlineData("StartTls", false)]
    [InlineData("Tls", true)]
    public async Task With_encryption_the_password_goes_under_it(string security, bool fromTheStart)
    {
        await using var sink = new SmtpSink { Offers = ["STARTTLS", "AUTH PLAIN LOGIN"], TlsFromTheStart = fromTheStart };
        using var house = Connected(sink.Port, host => host
            .UseSetting("Mail:Security", security).UseSetting("Mail:User", "talo").UseSetting("Mail:Password", "salasäna")
            .ConfigureServices(s => s.AddSingleton<ICarrier>(p => new SmtpCarrier(p.GetRequiredService<MailSettings>()) { Trust = (_, shown, _, _) => shown!.GetCertHashString() == sink.Certificate.GetCertHashString() })));
        await house.Post(ALetter());

        (await house.SendMail()).ShouldBe(1);

        sink.Lines.ShouldContain("AUTH PLAIN " + Convert.ToBase64String(Encoding.UTF8.GetBytes("\0talo\0salasäna")));
        house.Services.GetRequiredService<MailSettings>().ToString().ShouldNotContain("salasäna");
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_not_trusted()
    {
        await using var sink = new SmtpSink { Offers = ["STARTTLS"] };
        using var house = Connected(sink.Port, host => host.UseSetting("Mail:Security", "StartTls"));
        await house.Post(ALetter());

        (await house.SendMail()).ShouldBe(0);

        sink.Mails.ShouldBeEmpty();
        (await house.Queued("test:1")).State.ShouldBe(LetterState.Waiting);
    }

    static House Connected(SmtpSink sink) => Connected(sink.Port);

    static House Connected(int port, Action<IWebHostBuilder>? more = null)
    {
        var house = new House(host =>
        {
            host.UseSetting("Mail:Mode", "Smtp").UseSetting("Mail:Host", "127.0.0.1").UseSetting("Mail:Port", port.ToString(CultureInfo.InvariantCulture)).UseSetting("Mail:From", "Talo <talo@example.org>");
            more?.Invoke(host);
        });
        house.Clock.Now = noon;
        return house;
    }
}

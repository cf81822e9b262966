using Microsoft.AspNetCore.Hosting;
using Yhdessa.Mail;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Mail.MailRoom;

namespace Yhdessa.Tests.Mail;

public class ComposerTests
{
    [Fact]
    public async Task Finnish_letters_and_long_subjects_arrive_whole()
    {
        var subject = "Varauksesi Järjestöneuvottelukunnan kokous – “Yhdessä” Päijät-Hämeessä, Kärkölän šakkikerho 🌲 ja åländsk förening on hyväksytty";
        var mail = await Sent(ALetter() with { Subject = subject, Paragraphs = ["Äänekäs rivi = " + new string('ö', 200), ".piste rivin alussa", "From rivin alussa  "] });

        Header(mail, "Subject").ShouldBe(subject);
        mail.Split("\r\n").Max(l => l.Length).ShouldBeLessThanOrEqualTo(78);
        mail.All(c => c < 128).ShouldBeTrue();
        Part(mail, "text/plain").ShouldContain("Äänekäs rivi = " + new string('ö', 200));
        Part(mail, "text/html").ShouldContain("<p style=\"margin:0 0 14px\">Äänekäs rivi");
    }

    [Fact]
    public async Task A_line_break_in_a_subject_never_becomes_a_header()
    {
        var mail = await Sent(ALetter() with { Subject = "Kokous\r\nBcc: kaikki@example.org\r\n\r\nroskaa" });

        mail.ShouldNotContain("\nBcc:");
        Header(mail, "Subject").ShouldBe("Kokous  Bcc: kaikki@example.org    roskaa");
    }

    [Fact]
    public async Task Words_are_words_and_not_HTML()
    {
        var mail = await Sent(ALetter() with { Paragraphs = ["<img src=x onerror=alert(1)> & \"co\""] });

        Part(mail, "text/html").ShouldContain("&lt;img src=x onerror=alert(1)&gt; &amp; &quot;co&quot;");
        Part(mail, "text/plain").ShouldContain("<img src=x onerror=alert(1)> & \"co\"");
    }

    [Fact]
    public async Task The_button_leads_to_our_own_address_in_the_reader_s_language()
    {
        var mail = await Sent(ALetter() with { Language = "sv", Button = new("Se bokningen", "/my/bookings?id=1&x=2") });

        Part(mail, "text/plain").ShouldContain("Se bokningen:\r\nhttps://yhdessa.example.org/sv/my/bookings?id=1&x=2");
        Part(mail, "text/html").ShouldContain("href=\"https://yhdessa.example.org/sv/my/bookings?id=1&amp;x=2\"");
        Part(mail, "text/plain").ShouldContain("Meddelandet är automatiskt");
    }

    [Fact]
    public async Task Who_answers_a_passed_on_letter_writes_to_its_writer_and_a_broken_address_is_no_header()
    {
        Header(await Sent(ALetter() with { ReplyTo = "aino@example.org" }), "Reply-To").ShouldBe("aino@example.org");
        await Should.ThrowAsync<Yhdessa.Kernel.RuleBroken>(() => Sent(ALetter() with { ReplyTo = "aino@example.org\r\nBcc: kaikki@example.org" }));
    }

    [Fact]
    public async Task A_calendar_rides_along()
    {
        var mail = await Sent(ALetter() with { Calendar = "BEGIN:VCALENDAR\r\nSUMMARY:Käsityöilta\r\nEND:VCALENDAR\r\n" });

        Part(mail, "text/calendar").ShouldBe("BEGIN:VCALENDAR\r\nSUMMARY:Käsityöilta\r\nEND:VCALENDAR\r\n");
        Part(mail, "text/plain").ShouldContain("Nähdään Hämeessä.");
    }

    [Fact]
    public async Task One_key_is_one_message_id_and_says_that_a_machine_wrote_it()
    {
        string one = await Sent(ALetter()), again = await Sent(ALetter()), other = await Sent(ALetter("test:2"));

        Header(one, "Message-ID").ShouldMatch("^<[0-9a-f]{32}@yhdessa.example.org>$");
        Header(again, "Message-ID").ShouldBe(Header(one, "Message-ID"));
        Header(other, "Message-ID").ShouldNotBe(Header(one, "Message-ID"));
        Header(one, "Auto-Submitted").ShouldBe("auto-generated");
        Header(one, "From").ShouldBe("\"Kumppanuustalo, Lahti\" <talo@example.org>");
    }

    static async Task<string> Sent(Letter letter)
    {
        using var house = new House(host => host.UseSetting("PublicAddress", "https://yhdessa.example.org").UseSetting("Mail:From", "Kumppanuustalo, Lahti <talo@example.org>"));
        await house.Post(letter);
        (await house.SendMail()).ShouldBe(1);
        return house.Folder().Single();
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Mail.MailRoom;

namespace Yhdessa.Tests.Mail;

public class QueueTests
{
    [Theory, OnEachDatabase]
    public async Task The_same_key_is_sent_once(Provider on)
    {
        using var house = new House(on);

        await house.Post(ALetter());
        await house.Post(ALetter());
        (await house.SendMail()).ShouldBe(1);
        await house.Post(ALetter());
        (await house.SendMail()).ShouldBe(0);

        house.Folder().Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_key_twice_in_one_commit_is_one_letter()
    {
        using var house = new House();

        await house.In(async (MailDb db) =>
        {
            await db.Post(ALetter(), default);
            await db.Post(ALetter(), default);
            return 0;
        });

        (await house.SendMail()).ShouldBe(1);
    }

    [Theory, OnEachDatabase]
    public async Task When_two_commits_post_one_key_at_once_the_database_lets_one_through(Provider on)
    {
        using var house = new House(on);
        await using var scope = house.Services.CreateAsyncScope();
        var slow = scope.ServiceProvider.GetRequiredService<MailDb>();
        await slow.Post(ALetter(), default);   // has looked: the key is free
        await house.Post(ALetter());           // the other one commits in between

        var why = await Should.ThrowAsync<DbUpdateException>(() => slow.SaveChangesAsync());

        house.Services.GetRequiredService<IDialect>().LostRace(why).ShouldBeTrue();   // so the pipeline runs it again, and then the key is known
        slow.ChangeTracker.Clear();
        await slow.Post(ALetter(), default);
        slow.ChangeTracker.HasChanges().ShouldBeFalse();
    }

    [Theory, OnEachDatabase]
    public async Task Two_senders_at_once_send_each_letter_once(Provider on)
    {
        using var house = new House(on);
        for (var i = 0; i < 60; i++) await house.Post(ALetter($"test:{i}"));

        var sent = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(house.SendMail)));

        sent.Sum().ShouldBe(60);
        (await house.In((MailDb db) => db.Sendings.CountAsync())).ShouldBe(60);
        house.Folder().Count.ShouldBe(60);
    }

    [Theory, OnEachDatabase]
    public async Task Claims_never_share_a_letter(Provider on)
    {
        using var house = new House(on);
        for (var i = 0; i < 30; i++) await house.Post(ALetter($"test:{i}"));
        var sender = house.Services.GetRequiredService<LetterSender>();

        var claimed = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => house.In((MailDb db) => sender.Claim(db, Guid.CreateVersion7(), default)))));

        var ids = claimed.SelectMany(c => c.Select(l => l.Id)).ToList();
        ids.ShouldBeUnique();
        ids.Count.ShouldBeGreaterThanOrEqualTo(20);
    }

    [Fact]
    public async Task A_letter_whose_sender_died_is_sent_when_the_lease_ends()
    {
        using var house = new House();
        await house.Post(ALetter());
        house.Clock.Now = new DateTimeOffset(2099, 10, 16, 12, 0, 0, TimeSpan.Zero);
        (await house.In((MailDb db) => house.Services.GetRequiredService<LetterSender>().Claim(db, Guid.CreateVersion7(), default))).Count.ShouldBe(1);   // and then it is gone

        (await house.SendMail()).ShouldBe(0);
        house.Clock.Advance(QueuedLetter.Lease + TimeSpan.FromSeconds(1));
        (await house.SendMail()).ShouldBe(1);

        (await house.SendMail()).ShouldBe(0);
        house.Folder().Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_letter_that_is_not_urgent_waits_for_the_morning()
    {
        using var house = new House();
        house.Clock.Now = new DateTimeOffset(2099, 10, 16, 21, 0, 0, TimeSpan.FromHours(3));
        await house.Post(ALetter("test:reminder") with { Urgent = false });
        await house.Post(ALetter("test:sign-in"));

        (await house.SendMail()).ShouldBe(1);
        house.Clock.Now = new DateTimeOffset(2099, 10, 17, 7, 59, 0, TimeSpan.FromHours(3));
        (await house.SendMail()).ShouldBe(0);
        house.Clock.Now = new DateTimeOffset(2099, 10, 17, 8, 0, 0, TimeSpan.FromHours(3));
        (await house.SendMail()).ShouldBe(1);
    }

    [Fact]
    public async Task A_thing_is_reminded_of_once_and_anew_when_it_is_moved()
    {
        using var house = new House();
        var (booking, time) = (Guid.CreateVersion7(), new DateTimeOffset(2099, 10, 16, 12, 0, 0, TimeSpan.FromHours(3)));
        foreach (var asked in new[] { time, time.ToUniversalTime(), time.AddHours(1) })
            await house.Post(ALetter(Reminder.Key("spaces.day-before", booking, asked)));

        (await house.SendMail()).ShouldBe(2);
    }

    [Fact]
    public async Task The_words_of_a_sign_in_letter_are_forgotten_when_it_is_sent()
    {
        using var house = new House();
        await house.Post(ALetter() with { Secret = true, Button = new("Kirjaudu", "/sign-in/link/abc") });

        await house.SendMail();

        (await house.Queued("test:1")).Words.ShouldBeNull();
        Part(house.Folder().Single(), "text/plain").ShouldContain("/sign-in/link/abc");
    }

    [Fact]
    public async Task A_letter_that_came_too_late_is_parked_not_sent()
    {
        using var house = new House();
        house.Clock.Now = new DateTimeOffset(2099, 10, 16, 12, 0, 0, TimeSpan.Zero);
        await house.Post(ALetter() with { UselessAfter = house.Clock.Now.AddMinutes(15) });
        house.Clock.Advance(TimeSpan.FromMinutes(16));

        (await house.SendMail()).ShouldBe(0);

        (await house.Queued("test:1")).State.ShouldBe(LetterState.Parked);
        house.Folder().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("aino@example.org\r\nBcc: kaikki@example.org")]
    [InlineData("aino@example.org>\nRCPT TO:<x@example.org")]
    [InlineData("aino@example.org,x@example.org")]
    [InlineData("aino")]
    [InlineData("")]
    public async Task An_address_that_could_smuggle_in_a_header_is_refused(string address)
    {
        using var house = new House();

        (await Should.ThrowAsync<RuleBroken>(() => house.Post(ALetter() with { To = address }))).Code.ShouldBe("bad-email-address");
    }

    [Theory]
    [InlineData("//evil.example.org/")]
    [InlineData("https://evil.example.org/")]
    [InlineData("/\\evil.example.org")]
    public async Task A_button_never_leads_elsewhere(string path)
    {
        using var house = new House();

        await Should.ThrowAsync<ArgumentException>(() => house.Post(ALetter() with { Button = new("Avaa", path) }));
    }
}

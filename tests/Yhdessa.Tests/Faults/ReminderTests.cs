using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Host.Jobs;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Tests.Loop;
using Yhdessa.Tests.Mail;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Faults;

/// <summary>Whatever is due is told once, however often and by however many hosts the jobs run, and not at night.</summary>
public sealed class ReminderTests
{
    /// <summary>A backup and what asks other people's servers: no letter comes of them. The outbox is delivered by hand.</summary>
    static readonly string[] leftOut = ["outbox", "backup", "links", "harvest"];

    [Theory, OnEachDatabase]
    public async Task What_is_due_in_an_evening_is_sent_once_and_in_the_morning_however_often_the_jobs_run(Provider on)
    {
        using var house = new House(on);
        await AnEvening([house]);
    }

    [Fact, Trait("Category", "Long")]
    public async Task Two_hosts_send_what_is_due_once_between_them()
    {
        if (!TestDatabase.AtHand.Contains(Provider.PostgreSql)) return;
        using var house = new House(Provider.PostgreSql);
        using var second = House.Beside(house);
        await AnEvening([house, second]);
    }

    static async Task AnEvening(House[] hosts)
    {
        var (e, _) = await DueLetters.Make(hosts[0], newsletterAt: DueLetters.At(0, 21));
        await hosts[0].SendMail();
        var before = (await DueLetters.Letters(hosts[0])).Select(l => l.Key).ToHashSet();

        for (var run = 0; run < 10; run++)
        {
            foreach (var host in hosts) host.Clock.Now = DueLetters.At(0, 21).AddMinutes(6 * run);
            if (run == 5) await hosts[^1].Stranger().PostAsJsonAsync($"/api/v1/events/{e}/registrations", new { name = "Aino", email = "myohainen@example.org", groupSize = 1 });
            await Task.WhenAll(hosts.Select(Everything));
        }
        var evening = (await DueLetters.Letters(hosts[0])).Where(l => !before.Contains(l.Key)).ToList();
        evening.Where(l => l.State is LetterState.Sent).Select(l => l.Key.Split(':')[0]).ShouldBe(["events.waiting"], "at night only what somebody waits for at that moment goes");

        foreach (var host in hosts) host.Clock.Now = DueLetters.At(1, 8);
        await Task.WhenAll(hosts.Select(Everything));

        var due = (await DueLetters.Letters(hosts[0])).Where(l => !before.Contains(l.Key)).ToList();
        foreach (var (kind, count) in DueLetters.Kinds) due.Count(l => l.Key.StartsWith(kind, StringComparison.Ordinal)).ShouldBe(count, kind);
        due.ShouldAllBe(l => l.State == LetterState.Sent);
        var handed = await hosts[0].In((MailDb db) => db.Sendings.AsNoTracking().GroupBy(s => s.LetterId).Select(s => s.Count()).ToListAsync());
        handed.ShouldAllBe(times => times == 1);
        handed.Count.ShouldBe(before.Count + due.Count);
    }

    static async Task Everything(House host)
    {
        var jobs = Timetable.Of(host.Services.GetRequiredService<Modules>()).Select(j => j.Name).Except(leftOut).ToList();
        jobs.ShouldContain("reminders");
        foreach (var job in jobs) (await host.Send(new RunJob(job))).Error.ShouldBeNull(job);
        await host.DeliverEvents();
        await host.SendMail();
    }
}

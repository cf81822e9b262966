using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Host.Jobs;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Tests.Loop;
using Yhdessa.Tests.Mail;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Jobs;

public class JobTests
{
    [Theory, OnEachDatabase]
    public async Task Run_as_if_it_were_a_later_day_retention_forgets_the_words_and_keeps_the_key(Provider on)
    {
        using var house = new House(on);
        await house.Post(MailRoom.ALetter());
        await house.SendMail();

        await house.Send(new RunJob("retention", house.Clock.Now.AddDays(29)));
        (await house.Queued("test:1")).Words.ShouldNotBeNull();
        var run = await house.Send(new RunJob("retention", house.Clock.Now.AddDays(31)));

        run.Done.ShouldContain(new JobReport(1, "letters forgotten"));
        var letter = await house.Queued("test:1");
        (letter.Words, letter.To, letter.PersonId).ShouldBe((null, null, null));
        await house.Post(MailRoom.ALetter());
        (await house.SendMail()).ShouldBe(0);
    }

    [Theory, OnEachDatabase]
    public async Task A_dry_run_counts_and_changes_nothing(Provider on)
    {
        using var house = new House(on);
        await house.Post(MailRoom.ALetter());
        await house.SendMail();

        var run = await house.Send(new RunJob("retention", house.Clock.Now.AddDays(31), DryRun: true));

        run.Done.ShouldContain(new JobReport(1, "letters forgotten"));
        (await house.Queued("test:1")).Words.ShouldNotBeNull();
        (await house.In((JobsDb db) => db.Runs.SingleAsync())).DryRun.ShouldBeTrue();
    }

    [Theory, OnEachDatabase]
    public async Task Delivered_messages_are_forgotten_after_a_week(Provider on)
    {
        using var house = new House(on);
        await house.In((KernelDb db) =>
        {
            db.Messages.Add(OutboxMessage.To(typeof(JobTests), new Happened(), house.Clock.Now));
            db.Messages.Add(OutboxMessage.To(typeof(JobTests), new Happened(), house.Clock.Now));
            return Task.FromResult(0);
        });
        await house.In(async (KernelDb db) =>
        {
            var first = (await db.Messages.FirstAsync()).Id;
            return await db.Messages.Where(m => m.Id == first).ExecuteUpdateAsync(m => m.SetProperty(x => x.DeliveredAt, house.Clock.Now));
        });

        await house.Send(new RunJob("retention", house.Clock.Now.AddDays(6)));
        (await house.In((KernelDb db) => db.Messages.CountAsync())).ShouldBe(2);
        await house.Send(new RunJob("retention", house.Clock.Now.AddDays(8)));

        (await house.In((KernelDb db) => db.Messages.SingleAsync())).DeliveredAt.ShouldBeNull();
    }

    [Fact]
    public async Task A_step_that_fails_is_written_down_and_stops_no_other()
    {
        using var house = new House();
        await house.In((MailDb db) => db.Database.ExecuteSqlRawAsync(house.Provider is Provider.Sqlite ? "drop table mail_sendings" : "drop table mail.sendings"));
        await house.Post(MailRoom.ALetter());

        var run = await house.Send(new RunJob("retention"));

        run.Error!.ShouldStartWith("ForgetSendings: ");
        run.Done.Select(d => d.What).ShouldContain("letters forgotten");
        run.Done.Select(d => d.What).ShouldContain("delivered messages forgotten");
        (await house.Services.GetRequiredService<RunLog>().Latest(default))["retention"].Error.ShouldBe(run.Error);
    }

    [Theory, OnEachDatabase]
    public async Task A_run_in_which_everything_failed_is_written_down_too(Provider on)
    {
        using var house = new House(on);
        var log = house.Services.GetRequiredService<RunLog>();
        await log.Write(new() { Job = "retention", At = house.Clock.Now, StartedAt = house.Clock.Now, Error = string.Join('\n', Enumerable.Repeat("ForgetOld: NpgsqlException: Exception while reading from stream", 40)) }, default);

        (await log.Latest(default))["retention"].Error!.Length.ShouldBeInRange(1900, JobRun.LongestError);
    }

    [Fact]
    public async Task Only_an_administrator_runs_a_job()
    {
        using var house = new House();
        await Should.ThrowAsync<NotFound>(() => house.Send(new RunJob("no-such-job")));
        RequiresOf<RunJob>().ShouldBe(JobsModule.Run);
        house.Services.GetRequiredService<Modules>().Permissions[JobsModule.Run].Roles.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2024-10-26T23:00:00Z", "2024-10-26T23:30:00Z")]   // the night the clocks go back: once, at 2.30
    [InlineData("2024-10-26T23:31:00Z", "2024-10-28T00:30:00Z")]
    [InlineData("2024-03-30T23:00:00Z", "2024-03-31T00:30:00Z")]   // and forward
    [InlineData("2024-03-31T00:31:00Z", "2024-03-31T23:30:00Z")]
    public void Nightly_jobs_run_once_on_the_nights_the_clocks_are_moved(string after, string next) =>
        new TimedJob("retention", "0 30 2 * * ?").NextAfter(DateTimeOffset.Parse(after, null)).ShouldBe(DateTimeOffset.Parse(next, null));

    [Fact]
    public async Task The_verb_runs_a_job_as_if_it_were_that_instant()
    {
        using var house = new House();

        var (status, answer) = await Call(house, "jobs run", "retention", "--now", "2027-01-01T00:00:00+02:00");

        status.ShouldBe(0);
        JsonDocument.Parse(answer).RootElement.GetProperty("at").GetDateTimeOffset().ShouldBe(new(2026, 12, 31, 22, 0, 0, TimeSpan.Zero));
        (await house.In((JobsDb db) => db.Runs.SingleAsync())).At.ShouldBe(new(2026, 12, 31, 22, 0, 0, TimeSpan.Zero));
        (await Call(house, "jobs list")).Answer.ShouldContain("retention");
    }

    [Fact]
    public async Task A_letter_held_for_the_night_goes_when_the_verb_says_it_is_morning()
    {
        using var house = new House();
        await DueLetters.Make(house, newsletterAt: null);
        house.Clock.Now = DueLetters.At(0, 21);
        await Call(house, "jobs run", "reminders");
        await Call(house, "jobs run", "outbox");

        var (_, atNight) = await Call(house, "jobs run", "outbox", "--now", "2026-11-26T07:59:00+02:00");
        var (_, inTheMorning) = await Call(house, "jobs run", "outbox", "--now", "2026-11-26T08:01:00+02:00");

        Sent(atNight).ShouldBe(0);
        Sent(inTheMorning).ShouldBeGreaterThan(0);
        house.Clock.Now.ShouldBe(DueLetters.At(0, 21), "only the job lived in the morning");
        static int Sent(string answer) => JsonDocument.Parse(answer).RootElement.GetProperty("done").EnumerateArray().Single(d => d.GetProperty("what").GetString() == "letters sent").GetProperty("done").GetInt32();
    }

    [Theory]
    [InlineData("retention", "--now", "2027-01-01T00:00:00")]
    [InlineData("retention", "--now", "huomenna")]
    [InlineData("retention", "backup")]
    public async Task A_verb_called_wrongly_says_so(params string[] words)
    {
        using var house = new House();

        await Should.ThrowAsync<WrongUsage>(() => Call(house, "jobs run", words));
    }

    static async Task<(int Status, string Answer)> Call(House house, string verb, params string[] words)
    {
        await using var scope = house.Services.CreateAsyncScope();
        using var answer = new StringWriter();
        var status = await new JobsModule().Verbs.Single(v => v.Words == verb).Run(new(scope.ServiceProvider, words, Json: true, TextReader.Null, answer, TextWriter.Null, default));
        return (status, answer.ToString());
    }

    static string RequiresOf<T>() => typeof(T).GetCustomAttributes(typeof(RequiresAttribute), false).Cast<RequiresAttribute>().Single().Permission;

    sealed record Happened : Yhdessa.Contracts.IEvent;
}

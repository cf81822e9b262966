using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Npgsql;
using Quartz;
using Yhdessa.Databases;

namespace Yhdessa.Host.Jobs;

/// <summary>
/// Quartz keeps the times, on a server for all hosts together. Cron triggers with fixed names only: a simple trigger declared by two hosts at once
/// was seen to fire twice.
/// </summary>
static class Schedule
{
    public static void AddSchedule(this IServiceCollection services, DatabaseSettings database)
    {
        var clustered = database.Provider is not Provider.Sqlite;
        services.AddHostedService<TimetableWriter>();
        services.AddQuartz(q =>
        {
            q.ConfigureScheduler(o => (o.InstanceName, o.GenerateInstanceId, o.DefaultTimeZone) = ("yhdessa", true, Helsinki.Zone));
            q.UseDefaultThreadPool(2);
            q.UsePersistentStore(s =>
            {
                s.ConfigureStore(o => (o.StoreJobDataAsStrings, o.TablePrefix) = (true, clustered ? "jobs.qrtz_" : "jobs_qrtz_"));
                Use(s, database);
                s.UseSystemTextJsonSerializer();
                if (clustered) s.UseClustering();
                s.ProvisionSchema();
            });
        });
        services.AddQuartzHostedService(o => (o.WaitForJobsToComplete, o.AwaitApplicationStarted) = (true, true));
    }

    static void Use(IPersistentStoreBuilder store, DatabaseSettings database)
    {
        switch (database.Provider)
        {
            case Provider.PostgreSql: store.UsePostgres(NpgsqlFactory.Instance, database.ConnectionString); break;
            case Provider.SqlServer: store.UseSqlServer(SqlClientFactory.Instance, database.ConnectionString); break;
            default: store.UseSqlite(SqliteFactory.Instance, database.ConnectionString); break;
        }
    }
}

/// <summary>Every job of the timetable has its trigger, with today's times. After the first page could be read: no visitor waits for it.</summary>
sealed class TimetableWriter(ISchedulerFactory schedulers, Modules modules, IHostApplicationLifetime life, TimeProvider clock) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await life.HasBegun(clock, stoppingToken);
        var scheduler = await schedulers.GetScheduler(stoppingToken);
        foreach (var job in Timetable.Of(modules))
            if (job.Cron is not null) await Write(scheduler, job, job.Cron, stoppingToken);
    }

    static async Task Write(IScheduler scheduler, TimedJob job, string cron, CancellationToken ct)
    {
        var key = new TriggerKey(job.Name);
        var known = await scheduler.GetTrigger(key, ct);
        if (known is ICronTrigger { CronExpressionString: var times } && times == cron) return;
        var trigger = TriggerBuilder.Create().WithIdentity(key).ForJob(job.Name)
            .WithCronSchedule(cron, c => c.InTimeZone(Helsinki.Zone).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed))
            .WithRetryPolicy(RetryPolicy.Exponential(3, TimeSpan.FromSeconds(30), 2.0)).Build();
        if (known is not null)
        {
            await scheduler.RescheduleJob(key, trigger, ct);
            return;
        }
        try
        {
            await scheduler.ScheduleJob(JobBuilder.Create<ScheduledJob>().WithIdentity(job.Name).DisallowConcurrentExecution().Build(), trigger, cancellationToken: ct);
        }
        catch (ObjectAlreadyExistsException) { }   // another host was first
    }
}

/// <summary>A schedule sends a message; a failed run is thrown so that Quartz tries it again.</summary>
sealed class ScheduledJob(ISender sender) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var run = await sender.Send(new RunJob(context.JobDetail.Key.Name, By: "schedule"), cancellationToken);
        if (run.Error is not null) throw new JobExecutionException(run.Error);
    }
}

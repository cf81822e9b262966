namespace Yhdessa.Host.Accounts;

/// <summary>Part of the retention job: links that open nothing any more, and tries that nobody counts.</summary>
[Requires(HostModule.RunJobs)]
sealed record ForgetOldLinks(DateTimeOffset Now) : ICommand<JobReport>;

sealed class ForgetOldLinksHandler(HostDb db) : IRequestHandler<ForgetOldLinks, JobReport>
{
    public async Task<JobReport> Handle(ForgetOldLinks job, CancellationToken ct)
    {
        var yesterday = job.Now.AddDays(-1);
        await db.Tries.Where(t => t.LastAt < yesterday).ExecuteDeleteAsync(ct);
        return new(await db.Links.Where(l => l.ExpiresAt < yesterday).ExecuteDeleteAsync(ct), "expired links forgotten");
    }
}

namespace Yhdessa.Events.Fairs;

/// <summary>A month after a turn at a stall nobody needs to know who stood there, and one that was taken away is nobody's sooner than that.</summary>
[Requires(EventsModule.Keep)]
sealed record ForgetShifts(DateTimeOffset Now) : ICommand<JobReport>;

sealed class ForgetShiftsHandler(EventsDb db) : IRequestHandler<ForgetShifts, JobReport>
{
    const int AtOnce = 2000;

    public async Task<JobReport> Handle(ForgetShifts job, CancellationToken ct)
    {
        var month = job.Now.AddDays(-Event.DaysAfter);
        var over = await db.Set<StallShift>().Where(s => s.End < month || s.DeletedAt < month).OrderBy(s => s.Id).Take(AtOnce).ToListAsync(ct);
        db.RemoveRange(over);
        return new(over.Count, "turns at stalls forgotten");
    }
}

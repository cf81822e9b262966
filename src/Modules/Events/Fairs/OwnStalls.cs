namespace Yhdessa.Events.Fairs;

/// <summary>The places that were taken with the asking person's own address.</summary>
[OpenToAll]
sealed record MyStalls : IQuery<IReadOnlyList<OwnRows>>;

/// <summary>Forgets her: the exhibitor and its needs stay for the fair.</summary>
[OpenToAll]
sealed record EraseMyStalls : ICommand<JobReport>;

/// <summary>A month after the fair forgets who answered for each exhibitor and in which words, and gives back what nobody confirmed in time.</summary>
[Requires(EventsModule.Keep)]
sealed record ForgetExhibitors(DateTimeOffset Now) : ICommand<JobReport>;

sealed class OwnStallsHandler(EventsDb db, FairDesk desk, ICurrentUser user, ISender sender) : IRequestHandler<MyStalls, IReadOnlyList<OwnRows>>, IRequestHandler<EraseMyStalls, JobReport>, IRequestHandler<ForgetExhibitors, JobReport>
{
    const int AtOnce = 1000;

    public async Task<IReadOnlyList<OwnRows>> Handle(MyStalls ask, CancellationToken ct)
    {
        var email = await Own.Email(user, sender, ct);
        var rows = await db.Set<StallBooking>().AsNoTracking().Where(b => b.Email == email).OrderBy(b => b.Id).ToListAsync(ct);
        return [new("events.own.stalls", [.. rows.Select(b => new Dictionary<string, object?>
        {
            ["exhibitor"] = b.Name, ["name"] = b.Contact, ["email"] = b.Email, ["words"] = b.Words, ["status"] = b.Status.Code(), ["createdAt"] = b.CreatedAt,
        })])];
    }

    public async Task<JobReport> Handle(EraseMyStalls erase, CancellationToken ct)
    {
        var email = await Own.Email(user, sender, ct);
        var mine = await db.Set<StallBooking>().Where(b => b.Email == email).ToListAsync(ct);
        mine.ForEach(b => b.ForgetPerson());
        return new(mine.Count, "stalls");
    }

    public async Task<JobReport> Handle(ForgetExhibitors job, CancellationToken ct)
    {
        var asked = job.Now - StallBooking.Hold;
        var lost = await db.Set<StallBooking>().Where(b => b.Status == StallStatus.Held && b.HeldUntil < job.Now || b.Status == StallStatus.Waiting && !b.IsConfirmed && b.CreatedAt < asked).OrderBy(b => b.Id).Take(AtOnce).ToListAsync(ct);
        foreach (var booking in lost)
        {
            var (e, plan) = await desk.Fair(booking.EventId, ct);
            await desk.GiveUp(booking, e, plan, ct);
        }
        var (lastDay, month) = (Helsinki.DateOf(job.Now).AddDays(-Event.DaysAfter), job.Now.AddDays(-Event.DaysAfter));
        var over = await db.Set<StallBooking>().Where(b => b.Email != null && (b.Status == StallStatus.GivenUp && b.ModifiedAt < month || db.Events.Any(e => e.Id == b.EventId && e.LastDay < lastDay))).OrderBy(b => b.Id).Take(AtOnce).ToListAsync(ct);
        over.ForEach(b =>
        {
            b.ForgetPerson();
            b.ForgetWords();
        });
        return new(lost.Count + over.Count, "exhibitors forgotten");
    }
}

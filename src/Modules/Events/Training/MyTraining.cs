namespace Yhdessa.Events.Training;

/// <summary>Her own group in a training by the letter's link; null when the link is nobody's or has grown old.</summary>
[OpenToAll]
sealed record LinkedTraining(string Token) : IQuery<LinkedTraining.Answer?>
{
    internal sealed record Answer(TrainingRow Order, string Group, int People, bool Confirmed, bool Left, bool CanChange);
}

[OpenToAll]
sealed record ConfirmTraining(string Token) : ICommand;

[OpenToAll]
sealed record LeaveTraining(string Token) : ICommand;

sealed class MyTrainingHandler(EventsDb db, TrainingLetters letters, TimeProvider clock) : IRequestHandler<LinkedTraining, LinkedTraining.Answer?>, IRequestHandler<ConfirmTraining>, IRequestHandler<LeaveTraining>
{
    public async Task<LinkedTraining.Answer?> Handle(LinkedTraining ask, CancellationToken ct)
    {
        if (await Find(ask.Token, ct) is not var (order, join)) return null;
        return new(await db.Row(order, ct), join.Name, join.People, join.ConfirmedAt is not null, join.LeftAt is not null, order.State is not (TrainingState.CalledOff or TrainingState.Agreed));
    }

    public async Task Handle(ConfirmTraining wish, CancellationToken ct)
    {
        var (order, join) = await Find(wish.Token, ct) ?? throw new RuleBroken("link-too-old");
        if (order.Confirm(join, clock.Now())) await letters.Post(order, join, "joined", null, ct);
    }

    /// <summary>Also after the day is set: then the house sees that there is room.</summary>
    public async Task Handle(LeaveTraining wish, CancellationToken ct)
    {
        var (order, join) = await Find(wish.Token, ct) ?? throw new RuleBroken("link-too-old");
        order.Leave(join, clock.Now());
    }

    async Task<(TrainingOrder, TrainingJoin)?> Find(string token, CancellationToken ct)
    {
        if (letters.Read(token) is not { } id || await db.Set<TrainingJoin>().Where(j => j.Id == id && j.Email != null).Select(j => (Id<TrainingOrder>?)j.OrderId).SingleOrDefaultAsync(ct) is not { } orderId) return null;
        var order = await db.Training(orderId, ct);
        return (order, order.Joins.Single(j => j.Id == id));
    }
}

/// <summary>The trainings the asking person has joined with her own address.</summary>
[OpenToAll]
sealed record MyTrainings : IQuery<IReadOnlyList<OwnRows>>;

/// <summary>Forgets her: a place in a training ahead is given up, the counts of the rest stay.</summary>
[OpenToAll]
sealed record EraseMyTrainings : ICommand<JobReport>;

sealed class MyTrainingsHandler(EventsDb db, ICurrentUser user, ISender sender, TimeProvider clock) : IRequestHandler<MyTrainings, IReadOnlyList<OwnRows>>, IRequestHandler<EraseMyTrainings, JobReport>
{
    public async Task<IReadOnlyList<OwnRows>> Handle(MyTrainings ask, CancellationToken ct)
    {
        var email = await Own.Email(user, sender, ct);
        var rows = await db.Set<TrainingJoin>().AsNoTracking().Where(j => j.Email == email).Join(db.Set<TrainingOrder>(), j => j.OrderId, o => o.Id, (j, o) => new { Join = j, o.Topic }).OrderBy(r => r.Join.Id).ToListAsync(ct);
        return [new("events.own.trainings", [.. rows.Select(r => new Dictionary<string, object?>
        {
            ["topic"] = r.Topic, ["group"] = r.Join.Name, ["people"] = r.Join.People, ["name"] = r.Join.Person, ["email"] = r.Join.Email, ["confirmedAt"] = r.Join.ConfirmedAt,
        })])];
    }

    public async Task<JobReport> Handle(EraseMyTrainings erase, CancellationToken ct)
    {
        var email = await Own.Email(user, sender, ct);
        var orders = await db.Set<TrainingOrder>().Include(o => o.Joins).Where(o => o.Joins.Any(j => j.Email == email)).ToListAsync(ct);
        var mine = orders.SelectMany(o => o.Joins.Where(j => j.Email == email).Select(j => (Order: o, Join: j))).ToList();
        foreach (var (order, join) in mine)
        {
            if (join.LeftAt is null && order.State is not (TrainingState.Agreed or TrainingState.CalledOff)) order.Leave(join, clock.Now());
            join.ForgetPerson();
        }
        return new(mine.Count, "trainings");
    }
}

/// <summary>Takes away what nobody confirmed in two days, and forgets the people of trainings that are over or called off a month ago.</summary>
[Requires(EventsModule.Keep)]
sealed record ForgetTrained(DateTimeOffset Now) : ICommand<JobReport>;

sealed class ForgetTrainedHandler(EventsDb db) : IRequestHandler<ForgetTrained, JobReport>
{
    const int AtOnce = 500, DaysToConfirm = 2;

    public async Task<JobReport> Handle(ForgetTrained job, CancellationToken ct)
    {
        var (old, month) = (job.Now.AddDays(-DaysToConfirm), job.Now.AddDays(-Event.DaysAfter));
        var (lastDay, halfYear) = (Helsinki.DateOf(month), Helsinki.DateOf(month).AddDays(-150));
        var unanswered = await db.Set<TrainingOrder>().Include(o => o.Joins).Where(o => o.State == TrainingState.Unconfirmed && o.CreatedAt < old).OrderBy(o => o.Id).Take(AtOnce).ToListAsync(ct);
        db.RemoveRange(unanswered);
        var asked = Helsinki.DateOf(old);
        var half = await db.Set<TrainingOrder>().Include(o => o.Joins).Where(o => o.State != TrainingState.Unconfirmed && o.Joins.Any(j => j.ConfirmedAt == null && j.AskedOn < asked)).OrderBy(o => o.Id).Take(AtOnce).ToListAsync(ct);
        var nobodys = half.Sum(o => o.ForgetUnanswered(asked));
        var over = await db.Set<TrainingOrder>().Include(o => o.Joins).Where(o => o.Joins.Any(j => j.Email != null) && (o.State == TrainingState.CalledOff && o.ModifiedAt < month
            || o.State == TrainingState.Agreed && db.Events.Any(e => e.Id == o.EventId && e.LastDay < lastDay)
            || o.State != TrainingState.Agreed && o.JoinUntil < halfYear)).OrderBy(o => o.Id).Take(AtOnce).ToListAsync(ct);
        foreach (var join in over.SelectMany(o => o.Joins)) join.ForgetPerson();
        return new(unanswered.Count + nobodys + over.Count, "ordered trainings forgotten");
    }
}

using Yhdessa.Contracts.Directory;

namespace Yhdessa.Events.Training;

/// <summary>Every order for those who keep them: what waits first.</summary>
[Requires(EventsModule.EditAny)]
sealed record StaffTrainings(int Page = 1) : IQuery<Listed<TrainingRow>>;

/// <summary>How many orders wait for the house, or have people enough for a day.</summary>
[Requires(EventsModule.EditAny)]
sealed record TrainingsToSee : IQuery<int>;

/// <summary>The house has looked at an order: it becomes an event on demand, and others may join.</summary>
[Requires(EventsModule.EditAny)]
sealed record OpenTraining(Id<TrainingOrder> Id) : ICommand;

/// <summary>There are people enough: its event gets a day and a place, and all who have joined are told.</summary>
[Requires(EventsModule.EditAny)]
sealed record AgreeTraining(Id<TrainingOrder> Id, DateOnly? Day, TimeOnly? Start, TimeOnly? End, string? Place, Guid? TrainerId = null) : ICommand;

[Requires(EventsModule.EditAny)]
sealed record CallOffTraining(Id<TrainingOrder> Id, string? Reason = null) : ICommand;

sealed class AgreeTrainingValidator : AbstractValidator<AgreeTraining>
{
    public AgreeTrainingValidator()
    {
        RuleFor(t => t.Day).NotNull().Must(d => d is not { } day || day.IsKnownYear()).WithErrorCode(KnownYears.Unlikely);
        RuleFor(t => t.Start).NotNull();
        RuleFor(t => t.End).NotNull();
        RuleFor(t => t.Place).NotEmpty().PlainText(200);
    }
}

sealed class CallOffTrainingValidator : AbstractValidator<CallOffTraining>
{
    public CallOffTrainingValidator() => RuleFor(t => t.Reason).PlainText(300);
}

sealed class KeepTrainingsHandler(EventsDb db, TrainingLetters letters, ISender sender, TimeProvider clock) :
    IRequestHandler<StaffTrainings, Listed<TrainingRow>>, IRequestHandler<TrainingsToSee, int>, IRequestHandler<OpenTraining>, IRequestHandler<AgreeTraining>, IRequestHandler<CallOffTraining>
{
    const int PageSize = 50;

    public async Task<Listed<TrainingRow>> Handle(StaffTrainings ask, CancellationToken ct)
    {
        var all = db.Set<TrainingOrder>().AsNoTracking().Where(o => o.State != TrainingState.Unconfirmed && o.DeletedAt == null);
        var rows = await all.Include(o => o.Joins).OrderBy(o => o.State == TrainingState.Waiting ? 0 : o.State == TrainingState.Open ? 1 : 2).ThenByDescending(o => o.CreatedAt).ThenBy(o => o.Id)
            .Skip((Math.Max(1, ask.Page) - 1) * PageSize).Take(PageSize).ToListAsync(ct);
        return new(rows.ConvertAll(TrainingRow.Of), Math.Max(1, ask.Page), PageSize, await all.CountAsync(ct));
    }

    public Task<int> Handle(TrainingsToSee ask, CancellationToken ct) =>
        db.Set<TrainingOrder>().CountAsync(o => o.DeletedAt == null && (o.State == TrainingState.Waiting || o.State == TrainingState.Open && o.People >= o.LeastGroup), ct);

    public async Task Handle(OpenTraining wish, CancellationToken ct)
    {
        var order = await db.Training(wish.Id, ct);
        var told = Told(order);
        var made = Event.Draft(Id<Event>.New(), await db.FreeSlug(told, ct), order.Mark).Tell(told);
        made.Publish();
        db.Events.Add(made);
        order.Open(made.Id);
    }

    public async Task Handle(AgreeTraining wish, CancellationToken ct)
    {
        var order = await db.Training(wish.Id, ct);
        Rule.RequireOf("end", wish.Start < wish.End, "too-early");
        var (start, end) = (Helsinki.At(wish.Day!.Value, wish.Start!.Value), Helsinki.At(wish.Day.Value, wish.End!.Value));
        Rule.RequireOf("day", start > clock.Now(), "training-past");
        if (wish.TrainerId is { } trainer) Rule.RequireOf("trainerId", (await sender.Send(new OrganizationFacts([trainer]), ct)).ContainsKey(trainer), "unknown-organization");
        order.Agree(wish.TrainerId);
        var e = await db.Events.Whole().SingleOrDefaultAsync(x => x.Id == order.EventId && x.DeletedAt == null, ct) ?? throw new NotFound("event");
        Rule.Require(e.Status is not EventStatus.Cancelled, "event-already-cancelled");
        e.Tell(e.With(EventDate.Clock(start, end), wish.Place!.Trim(), Groups(order).Append(wish.TrainerId).OfType<Guid>()));
        await letters.PostToAll(order, "agreed", e, ct);
    }

    public async Task Handle(CallOffTraining wish, CancellationToken ct)
    {
        var order = await db.Training(wish.Id, ct);
        order.CallOff(wish.Reason.Told());
        if (order.EventId is { } of && await db.Events.Whole().SingleOrDefaultAsync(x => x.Id == of && x.Status != EventStatus.Cancelled, ct) is { } e) e.Cancel(wish.Reason.Told() ?? order.Topic);
        await letters.PostToAll(order, "off", null, ct);
    }

    EventTold Told(TrainingOrder order) => new(new(order.Topic), EventKind.Own, EventType.OnDemandTraining, EventDate.OnDemand, Helsinki.Today(clock).Year)
    {
        Description = order.Description is { } text ? new(text) : null,
        Municipality = order.Municipality,
        Place = order.Place,
        OrganizationIds = [.. Groups(order).OfType<Guid>().Distinct()],
    };

    /// <summary>Of each group the organization, where it has told which it is.</summary>
    static IEnumerable<Guid?> Groups(TrainingOrder order) => order.Joins.Where(j => j is { LeftAt: null, ConfirmedAt: not null }).Select(j => j.OrganizationId);
}

using Yhdessa.Contracts.Directory;

namespace Yhdessa.Events.Training;

/// <summary>An ordered training as everybody sees it: groups by name and size, no person.</summary>
/// <param name="Distance">Borders between it and the municipality that was asked; absent when none was.</param>
sealed record TrainingRow(Guid Id, string Topic, string? Description, string Municipality, string? Place, string? WishedTime, int LeastGroup, int MostGroup, DateOnly JoinUntil, TrainingState State, int People)
{
    public int? Distance { get; init; }
    public IReadOnlyList<Group> Groups { get; init; } = [];
    public string? EventSlug { get; init; }

    [System.Text.Json.Serialization.JsonIgnore] public Guid? TrainerId { get; init; }
    [System.Text.Json.Serialization.JsonIgnore] public bool IsExample { get; init; }
    [System.Text.Json.Serialization.JsonIgnore] public int Free => MostGroup - People;

    internal sealed record Group(string Name, Guid? OrganizationId, string Municipality, int People);

    public static TrainingRow Of(TrainingOrder o) => new(o.Id, o.Topic, o.Description, o.Municipality, o.Place, o.WishedTime, o.LeastGroup, o.MostGroup, o.JoinUntil, o.State, o.People)
    {
        Groups = [.. o.Joins.Where(j => j is { ConfirmedAt: not null, LeftAt: null }).OrderBy(j => j.Id.Value).Select(j => new Group(j.Name, j.OrganizationId, j.Municipality, j.People))],
        TrainerId = o.TrainerId,
        IsExample = o.Mark is not null,
    };
}

/// <summary>Open orders that one can join. With a municipality the nearest first: its own, its neighbours', the rest.</summary>
[OpenToAll]
sealed record Trainings : ListQuery<TrainingRow>
{
    /// <summary>Three digits.</summary>
    public string? Near { get; init; }
}

/// <summary>One order that the house has let out.</summary>
[OpenToAll]
sealed record OneTraining(string Id) : IQuery<TrainingRow>;

/// <summary>The order that an event came of; null for other events.</summary>
[OpenToAll]
sealed record TrainingOfEvent(Guid Event) : IQuery<TrainingRow?>;

sealed class TrainingsHandler(EventsDb db, ISender sender, ICurrentUser user, TimeProvider clock) : IRequestHandler<Trainings, Listed<TrainingRow>>, IRequestHandler<OneTraining, TrainingRow>, IRequestHandler<TrainingOfEvent, TrainingRow?>
{
    /// <summary>So many open at once a region does not have.</summary>
    const int Most = 500;

    public async Task<Listed<TrainingRow>> Handle(Trainings ask, CancellationToken ct)
    {
        var today = Helsinki.Today(clock);
        var orders = await db.Set<TrainingOrder>().AsNoTracking().Include(o => o.Joins).Where(o => o.State == TrainingState.Open && o.JoinUntil >= today && o.DeletedAt == null)
            .Where(o => !db.Events.Any(e => e.Id == o.EventId && (e.DeletedAt != null || e.Status == EventStatus.Cancelled))).OrderBy(o => o.JoinUntil).ThenBy(o => o.Id).Take(Most).ToListAsync(ct);
        var open = orders.ConvertAll(TrainingRow.Of);
        if (ask.Near.Told() is not { } near) return ask.Answer(open);
        var steps = await sender.Send(new MunicipalDistances(near), ct);
        return ask.Answer([.. open.Select(o => o with { Distance = steps.TryGetValue(o.Municipality, out var n) ? n : null }).OrderBy(o => o.Distance ?? int.MaxValue).ThenBy(o => o.JoinUntil)]);
    }

    public async Task<TrainingRow> Handle(OneTraining ask, CancellationToken ct)
    {
        var id = Guid.TryParse(ask.Id, out var told) ? (Id<TrainingOrder>)told : throw new NotFound("training");
        var order = await db.Set<TrainingOrder>().AsNoTracking().Include(o => o.Joins).SingleOrDefaultAsync(o => o.Id == id && o.DeletedAt == null, ct) ?? throw new NotFound("training");
        if (order.State is TrainingState.Unconfirmed or TrainingState.Waiting && !user.EditsAll()) throw new NotFound("training");
        return await db.Row(order, ct);
    }

    public async Task<TrainingRow?> Handle(TrainingOfEvent ask, CancellationToken ct)
    {
        var of = (Id<Event>)ask.Event;
        return await db.Set<TrainingOrder>().AsNoTracking().Include(o => o.Joins).FirstOrDefaultAsync(o => o.EventId == of && o.DeletedAt == null, ct) is { } order ? TrainingRow.Of(order) : null;
    }
}

static class TrainingRows
{
    public static async Task<TrainingRow> Row(this EventsDb db, TrainingOrder order, CancellationToken ct) => TrainingRow.Of(order) with
    {
        EventSlug = order.EventId is { } of ? await db.Published.Where(e => e.Id == of).Select(e => e.Slug).SingleOrDefaultAsync(ct) : null,
    };
}

namespace Yhdessa.Spaces.Use;

/// <summary>What is broken where: open ones first, the newest first.</summary>
[Requires(SpacesModule.Handle)]
sealed record FaultList : ListQuery<FaultList.Row>
{
    public bool? Fixed { get; init; }

    public sealed record Row(Guid Id, Guid SpaceId, string Space, string House, Guid? BookingId, string Words, DateTimeOffset CreatedAt, DateTimeOffset? FixedAt, Guid? PhotoId, bool WantsToHear);
}

[Requires(SpacesModule.Handle)]
sealed record OpenFaults : IQuery<int>;

[Requires(SpacesModule.Handle)]
sealed record FixFault(Id<SpaceFault> Id) : ICommand;

[Requires(SpacesModule.Handle)]
sealed record ReopenFault(Id<SpaceFault> Id) : ICommand;

sealed class FaultsHandler(SpacesDb db, TimeProvider clock) : IRequestHandler<FaultList, Listed<FaultList.Row>>, IRequestHandler<OpenFaults, int>, IRequestHandler<FixFault>, IRequestHandler<ReopenFault>
{
    static readonly Sorts<SpaceFault> sorts = new() { ["createdAt"] = f => f.CreatedAt };

    public Task<Listed<FaultList.Row>> Handle(FaultList ask, CancellationToken ct)
    {
        IQueryable<SpaceFault> wanted = db.Faults;
        if (ask.Fixed is { } done) wanted = wanted.Where(f => f.FixedAt != null == done);
        return (ask with { Sort = ask.Sort ?? new([("createdAt", true)]) }).Answer(db, db.Faults, wanted, f => new FaultList.Row(
            f.Id.Value, f.SpaceId.Value, db.Spaces.IgnoreQueryFilters().First(s => s.Id == f.SpaceId).Name,
            db.Houses.IgnoreQueryFilters().First(h => h.Id == db.Spaces.IgnoreQueryFilters().First(s => s.Id == f.SpaceId).HouseId).Name, f.BookingId == null ? null : f.BookingId.Value.Value, f.Words, f.CreatedAt, f.FixedAt, f.PhotoId, f.Email != null || f.TellsBooker), sorts, ct);
    }

    public Task<int> Handle(OpenFaults ask, CancellationToken ct) => db.Faults.CountAsync(f => f.FixedAt == null, ct);

    public async Task Handle(FixFault wish, CancellationToken ct) => (await Fault(wish.Id, ct)).Fix(clock.Now());

    public async Task Handle(ReopenFault wish, CancellationToken ct) => (await Fault(wish.Id, ct)).Reopen();

    async Task<SpaceFault> Fault(Id<SpaceFault> id, CancellationToken ct) => await db.Faults.SingleOrDefaultAsync(f => f.Id == id, ct) ?? throw new NotFound("fault");
}

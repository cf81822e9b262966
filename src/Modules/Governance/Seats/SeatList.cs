namespace Yhdessa.Governance;

/// <summary>Seats that are there on a day, today by itself, in the bodies' order.</summary>
[OpenToAll]
sealed record SeatList : ListQuery<SeatRow>
{
    public Guid? BodyId { get; init; }
    public DateOnly? At { get; init; }
}

sealed class SeatListHandler(GovernanceDb db, ISender sender, TimeProvider clock) : IRequestHandler<SeatList, Listed<SeatRow>>
{
    public Task<Listed<SeatRow>> Handle(SeatList ask, CancellationToken ct) =>
        new SeatBoard(db, sender, clock).Answer(ask, ask.BodyId is { } body ? db.Seats.Where(s => s.BodyId == (Id<Body>)body) : db.Seats, ask.At, ct);
}

/// <summary>One body's seats on a day.</summary>
[OpenToAll]
sealed record SeatsOfBody(string Id) : ListQuery<SeatRow>
{
    public DateOnly? At { get; init; }
}

sealed class SeatsOfBodyHandler(GovernanceDb db, ISender sender, TimeProvider clock) : IRequestHandler<SeatsOfBody, Listed<SeatRow>>
{
    public async Task<Listed<SeatRow>> Handle(SeatsOfBody ask, CancellationToken ct)
    {
        var body = await db.Bodies.AsNoTracking().Named(ask.Id, ct);
        return await new SeatBoard(db, sender, clock).Answer(ask, db.Seats.Where(s => s.BodyId == body.Id), ask.At, ct);
    }
}

/// <summary>One seat as it is today.</summary>
[OpenToAll]
sealed record OneSeat(Id<Seat> Id) : IQuery<SeatRow>;

sealed class OneSeatHandler(GovernanceDb db, ISender sender, TimeProvider clock) : IRequestHandler<OneSeat, SeatRow>
{
    public async Task<SeatRow> Handle(OneSeat ask, CancellationToken ct)
    {
        var seat = await db.Seats.AsNoTracking().AsSplitQuery().Include(s => s.Terms).Include(s => s.People).Living(ask.Id, ct);
        return (await Parties.Of([seat], sender, ct)).Row(seat, Helsinki.Today(clock));
    }
}

sealed record SeatBoard(GovernanceDb Db, ISender Sender, TimeProvider Clock)
{
    public async Task<Listed<SeatRow>> Answer(ListQuery<SeatRow> ask, IQueryable<Seat> all, DateOnly? at, CancellationToken ct)
    {
        ask.CheckPaging();
        var day = at ?? Helsinki.Today(Clock);
        var there = all.Where(s => s.DeletedAt == null);
        if (at is not null || !ask.IsSync) there = there.Where(s => s.From <= day && (s.Until == null || day <= s.Until));
        if (ask.IsSync) return await ask.Changes(Db, all, async ids => (await Rows(there.Where(s => ids.Contains(s.Id)), day, ct)).ToDictionary(r => (Id<Seat>)r.Id), ct);
        if (ask.Sort is not null) throw new BadInput("unknown-field", "sort");   // a board has its own order
        var page = there.OrderBy(s => s.BodyId).ThenBy(s => s.Order).Skip((ask.Page - 1) * ask.PageSize).Take(ask.PageSize);
        return new(await Rows(page, day, ct), ask.Page, ask.PageSize, await there.CountAsync(ct));
    }

    async Task<IReadOnlyList<SeatRow>> Rows(IQueryable<Seat> wanted, DateOnly day, CancellationToken ct)
    {
        var seats = await wanted.AsNoTracking().AsSplitQuery().Include(s => s.Terms).Include(s => s.People).ToListAsync(ct);
        var parties = await Parties.Of(seats, Sender, ct);
        return [.. seats.OrderBy(s => s.BodyId).ThenBy(s => s.Order).Select(s => parties.Row(s, day))];
    }
}

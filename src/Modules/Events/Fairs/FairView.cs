namespace Yhdessa.Events.Fairs;

/// <summary>A fair's floor plan as everybody sees it: which places are free and who stands where.</summary>
/// <param name="Id">The event's id or slug.</param>
[OpenToAll]
sealed record FairView(string Id) : IQuery<FairView.Answer>
{
    /// <param name="IsOpen">Whether exhibitors choose and change by themselves now.</param>
    /// <param name="Waiting">How many wait for a place.</param>
    internal sealed record Answer(EventAnswer Event, DateOnly? ChooseUntil, bool ByAgreement, int MostTables, bool IsOpen, IReadOnlyList<Place> Stalls, int Waiting)
    {
        public int Free => Stalls.Count(s => s.IsFree);
    }

    /// <param name="Exhibitor">Null while the place is free, or held by somebody whose address has not answered.</param>
    internal sealed record Place(Id<Stall> Id, int Number, int Row, int Column, bool HasPower, bool IsFree, string? Exhibitor, Guid? OrganizationId);
}

/// <summary>Whether an event has a floor plan, and what it looks like at a glance; null when it has none.</summary>
[OpenToAll]
sealed record FairGlance(Guid Event) : IQuery<FairGlance.Answer?>
{
    internal sealed record Answer(int Stalls, int Free, int Waiting, bool IsOpen);
}

/// <summary>What the signed-in person's organization is granted at a fair: why she may or may not choose a place.</summary>
[OpenToAll]
sealed record FairGrantsOf(string Id, Guid Organization) : IQuery<FairGrants>;

sealed class FairViewHandler(EventsDb db, FairDesk desk, ICurrentUser user, TimeProvider clock) : IRequestHandler<FairView, FairView.Answer>, IRequestHandler<FairGlance, FairGlance.Answer?>, IRequestHandler<FairGrantsOf, FairGrants>
{
    public async Task<FairView.Answer> Handle(FairView ask, CancellationToken ct)
    {
        var e = await db.Events.AsNoTracking().ToShow(ask.Id, ct, user);
        var plan = await db.Set<FairPlan>().AsNoTracking().Include(p => p.Stalls).SingleOrDefaultAsync(p => p.Id == e.Id, ct) ?? throw new NotFound("fair");
        var (bookings, now) = (await db.Set<StallBooking>().AsNoTracking().Where(b => b.EventId == e.Id && b.Status != StallStatus.GivenUp).ToListAsync(ct), clock.Now());
        var at = bookings.Where(b => b.StallId is not null && !b.IsLost(now)).ToDictionary(b => b.StallId!.Value);
        var stalls = plan.Stalls.OrderBy(s => s.Number).Select(s => at.GetValueOrDefault(s.Id) is { } b
            ? new FairView.Place(s.Id, s.Number, s.Row, s.Column, s.HasPower, false, b.IsConfirmed ? b.Name : null, b.OrganizationId) : new(s.Id, s.Number, s.Row, s.Column, s.HasPower, true, null, null));
        return new(EventAnswer.Of(e), plan.ChooseUntil, plan.ByAgreement, plan.MostTables, desk.IsOpen(e, plan), [.. stalls], bookings.Count(b => b is { Status: StallStatus.Waiting, IsConfirmed: true }));
    }

    public async Task<FairGlance.Answer?> Handle(FairGlance ask, CancellationToken ct)
    {
        var of = (Id<Event>)ask.Event;
        if (await db.Set<FairPlan>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == of, ct) is not { } plan) return null;
        var (e, now) = (await db.Events.AsNoTracking().SingleAsync(x => x.Id == of, ct), clock.Now());
        var stalls = await db.Set<Stall>().CountAsync(s => s.EventId == of, ct);
        var taken = await db.Set<StallBooking>().CountAsync(b => b.EventId == of && b.StallId != null && (b.HeldUntil == null || b.HeldUntil > now), ct);
        return new(stalls, stalls - taken, await db.Set<StallBooking>().CountAsync(b => b.EventId == of && b.Status == StallStatus.Waiting && b.IsConfirmed, ct), desk.IsOpen(e, plan));
    }

    public async Task<FairGrants> Handle(FairGrantsOf ask, CancellationToken ct)
    {
        await user.MustActFor(ask.Organization, ct);   // an agreement is between the two
        return await desk.GrantsOf(ask.Organization, await db.Events.AsNoTracking().ToShow(ask.Id, ct, user), ct);
    }
}

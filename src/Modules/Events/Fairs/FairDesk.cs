using Yhdessa.Contracts.Partnerships;

namespace Yhdessa.Events.Fairs;

/// <summary>What an organization's agreements grant it at a fair, on the fair's day.</summary>
/// <param name="Until">The agreement's last day; null when it has no end or there is none.</param>
sealed record FairGrants(bool Stall, bool ScreenSlot, DateOnly? Until);

/// <summary>
/// Where places change hands, one fair at a time. A place that becomes free goes to the first in the line who may have one; nobody passes by, and
/// each is told.
/// </summary>
sealed class FairDesk(EventsDb db, StallLetters letters, StallScreen screen, ISender sender, TimeProvider clock)
{
    const int LongestLine = 500;

    /// <summary>The fair, once nobody else is giving or taking its places.</summary>
    public async Task<(Event Event, FairPlan Plan)> Fair(Id<Event> id, CancellationToken ct)
    {
        var e = await db.LivingInTurn(id, ct);
        return (e, await db.Set<FairPlan>().Include(p => p.Stalls).SingleOrDefaultAsync(p => p.Id == id, ct) ?? throw new NotFound("fair"));
    }

    public async Task<FairGrants> GrantsOf(Guid? organization, Event e, CancellationToken ct)
    {
        if (organization is not { } id) return new(false, false, null);
        var facts = await sender.Send(new Entitlements(id, e.FirstDay ?? Helsinki.Today(clock)), ct);
        return new(facts.Stall, facts.ScreenSlot, facts.AgreementId is null ? null : facts.Until);
    }

    /// <summary>Until the plan's day, and never once the fair has begun or been called off.</summary>
    public bool IsOpen(Event e, FairPlan plan) => e.Publication is Publication.Published && e.IsAhead(clock.Now()) && (plan.ChooseUntil ?? DateOnly.MaxValue) >= Helsinki.Today(clock);

    /// <summary>What the needs may be: a table for each place, and a turn on the screen where the agreement grants one.</summary>
    public static void MustAllow(StallNeeds needs, FairPlan plan, FairGrants grants)
    {
        Rule.RequireOf("tables", needs.Tables <= plan.MostTables, "stall-tables", plan.MostTables);
        Rule.RequireOf("screenSlot", !needs.ScreenSlot || grants.ScreenSlot, "screen-slot-not-in-agreement");
    }

    /// <summary>Makes room at a place: refuses what somebody has, and takes over what nobody confirmed in time.</summary>
    public async Task MakeRoom(Id<Stall> stall, FairPlan plan, Id<StallBooking>? own, CancellationToken ct)
    {
        Rule.RequireOf("stallId", plan.Stalls.Any(s => s.Id == stall), "stall-unknown");
        var standing = await db.Set<StallBooking>().SingleOrDefaultAsync(b => b.StallId == stall, ct);
        if (standing is null || standing.Id == own) return;
        State.Require(standing.IsLost(clock.Now()), "stall-taken");
        standing.GiveUp();
        // Its place is free in the database before another's row takes it.
        await db.Set<StallBooking>().Where(b => b.Id == standing.Id).ExecuteUpdateAsync(s => s.SetProperty(b => b.StallId, (Id<Stall>?)null).SetProperty(b => b.Status, StallStatus.GivenUp), ct);
    }

    /// <summary>A place has become free: the first in the line who may have one gets it.</summary>
    public async Task Promote(Event e, FairPlan plan, Id<Stall> freed, CancellationToken ct)
    {
        if (!e.IsAhead(clock.Now())) return;
        foreach (var next in await db.Set<StallBooking>().Where(b => b.EventId == e.Id && b.Status == StallStatus.Waiting && b.IsConfirmed).OrderBy(b => b.Number).Take(LongestLine).ToListAsync(ct))
        {
            if (next.Status is not StallStatus.Waiting || plan.ByAgreement && !(await GrantsOf(next.OrganizationId, e, ct)).Stall) continue;
            next.Take(freed, confirmed: true, clock.Now());
            await screen.Follow(next, e, plan, ct);
            await letters.Post(next, e, plan.Stalls.Single(s => s.Id == freed).Number, "promoted", ct);
            return;
        }
    }

    /// <summary>Gives a place up and gives it on.</summary>
    public async Task GiveUp(StallBooking booking, Event e, FairPlan plan, CancellationToken ct)
    {
        var freed = booking.StallId;
        booking.GiveUp();
        await screen.Follow(booking, e, plan, ct);
        if (freed is not { } stall) return;
        await db.Set<StallBooking>().Where(b => b.Id == booking.Id).ExecuteUpdateAsync(s => s.SetProperty(b => b.StallId, (Id<Stall>?)null).SetProperty(b => b.Status, StallStatus.GivenUp), ct);
        await Promote(e, plan, stall, ct);
    }
}

namespace Yhdessa.Events.Fairs;

/// <summary>Draws a fair's floor plan, or draws it anew: places that somebody has stay.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record DrawFair(Id<Event> Id, string? Drawing, DateOnly? ChooseUntil = null, bool ByAgreement = false, int MostTables = 1, int? Seen = null) : ICommand;

/// <summary>The plan as its form needs it; null when the event has none yet.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record FairToDraw(Id<Event> Id) : IQuery<FairToDraw.Answer>
{
    internal sealed record Answer(EventAnswer Event, FairCard? Card);
}

/// <summary>Who comes with what, for the house: names and addresses too.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record Exhibitors(Id<Event> Id) : IQuery<IReadOnlyList<Exhibitors.Row>>
{
    internal sealed record Row(Guid Id, int Number, string Exhibitor, Guid? OrganizationId, string? Contact, string? Email, int? Stall, StallStatus Status, bool Confirmed, StallNeeds Needs);
}

/// <summary>The house gives somebody in the line a free place, or moves an exhibitor to another.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record PlaceExhibitor(Id<Event> Id, Id<StallBooking> BookingId, int Stall) : ICommand;

/// <summary>The house calls an exhibitor's place off: she is told, and the place goes to the line.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record CallOffStall(Id<Event> Id, Id<StallBooking> BookingId) : ICommand;

sealed class DrawFairValidator : AbstractValidator<DrawFair>
{
    public DrawFairValidator()
    {
        RuleFor(f => f.Drawing).NotEmpty().PlainText(2000);
        RuleFor(f => f.MostTables).InclusiveBetween(0, 10);
    }
}

sealed class KeepFairHandler(EventsDb db, FairDesk desk, StallLetters letters, StallScreen screen, ICurrentUser user, TimeProvider clock) :
    IRequestHandler<DrawFair>, IRequestHandler<FairToDraw, FairToDraw.Answer>, IRequestHandler<Exhibitors, IReadOnlyList<Exhibitors.Row>>, IRequestHandler<PlaceExhibitor>, IRequestHandler<CallOffStall>
{
    public async Task Handle(DrawFair wish, CancellationToken ct)
    {
        var e = await db.LivingInTurn(wish.Id, ct);
        user.MustHandle(e);
        var plan = await db.Set<FairPlan>().Include(p => p.Stalls).SingleOrDefaultAsync(p => p.Id == e.Id, ct);
        if (plan is null) db.Add(plan = new FairPlan(e.Id));
        plan.MustBe(wish.Seen);
        var taken = await db.Set<StallBooking>().Where(b => b.EventId == e.Id && b.StallId != null).Select(b => b.StallId!.Value).ToListAsync(ct);
        var before = plan.Stalls.ToHashSet();
        plan.Draw(new(wish.Drawing!, wish.ChooseUntil, wish.ByAgreement, wish.MostTables), taken.ToHashSet());
        db.AddRange(plan.Stalls.Where(s => !before.Contains(s)));
    }

    public async Task<FairToDraw.Answer> Handle(FairToDraw ask, CancellationToken ct)
    {
        var e = await db.Events.AsNoTracking().Living(ask.Id, ct);
        user.MustHandle(e);
        return new(EventAnswer.Of(e), await db.Set<FairPlan>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == e.Id, ct) is { } plan ? new(plan.Drawing, plan.ChooseUntil, plan.ByAgreement, plan.MostTables) : null);
    }

    public async Task<IReadOnlyList<Exhibitors.Row>> Handle(Exhibitors ask, CancellationToken ct)
    {
        user.MustHandle(await db.Events.AsNoTracking().Living(ask.Id, ct));
        var stalls = await db.Set<Stall>().Where(s => s.EventId == ask.Id).ToDictionaryAsync(s => s.Id, s => s.Number, ct);
        var rows = await db.Set<StallBooking>().AsNoTracking().Where(b => b.EventId == ask.Id && b.Status != StallStatus.GivenUp).OrderBy(b => b.Number).ToListAsync(ct);
        return [.. rows.Select(b => new Exhibitors.Row(b.Id, b.Number, b.Name, b.OrganizationId, b.Contact, b.Email, b.StallId is { } id ? stalls.GetValueOrDefault(id) : null, b.Status, b.IsConfirmed, b.Needs)).OrderBy(r => r.Stall ?? int.MaxValue).ThenBy(r => r.Number)];
    }

    public async Task Handle(PlaceExhibitor wish, CancellationToken ct)
    {
        var (e, plan) = await desk.Fair(wish.Id, ct);
        user.MustHandle(e);
        var booking = await Of(wish.BookingId, e, ct);
        var stall = plan.Stalls.FirstOrDefault(s => s.Number == wish.Stall) ?? throw new RuleBroken("stall-unknown") { Field = "stall" };
        if (stall.Id == booking.StallId) return;
        await desk.MakeRoom(stall.Id, plan, booking.Id, ct);
        var left = booking.StallId;
        booking.Take(stall.Id, confirmed: true, clock.Now());
        await screen.Follow(booking, e, plan, ct);
        await letters.Post(booking, e, stall.Number, "promoted", ct);
        if (left is not { } freed) return;
        await db.Set<StallBooking>().Where(b => b.Id == booking.Id).ExecuteUpdateAsync(s => s.SetProperty(b => b.StallId, (Id<Stall>?)stall.Id), ct);
        await desk.Promote(e, plan, freed, ct);
    }

    public async Task Handle(CallOffStall wish, CancellationToken ct)
    {
        var (e, plan) = await desk.Fair(wish.Id, ct);
        user.MustHandle(e);
        var booking = await Of(wish.BookingId, e, ct);
        await desk.GiveUp(booking, e, plan, ct);
        await letters.Post(booking, e, null, "off", ct);
    }

    async Task<StallBooking> Of(Id<StallBooking> id, Event e, CancellationToken ct) => await db.Set<StallBooking>().SingleOrDefaultAsync(b => b.Id == id && b.EventId == e.Id && b.Status != StallStatus.GivenUp, ct) ?? throw new NotFound("stall-booking");
}

namespace Yhdessa.Events.Fairs;

/// <summary>A fair's floor plan in figures.</summary>
/// <param name="Id">The event's id or slug.</param>
[OpenToAll]
sealed record FairOf(string Id) : IQuery<FairAnswer>;

/// <param name="ChooseUntil">The last day on which exhibitors choose by themselves; absent when it is the fair's own.</param>
/// <param name="ByAgreement">Only those whose agreement grants a stall choose; others wait in the line.</param>
/// <param name="IsOpen">Exhibitors choose and change by themselves now.</param>
/// <param name="Drawing">A row of the hall on each line: a number is a place, p after it power, a dot an aisle.</param>
sealed record FairAnswer(Guid EventId, DateOnly? ChooseUntil, bool ByAgreement, int MostTables, bool IsOpen, int Stalls, int Free, int Waiting, string Drawing) : Versioned;

/// <summary>The places of a floor plan in the order of their numbers.</summary>
/// <param name="Id">The event's id or slug.</param>
[OpenToAll]
sealed record StallsOf(string Id) : ListQuery<StallAnswer>;

/// <param name="Row">From the top, from 1.</param>
/// <param name="Column">From the left, from 1.</param>
/// <param name="Exhibitor">Absent while the place is free, or held until an address answers.</param>
sealed record StallAnswer(Guid Id, int Number, int Row, int Column, bool HasPower, bool IsFree, string? Exhibitor, Guid? OrganizationId);

/// <summary>What has just been taken, told to the one who took it and to nobody else: no address of the house leads here.</summary>
[OpenToAll]
sealed record JustTaken(Id<StallBooking> Id) : IQuery<StallBookingAnswer>;

/// <param name="Confirmed">Hers already; otherwise the letter waits for her.</param>
/// <param name="Stall">The number of the place; absent in the line.</param>
sealed record StallBookingAnswer(Guid Id, Guid EventId, StallStatus Status, bool Confirmed, int? Stall, string Exhibitor, Guid? OrganizationId, StallNeeds Needs);

/// <summary>Who comes with what, a page at a time.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record ExhibitorList(Id<Event> Id) : ListQuery<Exhibitors.Row>;

sealed class FairAnswersHandler(EventsDb db, ISender sender) : IRequestHandler<FairOf, FairAnswer>, IRequestHandler<StallsOf, Listed<StallAnswer>>, IRequestHandler<JustTaken, StallBookingAnswer>, IRequestHandler<ExhibitorList, Listed<Exhibitors.Row>>
{
    public async Task<FairAnswer> Handle(FairOf ask, CancellationToken ct)
    {
        var fair = await sender.Send(new FairView(ask.Id), ct);
        var plan = await db.Set<FairPlan>().AsNoTracking().SingleAsync(p => p.Id == (Id<Event>)fair.Event.Id, ct);
        return new(fair.Event.Id, fair.ChooseUntil, fair.ByAgreement, fair.MostTables, fair.IsOpen, fair.Stalls.Count, fair.Free, fair.Waiting, plan.Drawing) { Revision = plan.Revision };
    }

    public async Task<Listed<StallAnswer>> Handle(StallsOf ask, CancellationToken ct) =>
        ask.Answer([.. (await sender.Send(new FairView(ask.Id), ct)).Stalls.Select(s => new StallAnswer(s.Id, s.Number, s.Row, s.Column, s.HasPower, s.IsFree, s.Exhibitor, s.OrganizationId))]);

    public async Task<StallBookingAnswer> Handle(JustTaken ask, CancellationToken ct)
    {
        var made = await db.Set<StallBooking>().AsNoTracking().SingleOrDefaultAsync(b => b.Id == ask.Id, ct) ?? throw new NotFound("stall-booking");
        var number = await db.Set<Stall>().Where(s => s.Id == made.StallId).Select(s => (int?)s.Number).SingleOrDefaultAsync(ct);
        return new(made.Id, made.EventId, made.Status, made.IsConfirmed, number, made.Name, made.OrganizationId, made.Needs);
    }

    public async Task<Listed<Exhibitors.Row>> Handle(ExhibitorList ask, CancellationToken ct) => ask.Answer(await sender.Send(new Exhibitors(ask.Id), ct));
}

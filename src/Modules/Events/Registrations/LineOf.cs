namespace Yhdessa.Events;

/// <summary>An event's waiting list as it stands, and every move that was made in it with its reason. No names: those are in the list of sign-ups.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record LineOf(Id<Event> Id) : IQuery<LineOf.Answer>
{
    public sealed record Answer(EventAnswer Event, int? OfferHours, IReadOnlyList<Standing> Line, IReadOnlyList<Move> Moves);

    /// <param name="OfferedUntil">A place is held for them; otherwise they wait.</param>
    public sealed record Standing(int Number, int GroupSize, DateTimeOffset Since, DateTimeOffset? OfferedUntil);

    public sealed record Move(int Number, LineMove What, DateTimeOffset At, DateTimeOffset? Until, FreedBy? FreedBy, int? FreedNumber);
}

sealed class LineOfHandler(EventsDb db) : IRequestHandler<LineOf, LineOf.Answer>
{
    const int Most = 1000;

    public async Task<LineOf.Answer> Handle(LineOf ask, CancellationToken ct)
    {
        var e = await db.Events.AsNoTracking().Living(ask.Id, ct);
        var line = await db.Registrations.AsNoTracking().Where(r => r.EventId == e.Id && (r.Status == RegistrationStatus.Waiting || r.Status == RegistrationStatus.Offered))
            .OrderBy(r => r.Number).Take(Most).Select(r => new LineOf.Standing(r.Number, r.GroupSize, r.CreatedAt, r.OfferedUntil)).ToListAsync(ct);
        var moves = await db.Set<LineEntry>().AsNoTracking().Where(m => m.EventId == e.Id).OrderByDescending(m => m.At).ThenByDescending(m => m.Number).Take(Most)
            .Select(m => new LineOf.Move(m.Number, m.Move, m.At, m.Until, m.FreedBy, m.FreedNumber)).ToListAsync(ct);
        return new(EventAnswer.Of(e).With(await db.CountsOf(e.Id, ct)), (await db.PlanOf(e.Id, ct)).OfferHours, line, moves);
    }
}

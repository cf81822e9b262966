namespace Yhdessa.Events;

/// <summary>An event's waiting list as it stands, a page at a time. No names: those are in the list of sign-ups.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record LineOf(Id<Event> Id, int Page = 1) : IQuery<LineOf.Answer>
{
    public const int OnPage = 100;

    public sealed record Answer(EventAnswer Event, int? OfferHours, Listed<Standing> Line);

    /// <param name="OfferedUntil">A place is held for them; otherwise they wait.</param>
    public sealed record Standing(int Number, int GroupSize, DateTimeOffset Since, DateTimeOffset? OfferedUntil);
}

/// <summary>Every move that was made in an event's waiting list with its reason, the latest first, a page at a time.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record LineMoves(Id<Event> Id, int Page = 1) : IQuery<Listed<LineMoves.Move>>
{
    public sealed record Move(int Number, LineMove What, DateTimeOffset At, DateTimeOffset? Until, FreedBy? FreedBy, int? FreedNumber);
}

sealed class LineOfHandler(EventsDb db) : IRequestHandler<LineOf, LineOf.Answer>, IRequestHandler<LineMoves, Listed<LineMoves.Move>>
{
    public async Task<LineOf.Answer> Handle(LineOf ask, CancellationToken ct)
    {
        var e = await db.Events.AsNoTracking().Living(ask.Id, ct);
        var line = db.Registrations.AsNoTracking().Where(r => r.EventId == e.Id && (r.Status == RegistrationStatus.Waiting || r.Status == RegistrationStatus.Offered));
        var rows = await Paged(line.OrderBy(r => r.Number), ask.Page).Select(r => new LineOf.Standing(r.Number, r.GroupSize, r.CreatedAt, r.OfferedUntil)).ToListAsync(ct);
        return new(EventAnswer.Of(e).With(await db.CountsOf(e.Id, ct)), (await db.PlanOf(e.Id, ct)).OfferHours, new(rows, ask.Page, LineOf.OnPage, await line.CountAsync(ct)));
    }

    public async Task<Listed<LineMoves.Move>> Handle(LineMoves ask, CancellationToken ct)
    {
        var e = await db.Events.AsNoTracking().Living(ask.Id, ct);
        var moves = db.Set<LineEntry>().AsNoTracking().Where(m => m.EventId == e.Id);
        var rows = await Paged(moves.OrderByDescending(m => m.At).ThenByDescending(m => m.Number).ThenByDescending(m => m.Turn), ask.Page)
            .Select(m => new LineMoves.Move(m.Number, m.Move, m.At, m.Until, m.FreedBy, m.FreedNumber)).ToListAsync(ct);
        return new(rows, ask.Page, LineOf.OnPage, await moves.CountAsync(ct));
    }

    static IQueryable<T> Paged<T>(IQueryable<T> rows, int page) => rows.Skip((page - 1) * LineOf.OnPage).Take(LineOf.OnPage);
}

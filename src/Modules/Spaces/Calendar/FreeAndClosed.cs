using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Calendar;

/// <summary>When a space is free between two instants, and why the rest is closed. Only free or busy: no titles.</summary>
[OpenToAll]
sealed record FreeAndClosed(Id<Space> Id, DateTimeOffset From, DateTimeOffset To) : IQuery<FreeAndClosed.Answer>
{
    public sealed record Answer(Guid SpaceId, bool Bookable, IReadOnlyList<Free> Free, IReadOnlyList<Closed> Closed);
    public sealed record Free(DateTimeOffset Start, DateTimeOffset End);

    /// <param name="Reason">booked · buffer · related-space · leased · outside-opening-hours · holiday · exception · past · too-far-ahead · hours-unknown · not-bookable · open-use</param>
    public sealed record Closed(DateTimeOffset Start, DateTimeOffset End, string Reason);
}

sealed class FreeAndClosedValidator : AbstractValidator<FreeAndClosed>
{
    public FreeAndClosedValidator()
    {
        TimeRules.Of(this, q => q.From, q => q.To);
        RuleFor(q => q.To).Must((q, to) => to - q.From <= TimeSpan.FromDays(63)).WithErrorCode("too-long-range");
    }
}

sealed class FreeAndClosedHandler(SpacesDb db, Timetable timetable, TimeProvider clock) : IRequestHandler<FreeAndClosed, FreeAndClosed.Answer>
{
    public async Task<FreeAndClosed.Answer> Handle(FreeAndClosed question, CancellationToken ct)
    {
        var space = await db.Spaces.AsNoTracking().IgnoreQueryFilters().Living(question.Id, ct);
        var range = new Slot(question.From, question.To);
        var pieces = Timeline.Of(space, await timetable.Taken(space, range.WithPauses(), ct), range, clock.Now());
        return new(space.Id, space.CanBeBookedOnline,
            [.. pieces.Where(p => p.IsFree).Select(p => new FreeAndClosed.Free(p.Time.Start, p.Time.End))],
            [.. pieces.Where(p => !p.IsFree).Select(p => new FreeAndClosed.Closed(p.Time.Start, p.Time.End, p.Reason!))]);
    }
}

using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Calendar;

/// <summary>A space's time from end to end: what is free, and why the rest is not. Titles only where public, own, or seen by a handler.</summary>
[OpenToAll]
sealed record SpaceTimeline(Id<Space> SpaceId, DateTimeOffset From, DateTimeOffset To) : IQuery<SpaceTimeline.Answer>
{
    public sealed record Answer(Guid SpaceId, string Name, bool CanBeBookedOnline, IReadOnlyList<Part> Parts);

    /// <param name="Reason">Null when free.</param>
    /// <param name="BookingId">Only for who may open the booking.</param>
    public sealed record Part(DateTimeOffset Start, DateTimeOffset End, string? Reason, string? Title = null, bool Own = false, Guid? BookingId = null);
}

sealed class SpaceTimelineValidator : AbstractValidator<SpaceTimeline>
{
    public SpaceTimelineValidator()
    {
        TimeRules.Of(this, q => q.From, q => q.To);
        RuleFor(q => q.To).Must((q, to) => to - q.From <= TimeSpan.FromDays(63)).WithErrorCode("too-long-range");
    }
}

sealed class SpaceTimelineHandler(SpacesDb db, Timetable timetable, Onlooker onlooker, TimeProvider clock) : IRequestHandler<SpaceTimeline, SpaceTimeline.Answer>
{
    public async Task<SpaceTimeline.Answer> Handle(SpaceTimeline question, CancellationToken ct)
    {
        var space = await db.Spaces.AsNoTracking().SingleOrDefaultAsync(s => s.Id == question.SpaceId, ct) ?? throw new NotFound("space");
        var range = new Slot(question.From, question.To);
        var taken = await timetable.Taken(space, range.WithPauses(), ct);
        var pieces = Timeline.Of(space, taken, range, clock.Now());
        return new(space.Id, space.Name, space.CanBeBookedOnline, await onlooker.Sees(pieces, ct));
    }
}

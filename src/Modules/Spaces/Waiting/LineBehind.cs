using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Waiting;

/// <summary>How many wait for the time of a booking: cancelled, it goes to the first of them at once, and cannot be taken back.</summary>
[Requires(SpacesModule.Book)]
sealed record LineBehind(Id<Booking> Id) : IQuery<LineBehind.Answer>
{
    public sealed record Answer(int Waiting);
}

sealed class LineBehindHandler(SpacesDb db, Timetable timetable, ICurrentUser user) : IRequestHandler<LineBehind, LineBehind.Answer>
{
    public async Task<LineBehind.Answer> Handle(LineBehind ask, CancellationToken ct)
    {
        var booking = await db.Booking(ask.Id, user, ct);
        var tree = await timetable.Tree(null, ct);
        var held = tree.WithParts(booking.SpaceId).ToHashSet();
        var around = await (from wait in db.Set<SlotWait>().AsNoTracking()
                            join time in db.Set<WaitedTime>() on wait.Id equals time.WaitId
                            where wait.State == WaitState.Waiting && time.Start < booking.End && time.Until > booking.Start
                            select new { wait.Id, time.SpaceId }).ToListAsync(ct);
        return new(around.Where(w => tree.WithParts(w.SpaceId).Any(held.Contains)).Select(w => w.Id).Distinct().Count());
    }
}

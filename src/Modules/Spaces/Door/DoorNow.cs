using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Calendar;

namespace Yhdessa.Spaces.Door;

/// <summary>How a space stands at this moment and what comes next, for its door; and what a paired device may do there now.</summary>
[OpenToAll]
sealed record DoorNow(Id<Space> SpaceId, string? Secret) : IQuery<DoorNow.Answer>
{
    /// <param name="State">"free", "taken", "closed", "open-use" or "unknown".</param>
    /// <param name="Until">When that ends today; null when it is not known.</param>
    /// <param name="Title">What goes on now, where its booker made it public.</param>
    /// <param name="Next">What begins next today.</param>
    /// <param name="Device">The paired device that looks, or null.</param>
    /// <param name="Ends">The ends of the times that it may book from now on.</param>
    /// <param name="Own">What it has booked itself and goes on now: it may end that.</param>
    public sealed record Answer(string Space, bool Bookable, string State, DateTimeOffset? Until, string? Title, Coming? Next, Guid? Device, DateTimeOffset? SeenAt, IReadOnlyList<DateTimeOffset> Ends, Guid? Own);

    public sealed record Coming(DateTimeOffset Start, DateTimeOffset End, string? Title);
}

sealed class DoorNowHandler(SpacesDb db, Timetable timetable, Doors doors, TimeProvider clock) : IRequestHandler<DoorNow, DoorNow.Answer>
{
    public async Task<DoorNow.Answer> Handle(DoorNow question, CancellationToken ct)
    {
        var space = await db.Spaces.AsNoTracking().IgnoreQueryFilters().Living(question.SpaceId, ct);
        var now = clock.Now();
        var today = new Slot(now, Helsinki.Day(Helsinki.DateOf(now)).End);
        var taken = await timetable.Taken(space, today.WithPauses(), ct);
        var pieces = Timeline.Of(space, taken, today, now);
        var device = await doors.Paired(space.Id, question.Secret, ct);
        var state = pieces.Count == 0 ? "closed" : State(pieces[0]);
        var here = pieces.Count > 0 ? pieces[0].By : null;
        return new(space.Name, space.CanBeBookedOnline, state, Until(pieces, state), here?.PublicTitle, Next(pieces, here), device?.Id.Value, device?.SeenAt,
            device is not null && DoorRules.MayBookAtDoor(space) && pieces.Count > 0 && pieces[0].IsFree ? DoorRules.Ends(space, now, pieces[0].Time.End) : [],
            device is not null && here is { } own && await IsOwn(own, device, ct) ? own.BookingId.Value : null);
    }

    static string State(Piece piece) => piece.Reason == "open-use" ? "open-use" : FreeNowHandler.State(piece);

    static DateTimeOffset? Until(IReadOnlyList<Piece> pieces, string state) => state == "unknown" ? null : pieces.TakeWhile(p => State(p) == state).LastOrDefault()?.Time.End;

    static DoorNow.Coming? Next(IReadOnlyList<Piece> pieces, Taken? here) =>
        pieces.FirstOrDefault(p => p.By is { } by && by.BookingId != here?.BookingId)?.By is { } next ? new(next.Start, next.End, next.PublicTitle) : null;

    Task<bool> IsOwn(Taken taken, DoorDevice device, CancellationToken ct) => db.Bookings.AnyAsync(b => b.Id == taken.BookingId && b.KeyId == device.Id.Value, ct);
}

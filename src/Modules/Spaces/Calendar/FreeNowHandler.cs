using Yhdessa.Contracts.Spaces;
using Yhdessa.Spaces.Houses;

namespace Yhdessa.Spaces.Calendar;

sealed class FreeNowHandler(SpacesDb db, Timetable timetable, TimeProvider clock) : IRequestHandler<FreeNow, IReadOnlyList<SpaceNow>>
{
    public async Task<IReadOnlyList<SpaceNow>> Handle(FreeNow question, CancellationToken ct)
    {
        var houses = await db.Houses.AsNoTracking().Where(h => !h.IsPeer).ToDictionaryAsync(h => h.Id, h => h.Name, ct);
        var spaces = await Asked(question, [.. houses.Keys]).AsNoTracking().ToListAsync(ct);
        var now = clock.Now();
        var today = new Slot(now, Helsinki.Day(Helsinki.DateOf(now)).End);
        var taken = await timetable.Taken(spaces, today.WithPauses(), ct);
        return [.. spaces.OrderBy(s => houses[s.HouseId]).ThenBy(s => s.Name)
            .Select(s => Now(s, houses[s.HouseId], Timeline.Of(s, [.. taken[s.Id].DistinctBy(t => t.BookingId)], today, now)))];
    }

    IQueryable<Space> Asked(FreeNow question, Id<House>[] own)
    {
        var spaces = db.Spaces.Where(s => own.Contains(s.HouseId));
        if (question.HouseId is { } house) spaces = spaces.Where(s => s.HouseId == (Id<House>)house);
        if (question.SpaceId is { } space) spaces = spaces.Where(s => s.Id == (Id<Space>)space);
        if (question.Most is not null) spaces = spaces.Where(s => s.Kind == SpaceKind.Room);
        return question.Most is { } most ? spaces.OrderBy(s => db.Houses.First(h => h.Id == s.HouseId).Name).ThenBy(s => s.Name).Take(most) : spaces;
    }

    /// <summary>What begins now and how long it lasts: several bookings in a row are one "taken".</summary>
    static SpaceNow Now(Space space, string house, IReadOnlyList<Piece> day)
    {
        var state = day.Count == 0 ? "closed" : State(day[0]);
        var until = state == "unknown" ? null : day.TakeWhile(p => State(p) == state).LastOrDefault()?.Time.End;
        return new(space.Id, space.Name, space.HouseId, house, state, until, space.Kind is SpaceKind.Room);
    }

    public static string State(Piece piece) => piece.Reason switch
    {
        null => "free",
        "booked" or "buffer" or "related-space" or "leased" => "taken",
        "open-use" => "free",   // anybody may walk in
        "hours-unknown" or "not-bookable" => "unknown",
        _ => "closed",
    };
}

using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Series;

/// <summary>Looks at all dates of a series at once: a question for the spaces, one for what is taken, and no more however many dates.</summary>
sealed class SeriesPlanner(SpacesDb db, Timetable timetable, TimeProvider clock)
{
    /// <param name="turn">Whether the answer must still hold when it is committed: then it waits for its turn in every room at once, in one order.</param>
    /// <param name="own">Bookings that are moved: where they are now is nobody's hindrance.</param>
    /// <param name="rooms">Where some may have to stay.</param>
    public async Task<SeriesPlan> Plan(IReadOnlyList<WishedDate> dates, int people, bool turn, CancellationToken ct, IReadOnlyCollection<Id<Booking>>? own = null, IReadOnlyCollection<Id<Space>>? rooms = null)
    {
        Id<Space>[] ids = [.. dates.Select(d => d.SpaceId).Concat(rooms ?? []).Distinct()];
        var spaces = await db.Spaces.AsNoTracking().Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, ct);
        if (spaces.Count < ids.Length) throw new NotFound("space");
        var tree = await timetable.Tree(null, ct);
        var held = ids.ToDictionary(id => id, tree.WithParts);
        if (turn) await db.TakeTurn([.. held.Values.SelectMany(h => h).Distinct().OrderBy(id => id.Value)], ct);
        var range = new Slot(dates.Min(d => d.Time.Start), dates.Max(d => d.Time.End)).WithPauses();
        var taken = await timetable.Taken([.. spaces.Values], range, ct);
        if (own is not null) taken = taken.SelectMany(s => s, (s, t) => (s.Key, Taken: t)).Where(t => !own.Contains(t.Taken.BookingId)).ToLookup(t => t.Key, t => t.Taken);
        return new SeriesPlan(spaces, held, taken, people, clock.Now()).With(dates);
    }
}

/// <summary>Dates weighed one after another: an earlier one that can be had stands in the way of a later one like anybody's booking.</summary>
sealed class SeriesPlan(IReadOnlyDictionary<Id<Space>, Space> spaces, IReadOnlyDictionary<Id<Space>, IReadOnlyList<Id<Space>>> held, ILookup<Id<Space>, Taken> taken, int people, DateTimeOffset now)
{
    readonly List<(Id<Space> Space, Slot Held)> own = [];
    readonly List<PlannedDate> dates = [];

    public IReadOnlyList<PlannedDate> Dates => dates;
    public IEnumerable<PlannedDate> Got => dates.Where(d => d.IsWanted && d.IsFree);
    public IEnumerable<PlannedDate> Missed => dates.Where(d => !d.IsWanted || !d.IsFree);
    public IReadOnlyList<Id<Space>> HeldBy(Id<Space> space) => held[space];
    public Space Space(Id<Space> id) => spaces[id];

    public SeriesPlan With(IEnumerable<WishedDate> wishes)
    {
        dates.AddRange(wishes.OrderBy(w => w.Time.Start).Select(Weigh));
        return this;
    }

    /// <summary>The same dates, where some stay at times they have already.</summary>
    public SeriesPlan Anew(IEnumerable<WishedDate> wishes, IEnumerable<(Id<Space> Space, Slot Time)> stay)
    {
        var plan = new SeriesPlan(spaces, held, taken, people, now);
        plan.own.AddRange(stay.Select(s => (s.Space, spaces[s.Space].Held(s.Time))));
        return plan.With(wishes);
    }

    PlannedDate Weigh(WishedDate wish)
    {
        var space = spaces[wish.SpaceId];
        var time = space.Held(wish.Time);
        Taken[] standing = [.. taken[space.Id].Where(t => t.Held.Overlaps(time)).DistinctBy(t => t.BookingId)];
        var planned = new PlannedDate(wish, space, SpaceRules.Broken(space, wish.Time, people, now).FirstOrDefault(), standing, own.Any(o => o.Held.Overlaps(time) && Share(o.Space, space.Id)));
        if (planned is { IsFree: true, IsWanted: true }) own.Add((space.Id, time));
        return planned;
    }

    bool Share(Id<Space> one, Id<Space> other) => one == other || held[one].Intersect(held[other]).Any();

    /// <summary>Its own dates that were got, as they would stand in the calendar.</summary>
    public IEnumerable<Taken> OwnIn(Id<Space> space) => Got.Where(d => Share(d.Space.Id, space)).Select(d =>
    {
        var time = d.Space.Held(d.Wish.Time);
        return new Taken(space, time.Start, time.End, Id<Booking>.New(), d.Space.Id, d.Wish.Time.Start, d.Wish.Time.End, "", false, BookingStatus.Confirmed, null, null);
    });
}

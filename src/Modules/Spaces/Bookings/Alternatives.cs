namespace Yhdessa.Spaces.Bookings;

/// <summary>What else there is when a time is taken: the same space another time, another space the same time, the nearest day.</summary>
sealed class Alternatives(SpacesDb db, Timetable timetable)
{
    const int Offers = 3, DaysToLookAt = 14;

    public async Task<IReadOnlyList<Alternative>> For(Space space, Slot wish, int people, DateTimeOffset now, CancellationToken ct)
    {
        var others = (await Others(space, people, ct)).FindAll(s => s.Allows(wish, people, now));
        return Of(space, wish, people, now, await timetable.Taken(space, Window(wish), ct), others, await timetable.Taken(others, wish.WithPauses(), ct));
    }

    /// <summary>The same for many wishes of one series, with as many questions as for one.</summary>
    /// <param name="besides">What the series itself takes.</param>
    public async Task<IReadOnlyList<IReadOnlyList<Alternative>>> ForEach(Space space, IReadOnlyList<Slot> wishes, int people, Func<Id<Space>, IEnumerable<Taken>> besides, DateTimeOffset now, CancellationToken ct)
    {
        if (wishes.Count == 0) return [];
        var others = await Others(space, people, ct);
        var taken = await timetable.Taken([space, .. others], Window(new Slot(wishes.Min(w => w.Start), wishes.Max(w => w.End))), ct);
        var all = others.Append(space).SelectMany(s => taken[s.Id].Concat(besides(s.Id)).Select(t => (s.Id, Taken: t))).ToLookup(t => t.Id, t => t.Taken);
        return [.. wishes.Select(w => Of(space, w, people, now, [.. all[space.Id].Where(t => t.Held.Overlaps(Window(w))).DistinctBy(t => t.BookingId)], others.FindAll(o => o.Allows(w, people, now)), all))];
    }

    static IReadOnlyList<Alternative> Of(Space space, Slot wish, int people, DateTimeOffset now, IReadOnlyList<Taken> taken, List<Space> others, ILookup<Id<Space>, Taken> elsewhere)
    {
        var free = Timeline.Of(space, taken, Window(wish), now).Where(p => p.IsFree).Select(p => p.Time).ToList();
        var date = Helsinki.DateOf(wish.Start);
        var day = new Slot(Helsinki.Day(date).Start, Helsinki.Day(date).End);
        var nearby = OtherTimes(space, wish, people, now, free.FindAll(f => f.Overlaps(day))).Where(s => Helsinki.DateOf(s.Start) == date);
        var away = OtherDays(space, wish, people, now, free).Concat(OtherTimes(space, wish, people, now, free).Where(s => Helsinki.DateOf(s.Start) != date)).Distinct();   // the same hour first, then any
        return [.. Take(
            nearby.Select(s => Offer(space, s, "same-space")),
            others.Where(s => !elsewhere[s.Id].Any(t => t.Held.Overlaps(s.Held(wish)))).Select(s => Offer(s, wish, "other-space")),
            away.Select(s => Offer(space, s, "nearest-day")))];
    }

    static Slot Window(Slot wish) => new(wish.Start.AddDays(-DaysToLookAt), wish.End.AddDays(DaysToLookAt));

    static Alternative Offer(Space space, Slot time, string kind) => new(space.Id, time.Start, time.End, kind, space.Name);

    /// <summary>One of each kind first, then more of whatever there is.</summary>
    static IEnumerable<Alternative> Take(params IEnumerable<Alternative>[] kinds) => kinds
        .SelectMany(kind => kind.Take(Offers).Select((offer, rank) => (offer, rank))).OrderBy(o => o.rank).Select(o => o.offer)
        .DistinctBy(o => (o.SpaceId, o.Start)).Take(Offers)
        .OrderBy(o => Array.IndexOf(["same-space", "other-space", "nearest-day"], o.Kind));

    static IEnumerable<Slot> OtherTimes(Space space, Slot wish, int people, DateTimeOffset now, List<Slot> free) => free
        .Where(f => f.Length >= wish.Length)
        .SelectMany(f => Within(space, wish, f))
        .Where(s => space.Allows(s, people, now))
        .OrderBy(s => (s.Start - wish.Start).Duration());

    /// <summary>In a free stretch: as near the wished start as fits.</summary>
    public static IEnumerable<Slot> Within(Space space, Slot wish, Slot free)
    {
        var latest = free.End - wish.Length;
        var nearest = wish.Start < free.Start ? free.Start : wish.Start > latest ? latest : wish.Start;
        var start = SpaceRules.NextStep(nearest, space.Terms);
        if (start > latest) start = SpaceRules.NextStep(nearest.AddMinutes(-space.Terms.SlotMinutes).AddTicks(1), space.Terms);
        if (start >= free.Start && start <= latest) yield return wish.MovedTo(start);
    }

    static IEnumerable<Slot> OtherDays(Space space, Slot wish, int people, DateTimeOffset now, List<Slot> free)
    {
        var wall = Helsinki.Local(wish.Start).DateTime;
        return Enumerable.Range(1, DaysToLookAt).SelectMany(days => new[] { days, -days })
            .Select(days => wish.MovedTo(Helsinki.At(wall.AddDays(days))))
            .Where(s => free.Any(f => f.Contains(s)) && space.Allows(s, people, now));
    }

    Task<List<Space>> Others(Space space, int people, CancellationToken ct)
    {
        var (id, house, kind) = (space.Id, space.HouseId, space.Kind);
        return db.Spaces.AsNoTracking().Where(s => s.Id != id && s.Kind == kind && s.TakesBookings && (s.Capacity == null || s.Capacity >= people))
            .OrderBy(s => s.HouseId == house ? 0 : 1).ThenBy(s => s.Capacity).ThenBy(s => s.Name).Take(50).ToListAsync(ct);
    }
}

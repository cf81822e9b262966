using System.Text.Json.Serialization;

namespace Yhdessa.Spaces.Advice;

/// <summary>Times that can still be booked, the next one first: nothing of who has the others.</summary>
[OpenToAll]
sealed record AdviceTimes : ListQuery<AdviceTimeRow>
{
    /// <summary>Three digits.</summary>
    public string? Municipality { get; init; }
    public string? Topic { get; init; }
    public Guid? DeskId { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
}

/// <summary>One time, and whether it can be booked.</summary>
[OpenToAll]
sealed record OneAdviceTime(Id<AdviceTime> Id) : IQuery<AdviceTimeRow>;

/// <param name="Adviser">Who advises, as a role or an organization.</param>
/// <param name="Municipality">Three digits.</param>
/// <param name="Place">The space and its house, or the address.</param>
/// <param name="Topics">Codes: grants · digital · rules · money · board · volunteers · telling · spaces · other</param>
sealed record AdviceTimeRow(Guid Id, Guid DeskId, string Desk, string? Adviser, string Municipality, string? Place, IReadOnlyList<string> Topics, DateTimeOffset Start, DateTimeOffset End)
{
    [JsonIgnore] public bool Free { get; init; }
    [JsonIgnore] public bool IsExample { get; init; }
}

sealed class AdviceTimesHandler(SpacesDb db, TimeProvider clock) : IRequestHandler<AdviceTimes, Listed<AdviceTimeRow>>, IRequestHandler<OneAdviceTime, AdviceTimeRow>
{
    public async Task<Listed<AdviceTimeRow>> Handle(AdviceTimes ask, CancellationToken ct)
    {
        ask.CheckPaging();
        if (ask.IsSync) throw new BadInput("unknown-field", "modifiedAfter");
        if (ask.Sort is not null) throw new BadInput("unknown-field", "sort");
        var desks = await db.Desks(ct);
        Id<AdviceDesk>[] wanted = [.. desks.Values.Where(d => Fits(d.Desk, ask)).Select(d => d.Desk.Id)];
        var (from, to) = (ask.From is { } first ? Helsinki.Day(first).Start.ToUniversalTime() : clock.Now(), ask.To is { } last ? Helsinki.Day(last).End.ToUniversalTime() : clock.Now().AddYears(2));
        var free = db.FreeTimes(clock.Now()).Where(t => wanted.Contains(t.DeskId) && t.Start >= from && t.Start < to);
        var total = await free.CountAsync(ct);
        var times = await free.AsNoTracking().OrderBy(t => t.Start).ThenBy(t => t.Id).Skip((ask.Page - 1) * ask.PageSize).Take(ask.PageSize).ToListAsync(ct);
        return new([.. times.Select(t => desks[t.DeskId].Row(t, free: true))], ask.Page, ask.PageSize, total);
    }

    public async Task<AdviceTimeRow> Handle(OneAdviceTime ask, CancellationToken ct)
    {
        var time = await db.Set<AdviceTime>().AsNoTracking().SingleOrDefaultAsync(t => t.Id == ask.Id, ct) ?? throw new NotFound("advice-time");
        var desk = (await db.Desks(ct)).GetValueOrDefault(time.DeskId) ?? throw new NotFound("advice-desk");
        return desk.Row(time, await db.FreeTimes(clock.Now()).AnyAsync(t => t.Id == ask.Id, ct));
    }

    static bool Fits(AdviceDesk desk, AdviceTimes ask) =>
        (ask.Municipality is null || desk.Municipality == ask.Municipality) && (ask.Topic is null || desk.Topics.Contains(ask.Topic)) && (ask.DeskId is null || desk.Id.Value == ask.DeskId);
}

/// <summary>A desk with the words for where it is.</summary>
sealed record PlacedDesk(AdviceDesk Desk, string? Place)
{
    public AdviceTimeRow Row(AdviceTime time, bool free) => new(time.Id, Desk.Id, Desk.Name, Desk.Adviser, Desk.Municipality, Place, Desk.Topics, time.Start, time.End) { Free = free, IsExample = Desk.Mark is not null };
}

static class AdviceReading
{
    /// <summary>The desks of a region are a few dozen at most.</summary>
    public static async Task<Dictionary<Id<AdviceDesk>, PlacedDesk>> Desks(this SpacesDb db, CancellationToken ct, bool closedToo = false)
    {
        var desks = await (closedToo ? db.Set<AdviceDesk>().IgnoreQueryFilters() : db.Set<AdviceDesk>()).AsNoTracking().OrderBy(d => d.Name).Take(500).ToListAsync(ct);
        Id<Space>[] ids = [.. desks.Select(d => d.SpaceId).OfType<Id<Space>>().Distinct()];
        var places = await db.Spaces.IgnoreQueryFilters().Where(s => ids.Contains(s.Id)).Join(db.Houses.IgnoreQueryFilters(), s => s.HouseId, h => h.Id, (s, h) => new { s.Id, Name = s.Name + ", " + h.Name }).ToDictionaryAsync(s => s.Id, s => s.Name, ct);
        return desks.ToDictionary(d => d.Id, d => new PlacedDesk(d, d.SpaceId is { } space ? places.GetValueOrDefault(space) : d.Address));
    }

    /// <summary>Ahead, offered, and nobody's: neither confirmed nor waiting for an address to answer.</summary>
    public static IQueryable<AdviceTime> FreeTimes(this SpacesDb db, DateTimeOffset now) =>
        db.Set<AdviceTime>().Where(t => t.Start > now && !t.IsOff && !db.Set<AdviceBooking>().Any(b => b.TimeId == t.Id && b.Place != null && (b.ConfirmedAt != null || b.HeldUntil > now)));
}

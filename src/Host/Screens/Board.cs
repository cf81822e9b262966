using Yhdessa.Contracts.Events;
using Yhdessa.Contracts.Spaces;

namespace Yhdessa.Host.Screens;

/// <summary>What a screen shows: what goes on and what comes, in the house or one of its spaces, with tomorrow's lines behind for a screen that the network forgets. A private booking is only that.</summary>
sealed record Board(string House, string? Space, IReadOnlyList<BoardLine> Lines, IReadOnlyList<SpaceNow> Rooms, IReadOnlyList<EventLine> Coming, IReadOnlyList<BulletinLine> Bulletins)
{
    /// <summary>What a wall has room for at once, and what it keeps behind.</summary>
    public const int Most = 7;
    const int MostKept = 40, MostRooms = 5, MostComing = 2;

    public static async Task<Board> Of(Guid house, Guid? space, ISender sender, DateTimeOffset now, string language, CancellationToken ct)
    {
        var rooms = await sender.Send(new FreeNow(house, space), ct);
        if (rooms.Count == 0) throw new NotFound("space");
        var today = Helsinki.DateOf(now);
        var lines = await LinesOf(house, space, sender, today, language, ct);
        var bulletins = space is not null ? [] : await sender.Send(new ScreenBulletins(house, today, today.AddDays(1), language), ct);
        var coming = await sender.Send(new EventLines(today.AddDays(1), today.AddDays(30), language, Most: bulletins.Count > 0 ? 1 : MostComing, Channel: "screen"), ct);
        return new(rooms[0].House, space is null ? null : rooms[0].Name, [.. lines.Where(l => (l.End ?? l.Start.AddHours(1)) > now).OrderBy(l => l.Start).Take(MostKept)],
            [.. rooms.Where(r => r.IsRoom).Take(MostRooms)], [.. coming.Where(e => !e.IsCancelled)], bulletins);
    }

    /// <summary>Today's that are not over; the first of them are shown.</summary>
    public IReadOnlyList<BoardLine> Today(DateTimeOffset now) => [.. Lines.Where(l => Helsinki.DateOf(l.Start) <= Helsinki.DateOf(now))];

    static async Task<IEnumerable<BoardLine>> LinesOf(Guid house, Guid? space, ISender sender, DateOnly today, string language, CancellationToken ct)
    {
        var (from, until) = (Helsinki.Day(today).Start.ToUniversalTime(), Helsinki.Day(today.AddDays(1)).End.ToUniversalTime());
        var taken = await sender.Send(new Availability(house, from, until), ct);
        var booked = taken.Where(s => space is null || s.SpaceId == space)
            .SelectMany(s => s.Closed.Where(c => c.Reason is "booked" or "related-space").Select(c => new BoardLine(c.Start, c.End, c.Title, s.Name)));
        if (space is not null) return booked;
        var events = await sender.Send(new EventLines(today, today.AddDays(1), language, house, Channel: "screen"), ct);
        return Together([.. booked, .. events.Where(e => e is { IsCancelled: false, IsOpen: false }).SelectMany(e => LinesOf(e, today))]);
    }

    /// <summary>A day without a clock lasts the whole day, on each of its days.</summary>
    static IEnumerable<BoardLine> LinesOf(EventLine e, DateOnly today) => e.Start is { } start ? [new(start, e.End, e.Name, e.Place) { Told = e.Summary }]
        : new[] { today, today.AddDays(1) }.Where(d => e.FirstDay <= d && e.LastDay >= d)
            .Select(d => new BoardLine(Helsinki.Day(d).Start.ToUniversalTime(), Helsinki.Day(d).End.ToUniversalTime(), e.Name, e.Place) { Told = e.Summary, IsAllDay = true });

    /// <summary>One thing in many spaces is one line with all of them; a house does not list a booked whole's parts without a title again.</summary>
    static IEnumerable<BoardLine> Together(IReadOnlyList<BoardLine> lines) =>
        lines.GroupBy(l => (l.Start, l.Title)).Select(g => g.First() with { Place = string.Join(", ", g.Select(l => l.Place).OfType<string>().Distinct()), Told = g.Select(l => l.Told).FirstOrDefault(t => t is not null) });
}

/// <param name="Title">Null when its booker did not make it public.</param>
sealed record BoardLine(DateTimeOffset Start, DateTimeOffset? End, string? Title, string? Place)
{
    /// <summary>A line of its own for screens, at most 120 letters.</summary>
    public string? Told { get; init; }
    public bool IsAllDay { get; init; }
}

using Yhdessa.Contracts.Events;
using Yhdessa.Contracts.Spaces;

namespace Yhdessa.Host.Screens;

/// <summary>What a screen shows of today: what goes on and what comes, in the house or one of its spaces. A private booking is only that.</summary>
sealed record Board(string House, string? Space, IReadOnlyList<BoardLine> Lines, int Later, IReadOnlyList<SpaceNow> Rooms, IReadOnlyList<EventLine> Coming)
{
    /// <summary>What a wall has room for at once.</summary>
    const int Most = 7, MostRooms = 5, MostComing = 2;

    public static async Task<Board> Of(Guid house, Guid? space, ISender sender, DateTimeOffset now, string language, CancellationToken ct)
    {
        var rooms = await sender.Send(new FreeNow(house, space), ct);
        if (rooms.Count == 0) throw new NotFound("space");
        var today = Helsinki.DateOf(now);
        var (start, end) = Helsinki.Day(today);
        var taken = await sender.Send(new Availability(house, start.ToUniversalTime(), end.ToUniversalTime()), ct);
        var booked = taken.Where(s => space is null || s.SpaceId == space)
            .SelectMany(s => s.Closed.Where(c => c.Reason is "booked" or "related-space").Select(c => new BoardLine(c.Start, c.End, c.Title, s.Name)));
        var events = space is not null ? [] : (await sender.Send(new EventLines(today, today, language, house), ct)).Where(e => e is { IsCancelled: false, Start: not null })
            .Select(e => new BoardLine(e.Start!.Value, e.End, e.Name, e.Place));
        List<BoardLine> lines = [.. Together([.. booked, .. events], space is null).Where(l => (l.End ?? l.Start.AddHours(1)) > now).OrderBy(l => l.Start)];
        var coming = await sender.Send(new EventLines(today.AddDays(1), today.AddDays(30), language, Most: MostComing), ct);
        return new(rooms[0].House, space is null ? null : rooms[0].Name, [.. lines.Take(Most)], Math.Max(0, lines.Count - Most), [.. rooms.Where(r => r.IsRoom).Take(MostRooms)], [.. coming.Where(e => !e.IsCancelled)]);
    }

    /// <summary>One thing in many spaces is one line with all of them; a house does not list a booked whole's parts without a title again.</summary>
    static IEnumerable<BoardLine> Together(IReadOnlyList<BoardLine> lines, bool whole) => whole
        ? lines.GroupBy(l => (l.Start, l.Title)).Select(g => g.First() with { Place = string.Join(", ", g.Select(l => l.Place).OfType<string>().Distinct()) })
        : lines;
}

/// <param name="Title">Null when its booker did not make it public.</param>
sealed record BoardLine(DateTimeOffset Start, DateTimeOffset? End, string? Title, string? Place);

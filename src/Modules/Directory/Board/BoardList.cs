using System.Text.Json.Serialization;
using Yhdessa.Search;

namespace Yhdessa.Directory;

/// <summary>An entry of the board as the API and its page show it.</summary>
/// <param name="Open">Whether it still stands on the board.</param>
/// <param name="Answers">How many have answered through the house.</param>
/// <param name="Thanks">How many say that it helped.</param>
sealed record BoardRow(Guid Id, Guid OrganizationId, BoardKind Kind, BoardMatter Matter, string Title, string Text, IReadOnlyList<string> Tags, string? Municipality, DateOnly Until, bool Open, int Answers, int Thanks) : Versioned
{
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ModifiedAt { get; init; }
    [JsonIgnore] public bool IsExample { get; init; }
}

/// <summary>What stands on the board, the newest first; with <c>open=false</c> what has left it.</summary>
[OpenToAll]
sealed record BoardList : ListQuery<BoardRow>
{
    public string? Q { get; init; }
    public BoardKind? Kind { get; init; }
    public IReadOnlyList<BoardMatter> Matter { get; init; } = [];
    public IReadOnlyList<string> Municipality { get; init; } = [];
    public Guid? OrganizationId { get; init; }
    public bool Open { get; init; } = true;
}

sealed class BoardListHandler(DirectoryDb db, ISearch search, TimeProvider clock) : IRequestHandler<BoardList, Listed<BoardRow>>
{
    static readonly Sorts<BoardEntry> sorts = new() { ["createdAt"] = e => e.CreatedAt, ["until"] = e => e.Until, ["modifiedAt"] = e => e.ModifiedAt };

    public async Task<Listed<BoardRow>> Handle(BoardList ask, CancellationToken ct)
    {
        var today = Helsinki.Today(clock);
        var wanted = Filtered(ask, ask.Open ? db.OpenEntries(today) : db.ShownEntries.Where(e => e.ClosedAt != null || e.Until < today));
        if (await search.Find(BoardEntry.SearchKind, ask.Q, ct) is { } hits)
        {
            var ids = hits.OrderByDescending(h => h.Value).Take(1000).Select(h => (Id<BoardEntry>)h.Key).ToList();
            wanted = wanted.Where(e => ids.Contains(e.Id));
        }
        return await (ask with { Sort = ask.Sort ?? new([("createdAt", true)]) }).Answer(db, db.Board, wanted, db.BoardRow(today), sorts, ct);
    }

    static IQueryable<BoardEntry> Filtered(BoardList ask, IQueryable<BoardEntry> wanted)
    {
        if (ask.Kind is { } kind) wanted = wanted.Where(e => e.Kind == kind);
        if (ask.Matter.Count > 0) wanted = wanted.Where(e => ask.Matter.Contains(e.Matter));
        if (ask.Municipality.Count > 0) wanted = wanted.Where(e => e.Municipality == null || ask.Municipality.Contains(e.Municipality));
        if (ask.OrganizationId is { } organization) wanted = wanted.Where(e => e.OrganizationId == (Id<Organization>)organization);
        return wanted;
    }
}

[OpenToAll]
sealed record OneEntry(Id<BoardEntry> Id) : IQuery<BoardRow>;

sealed class OneEntryHandler(DirectoryDb db, TimeProvider clock) : IRequestHandler<OneEntry, BoardRow>
{
    public async Task<BoardRow> Handle(OneEntry ask, CancellationToken ct)
    {
        if (await db.ShownEntries.Where(e => e.Id == ask.Id).Select(db.BoardRow(Helsinki.Today(clock))).SingleOrDefaultAsync(ct) is { } row) return row;
        throw await db.Board.AnyAsync(e => e.Id == ask.Id && e.DeletedAt != null, ct) ? new Gone() : new NotFound("boardEntry");
    }
}

/// <summary>Entries for the search of the whole house.</summary>
[OpenToAll]
sealed record FoundEntries(IReadOnlyCollection<Guid> Ids) : IQuery<IReadOnlyList<FoundThing>>;

sealed class FoundEntriesHandler(DirectoryDb db, Texts texts, TimeProvider clock) : IRequestHandler<FoundEntries, IReadOnlyList<FoundThing>>
{
    public async Task<IReadOnlyList<FoundThing>> Handle(FoundEntries ask, CancellationToken ct)
    {
        var ids = ask.Ids.Select(i => (Id<BoardEntry>)i).ToList();
        var found = await db.OpenEntries(Helsinki.Today(clock)).Where(e => ids.Contains(e.Id)).Select(e => new { e.Id, e.Title, e.Kind }).ToListAsync(ct);
        return [.. found.Select(e => new FoundThing(e.Id, e.Title, $"board/{e.Id}", texts[$"directory.board.kind.{e.Kind}"]))];
    }
}

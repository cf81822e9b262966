using System.Text.Json.Serialization;
using Yhdessa.Contracts.Governance;

namespace Yhdessa.Participation.Initiatives;

/// <summary>Published initiatives, newest first, with what has become of each.</summary>
[OpenToAll]
sealed record InitiativeList : ListQuery<InitiativeRow>
{
    public Guid? BodyId { get; init; }
    public string? Municipality { get; init; }
}

/// <param name="State">"published" until the body's agenda has it, then "queued", "onAgenda", "decided", "done" or "dropped".</param>
/// <param name="AnswerBy">By when the body promised to answer.</param>
sealed record InitiativeRow(Guid Id, string Title, string Text, Guid BodyId, string? Municipality, DateTimeOffset? PublishedAt, DateOnly? AnswerBy) : Versioned
{
    public string? Body { get; init; }
    public string State { get; init; } = "published";
    public Guid? MeetingId { get; init; }
    public string? Decision { get; init; }
    public DateOnly? DueOn { get; init; }
    public DateOnly? DoneOn { get; init; }
    public int? DaysOpen { get; init; }
    public DateTimeOffset ModifiedAt { get; init; }
    [JsonIgnore] public bool IsExample { get; init; }
}

sealed class InitiativeListHandler(ParticipationDb db, InitiativeStates states) : IRequestHandler<InitiativeList, Listed<InitiativeRow>>
{
    static readonly Sorts<Initiative> sorts = new() { ["publishedAt"] = i => i.PublishedAt, ["title"] = i => i.Title };

    public async Task<Listed<InitiativeRow>> Handle(InitiativeList ask, CancellationToken ct)
    {
        var published = db.Initiatives.Where(i => i.State == InitiativeState.Published);
        var wanted = published.Where(i => i.DeletedAt == null);
        if (ask.BodyId is { } body) wanted = wanted.Where(i => i.BodyId == body);
        if (ask.Municipality is { } code) wanted = wanted.Where(i => i.Municipality == code);
        var list = await (ask with { Sort = ask.Sort ?? new([("publishedAt", true)]) }).Answer(db, published, wanted, InitiativeStates.Row, sorts, ct);
        return list with { Items = await states.Tell(list.Items, ct), Sync = await Told(list.Sync, ct) };
    }

    async Task<IReadOnlyList<Synced<InitiativeRow>>?> Told(IReadOnlyList<Synced<InitiativeRow>>? sync, CancellationToken ct)
    {
        if (sync is null) return null;
        var told = (await states.Tell([.. sync.Select(s => s.Row).OfType<InitiativeRow>()], ct)).ToDictionary(r => r.Id);
        return [.. sync.Select(s => s with { Row = s.Row is null ? null : told[s.Id] })];
    }
}

[OpenToAll]
sealed record OneInitiative(Id<Initiative> Id) : IQuery<InitiativeRow>;

sealed class OneInitiativeHandler(ParticipationDb db, InitiativeStates states) : IRequestHandler<OneInitiative, InitiativeRow>
{
    public async Task<InitiativeRow> Handle(OneInitiative ask, CancellationToken ct)
    {
        var found = await db.Initiatives.AsNoTracking().Living(ask.Id, ct);
        if (found.State is not InitiativeState.Published) throw new NotFound("initiative");
        return (await states.Tell([InitiativeStates.RowOf(found)], ct))[0];
    }
}

/// <summary>Asks the bodies what has become of initiatives, for a whole page at once.</summary>
sealed class InitiativeStates(ISender sender)
{
    public static readonly System.Linq.Expressions.Expression<Func<Initiative, InitiativeRow>> Row = i => new InitiativeRow(i.Id, i.Title, i.Text, i.BodyId, i.Municipality, i.PublishedAt, i.AnswerBy)
    {
        Revision = i.Revision,
        ModifiedAt = i.ModifiedAt,
        IsExample = i.Mark != null,
    };

    public static readonly Func<Initiative, InitiativeRow> RowOf = Row.Compile();

    public async Task<IReadOnlyList<InitiativeRow>> Tell(IReadOnlyList<InitiativeRow> rows, CancellationToken ct)
    {
        if (rows.Count == 0) return rows;
        var bodies = await sender.Send(new BodyFacts(), ct);
        var states = await sender.Send(new MatterStates([.. rows.Select(r => r.Id)]), ct);
        return [.. rows.Select(r => With(r, bodies.GetValueOrDefault(r.BodyId)?.Name, states.GetValueOrDefault(r.Id)))];
    }

    static InitiativeRow With(InitiativeRow row, string? body, MatterState? matter) => matter is null ? row with { Body = body } : row with
    {
        Body = body ?? matter.Body,
        State = matter.State,
        MeetingId = matter.MeetingId,
        Decision = matter.Decision,
        DueOn = matter.DueOn,
        DoneOn = matter.DoneOn,
        DaysOpen = matter.DaysOpen,
    };
}

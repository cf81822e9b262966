using System.Text.Json.Serialization;

namespace Yhdessa.Governance;

/// <summary>What was decided to be done, and how it stands.</summary>
/// <param name="State">"open", "done" or "dropped".</param>
/// <param name="DaysOpen">Whole days since the decision, until it was closed; Europe/Helsinki.</param>
sealed record ActionRow(Guid Id, Guid DecisionId, Guid BodyId, string Body, Guid MeetingId, string Title, string Text, ActionStatus State, DateOnly OpenedOn, int DaysOpen, bool Overdue) : Versioned
{
    public string? Owner { get; init; }
    public Guid? OwnerOrganizationId { get; init; }
    public DateOnly? DueOn { get; init; }
    public DateOnly? ClosedOn { get; init; }
    public string? Note { get; init; }
    public IReadOnlyList<ActionMove> Moves { get; init; } = [];
    public Guid? SourceId { get; init; }
    public string? Mark { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ModifiedAt { get; init; }
    [JsonIgnore] public string? OwnerEmail { get; init; }
    [JsonIgnore] public bool Reachable { get; init; }

    public static ActionRow Of(ActionItem a, Body body, DateOnly today) => new(a.Id, a.DecisionId, a.BodyId, body.Name, a.MeetingId, a.Title, a.Text, a.Status, a.OpenedOn, a.DaysOpen(today), a.IsOverdue(today))
    {
        Owner = a.Owner,
        OwnerOrganizationId = a.OwnerOrganizationId,
        DueOn = a.DueOn,
        ClosedOn = a.ClosedOn,
        Note = a.Note,
        Moves = a.Moves,
        SourceId = a.SourceId,
        Mark = a.Mark,
        CreatedAt = a.CreatedAt,
        ModifiedAt = a.ModifiedAt,
        Revision = a.Revision,
        OwnerEmail = a.OwnerEmail,
        Reachable = a.OwnerEmail is not null || a.OwnerPersonId is not null,
    };
}

/// <summary>Action items: the open ones first, by their day, those without a day last. Of closed meetings only for those who keep them.</summary>
[OpenToAll]
sealed record ActionList : ListQuery<ActionRow>
{
    public ActionStatus? State { get; init; }
    public Guid? BodyId { get; init; }
    public bool? Overdue { get; init; }
}

sealed class ActionListHandler(GovernanceDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ActionList, Listed<ActionRow>>
{
    static readonly DateOnly never = new(9999, 12, 31);
    static readonly Sorts<ActionItem> sorts = new() { ["due"] = a => a.DueOn ?? never, ["openedOn"] = a => a.OpenedOn, ["modifiedAt"] = a => a.ModifiedAt, ["open"] = a => a.Status == ActionStatus.Open ? 0 : 1, ["title"] = a => a.Title };

    public async Task<Listed<ActionRow>> Handle(ActionList ask, CancellationToken ct)
    {
        var today = Helsinki.Today(clock);
        var all = Seen();
        var wanted = all.Where(a => a.DeletedAt == null);
        if (ask.State is { } state) wanted = wanted.Where(a => a.Status == state);
        if (ask.BodyId is { } body) wanted = wanted.Where(a => a.BodyId == (Id<Body>)body);
        if (ask.Overdue is { } overdue) wanted = wanted.Where(a => (a.Status == ActionStatus.Open && a.DueOn < today) == overdue);
        var sorted = ask.IsSync ? ask : ask with { Sort = ask.Sort ?? new([("open", false), ("due", false), ("openedOn", false)]) };
        return await sorted.Answer(db, all, wanted, a => ActionRow.Of(a, a.Body, today), sorts, ct);
    }

    IQueryable<ActionItem> Seen()
    {
        var (only, keeps) = (user.OnlyBody(), user.Has(GovernanceModule.KeepMeetings) && user.KeyOrganization is null);
        var mine = (Id<Body>?)only;
        return keeps && only is null ? db.Actions : db.Actions.Where(a => a.IsPublic || keeps && a.BodyId == mine);
    }
}

/// <summary>One action item.</summary>
[OpenToAll]
sealed record OneAction(Id<ActionItem> Id) : IQuery<ActionRow>;

sealed class OneActionHandler(GovernanceDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<OneAction, ActionRow>
{
    public async Task<ActionRow> Handle(OneAction ask, CancellationToken ct)
    {
        var item = await db.Actions.AsNoTracking().Include(a => a.Body).Living(ask.Id, ct);
        return item.IsPublic || user.KeepsMeetingsOf(item.BodyId) ? ActionRow.Of(item, item.Body, Helsinki.Today(clock)) : throw new NotFound("action-item");
    }
}

/// <summary>What came of one meeting's decisions.</summary>
[OpenToAll]
sealed record ActionsOfMeeting(Id<Meeting> Id) : IQuery<IReadOnlyList<ActionRow>>;

sealed class ActionsOfMeetingHandler(GovernanceDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ActionsOfMeeting, IReadOnlyList<ActionRow>>
{
    public async Task<IReadOnlyList<ActionRow>> Handle(ActionsOfMeeting ask, CancellationToken ct)
    {
        var found = await db.Actions.AsNoTracking().Include(a => a.Body).Where(a => a.MeetingId == ask.Id && a.DeletedAt == null).ToListAsync(ct);
        return [.. found.Where(a => a.IsPublic || user.KeepsMeetingsOf(a.BodyId)).Select(a => ActionRow.Of(a, a.Body, Helsinki.Today(clock)))];
    }
}

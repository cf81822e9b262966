namespace Yhdessa.Governance;

/// <summary>A matter that waits for a body.</summary>
/// <param name="Kind">"workshopOutput", "initiative" or "manual".</param>
/// <param name="State">"queued", "onAgenda", "decided" or "dropped".</param>
sealed record MatterRow(Guid Id, string Kind, Guid BodyId, string Body, string Title, MatterStatus State, DateOnly HandedOn) : Versioned
{
    public string? Text { get; init; }
    public string? Origin { get; init; }
    public Guid? SourceId { get; init; }
    public Guid? EventId { get; init; }
    public DateOnly? DueOn { get; init; }
    public bool Overdue { get; init; }
    public int DaysWaited { get; init; }
    public Guid? MeetingId { get; init; }
    public Guid? DecisionId { get; init; }
    public string? DroppedBecause { get; init; }
    public string? Mark { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ModifiedAt { get; init; }

    public static MatterRow Of(Matter m, Body body, DateOnly today) => new(m.Id, m.Kind, m.BodyId, body.Name, m.Title, m.Status, m.HandedOn)
    {
        Text = m.Text,
        Origin = m.Origin,
        SourceId = m.SourceId,
        EventId = m.EventId,
        DueOn = m.DueOn,
        Overdue = m.Status is MatterStatus.Queued or MatterStatus.OnAgenda && m.DueOn < today,
        DaysWaited = Math.Max(0, today.DayNumber - m.HandedOn.DayNumber),
        MeetingId = m.MeetingId,
        DecisionId = m.DecisionId,
        DroppedBecause = m.DroppedBecause,
        Mark = m.Mark,
        CreatedAt = m.CreatedAt,
        ModifiedAt = m.ModifiedAt,
        Revision = m.Revision,
    };
}

/// <summary>What waits for a meeting, the oldest first; a secretary sees her own body's.</summary>
[Requires(GovernanceModule.KeepMeetings)]
sealed record AgendaQueue : ListQuery<MatterRow>
{
    public Guid? BodyId { get; init; }
    public MatterStatus? State { get; init; }
}

sealed class AgendaQueueHandler(GovernanceDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<AgendaQueue, Listed<MatterRow>>
{
    static readonly Sorts<Matter> sorts = new() { ["handedOn"] = m => m.HandedOn, ["createdAt"] = m => m.CreatedAt, ["modifiedAt"] = m => m.ModifiedAt };

    public async Task<Listed<MatterRow>> Handle(AgendaQueue ask, CancellationToken ct)
    {
        if (user.KeyOrganization is not null) throw new Forbidden(GovernanceModule.KeepMeetings);
        var today = Helsinki.Today(clock);
        var all = user.OnlyBody() is { } mine ? db.Matters.Where(m => m.BodyId == (Id<Body>)mine) : db.Matters;
        var state = ask.State ?? (ask.IsSync ? null : MatterStatus.Queued);
        var wanted = all.Where(m => m.DeletedAt == null && (state == null || m.Status == state));
        if (ask.BodyId is { } body) wanted = wanted.Where(m => m.BodyId == (Id<Body>)body);
        var sorted = ask.IsSync ? ask : ask with { Sort = ask.Sort ?? new([("handedOn", false), ("createdAt", false)]) };
        return await sorted.Answer(db, all, wanted, m => MatterRow.Of(m, m.Body, today), sorts, ct);
    }
}

/// <summary>One matter of the queue.</summary>
[Requires(GovernanceModule.KeepMeetings)]
sealed record OneMatter(Id<Matter> Id) : IQuery<MatterRow>;

sealed class OneMatterHandler(GovernanceDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<OneMatter, MatterRow>
{
    public async Task<MatterRow> Handle(OneMatter ask, CancellationToken ct)
    {
        var matter = await db.Matters.AsNoTracking().Include(m => m.Body).Living(ask.Id, ct);
        return user.KeepsMeetingsOf(matter.BodyId) ? MatterRow.Of(matter, matter.Body, Helsinki.Today(clock)) : throw new NotFound("matter");
    }
}

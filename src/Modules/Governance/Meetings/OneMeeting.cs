namespace Yhdessa.Governance;

/// <summary>A meeting with its agenda, notes and decisions; a closed one is there only for those who keep it.</summary>
[OpenToAll]
sealed record OneMeeting(Id<Meeting> Id) : IQuery<MeetingAnswer>;

sealed class OneMeetingHandler(GovernanceDb db, ICurrentUser user) : IRequestHandler<OneMeeting, MeetingAnswer>
{
    public async Task<MeetingAnswer> Handle(OneMeeting ask, CancellationToken ct)
    {
        var m = await db.Meetings.AsNoTracking().AsSplitQuery().Include(x => x.Body).Include(x => x.Items).Include(x => x.Attendances).Include(x => x.Versions).Living(ask.Id, ct);
        var all = user.KeepsMeetingsOf(m.BodyId);
        if (!m.IsPublic && !all) throw new NotFound("meeting");
        var (seats, decisions, matters) = (await db.SeatsOn(m.BodyId, m.Day, ct), await db.DecisionsOf(m.Id, ct), await Matters(m, ct));
        return new(MeetingRow.Of(m, m.Body, m.Items.Count), [.. m.Agenda.Select(i => ItemAnswer.Of(i, m, i.DecisionId is { } d ? decisions.GetValueOrDefault(d) : null, m.Body, i.MatterId is { } q ? matters.GetValueOrDefault(q) : null, all))])
        {
            Seats = seats.Count > 0 ? seats.Count : null,
            Present = m.Attendances.Count > 0 || m.HeadCount is not null ? m.Present : null,
            Attendance = [.. seats.Select(s => new SeatAttendance(s.Id, s.Name, m.Attendances.FirstOrDefault(a => a.SeatId == s.Id)?.Presence))],
            Versions = [.. m.Versions.OrderBy(v => v.Version).Select(v => new VersionAnswer(v.Version, v.PublishedAt, v.Reason, v.Items))],
        };
    }

    async Task<Dictionary<Id<Matter>, Matter>> Matters(Meeting m, CancellationToken ct)
    {
        var ids = m.Items.Select(i => i.MatterId).OfType<Id<Matter>>().ToList();
        return ids.Count == 0 ? [] : await db.Matters.AsNoTracking().Where(x => ids.Contains(x.Id)).ToDictionaryAsync(x => x.Id, ct);
    }
}

/// <summary>One § of a meeting by its id.</summary>
[OpenToAll]
sealed record OneItem(Id<AgendaItem> Id) : IQuery<ItemAnswer>;

sealed class OneItemHandler(GovernanceDb db, ICurrentUser user) : IRequestHandler<OneItem, ItemAnswer>
{
    public async Task<ItemAnswer> Handle(OneItem ask, CancellationToken ct)
    {
        var item = await db.AgendaItems.AsNoTracking().SingleOrDefaultAsync(i => i.Id == ask.Id, ct) ?? throw new NotFound("agenda-item");
        var meeting = await db.Meetings.AsNoTracking().Include(m => m.Body).Living(item.MeetingId, ct);
        var all = user.KeepsMeetingsOf(meeting.BodyId);
        if (!meeting.IsPublic && !all) throw new NotFound("agenda-item");
        var made = await db.Decisions.AsNoTracking().SingleOrDefaultAsync(d => d.ItemId == item.Id && d.DeletedAt == null, ct);
        var matter = item.MatterId is { } id ? await db.Matters.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, ct) : null;
        return ItemAnswer.Of(item, meeting, made, meeting.Body, matter, all);
    }
}

/// <summary>Meetings, the latest first; closed ones only for those who keep them.</summary>
[OpenToAll]
sealed record MeetingList : ListQuery<MeetingRow>
{
    public Guid? BodyId { get; init; }
    public int? Year { get; init; }
    public MeetingStatus? State { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
}

sealed class MeetingListHandler(GovernanceDb db, ICurrentUser user) : IRequestHandler<MeetingList, Listed<MeetingRow>>
{
    static readonly Sorts<Meeting> sorts = new() { ["day"] = m => m.Day, ["number"] = m => m.Number, ["modifiedAt"] = m => m.ModifiedAt };

    public async Task<Listed<MeetingRow>> Handle(MeetingList ask, CancellationToken ct)
    {
        if (ask.Year is < 1990 or > 2100) throw new BadInput("invalid", "year");
        var (only, keeps) = (user.OnlyBody(), user.Has(GovernanceModule.KeepMeetings) && user.KeyOrganization is null);
        var mine = (Id<Body>?)only;
        var all = keeps && only is null ? db.Meetings : db.Meetings.Where(m => m.IsPublic || keeps && m.BodyId == mine);
        var wanted = all.Where(m => m.DeletedAt == null);
        if (ask.BodyId is { } body) wanted = wanted.Where(m => m.BodyId == (Id<Body>)body);
        if (ask.Year is { } year) wanted = wanted.Where(m => m.Year == year);
        if (ask.State is { } state) wanted = wanted.Where(m => m.Status == state);
        if (ask.From is { } from) wanted = wanted.Where(m => m.Day >= from);
        if (ask.To is { } to) wanted = wanted.Where(m => m.Day <= to);
        return await (ask.IsSync ? ask : ask with { Sort = ask.Sort ?? new([("day", true), ("number", true)]) }).Answer(db, all, wanted, m => MeetingRow.Of(m, m.Body, m.Items.Count), sorts, ct);
    }
}

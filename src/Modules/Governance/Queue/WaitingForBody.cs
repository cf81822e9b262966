namespace Yhdessa.Governance;

/// <summary>How many matters wait for a meeting; a secretary's own body's.</summary>
[Requires(GovernanceModule.KeepMeetings)]
sealed record QueuedMatters : IQuery<int>;

/// <summary>How many action items are open past their day.</summary>
[Requires(GovernanceModule.KeepMeetings)]
sealed record OverdueActions : IQuery<int>;

/// <summary>How many called meetings are over without published notes.</summary>
[Requires(GovernanceModule.KeepMeetings)]
sealed record MeetingsWithoutNotes : IQuery<int>;

sealed class WaitingForBodyHandler(GovernanceDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<QueuedMatters, int>, IRequestHandler<OverdueActions, int>, IRequestHandler<MeetingsWithoutNotes, int>
{
    Id<Body>? Only => (Id<Body>?)user.OnlyBody();

    public Task<int> Handle(QueuedMatters ask, CancellationToken ct)
    {
        var only = Only;
        return db.Matters.CountAsync(m => m.DeletedAt == null && m.Status == MatterStatus.Queued && (only == null || m.BodyId == only), ct);
    }

    public Task<int> Handle(OverdueActions ask, CancellationToken ct)
    {
        var (only, today) = (Only, Helsinki.Today(clock));
        return db.Actions.CountAsync(a => a.DeletedAt == null && a.Status == ActionStatus.Open && a.DueOn < today && (only == null || a.BodyId == only), ct);
    }

    public Task<int> Handle(MeetingsWithoutNotes ask, CancellationToken ct)
    {
        var (only, today) = (Only, Helsinki.Today(clock));
        return db.Meetings.CountAsync(m => m.DeletedAt == null && m.Status == MeetingStatus.Called && m.Day < today && (only == null || m.BodyId == only), ct);
    }
}

using Yhdessa.Contracts.Governance;

namespace Yhdessa.Governance;

/// <summary>The house's own bodies: what nobody can hand anything to is left out.</summary>
sealed class AnswerBodyFacts(GovernanceDb db) : IRequestHandler<Contracts.Governance.BodyFacts, IReadOnlyDictionary<Guid, BodyFact>>
{
    public async Task<IReadOnlyDictionary<Guid, BodyFact>> Handle(Contracts.Governance.BodyFacts ask, CancellationToken ct) =>
        (await db.Bodies.AsNoTracking().Where(b => b.DeletedAt == null && b.Kind != BodyKinds.MunicipalBoard).OrderBy(b => b.Order).ToListAsync(ct)).ToDictionary(b => b.Id.Value, b => new BodyFact(b.Id, b.Name, b.Slug));
}

/// <summary>Decisions of public meetings for letters and the front page.</summary>
sealed class AnswerDecisionLines(GovernanceDb db) : IRequestHandler<DecisionLines, IReadOnlyList<DecisionLine>>
{
    public async Task<IReadOnlyList<DecisionLine>> Handle(DecisionLines ask, CancellationToken ct)
    {
        var found = await db.Decisions.AsNoTracking().Include(d => d.Body).Where(d => d.IsPublic && d.DeletedAt == null && d.MadeOn >= ask.From && d.MadeOn <= ask.To)
            .OrderByDescending(d => d.MadeOn).ThenBy(d => d.Number).Take(Math.Clamp(ask.Most, 0, 200)).ToListAsync(ct);
        return [.. found.Select(d => new DecisionLine(d.Id, d.MeetingId, d.Body.Name, d.Title, d.Text, d.MadeOn, d.DueOn))];
    }
}

/// <summary>What has become of things that were handed over, in three questions for a whole page. Of a closed meeting's decision only that there is one.</summary>
sealed class AnswerMatterStates(GovernanceDb db, TimeProvider clock) : IRequestHandler<MatterStates, IReadOnlyDictionary<Guid, MatterState>>
{
    public async Task<IReadOnlyDictionary<Guid, MatterState>> Handle(MatterStates ask, CancellationToken ct)
    {
        var sources = ask.SourceIds.Distinct().ToList();
        var matters = await db.Matters.AsNoTracking().Include(m => m.Body).Where(m => sources.Contains(m.SourceKey) && m.Kind != Matter.Manual && m.DeletedAt == null).ToListAsync(ct);
        Id<Decision>[] ids = [.. matters.Select(m => m.DecisionId).OfType<Id<Decision>>()];
        var decisions = await db.Decisions.AsNoTracking().Where(d => ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, ct);
        var actions = await db.Actions.AsNoTracking().Where(a => ids.Contains(a.DecisionId)).ToDictionaryAsync(a => a.DecisionId, ct);
        return matters.ToDictionary(m => m.SourceKey, m => Of(m, m.DecisionId is { } d ? decisions.GetValueOrDefault(d) : null, m.DecisionId is { } a ? actions.GetValueOrDefault(a) : null));
    }

    MatterState Of(Matter m, Decision? decision, ActionItem? action)
    {
        var doneOn = action?.ClosedOn ?? (action is null ? decision?.MadeOn : null) ?? m.DroppedOn;
        var days = Math.Max(0, (doneOn ?? Helsinki.Today(clock)).DayNumber - m.HandedOn.DayNumber);
        var isTold = decision is { IsPublic: true };
        return new(m.SourceKey, State(m, action), m.BodyId, m.Body.Name, decision is null || isTold ? m.MeetingId : null, isTold ? decision!.Id.Value : null, isTold ? decision!.Text : null, action?.DueOn ?? decision?.DueOn ?? m.DueOn, doneOn, days);
    }

    static string State(Matter m, ActionItem? action) => (m.Status, action?.Status) switch
    {
        (MatterStatus.Queued, _) => "queued",
        (MatterStatus.OnAgenda, _) => "onAgenda",
        (MatterStatus.Dropped, _) or (_, ActionStatus.Dropped) => "dropped",
        (_, ActionStatus.Open) => "decided",
        _ => "done",   // done, or nothing remained to be done
    };
}

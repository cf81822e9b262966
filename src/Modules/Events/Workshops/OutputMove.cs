using Yhdessa.Contracts.Governance;

namespace Yhdessa.Events;

/// <summary>Something became of a workshop's output on a day: those who were there are to hear of it. The latest of a day is what is told.</summary>
sealed class OutputMove(Guid outputId, Id<Event> eventId, DateOnly on, string what) : IUnaudited
{
    public Guid OutputId { get; private init; } = outputId;
    public Id<Event> EventId { get; private init; } = eventId;

    /// <summary>The day itself; the next one where the day was told of already.</summary>
    public DateOnly On { get; private init; } = on;

    /// <summary>"handed", "decided", "open", "done" or "dropped".</summary>
    public string What { get; private set; } = what;

    /// <summary>When those who were there were told; null until then.</summary>
    public DateOnly? ToldOn { get; private set; }

    public void Become(string what) => What = what;
    public void Told(DateOnly day) => ToldOn = day;
}

/// <summary>A body has decided about an output.</summary>
sealed class NoteDecision(EventsDb db, TimeProvider clock) : INotificationHandler<DecisionMade>
{
    public Task Handle(DecisionMade told, CancellationToken ct) => told.SourceId is { } output ? db.NoteMove(output, "decided", Helsinki.Today(clock), ct) : Task.CompletedTask;
}

/// <summary>What a body decided to do about it has moved.</summary>
sealed class NoteAction(EventsDb db, TimeProvider clock) : INotificationHandler<ActionItemMoved>
{
    public Task Handle(ActionItemMoved told, CancellationToken ct) => told.SourceId is { } output ? db.NoteMove(output, told.State is "open" ? "decided" : told.State, Helsinki.Today(clock), ct) : Task.CompletedTask;
}

static class Moves
{
    /// <summary>Initiatives go the same way and are none of ours.</summary>
    public static async Task NoteMove(this EventsDb db, Guid output, string what, DateOnly today, CancellationToken ct)
    {
        var of = await db.Workshops.AsNoTracking().Where(w => w.Outputs.Any(o => o.Id == (Id<WorkshopOutput>)output)).Select(w => (Id<Event>?)w.EventId).SingleOrDefaultAsync(ct);
        if (of is { } e) await db.NoteMoves(e, [output], what, today, ct);
    }

    public static async Task NoteMoves(this EventsDb db, Id<Event> of, IReadOnlyCollection<Guid> outputs, string what, DateOnly today, CancellationToken ct)
    {
        if (outputs.Count == 0) return;
        var held = await db.Set<OutputMove>().Where(m => m.EventId == of && outputs.Contains(m.OutputId) && (m.ToldOn == null || m.On >= today)).ToListAsync(ct);
        foreach (var output in outputs)
            if (held.Find(m => m.OutputId == output && m.ToldOn is null) is { } untold) untold.Become(what);
            else db.Add(new OutputMove(output, of, held.Exists(m => m.OutputId == output) ? today.AddDays(1) : today, what));
    }
}

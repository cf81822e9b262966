using Yhdessa.Contracts.Governance;

namespace Yhdessa.Events;

/// <summary>A body takes an output on, by a day where one was promised: it goes to that body's agenda queue.</summary>
[Requires(EventsModule.Tell)]
sealed record AssignOutput(Id<WorkshopOutput> Id, Guid OwnerBodyId, DateOnly? DueOn = null) : ICommand;

sealed class AssignOutputHandler(EventsDb db, ISender sender, ICurrentUser user, TimeProvider clock) : IRequestHandler<AssignOutput>
{
    public async Task Handle(AssignOutput wish, CancellationToken ct)
    {
        var of = await db.Workshops.Where(w => w.Outputs.Any(o => o.Id == wish.Id)).Select(w => (Id<Event>?)w.EventId).SingleOrDefaultAsync(ct) ?? throw new NotFound("workshop-output");
        var held = await db.EventToEdit(of, seen: null, user, ct);
        await sender.BodyMustBeKnown(wish.OwnerBodyId, ct);
        if (held.Assign(wish.Id, wish.OwnerBodyId, wish.DueOn)) await db.NoteMoves(of, [wish.Id], "handed", Helsinki.Today(clock), ct);
    }
}

/// <summary>Several outputs of one event at once from the staff's page: all or none.</summary>
[Requires(EventsModule.Tell)]
sealed record AssignOutputs(Id<Event> Id, IReadOnlyList<AssignOutputs.Row> Rows) : ICommand<int>
{
    public sealed record Row(Id<WorkshopOutput> Output, Guid Body, DateOnly? DueOn);
}

sealed class AssignOutputsHandler(EventsDb db, ISender sender, ICurrentUser user, TimeProvider clock) : IRequestHandler<AssignOutputs, int>
{
    public async Task<int> Handle(AssignOutputs wish, CancellationToken ct)
    {
        var held = await db.EventToEdit(wish.Id, seen: null, user, ct);
        var known = held.Workshops.SelectMany(w => w.Outputs).ToDictionary(o => o.Id);
        foreach (var body in wish.Rows.Select(r => r.Body).Distinct()) await sender.BodyMustBeKnown(body, ct);
        var changed = wish.Rows.Where(r => known.TryGetValue(r.Output, out var o) && (o.OwnerBodyId, o.DueOn) != (r.Body, r.DueOn)).ToList();
        foreach (var row in changed) held.Assign(row.Output, row.Body, row.DueOn);
        await db.NoteMoves(held.Id, [.. changed.Select(r => r.Output.Value)], "handed", Helsinki.Today(clock), ct);
        return changed.Count;
    }
}

static class KnownBodies
{
    public static async Task BodyMustBeKnown(this ISender sender, Guid body, CancellationToken ct) =>
        Rule.RequireOf("ownerBodyId", (await sender.Send(new BodyFacts(), ct)).ContainsKey(body), "unknown-body");
}

namespace Yhdessa.Events;

/// <summary>What an event's workshops came to, in their order. One without owner or date has none: nobody has taken it on.</summary>
[OpenToAll]
sealed record WorkshopOutputs(string Id) : ListQuery<WorkshopOutputAnswer>;

/// <param name="Part">"item", "coreMessage", "challenge", "need", or of an information need "what", "use" or "why".</param>
sealed record WorkshopOutputAnswer(Guid Id, string Workshop, string Part, string? Heading, string Text, Guid? OwnerBodyId, DateOnly? DueOn);

sealed class WorkshopOutputsHandler(EventsDb db) : IRequestHandler<WorkshopOutputs, Listed<WorkshopOutputAnswer>>
{
    public async Task<Listed<WorkshopOutputAnswer>> Handle(WorkshopOutputs ask, CancellationToken ct)
    {
        var found = await db.Events.AsNoTracking().Include(e => e.Workshops).ThenInclude(w => w.Outputs).ToShow(ask.Id, ct);
        return ask.Answer(found.Workshops.OrderBy(w => w.Number)
            .SelectMany(w => w.Outputs.OrderBy(o => o.Number).Select(o => new WorkshopOutputAnswer(o.Id, w.Topic, o.Part, o.Heading, o.Text, o.OwnerBodyId, o.DueOn))).ToList());
    }
}

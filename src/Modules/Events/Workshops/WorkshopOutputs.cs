namespace Yhdessa.Events;

/// <summary>What an event's workshops came to, in their order. One without owner or date has none: nobody has taken it on.</summary>
[OpenToAll]
sealed record WorkshopOutputs(string Id) : ListQuery<WorkshopOutputAnswer>;

/// <param name="Part">"item", "coreMessage", "challenge", "need", or of an information need "what", "use" or "why".</param>
sealed record WorkshopOutputAnswer(Guid Id, string Workshop, string Part, string? Heading, string Text, Guid? OwnerBodyId, DateOnly? DueOn, string? Becomes)
{
    public static WorkshopOutputAnswer Of(Workshop w, WorkshopOutput o) => new(o.Id, w.Topic, o.Part, o.Heading, o.Text, o.OwnerBodyId, o.DueOn, o.Becomes);
}

sealed class WorkshopOutputsHandler(EventsDb db, ICurrentUser user) : IRequestHandler<WorkshopOutputs, Listed<WorkshopOutputAnswer>>
{
    public async Task<Listed<WorkshopOutputAnswer>> Handle(WorkshopOutputs ask, CancellationToken ct)
    {
        var found = await db.Events.AsNoTracking().AsSingleQuery().Include(e => e.Workshops).ThenInclude(w => w.Outputs).ToShow(ask.Id, ct, user);
        return ask.Answer(found.Workshops.OrderBy(w => w.Number).SelectMany(w => w.Outputs.OrderBy(o => o.Number).Select(o => WorkshopOutputAnswer.Of(w, o))).ToList());
    }
}

/// <summary>One output by its id.</summary>
[OpenToAll]
sealed record OneOutput(Id<WorkshopOutput> Id) : IQuery<WorkshopOutputAnswer>;

sealed class OneOutputHandler(EventsDb db, ICurrentUser user) : IRequestHandler<OneOutput, WorkshopOutputAnswer>
{
    public async Task<WorkshopOutputAnswer> Handle(OneOutput ask, CancellationToken ct)
    {
        var workshop = await db.Workshops.AsNoTracking().Include(w => w.Outputs).SingleOrDefaultAsync(w => w.Outputs.Any(o => o.Id == ask.Id), ct) ?? throw new NotFound("workshop-output");
        await db.Events.AsNoTracking().ToShow(workshop.EventId.Value.ToString(), ct, user);   // seen by whoever sees the event
        return WorkshopOutputAnswer.Of(workshop, workshop.Outputs.Single(o => o.Id == ask.Id));
    }
}

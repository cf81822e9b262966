using Yhdessa.Contracts.Governance;

namespace Yhdessa.Events;

/// <summary>An event's workshops as those who may edit it see them, with the bodies that can take an output on.</summary>
[Requires(EventsModule.Tell)]
sealed record WorkshopsToEdit(Id<Event> Id) : IQuery<WorkshopsToEdit.Answer>
{
    public sealed record Answer(EventAnswer Event, IReadOnlyList<Workshop> Workshops, OutputFates Fates, IReadOnlyList<BodyFact> Bodies);
}

sealed class WorkshopsToEditHandler(EventsDb db, ISender sender, ICurrentUser user) : IRequestHandler<WorkshopsToEdit, WorkshopsToEdit.Answer>
{
    public async Task<WorkshopsToEdit.Answer> Handle(WorkshopsToEdit ask, CancellationToken ct)
    {
        var held = await db.EventToEdit(ask.Id, seen: null, user, ct);
        var bodies = await sender.Send(new BodyFacts(), ct);
        return new(EventAnswer.Of(held), [.. held.Workshops.OrderBy(w => w.Number)], await OutputFates.Of(held.Workshops, sender, ct), [.. bodies.Values.OrderBy(b => b.Name, StringComparer.CurrentCulture)]);
    }
}

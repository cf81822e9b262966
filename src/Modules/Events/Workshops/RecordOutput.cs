namespace Yhdessa.Events;

/// <summary>One output of a workshop; with an owner it goes to that body's agenda queue.</summary>
/// <param name="Workshop">The workshop's topic; a new one is added.</param>
[Requires(EventsModule.Tell)]
sealed record RecordOutput(Id<Event> Id, string Workshop, string Text, Guid? OwnerBodyId = null, DateOnly? DueOn = null) : ICommand<Id<WorkshopOutput>>;

sealed class RecordOutputValidator : AbstractValidator<RecordOutput>
{
    public RecordOutputValidator()
    {
        RuleFor(r => r.Workshop).NotEmpty().MaximumLength(200);
        RuleFor(r => r.Text).NotEmpty();
        RuleFor(r => r.OwnerBodyId).NotEmpty().When(r => r.DueOn is not null);
        RuleFor(r => r).Custom((record, context) => EventFormRules.Text("text", new(record.Text), 2000).Concat(EventFormRules.Text("workshop", new(record.Workshop), 200)).ToList().ForEach(context.AddFailure));
    }
}

sealed class RecordOutputHandler(EventsDb db, ISender sender, ICurrentUser user) : IRequestHandler<RecordOutput, Id<WorkshopOutput>>
{
    public async Task<Id<WorkshopOutput>> Handle(RecordOutput wish, CancellationToken ct)
    {
        var held = await db.EventToEdit(wish.Id, seen: null, user, ct);
        var output = held.Record(held.WorkshopOn(wish.Workshop.Trim()), wish.Text.Trim());
        if (wish.OwnerBodyId is { } body)
        {
            await sender.BodyMustBeKnown(body, ct);
            held.Assign(output.Id, body, wish.DueOn);
        }
        return output.Id;
    }
}

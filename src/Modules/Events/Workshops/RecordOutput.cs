namespace Yhdessa.Events;

/// <summary>One output of a workshop; with an owner it goes to that body's agenda queue. Sent twice with the same id it is one.</summary>
/// <param name="Workshop">The workshop's topic; a new one is added.</param>
/// <param name="Becomes">"proposal" or "action", when somebody has said what it is to become.</param>
/// <param name="OutputId">The sender's own id for it, so that sending it again makes no twin.</param>
[Requires(EventsModule.Tell)]
sealed record RecordOutput(Id<Event> Id, string Workshop, string Text, Guid? OwnerBodyId = null, DateOnly? DueOn = null, string? Becomes = null, Id<WorkshopOutput>? OutputId = null) : ICommand<Id<WorkshopOutput>>
{
    public static readonly string[] Kinds = ["proposal", "action"];
}

sealed class RecordOutputValidator : AbstractValidator<RecordOutput>
{
    public RecordOutputValidator()
    {
        RuleFor(r => r.Workshop).NotEmpty().PlainText(200);
        RuleFor(r => r.Text).NotEmpty();
        RuleFor(r => r.OwnerBodyId).NotEmpty().When(r => r.DueOn is not null);
        RuleFor(r => r.Becomes).Must(b => b is null || RecordOutput.Kinds.Contains(b)).WithErrorCode("unknown-output-kind");
        this.FailsWith(record => EventFormRules.Text("text", new(record.Text), 2000).Concat(EventFormRules.Text("workshop", new(record.Workshop), 200)));
    }
}

sealed class RecordOutputHandler(EventsDb db, ISender sender, ICurrentUser user, TimeProvider clock) : IRequestHandler<RecordOutput, Id<WorkshopOutput>>
{
    public async Task<Id<WorkshopOutput>> Handle(RecordOutput wish, CancellationToken ct)
    {
        var held = await db.EventToEdit(wish.Id, seen: null, user, ct);
        if (wish.OutputId is { } sent && await IsThere(held, sent, ct)) return sent;
        var output = held.Record(held.WorkshopOn(wish.Workshop.Trim()), wish.Text.Trim(), wish.OutputId, wish.Becomes);
        if (wish.OwnerBodyId is { } body)
        {
            await sender.BodyMustBeKnown(body, ct);
            held.Assign(output.Id, body, wish.DueOn);
            await db.NoteMoves(held.Id, [output.Id], "handed", Helsinki.Today(clock), ct);
        }
        return output.Id;
    }

    /// <summary>Here already; the same id at another event is nobody's to use.</summary>
    async Task<bool> IsThere(Event held, Id<WorkshopOutput> sent, CancellationToken ct)
    {
        if (held.Workshops.Any(w => w.Outputs.Any(o => o.Id == sent))) return true;
        Rule.RequireOf("outputId", !await db.Outputs.AnyAsync(o => o.Id == sent, ct), "output-id-taken");
        return false;
    }
}

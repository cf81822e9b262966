namespace Yhdessa.Events;

/// <summary>Takes down what a workshop came to, a line an output.</summary>
[Requires(EventsModule.Tell)]
sealed record RecordOutputs(Id<Event> Id, string Workshop, string Lines) : ICommand<int>
{
    public const int Most = 100;

    public IReadOnlyList<string> All => (Lines ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

sealed class RecordOutputsValidator : AbstractValidator<RecordOutputs>
{
    public RecordOutputsValidator()
    {
        RuleFor(r => r.Workshop).NotEmpty().PlainText(200);
        RuleFor(r => r.Lines).NotEmpty();
        RuleFor(r => r).Custom((record, context) =>
        {
            if (record.All.Count > RecordOutputs.Most) context.AddFailure(EventFormRules.No("lines", "too-many"));
            foreach (var broken in record.All.SelectMany(line => EventFormRules.Text("lines", new(line), 2000))) context.AddFailure(broken);
        });
    }
}

sealed class RecordOutputsHandler(EventsDb db, ICurrentUser user) : IRequestHandler<RecordOutputs, int>
{
    public async Task<int> Handle(RecordOutputs wish, CancellationToken ct)
    {
        var held = await db.EventToEdit(wish.Id, seen: null, user, ct);
        var workshop = held.WorkshopOn(wish.Workshop.Trim());
        foreach (var line in wish.All) held.Record(workshop, line);
        return wish.All.Count;
    }
}

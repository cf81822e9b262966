namespace Yhdessa.Governance;

/// <summary>Mends published notes: a new version with its reason, and the old one stays readable.</summary>
/// <param name="Decision">The decision's words, where the item has one; null leaves them.</param>
[Requires(GovernanceModule.KeepMeetings)]
sealed record CorrectItem(Id<AgendaItem> Id, string Title, string? Notes, string Reason, string? Decision = null, int? Seen = null) : ICommand;

sealed class CorrectItemValidator : AbstractValidator<CorrectItem>
{
    public CorrectItemValidator()
    {
        RuleFor(i => i.Title).NotEmpty().PlainText(200);
        RuleFor(i => i.Notes).PlainText(8000);
        RuleFor(i => i.Decision).PlainText(8000);
        RuleFor(i => i.Reason).NotEmpty().PlainText(400);
    }
}

sealed class CorrectItemHandler(GovernanceDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<CorrectItem>
{
    public async Task Handle(CorrectItem wish, CancellationToken ct)
    {
        var meeting = await db.KeptWith(wish.Id, wish.Seen, user, ct);
        var decisions = await db.DecisionsOf(meeting.Id, ct);
        if (meeting.Item(wish.Id).DecisionId is { } id) decisions[id].Correct(wish.Title.Trim(), wish.Decision.Told() ?? decisions[id].Text, wish.Reason.Trim(), clock.Now());
        meeting.Correct(wish.Id, wish.Title.Trim(), wish.Notes.Told(), wish.Reason.Trim(), decisions, clock.Now());
    }
}

namespace Yhdessa.Governance;

/// <summary>An item onto a meeting's agenda: typed, or a matter from the queue (then its own words are used).</summary>
[Requires(GovernanceModule.KeepMeetings)]
sealed record AddItem(Id<Meeting> Id, string? Title = null, string? Text = null, Id<Matter>? MatterId = null, int? Seen = null) : ICommand<Id<AgendaItem>>;

sealed class AddItemValidator : AbstractValidator<AddItem>
{
    public AddItemValidator()
    {
        RuleFor(i => i.Title).NotEmpty().When(i => i.MatterId is null);
        RuleFor(i => i.Title).PlainText(200);
        RuleFor(i => i.Text).PlainText(8000);
    }
}

sealed class AddItemHandler(GovernanceDb db, ICurrentUser user) : IRequestHandler<AddItem, Id<AgendaItem>>
{
    public async Task<Id<AgendaItem>> Handle(AddItem wish, CancellationToken ct)
    {
        var meeting = await db.Kept(wish.Id, wish.Seen, user, ct);
        if (wish.MatterId is not { } id) return meeting.Add(wish.Title!.Trim(), wish.Text.Told()).Id;
        var matter = await db.Matters.SingleOrDefaultAsync(m => m.Id == id && m.DeletedAt == null, ct);
        Rule.RequireOf("matterId", matter is not null && matter.BodyId == meeting.BodyId, "no-such-matter");
        return meeting.Add(wish.Title.Told() ?? matter.Title, wish.Text.Told() ?? matter.Text, matter).Id;
    }
}

/// <summary>The item's words before or at the meeting; once the notes are published only a correction changes them.</summary>
[Requires(GovernanceModule.KeepMeetings)]
sealed record WriteItem(Id<AgendaItem> Id, string Title, string? Text = null, string? Notes = null, int? Seen = null) : ICommand;

sealed class WriteItemValidator : AbstractValidator<WriteItem>
{
    public WriteItemValidator()
    {
        RuleFor(i => i.Title).NotEmpty().PlainText(200);
        RuleFor(i => i.Text).PlainText(8000);
        RuleFor(i => i.Notes).PlainText(8000);
    }
}

sealed class WriteItemHandler(GovernanceDb db, ICurrentUser user) : IRequestHandler<WriteItem>
{
    public async Task Handle(WriteItem wish, CancellationToken ct) =>
        (await db.KeptWith(wish.Id, wish.Seen, user, ct)).Write(wish.Id, wish.Title.Trim(), wish.Text.Told(), wish.Notes.Told());
}

/// <summary>One place up or down on the agenda.</summary>
[Requires(GovernanceModule.KeepMeetings)]
sealed record MoveItem(Id<AgendaItem> Id, bool Up, int? Seen = null) : ICommand;

sealed class MoveItemHandler(GovernanceDb db, ICurrentUser user) : IRequestHandler<MoveItem>
{
    public async Task Handle(MoveItem wish, CancellationToken ct) => (await db.KeptWith(wish.Id, wish.Seen, user, ct)).Move(wish.Id, wish.Up);
}

/// <summary>Off the agenda; what came from the queue goes back there.</summary>
[Requires(GovernanceModule.KeepMeetings)]
sealed record DropItem(Id<AgendaItem> Id, int? Seen = null) : ICommand;

sealed class DropItemHandler(GovernanceDb db, ICurrentUser user) : IRequestHandler<DropItem>
{
    public async Task Handle(DropItem wish, CancellationToken ct)
    {
        var meeting = await db.KeptWith(wish.Id, wish.Seen, user, ct);
        var matter = meeting.Item(wish.Id).MatterId;
        meeting.Drop(wish.Id);
        if (matter is { } id) (await db.Matters.SingleAsync(m => m.Id == id, ct)).ComeBack();
    }
}

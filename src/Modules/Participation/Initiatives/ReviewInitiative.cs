namespace Yhdessa.Participation.Initiatives;

/// <summary>A light look before publishing: no names, no offence, meant for that body. Then the body has it and its days run.</summary>
[Requires(ParticipationModule.Review)]
sealed record PublishInitiative(Id<Initiative> Id) : ICommand;

sealed class PublishInitiativeHandler(ParticipationDb db, InitiativeLetters letters, TimeProvider clock) : IRequestHandler<PublishInitiative>
{
    public async Task Handle(PublishInitiative wish, CancellationToken ct)
    {
        var initiative = await db.Initiatives.Living(wish.Id, ct);
        initiative.Publish(clock.Now());
        await letters.Published(initiative, ct);
    }
}

[Requires(ParticipationModule.Review)]
sealed record DeclineInitiative(Id<Initiative> Id, string Reason) : ICommand;

sealed class DeclineInitiativeValidator : AbstractValidator<DeclineInitiative>
{
    public DeclineInitiativeValidator() => RuleFor(i => i.Reason).NotEmpty().PlainText(400);
}

sealed class DeclineInitiativeHandler(ParticipationDb db, InitiativeLetters letters) : IRequestHandler<DeclineInitiative>
{
    public async Task Handle(DeclineInitiative wish, CancellationToken ct)
    {
        var initiative = await db.Initiatives.Living(wish.Id, ct);
        initiative.Decline(wish.Reason.Trim());
        await letters.Declined(initiative, ct);
    }
}

/// <summary>What waits for a look, oldest first. Authors are not shown: the look is at the words.</summary>
[Requires(ParticipationModule.Review)]
sealed record InitiativeQueue : IQuery<IReadOnlyList<InitiativeQueue.Row>>
{
    public sealed record Row(Guid Id, string Title, string Text, Guid BodyId, string? Municipality, DateTimeOffset CreatedAt, string? Mark);
}

sealed class InitiativeQueueHandler(ParticipationDb db) : IRequestHandler<InitiativeQueue, IReadOnlyList<InitiativeQueue.Row>>
{
    public async Task<IReadOnlyList<InitiativeQueue.Row>> Handle(InitiativeQueue _, CancellationToken ct) => await db.Initiatives.AsNoTracking()
        .Where(i => i.State == InitiativeState.Waiting && i.DeletedAt == null).OrderBy(i => i.CreatedAt).ThenBy(i => i.Id).Take(100)
        .Select(i => new InitiativeQueue.Row(i.Id, i.Title, i.Text, i.BodyId, i.Municipality, i.CreatedAt, i.Mark)).ToListAsync(ct);
}

/// <summary>How many initiatives wait for a look.</summary>
[Requires(ParticipationModule.Review)]
sealed record WaitingInitiatives : IQuery<int>;

sealed class WaitingInitiativesHandler(ParticipationDb db) : IRequestHandler<WaitingInitiatives, int>
{
    public Task<int> Handle(WaitingInitiatives ask, CancellationToken ct) => db.Initiatives.CountAsync(i => i.State == InitiativeState.Waiting && i.DeletedAt == null && i.Mark == null, ct);
}

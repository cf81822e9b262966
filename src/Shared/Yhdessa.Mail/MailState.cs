namespace Yhdessa.Mail;

/// <summary>What waits in the mail queue and since when, and what was given up.</summary>
[Requires(MailModule.See)]
public sealed record MailState : IQuery<MailState.Answer>
{
    public sealed record Answer(int Waiting, DateTimeOffset? OldestFrom, IReadOnlyList<Parked> Parked);

    public sealed record Parked(Guid Id, string? Subject, DateTimeOffset CreatedAt, string? Answer);
}

sealed class MailStateHandler(MailDb db) : IRequestHandler<MailState, MailState.Answer>
{
    const int Most = 100;

    public async Task<MailState.Answer> Handle(MailState _, CancellationToken ct)
    {
        var letters = db.Letters.AsNoTracking();
        var waiting = letters.Where(l => l.State == LetterState.Waiting || l.State == LetterState.Sending);
        var parked = await letters.Where(l => l.State == LetterState.Parked).OrderByDescending(l => l.CreatedAt).Take(Most).ToListAsync(ct);
        return new(await waiting.CountAsync(ct), await waiting.MinAsync(l => (DateTimeOffset?)l.CreatedAt, ct),
            [.. parked.Select(l => new MailState.Parked(l.Id, l.Words?.Subject, l.CreatedAt, l.LastAnswer))]);
    }
}

/// <summary>Gives a parked letter another round of tries, from now on.</summary>
[Requires(MailModule.SendAgain)]
public sealed record SendLetterAgain(Guid Id) : ICommand;

sealed class SendLetterAgainHandler(MailDb db, TimeProvider clock) : IRequestHandler<SendLetterAgain>
{
    public async Task Handle(SendLetterAgain wish, CancellationToken ct)
    {
        var letter = await db.Letters.SingleOrDefaultAsync(l => l.Id == wish.Id && l.State == LetterState.Parked, ct) ?? throw new NotFound("letter");
        Rule.Require(letter.Words is not null && letter.To is not null, "letter-forgotten");
        letter.SendAgain(clock.Now());
    }
}

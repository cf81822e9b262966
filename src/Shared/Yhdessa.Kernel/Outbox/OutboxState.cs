namespace Yhdessa.Kernel;

/// <summary>What waits in the outbox and since when, and what was given up.</summary>
[Requires(KernelModule.See)]
public sealed record OutboxState : IQuery<OutboxState.Answer>
{
    public sealed record Answer(int Waiting, DateTimeOffset? OldestFrom, IReadOnlyList<Parked> Parked);

    public sealed record Parked(Guid Id, string Event, string Subscriber, DateTimeOffset CreatedAt, string? Error);
}

sealed class OutboxStateHandler(KernelDb db, TimeProvider clock) : IRequestHandler<OutboxState, OutboxState.Answer>
{
    const int Most = 100;

    public async Task<OutboxState.Answer> Handle(OutboxState _, CancellationToken ct)
    {
        var open = db.Messages.AsNoTracking().Where(m => m.DeliveredAt == null);
        var now = clock.Now();
        var waiting = open.Where(m => m.Failures < OutboxMessage.Patience && (m.Failures > 0 || m.DueAt <= now));   // what will happen later waits for nobody
        var parked = await open.Where(m => m.Failures >= OutboxMessage.Patience).OrderBy(m => m.CreatedAt).Take(Most).ToListAsync(ct);
        return new(await waiting.CountAsync(ct), await waiting.MinAsync(m => (DateTimeOffset?)m.CreatedAt, ct),
            [.. parked.Select(m => new OutboxState.Parked(m.Id, Short(m.Event), Short(m.Subscriber), m.CreatedAt, m.LastError))]);
    }

    static string Short(string type) => type[(type.LastIndexOf('.') + 1)..];
}

/// <summary>Gives a parked message another round of tries, from now on.</summary>
[Requires(KernelModule.SendAgain)]
public sealed record SendMessageAgain(Guid Id) : ICommand;

sealed class SendMessageAgainHandler(KernelDb db, TimeProvider clock) : IRequestHandler<SendMessageAgain>
{
    public async Task Handle(SendMessageAgain wish, CancellationToken ct)
    {
        var message = await db.Messages.SingleOrDefaultAsync(m => m.Id == wish.Id && m.DeliveredAt == null, ct) ?? throw new NotFound("message");
        message.SendAgain(clock.Now());
    }
}

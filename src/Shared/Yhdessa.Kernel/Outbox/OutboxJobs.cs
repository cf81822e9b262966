namespace Yhdessa.Kernel;

/// <summary>Delivers now what is due. No command: each delivery is a commit of its own.</summary>
[Requires(KernelModule.SendAgain)]
public sealed record DeliverOutbox : IRequest<JobReport>;

sealed class DeliverOutboxHandler(OutboxRelay relay) : IRequestHandler<DeliverOutbox, JobReport>
{
    public async Task<JobReport> Handle(DeliverOutbox _, CancellationToken ct) => new(await relay.DeliverDue(ct), "messages delivered");
}

/// <summary>Delivered messages are of no more use after a week, and may name people's ids.</summary>
[Requires(KernelModule.Clean)]
public sealed record ForgetDelivered(DateTimeOffset Now) : ICommand<JobReport>;

sealed class ForgetDeliveredHandler(KernelDb db) : IRequestHandler<ForgetDelivered, JobReport>
{
    static readonly TimeSpan kept = TimeSpan.FromDays(7);

    public async Task<JobReport> Handle(ForgetDelivered wish, CancellationToken ct) =>
        new(await db.Messages.Where(m => m.DeliveredAt < wish.Now - kept).ExecuteDeleteAsync(ct), "delivered messages forgotten");
}

using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Yhdessa.Kernel;

/// <summary>Carries messages to their subscribers. The subscriber's work and the delivery mark commit together.</summary>
public sealed class OutboxRelay(IServiceScopeFactory scopes, Modules modules, IDialect dialect, TimeProvider clock, IHostApplicationLifetime life, ILogger<OutboxRelay> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await life.HasBegun(clock, stoppingToken);
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1), clock);
        do
        {
            try
            {
                await DeliverDue(stoppingToken);
            }
            catch (Exception why) when (why is not OperationCanceledException)
            {
                log.LogError(why, "The outbox could not be read");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Delivers all that is due, also what deliveries post in turn. Answers how many were delivered.</summary>
    public async Task<int> DeliverDue(CancellationToken ct)
    {
        var delivered = 0;
        while (true)
        {
            await using var scope = scopes.CreateAsyncScope();
            var due = await scope.ServiceProvider.GetRequiredService<KernelDb>().DueMessages(clock.GetUtcNow()).Take(100).AsNoTracking().ToListAsync(ct);
            if (due.Count == 0) return delivered;
            foreach (var message in due)
                if (await Deliver(message, ct)) delivered++;
        }
    }

    async Task<bool> Deliver(OutboxMessage due, CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var subscriber = modules.Subscriber(due.Subscriber);
            var db = modules.DbOf(subscriber, scope.ServiceProvider);
            using var turn = await dialect.WriteTurn(ct);
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            var message = await db.Set<OutboxMessage>().SingleOrDefaultAsync(m => m.Id == due.Id && m.DeliveredAt == null, ct);
            if (message is null) return false;

            scope.ServiceProvider.GetRequiredService<ModuleDbServices>().Message = subscriber.Name;
            scope.ServiceProvider.GetRequiredService<OneSubscriber>().Type = subscriber;
            await scope.ServiceProvider.GetRequiredService<IPublisher>().Publish((object)message.Open(modules), ct);
            message.Delivered(clock.Now());
            await db.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;   // another relay finished it
        }
        catch (Exception why) when (why is not OperationCanceledException)
        {
            log.LogWarning(why, "{Subscriber} could not take {Event} {Message}", due.Subscriber, due.Event, due.Id);
            await Remember(due.Id, why, ct);
            return false;
        }
    }

    async Task Remember(Guid id, Exception why, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KernelDb>();
        using var turn = await dialect.WriteTurn(ct);
        var message = await db.Set<OutboxMessage>().SingleAsync(m => m.Id == id, ct);
        message.Failed(why, clock.Now());
        await db.SaveChangesAsync(ct);
    }
}

/// <summary>Lets MediatR publish to the one subscriber a message is for.</summary>
sealed class OneSubscriber : INotificationPublisher
{
    public Type? Type { get; set; }

    public Task Publish(IEnumerable<NotificationHandlerExecutor> handlerExecutors, INotification notification, CancellationToken cancellationToken) =>
        handlerExecutors.Single(h => h.HandlerInstance.GetType() == Type).HandlerCallback(notification, cancellationToken);
}

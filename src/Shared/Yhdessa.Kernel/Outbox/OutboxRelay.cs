using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Yhdessa.Kernel;

/// <summary>Carries messages to their subscribers. A subscriber's work and its delivery mark commit together, several of one module at once.</summary>
public sealed class OutboxRelay(IServiceScopeFactory scopes, Modules modules, IDialect dialect, TimeProvider clock, IHostApplicationLifetime life, ILogger<OutboxRelay> log) : BackgroundService
{
    /// <summary>So many share a commit, which costs more than most of them. More would keep writers waiting for longer.</summary>
    const int Together = 20;

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
            foreach (var some in due.GroupBy(m => modules.Of(modules.Subscriber(m.Subscriber))).SelectMany(ofModule => ofModule.Chunk(Together)))
                delivered += await Deliver(some, ct);
        }
    }

    /// <summary>What cannot be delivered together is tried one by one, so that nobody fails for another's sake.</summary>
    async Task<int> Deliver(OutboxMessage[] due, CancellationToken ct)
    {
        try
        {
            return await InOneCommit(due, ct);
        }
        catch (Exception) when (due.Length > 1 && !ct.IsCancellationRequested)
        {
            var delivered = 0;
            foreach (var message in due) delivered += await Deliver([message], ct);
            return delivered;
        }
        catch (DbUpdateConcurrencyException)
        {
            return 0;   // another relay finished it
        }
        catch (Exception why) when (why is not OperationCanceledException)
        {
            log.LogWarning(why, "{Subscriber} could not take {Event} {Message}", due[0].Subscriber, due[0].Event, due[0].Id);
            await Remember(due[0].Id, why, ct);
            return 0;
        }
    }

    async Task<int> InOneCommit(OutboxMessage[] due, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var db = modules.DbOf(modules.Subscriber(due[0].Subscriber), services);
        using var turn = await dialect.WriteTurn(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await MarkDelivered(db, due, ct);
        foreach (var message in due)
        {
            var subscriber = modules.Subscriber(message.Subscriber);
            services.GetRequiredService<ModuleDbServices>().Message = subscriber.Name;
            services.GetRequiredService<OneSubscriber>().Type = subscriber;
            await services.GetRequiredService<IPublisher>().Publish((object)message.Open(modules), ct);
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();   // each reads anew what the one before has written
        }
        await transaction.CommitAsync(ct);
        return due.Length;
    }

    /// <summary>Before they are opened: another relay that holds one of them too waits here, and then finds it delivered. Undone with the rest when a subscriber fails.</summary>
    async Task MarkDelivered(ModuleDb db, OutboxMessage[] due, CancellationToken ct)
    {
        var (ids, now) = (due.Select(m => m.Id).ToList(), clock.Now());
        var marked = await db.Set<OutboxMessage>().Where(m => ids.Contains(m.Id) && m.DeliveredAt == null).ExecuteUpdateAsync(m => m.SetProperty(x => x.DeliveredAt, now), ct);
        if (marked != due.Length) throw new DbUpdateConcurrencyException("Another relay finished some of them");
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

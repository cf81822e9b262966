using System.Text.Json;

namespace Yhdessa.Kernel;

/// <summary>An event addressed to one subscriber: the transactional outbox, one row per reader. Instants in UTC.</summary>
public sealed class OutboxMessage : IUnaudited
{
    /// <summary>After so many failures a message is parked until somebody sends it again.</summary>
    public const int Patience = 10;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public string Subscriber { get; private init; } = "";
    public string Event { get; private init; } = "";
    public string Body { get; private init; } = "";
    public DateTimeOffset CreatedAt { get; private init; }
    public DateTimeOffset DueAt { get; private set; }
    public DateTimeOffset? DeliveredAt { get; private set; }
    public int Failures { get; private set; }
    public string? LastError { get; private set; }

    internal static OutboxMessage To(Type subscriber, IEvent happened, DateTimeOffset now, DateTimeOffset? due = null) => new()
    {
        Subscriber = subscriber.FullName!,
        Event = happened.GetType().FullName!,
        Body = JsonSerializer.Serialize(happened, happened.GetType()),
        CreatedAt = now,
        DueAt = due ?? now,
    };

    internal IEvent Open(Modules modules) => (IEvent)JsonSerializer.Deserialize(Body, modules.Event(Event))!;

    /// <summary>2, 4, 8 … 1024 seconds.</summary>
    internal void Failed(Exception why, DateTimeOffset now)
    {
        LastError = why.Message.Cut(400);
        DueAt = now + TimeSpan.FromSeconds(Math.Pow(2, ++Failures));
    }

    internal void SendAgain(DateTimeOffset now)
    {
        Failures = 0;
        DueAt = now;
    }
}

public static class Telling
{
    /// <summary>Tells an event in the commit at hand, where no aggregate is there to raise it: a row of machinery.</summary>
    /// <param name="due">When it will have happened, where that is still ahead: it is delivered then.</param>
    public static void Tell(this ModuleDb db, IEvent happened, DateTimeOffset now, DateTimeOffset? due = null) => db.AddRange(db.Services.Modules.SubscribersOf(happened).Select(to => OutboxMessage.To(to, happened, now, due)));
}

sealed class OutboxPart : ICommitPart
{
    public Type Owner => typeof(KernelDb);

    public void Map(ModelBuilder model, bool owned) => model.Entity<OutboxMessage>(m =>
    {
        m.ToTable("messages", "outbox", t => { if (!owned) t.ExcludeFromMigrations(); });
        m.Property(x => x.Id).ValueGeneratedNever();
        m.Property(x => x.Body).Metadata.SetMaxLength(null);
        m.Property(x => x.DeliveredAt).IsConcurrencyToken();   // one relay's failure is not written on what another has delivered
        m.HasIndex(x => new { x.DeliveredAt, x.DueAt });
    });

    public void BeforeSave(ModuleDb db, Commit commit)
    {
        foreach (var aggregate in db.ChangeTracker.Entries<Aggregate>().Select(e => e.Entity).ToList())
            foreach (var happened in aggregate.TakeRaised())
                db.Tell(happened, commit.Now);
    }
}

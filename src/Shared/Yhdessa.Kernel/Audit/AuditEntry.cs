using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Yhdessa.Kernel;

/// <summary>Who changed what, when, from what to what: written in the same commit as the change. Personal values read "changed". UTC.</summary>
public sealed class AuditEntry : IUnaudited
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public DateTimeOffset At { get; init; }

    /// <summary>"person:…", "key:…", "system" or "stranger".</summary>
    public string Who { get; init; } = "";

    /// <summary>The message's name: "BookSpace".</summary>
    public string What { get; init; } = "";

    /// <summary>What kind of thing changed ("Booking") and which.</summary>
    public string Kind { get; init; } = "";
    public string Subject { get; init; } = "";

    /// <summary>{"field":{"from":…,"to":…}}</summary>
    public string Changes { get; init; } = "";

    /// <summary>Somebody looked at personal data: a line like a change, but nothing changed.</summary>
    public static AuditEntry Look(string what, string kind, string subject, ICurrentUser by, DateTimeOffset now) => new() { At = now, Who = by.Name, What = what, Kind = kind, Subject = subject, Changes = "{}" };
}

sealed class AuditPart : ICommitPart
{
    static readonly HashSet<string> bookkeeping = [nameof(Aggregate.Revision), nameof(Aggregate.CreatedAt), nameof(Aggregate.ModifiedAt)];

    public Type Owner => typeof(KernelDb);

    public void Map(ModelBuilder model, bool owned) => model.Entity<AuditEntry>(a =>
    {
        a.ToTable("entries", "audit", t => { if (!owned) t.ExcludeFromMigrations(); });
        a.Property(x => x.Id).ValueGeneratedNever();
        a.Property(x => x.Changes).Metadata.SetMaxLength(null);
        a.HasIndex(x => x.At);
        a.HasIndex(x => new { x.Kind, x.Subject });
    });

    public void BeforeSave(ModuleDb db, Commit commit)
    {
        foreach (var entry in db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && e.Entity is not IUnaudited).ToList())
            db.Add(new AuditEntry
            {
                At = commit.Now,
                Who = commit.User.Name,
                What = commit.Message,
                Kind = entry.Metadata.ClrType.Name,
                Subject = string.Join('/', entry.Metadata.FindPrimaryKey()!.Properties.Select(p => entry.Property(p.Name).CurrentValue)),
                Changes = JsonSerializer.Serialize(Changes(entry).ToDictionary(c => c.Field, c => c.Change), Stored.Options),
            });
    }

    static IEnumerable<(string Field, object Change)> Changes(EntityEntry entry) =>
        from property in entry.Properties
        where !bookkeeping.Contains(property.Metadata.Name)
        where entry.State is not EntityState.Modified || property.IsModified
        let personal = property.Metadata.PropertyInfo?.IsDefined(typeof(PersonalAttribute)) ?? false
        let before = entry.State is EntityState.Added ? null : property.OriginalValue
        let after = entry.State is EntityState.Deleted ? null : property.CurrentValue
        where before is not null || after is not null
        select (JsonNamingPolicy.CamelCase.ConvertName(property.Metadata.Name), personal ? "changed" : (object)new { @from = before, to = after });
}

using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Yhdessa.Kernel;

/// <summary>What goes into every commit beside the module's own rows: outbox, audit, search terms, mail. Its table is mapped in every context and owned by one.</summary>
public interface ICommitPart
{
    /// <summary>The context whose migrations make the table.</summary>
    Type Owner { get; }
    void Map(ModelBuilder model, bool owned);
    void BeforeSave(ModuleDb db, Commit commit);
}

/// <summary>The commit at hand. <paramref name="Now"/> is UTC.</summary>
public sealed record Commit(DateTimeOffset Now, ICurrentUser User, string Message);

/// <summary>Rows of the machinery, which audit leaves alone.</summary>
public interface IUnaudited;

/// <summary>What a module's context is given.</summary>
public sealed class ModuleDbServices(Modules modules, TimeProvider clock, IEnumerable<ICommitPart> parts, IDialect dialect, KeptAnswers answers, IServiceProvider scope)
{
    public Modules Modules => modules;
    public TimeProvider Clock => clock;
    public IEnumerable<ICommitPart> Parts => parts;
    public IDialect Dialect => dialect;
    public KeptAnswers Answers => answers;
    public ICurrentUser User => scope.GetRequiredService<ICurrentUser>();

    /// <summary>What else must stand or fall with the command: runs in its transaction, after its rows are saved, with its result.</summary>
    public Func<ModuleDb, object?, CancellationToken, Task>? BeforeCommit { get; set; }

    /// <summary>The message being handled, for audit.</summary>
    public string Message { get; set; } = "";

    /// <summary>Commands of this scope are run and then rolled back: their answers say what would have been done.</summary>
    public bool DryRun { get; set; }
}

/// <summary>One schema per module. Saving also writes what belongs to the commit: outbox, audit, search terms, mail.</summary>
public abstract class ModuleDb : DbContext
{
    readonly string schema;
    readonly ModuleDbServices services;

    protected ModuleDb(DbContextOptions options, string schema, ModuleDbServices services) : base(options)
    {
        (this.schema, this.services) = (schema, services);
        Database.AutoSavepointsEnabled = false;   // what fails in a commit fails the whole of it: nobody goes back halfway
    }

    public string Schema => schema;
    public Provider Provider => services.Dialect.Provider;
    internal ModuleDbServices Services => services;

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        var detects = ChangeTracker.AutoDetectChangesEnabled;
        ChangeTracker.AutoDetectChangesEnabled = false;   // each look at the entries would compare every value of every row anew
        try
        {
            await services.Dialect.Opening(this, cancellationToken);
            var commit = new Commit(services.Clock.Now(), services.User, services.Message);
            Stamp(commit.Now);
            foreach (var part in services.Parts) part.BeforeSave(this, commit);

            var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            services.Answers.Forget();
            return saved;
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = detects;
        }
    }

    void Stamp(DateTimeOffset now)
    {
        foreach (var entry in ChangeTracker.Entries<Aggregate>().Where(e => e.State is EntityState.Added or EntityState.Modified || e.Entity.IsChanged).ToList())
        {
            entry.Entity.Committed(now, entry.State is EntityState.Added);
            entry.DetectChanges();
        }
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new InvalidOperationException("Commits are asynchronous and made by the pipeline.");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var part in services.Parts)
            part.Map(modelBuilder, part.Owner == GetType());
        Map(modelBuilder);

        foreach (var type in modelBuilder.Model.GetEntityTypes().Where(t => t.ClrType.IsSubclassOf(typeof(Aggregate)) && t.BaseType is null).ToList())
        {
            modelBuilder.Entity(type.ClrType).Property(nameof(Aggregate.Revision)).IsConcurrencyToken();
            modelBuilder.Entity(type.ClrType).HasIndex(nameof(Aggregate.ModifiedAt), "Id");
        }
        Naming.Apply(modelBuilder.Model, schema, sqlite: Provider is Provider.Sqlite);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<string>().HaveMaxLength(400);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<Utc>();
        configurationBuilder.Properties<decimal>().HavePrecision(12, 2);
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<Translated>().HaveConversion<AsJson<Translated>, SameJson<Translated>>().HaveMaxLength(8000);
        configurationBuilder.Properties<Consent>().HaveConversion<AsJson<Consent>, SameJson<Consent>>().HaveMaxLength(1000);
    }

    /// <summary>The module's own tables. Names, ids, UTC, lengths, enums, translated texts and the revision are conventions.</summary>
    protected abstract void Map(ModelBuilder model);
}

/// <summary>The database keeps UTC; the page shows Helsinki time.</summary>
public sealed class Utc() : ValueConverter<DateTimeOffset, DateTime>(t => t.UtcDateTime, t => new DateTimeOffset(DateTime.SpecifyKind(t, DateTimeKind.Utc)));

/// <summary>snake_case in a schema of one's own; SQLite has no schemas, so there the schema is a prefix.</summary>
public static class Naming
{
    public static void Apply(IMutableModel model, string schema, bool sqlite)
    {
        foreach (var type in model.GetEntityTypes())
        {
            if (type.GetTableName() is not { } table) continue;
            var own = type.GetSchema() ?? schema;
            table = Snake(table);
            type.SetTableName(sqlite ? $"{own}_{table}" : table);
            type.SetSchema(sqlite ? null : own);
            foreach (var property in type.GetProperties())
                property.SetColumnName(Snake(property.GetColumnName()));
        }
        foreach (var type in model.GetEntityTypes())
        {
            var table = type.GetTableName();
            foreach (var key in type.GetKeys()) key.SetName($"{(key.IsPrimaryKey() ? "pk" : "ak")}_{table}{(key.IsPrimaryKey() ? "" : "_" + Columns(key.Properties))}");
            foreach (var link in type.GetForeignKeys()) link.SetConstraintName($"fk_{table}_{Columns(link.Properties)}");
            foreach (var index in type.GetIndexes()) index.SetDatabaseName($"ix_{table}_{Columns(index.Properties)}");
        }
    }

    static string Columns(IEnumerable<IMutableProperty> properties) => string.Join('_', properties.Select(p => Snake(p.Name)));

    public static string Snake(string name) => string.Concat(name.Select((c, i) =>
        char.IsUpper(c) && i > 0 && !char.IsUpper(name[i - 1]) && name[i - 1] != '_' ? "_" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
}

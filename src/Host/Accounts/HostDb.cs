using Yhdessa.Host.About;
using Yhdessa.Host.Statements;
using Yhdessa.Host.Verbs;

namespace Yhdessa.Host.Accounts;

/// <summary>Accounts, partner keys, and what signing in needs.</summary>
sealed class HostDb(DbContextOptions<HostDb> options, ModuleDbServices services) : ModuleDb(options, "host", services)
{
    public DbSet<Person> People => Set<Person>();
    public DbSet<OneTimeLink> Links => Set<OneTimeLink>();
    public DbSet<SignInTries> Tries => Set<SignInTries>();
    public DbSet<PartnerKey> Keys => Set<PartnerKey>();
    public DbSet<CalendarAddress> CalendarAddresses => Set<CalendarAddress>();
    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();
    public DbSet<Preparation> Preparations => Set<Preparation>();

    /// <summary>A person who may come in, by address.</summary>
    public Task<Person?> Welcome(string email, CancellationToken ct) =>
        People.SingleOrDefaultAsync(p => p.Email == Person.AddressOf(email) && p.DisabledAt == null, ct);

    public async Task<Person> Find(Id<Person> id, CancellationToken ct) =>
        await People.Include(p => p.Passkeys).SingleOrDefaultAsync(p => p.Id == id, ct) ?? throw new NotFound("person");

    /// <summary>The account of whoever sends the message.</summary>
    public Task<Person> Me(ICurrentUser user, CancellationToken ct) => Find((Id<Person>)(user.PersonId ?? throw new SignInNeeded()), ct);

    protected override void Map(ModelBuilder model)
    {
        model.Entity<Person>(p =>
        {
            p.Property(x => x.Id).ValueGeneratedNever();
            p.Property(x => x.Roles).IsJson();
            p.HasIndex(x => x.Email).IsUnique();
            p.HasMany(x => x.Passkeys).WithOne().HasForeignKey(k => k.PersonId);
        });
        model.Entity<Passkey>(k =>
        {
            k.ToTable("Passkeys").Property(x => x.Id).ValueGeneratedNever();
            k.HasIndex(x => x.CredentialHash).IsUnique();   // the id itself can be longer than an index takes
        });
        model.Entity<OneTimeLink>(l =>
        {
            l.Property(x => x.Id).ValueGeneratedNever();
            l.Property(x => x.UsedAt).IsConcurrencyToken();   // once is once, also when two clicks race
            l.HasIndex(x => x.Hash).IsUnique();
            l.HasIndex(x => x.ExpiresAt);
        });
        model.Entity<CalendarAddress>(a =>
        {
            a.ToTable("CalendarAddresses").HasKey(x => x.PersonId);
            a.HasIndex(x => x.Hash).IsUnique();
            a.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<SignInTries>().HasKey(t => t.Who);
        model.Entity<PartnerKey>(k =>
        {
            k.Property(x => x.Id).ValueGeneratedNever();
            k.Property(x => x.Scopes).IsJson();
            k.HasIndex(x => x.Prefix).IsUnique();
        });
        model.Entity<ProtectionKey>(k =>
        {
            k.HasKey(x => x.Name);
            k.Property(x => x.Xml).Metadata.SetMaxLength(null);
        });
        model.Entity<Preparation>().Property(p => p.Id).ValueGeneratedNever();
        model.MapStatements();
        model.Entity<TextPage>(page =>
        {
            page.ToTable("TextPages").Property(p => p.Id).ValueGeneratedNever();
            page.HasIndex(p => p.Slug).IsUnique();
            page.Property(p => p.Slug).HasMaxLength(40);
            page.Property(p => p.Lines).IsJson();
        });
    }
}

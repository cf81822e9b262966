using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yhdessa.Directory;

sealed class DirectoryDb(DbContextOptions<DirectoryDb> options, ModuleDbServices services) : ModuleDb(options, "directory", services)
{
    public DbSet<Organization> Organizations => Set<Organization>();
    public DbSet<OrganizationMark> Marks => Set<OrganizationMark>();
    public DbSet<OrganizationRight> Rights => Set<OrganizationRight>();
    public DbSet<Network> Networks => Set<Network>();
    public DbSet<NetworkMember> Members => Set<NetworkMember>();
    public DbSet<ErrorReport> Reports => Set<ErrorReport>();
    public DbSet<RelayedMessage> Relayed => Set<RelayedMessage>();

    /// <summary>The organizations everybody sees.</summary>
    public IQueryable<Organization> Published => Organizations.Where(o => o.Status == OrganizationStatus.Published && o.DeletedAt == null);

    protected override void Map(ModelBuilder model)
    {
        model.Entity<Organization>(Map);
        model.Entity<OrganizationMark>(m =>
        {
            m.HasKey(x => new { x.OrganizationId, x.Facet, x.Code });
            m.HasIndex(x => new { x.Facet, x.Code });
            m.Property(x => x.Facet).HasMaxLength(20);
            m.Property(x => x.Code).HasMaxLength(60);
        });
        model.Entity<OrganizationRight>(r =>
        {
            r.HasKey(x => new { x.PersonId, x.OrganizationId });
            r.HasIndex(x => x.OrganizationId);
            r.HasOne<Organization>().WithMany().HasForeignKey(x => x.OrganizationId).OnDelete(DeleteBehavior.Cascade);
            r.Property(x => x.Right).HasMaxLength(10);
        });
        model.Entity<Network>(Map);
        model.Entity<NetworkMember>(m =>
        {
            m.HasKey(x => new { x.NetworkId, x.OrganizationId });
            m.HasIndex(x => x.OrganizationId);
            m.HasOne<Organization>().WithMany().HasForeignKey(x => x.OrganizationId).OnDelete(DeleteBehavior.NoAction);
        });
        model.Entity<RelayedMessage>(m =>
        {
            m.Property(x => x.Id).ValueGeneratedNever();
            m.HasIndex(x => new { x.OrganizationId, x.At });
        });
        model.Entity<ErrorReport>(r =>
        {
            r.HasOne<Organization>().WithMany().HasForeignKey(x => x.OrganizationId).OnDelete(DeleteBehavior.Cascade);
            r.Property(x => x.Text).HasMaxLength(2000);
        });
    }

    static void Map(EntityTypeBuilder<Organization> o)
    {
        o.HasIndex(x => x.Slug).IsUnique();
        o.HasIndex(x => x.BusinessId);
        o.HasIndex(x => x.Revision);   // the list asks for their sum at each turn: has anything changed?
        o.Property(x => x.Slug).HasMaxLength(90);
        o.Property(x => x.Kind).HasMaxLength(40);
        o.Property(x => x.BusinessId).HasMaxLength(9);
        o.Property(x => x.HomeMunicipality).HasMaxLength(3);
        o.Property(x => x.ProofBy).HasMaxLength(20);
        o.Property(x => x.Identifiers).IsJson();
        o.Property(x => x.Contacts).IsJson();
        o.Property(x => x.Season).IsJson();
        o.Property(x => x.Areas).IsWords();
        o.Property(x => x.Themes).IsWords();
        o.Property(x => x.TargetGroups).IsWords();
        o.Property(x => x.HytePriorities).IsWords();
        o.Property(x => x.CoreWork).IsWords();
        o.Property(x => x.Services).IsWords();
        o.Property(x => x.Expertise).IsWords();
        o.Property(x => x.Languages).IsWords();
        o.HasMany(x => x.Marks).WithOne().HasForeignKey(m => m.OrganizationId).OnDelete(DeleteBehavior.Cascade);
    }

    static void Map(EntityTypeBuilder<Network> n)
    {
        n.HasIndex(x => x.Slug).IsUnique();
        n.HasIndex(x => x.Revision);
        n.Property(x => x.Slug).HasMaxLength(90);
        n.Property(x => x.Kind).HasMaxLength(20);
        n.Property(x => x.Themes).IsWords();
        n.HasMany(x => x.Members).WithOne().HasForeignKey(m => m.NetworkId).OnDelete(DeleteBehavior.Cascade);
    }
}

/// <summary>
/// A list of words as JSON text. The same few come again and again ("[]", one theme), so a short one is read once and shared:
/// a page of fifty organizations has four hundred of them.
/// </summary>
static class WordLists
{
    const int Short = 60, Most = 5000;
    static readonly System.Collections.Concurrent.ConcurrentDictionary<string, IReadOnlyList<string>> known = new(StringComparer.Ordinal);

    public static void IsWords(this PropertyBuilder<IReadOnlyList<string>> property)
    {
        property.IsJson();
        property.HasConversion(new Converter(), new SameJson<IReadOnlyList<string>>());
    }

    static IReadOnlyList<string> Read(string json)
    {
        if (json.Length > Short) return JsonSerializer.Deserialize<string[]>(json, Stored.Options)!;
        if (known.TryGetValue(json, out var words)) return words;
        words = JsonSerializer.Deserialize<string[]>(json, Stored.Options)!;
        return known.Count < Most ? known.GetOrAdd(json, words) : words;
    }

    sealed class Converter() : Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter<IReadOnlyList<string>, string>(words => JsonSerializer.Serialize(words, Stored.Options), json => Read(json));
}

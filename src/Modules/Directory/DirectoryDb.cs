using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yhdessa.Directory;

sealed partial class DirectoryDb(DbContextOptions<DirectoryDb> options, ModuleDbServices services) : ModuleDb(options, "directory", services)
{
    public DbSet<Organization> Organizations => Set<Organization>();
    public DbSet<OrganizationMark> Marks => Set<OrganizationMark>();
    public DbSet<OrganizationRight> Rights => Set<OrganizationRight>();
    public DbSet<Network> Networks => Set<Network>();
    public DbSet<NetworkMember> Members => Set<NetworkMember>();
    public DbSet<NetworkRequest> NetworkRequests => Set<NetworkRequest>();
    public DbSet<ErrorReport> Reports => Set<ErrorReport>();
    public DbSet<RelayedMessage> Relayed => Set<RelayedMessage>();
    public DbSet<TagWord> TagWords => Set<TagWord>();
    public DbSet<NotTwin> NotTwins => Set<NotTwin>();
    public DbSet<ContactLook> Looks => Set<ContactLook>();
    public DbSet<Proof> Proofs => Set<Proof>();
    public DbSet<FreshnessAsk> Asks => Set<FreshnessAsk>();
    public DbSet<LinkCheck> LinkChecks => Set<LinkCheck>();
    public DbSet<Invitation> Invitations => Set<Invitation>();
    public DbSet<JoinRequest> JoinRequests => Set<JoinRequest>();
    public DbSet<EndedRight> EndedRights => Set<EndedRight>();
    public DbSet<Exchange.OrganizationImport> Imports => Set<Exchange.OrganizationImport>();
    public DbSet<Exchange.ImportRow> ImportRows => Set<Exchange.ImportRow>();
    public DbSet<Exchange.RememberedMapping> Mappings => Set<Exchange.RememberedMapping>();
    public DbSet<Exchange.HandOff> HandOffs => Set<Exchange.HandOff>();

    /// <summary>The organizations everybody sees.</summary>
    public IQueryable<Organization> Published => Organizations.Where(o => o.Status == OrganizationStatus.Published && o.DeletedAt == null);

    protected override void Map(ModelBuilder model)
    {
        model.Entity<Organization>(Map);
        FreshnessRows.Map(model);
        RightsRows.Map(model);
        NetworkRows.Map(model);
        Exchange.ImportTables.Map(model);
        Exchange.HandOff.Map(model);
        MapShared(model);
        model.Entity<OrganizationMark>(m =>
        {
            m.HasKey(x => new { x.OrganizationId, x.Facet, x.Code });
            m.HasIndex(x => new { x.Facet, x.Code });
            m.HasIndex(x => new { x.Code, x.Facet }).IsUnique().HasFilter($"facet = '{OrganizationFacets.Identifier}'");   // no two records of one Y-tunnus
            m.Property(x => x.Facet).HasMaxLength(20);
            m.Property(x => x.Code).HasMaxLength(OrganizationMark.LongestCode);
        });
        model.Entity<TagWord>(t =>
        {
            t.HasKey(x => x.Key);
            t.HasIndex(x => x.Code);
            foreach (var text in new[] { nameof(TagWord.Key), nameof(TagWord.Word), nameof(TagWord.Code) }) t.Property(text).HasMaxLength(100);
        });
        model.Entity<NotTwin>(t =>
        {
            t.HasKey(x => new { x.One, x.Other });
            t.HasIndex(x => x.Other);
        });
        model.Entity<ContactLook>(l =>
        {
            l.Property(x => x.Id).ValueGeneratedNever();
            l.HasIndex(x => new { x.OrganizationId, x.At });
            l.HasIndex(x => new { x.PersonId, x.At });
            l.HasIndex(x => x.At);
            l.Property(x => x.Why).HasMaxLength(200);
            l.HasOne<Organization>().WithMany().HasForeignKey(x => x.OrganizationId).OnDelete(DeleteBehavior.Cascade);
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
        o.Property(x => x.Identifiers).IsRows();
        o.Property(x => x.Contacts).IsRows();
        o.Property(x => x.Season).IsJson();
        o.Property(x => x.Areas).IsWords();
        o.Property(x => x.Themes).IsWords();
        o.Property(x => x.TargetGroups).IsWords();
        o.Property(x => x.HytePriorities).IsWords();
        o.Property(x => x.CoreWork).IsWords();
        o.Property(x => x.Services).IsRows();
        o.Property(x => x.Funding).IsRows();
        o.Property(x => x.Figures).IsRows();
        o.Property(x => x.Address).IsJson();
        o.Property(x => x.JoinedNames).IsWords();
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

using Yhdessa.Partnerships.Agreements;
using Yhdessa.Partnerships.Cooperation;
using Yhdessa.Partnerships.Ledger;
using Yhdessa.Partnerships.Register;
using Yhdessa.Partnerships.Types;

namespace Yhdessa.Partnerships;

sealed class PartnershipsDb(DbContextOptions<PartnershipsDb> options, ModuleDbServices services) : ModuleDb(options, "partnerships", services)
{
    public DbSet<PartnershipType> Types => Set<PartnershipType>();
    public DbSet<StatedYear> StatedYears => Set<StatedYear>();
    public DbSet<Partnership> Partnerships => Set<Partnership>();
    public DbSet<Agreement> Agreements => Set<Agreement>();
    public DbSet<LedgerEntry> Ledger => Set<LedgerEntry>();
    public DbSet<FundingCriterion> Criteria => Set<FundingCriterion>();
    public DbSet<CooperationModel> Models => Set<CooperationModel>();

    protected override void Map(ModelBuilder model)
    {
        model.Entity<PartnershipType>(type =>
        {
            type.Property(t => t.Id).ValueGeneratedNever();
            type.Property(t => t.Code).HasMaxLength(40);
            type.HasIndex(t => t.Code).IsUnique();
        });
        model.Entity<StatedYear>(year =>
        {
            year.Property(y => y.Id).ValueGeneratedNever();
            year.Property(y => y.Verbatim).IsJson();
            year.Property(y => y.Channels).IsJson();
            year.Property(y => y.ServiceCategories).IsJson();
            year.HasOne<PartnershipType>().WithMany().HasForeignKey(y => y.TypeId).OnDelete(DeleteBehavior.Restrict);
            year.HasIndex(y => new { y.TypeId, y.Year }).IsUnique();
        });
        model.Entity<Partnership>(partnership =>
        {
            partnership.Property(p => p.Id).ValueGeneratedNever();
            partnership.HasOne<PartnershipType>().WithMany().HasForeignKey(p => p.TypeId).OnDelete(DeleteBehavior.Restrict);
            // The register's promise: an organization is a partner of one type and year once, until it is ended.
            partnership.HasIndex(p => new { p.OrganizationId, p.TypeId, p.Year }).IsUnique().HasFilter("ended_at IS NULL AND deleted_at IS NULL");
            partnership.ToTable("Partnerships", t => t.HasCheckConstraint("ck_partnerships_ended", "ended_at IS NULL OR \"until\" IS NOT NULL"));
        });
        model.Entity<Agreement>(MapAgreement);
        model.Entity<LedgerEntry>(MapLedger);
        model.Entity<FundingCriterion>(criterion => criterion.Property(c => c.Id).ValueGeneratedNever());
        model.Entity<CooperationModel>(cooperation =>
        {
            cooperation.Property(c => c.Id).ValueGeneratedNever();
            cooperation.Property(c => c.Verbatim).HasMaxLength(2000);
            cooperation.Property(c => c.Elements).IsJson();
        });
    }

    static void MapAgreement(Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder<Agreement> agreement)
    {
        agreement.Property(a => a.Id).ValueGeneratedNever();
        agreement.Property(a => a.Types).IsJson();
        agreement.Property(a => a.Grants).IsJson();
        agreement.Property(a => a.HouseDuties).HasMaxLength(4000);
        agreement.Property(a => a.PartnerDuties).HasMaxLength(4000);
        agreement.HasIndex(a => a.OrganizationId);
        agreement.HasIndex(a => new { a.State, a.Until });
        agreement.ToTable("Agreements", t =>
        {
            t.HasCheckConstraint("ck_agreements_forward", "\"until\" IS NULL OR \"until\" >= \"from\"");
            t.HasCheckConstraint("ck_agreements_agreed", "state = 'Draft' OR agreed_at IS NOT NULL");
        });
    }

    static void MapLedger(Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder<LedgerEntry> entry)
    {
        entry.ToTable("Ledger");
        entry.Property(l => l.Id).ValueGeneratedNever();
        entry.Property(l => l.Subject).HasMaxLength(200);
        entry.Property(l => l.Source).HasMaxLength(40);
        entry.Property(l => l.Row).HasMaxLength(80);
        entry.HasOne<Agreement>().WithMany().HasForeignKey(l => l.AgreementId).OnDelete(DeleteBehavior.Restrict);
        // What it came from is counted once, however often it is told.
        entry.HasIndex(l => new { l.Kind, l.Row }).IsUnique();
    }
}

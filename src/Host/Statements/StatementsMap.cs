using Yhdessa.Host.Statements.Feedback;

namespace Yhdessa.Host.Statements;

/// <summary>The statements' and the feedback's tables, in the host's schema.</summary>
static class StatementsMap
{
    public static void MapStatements(this ModelBuilder model)
    {
        model.Entity<Statement>(s =>
        {
            s.ToTable("Statements");
            s.Property(x => x.Id).ValueGeneratedNever();
            s.Property(x => x.Language).HasMaxLength(2);
            s.Property(x => x.Parts).IsJson();
            s.Property(x => x.Draft!).IsJson();
            s.HasIndex(x => new { x.Kind, x.Language }).IsUnique();
            s.HasMany(x => x.Versions).WithOne().HasForeignKey(v => v.StatementId);
        });
        model.Entity<StatementVersion>(v =>
        {
            v.ToTable("StatementVersions").HasKey(x => new { x.StatementId, x.Number });
            v.Property(x => x.Parts).IsJson();
        });
        model.Entity<ServiceFeedback>(f =>
        {
            f.ToTable("Feedback");
            f.Property(x => x.Id).ValueGeneratedNever();
            f.Property(x => x.Language).HasMaxLength(2);
            f.Property(x => x.Text).HasMaxLength(ServiceFeedback.LongestText);
            f.Property(x => x.Answer).HasMaxLength(ServiceFeedback.LongestText);
            f.HasIndex(x => x.ReceivedAt);
            f.HasIndex(x => new { x.DoneAt, x.DueOn });
        });
    }
}

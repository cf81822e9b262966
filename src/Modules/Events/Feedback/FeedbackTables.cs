using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yhdessa.Events;

/// <summary>What the database promises of feedback: one phone, one answer.</summary>
static class FeedbackTables
{
    public static void Map(EntityTypeBuilder<EventFeedback> feedback)
    {
        feedback.Property(f => f.Device).HasMaxLength(64);
        feedback.HasIndex(f => new { f.About, f.Device }).IsUnique().HasFilter("device IS NOT NULL");
    }

    public static void Map(ModelBuilder model)
    {
        model.Entity<FeedbackTheme>(theme =>
        {
            theme.ToTable("FeedbackThemes");
            theme.Property(t => t.Id).ValueGeneratedNever();
            theme.Property(t => t.Name).HasMaxLength(FeedbackTheme.LongestName);
            theme.HasOne<Event>().WithMany().HasForeignKey(t => t.EventId).OnDelete(DeleteBehavior.Cascade);
            theme.HasIndex(t => t.EventId);
        });
        model.Entity<ThemeMention>(mention =>
        {
            mention.ToTable("ThemeMentions");
            mention.HasKey(m => new { m.ThemeId, m.FeedbackId });
            mention.HasIndex(m => m.FeedbackId);
            mention.HasOne<FeedbackTheme>().WithMany().HasForeignKey(m => m.ThemeId).OnDelete(DeleteBehavior.Cascade);   // to the answer too would be a second way down from the event, which SQL Server does not take
        });
    }
}

namespace Yhdessa.Events;

/// <summary>The tables of sign-ups and feedback, and what the database itself promises of them.</summary>
static class SignUpTables
{
    public static void Map(ModelBuilder model, Provider provider)
    {
        model.Entity<Event>(e =>
        {
            e.HasIndex(x => x.Code).IsUnique();
            e.Property(x => x.Code).HasMaxLength(20);
            e.Property(x => x.Questions).IsJson();
        });
        model.Entity<Registration>(registration =>
        {
            registration.ToTable("Registrations", t => t.HasCheckConstraint("ck_registrations_group", "group_size BETWEEN 1 AND 20"));
            registration.Property(r => r.Id).ValueGeneratedNever();
            registration.Property(r => r.Name).HasMaxLength(120);
            registration.Property(r => r.Email).HasMaxLength(254);
            registration.Property(r => r.Language).HasMaxLength(2);
            registration.Property(r => r.Answers).IsJson();
            registration.HasOne<Event>().WithMany().HasForeignKey(r => r.EventId).OnDelete(DeleteBehavior.Restrict);
            registration.HasMany(r => r.Seats).WithOne().HasForeignKey(s => s.RegistrationId).OnDelete(DeleteBehavior.Cascade);
            registration.HasIndex(r => new { r.EventId, r.Number }).IsUnique();
            // One address signs up once for an event, until it cancels or is forgotten.
            registration.HasIndex(r => new { r.EventId, r.Email }).IsUnique().HasFilter("email IS NOT NULL AND status <> 'Cancelled'");
            registration.HasIndex(r => r.Email);
        });
        model.Entity<Seat>(seat =>
        {
            seat.ToTable("Seats", t => t.HasCheckConstraint("ck_seats_number", "number > 0"));
            if (provider is Provider.SqlServer) seat.ToTable(t => t.HasTrigger("seats_within_capacity"));   // no OUTPUT clause beside a trigger
            seat.HasKey(s => new { s.RegistrationId, s.Number });
            // The promise: a place is one group's.
            seat.HasIndex(s => new { s.EventId, s.Number }).IsUnique();
        });
        model.Entity<EventFeedback>(feedback =>
        {
            feedback.ToTable("Feedback", t => t.HasCheckConstraint("ck_feedback_score", "score BETWEEN 1 AND 5"));
            feedback.Property(f => f.Id).ValueGeneratedNever();
            feedback.Property(f => f.Best).HasMaxLength(1000);
            feedback.Property(f => f.Idea).HasMaxLength(1000);
            feedback.HasOne<Event>().WithMany().HasForeignKey(f => f.EventId).OnDelete(DeleteBehavior.Cascade);
            feedback.HasIndex(f => f.EventId);
            FeedbackTables.Map(feedback);
        });
        FeedbackTables.Map(model);
    }
}

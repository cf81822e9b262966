namespace Yhdessa.Governance;

/// <summary>How meetings, what is decided in them and what comes of it are kept.</summary>
static class MeetingMap
{
    const int Long = 8000;

    public static void Of(ModelBuilder model)
    {
        model.Entity<Meeting>(meeting =>
        {
            meeting.Property(m => m.Id).ValueGeneratedNever();
            meeting.Property(m => m.Place).HasMaxLength(200);
            meeting.HasIndex(m => new { m.BodyId, m.Year, m.Number }).IsUnique();
            meeting.HasIndex(m => m.Day);
            meeting.Ignore(m => m.Agenda);   // the same items in order
            meeting.HasOne(m => m.Body).WithMany().HasForeignKey(m => m.BodyId).OnDelete(DeleteBehavior.Restrict);
            meeting.HasMany(m => m.Items).WithOne().HasForeignKey(i => i.MeetingId).OnDelete(DeleteBehavior.Cascade);
            meeting.HasMany(m => m.Attendances).WithOne().HasForeignKey(a => a.MeetingId).OnDelete(DeleteBehavior.Cascade);
            meeting.HasMany(m => m.Versions).WithOne().HasForeignKey(v => v.MeetingId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<AgendaItem>(item =>
        {
            item.Property(i => i.Id).ValueGeneratedNever();
            item.Property(i => i.Text).HasMaxLength(Long);
            item.Property(i => i.Notes).HasMaxLength(Long);
            item.Property(i => i.Stated).IsJson();
            item.HasIndex(i => new { i.MeetingId, i.Number });
        });
        model.Entity<Attendance>(a =>
        {
            a.HasKey(x => new { x.MeetingId, x.SeatId });
            a.HasOne<Seat>().WithMany().HasForeignKey(x => x.SeatId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<NotesVersion>(v =>
        {
            v.HasKey(x => new { x.MeetingId, x.Version });
            v.Property(x => x.Items).IsJson();
        });
        model.Entity<Matter>(matter =>
        {
            matter.Property(m => m.Id).ValueGeneratedNever();
            matter.Property(m => m.Kind).HasMaxLength(20);
            matter.Property(m => m.Text).HasMaxLength(Long);
            matter.HasIndex(m => m.SourceKey).IsUnique();   // told twice, queued once
            matter.HasIndex(m => new { m.Status, m.HandedOn });
            matter.HasOne(m => m.Body).WithMany().HasForeignKey(m => m.BodyId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Decision>(decision =>
        {
            decision.Property(d => d.Id).ValueGeneratedNever();
            decision.Property(d => d.Text).HasMaxLength(Long);
            decision.Property(d => d.Owner).HasMaxLength(200);
            decision.Property(d => d.Earlier).IsJson();
            decision.HasIndex(d => d.ItemId).IsUnique();   // two who decide one item at once: one of them
            decision.HasIndex(d => d.MadeOn);
            decision.HasIndex(d => d.MeetingId);
            decision.HasOne(d => d.Body).WithMany().HasForeignKey(d => d.BodyId).OnDelete(DeleteBehavior.Restrict);
            decision.HasOne<Meeting>().WithMany().HasForeignKey(d => d.MeetingId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ActionItem>(action =>
        {
            action.ToTable("ActionItems");
            action.Property(a => a.Id).ValueGeneratedNever();
            action.Property(a => a.Text).HasMaxLength(Long);
            action.Property(a => a.Owner).HasMaxLength(200);
            action.Property(a => a.Note).HasMaxLength(1000);
            action.Property(a => a.Moves).IsJson();
            action.HasIndex(a => a.DecisionId).IsUnique();
            action.HasIndex(a => new { a.Status, a.DueOn });
            action.HasIndex(a => a.OwnerPersonId);
            action.HasIndex(a => a.OwnerEmail);
            action.HasOne(a => a.Body).WithMany().HasForeignKey(a => a.BodyId).OnDelete(DeleteBehavior.Restrict);
            action.HasOne<Decision>().WithMany().HasForeignKey(a => a.DecisionId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<GivenStatement>(statement =>
        {
            statement.Property(s => s.Id).ValueGeneratedNever();
            statement.Property(s => s.Text).HasMaxLength(Long);
            statement.Property(s => s.AskedBy).HasMaxLength(200);
            statement.HasIndex(s => s.AdoptedOn);
            statement.HasOne(s => s.Body).WithMany().HasForeignKey(s => s.BodyId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}

namespace Yhdessa.Events.Matchmaking;

/// <summary>What the database keeps of a matchmaking day: a participant has one meeting in a round, and so has a table.</summary>
static class MatchTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<MatchDay>(day =>
        {
            day.ToTable("MatchDays", t => t.HasCheckConstraint("ck_match_days_size", "rounds BETWEEN 1 AND 20 AND tables BETWEEN 1 AND 60"));
            day.Property(d => d.Id).ValueGeneratedNever();
            day.HasOne<Event>().WithOne().HasForeignKey<MatchDay>(d => d.Id).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<MatchParticipant>(participant =>
        {
            participant.ToTable("MatchParticipants").Property(p => p.Id).ValueGeneratedNever();
            participant.Property(p => p.ShownAs).HasMaxLength(300);
            participant.HasOne<MatchDay>().WithMany().HasForeignKey(p => p.EventId).OnDelete(DeleteBehavior.Cascade);
            participant.HasIndex(p => p.RegistrationId).IsUnique();
        });
        model.Entity<MatchWish>(wish =>
        {
            wish.ToTable("MatchWishes", t => t.HasCheckConstraint("ck_match_wishes_other", "wisher_id <> wished_id"));
            wish.HasKey(w => new { w.WisherId, w.WishedId });
            wish.HasOne<MatchParticipant>().WithMany().HasForeignKey(w => w.WisherId).OnDelete(DeleteBehavior.Cascade);
            wish.HasIndex(w => w.WishedId);
        });
        model.Entity<MatchMeeting>(meeting =>
        {
            meeting.ToTable("MatchMeetings").Property(m => m.Id).ValueGeneratedNever();
            meeting.HasOne<MatchDay>().WithMany().HasForeignKey(m => m.EventId).OnDelete(DeleteBehavior.Cascade);
            meeting.HasMany(m => m.Chairs).WithOne().HasForeignKey(c => c.MeetingId).OnDelete(DeleteBehavior.Cascade);
            meeting.HasIndex(m => new { m.EventId, m.Round, m.Table }).IsUnique();
        });
        model.Entity<MatchChair>(chair =>
        {
            chair.ToTable("MatchChairs");
            // The promise: nobody sits at two tables at once.
            chair.HasKey(c => new { c.EventId, c.Round, c.ParticipantId });
            chair.HasIndex(c => c.MeetingId);
        });
    }
}

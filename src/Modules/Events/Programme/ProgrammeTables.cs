namespace Yhdessa.Events;

/// <summary>The tables of the programme, of the workshops' groups and of what became of the outputs.</summary>
static class ProgrammeTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Session>(session =>
        {
            session.ToTable("Sessions");
            session.Property(s => s.Id).ValueGeneratedNever();
            session.Property(s => s.Title).HasMaxLength(Session.LongestTitle);
            session.Property(s => s.Place).HasMaxLength(Session.LongestPlace);
            session.Property(s => s.Speakers).IsJson();
            session.HasOne<Event>().WithMany().HasForeignKey(s => s.EventId).OnDelete(DeleteBehavior.Cascade);
            session.HasIndex(s => new { s.EventId, s.Start });
        });
        model.Entity<GroupSeat>(seat =>
        {
            seat.ToTable("RotationGroups", t => t.HasCheckConstraint("ck_rotation_groups_number", "group_number > 0"));
            seat.HasKey(s => s.RegistrationId);   // a group that signed up together is in one group of the rotation
            seat.HasIndex(s => s.EventId);
            seat.HasOne<Registration>().WithOne().HasForeignKey<GroupSeat>(s => s.RegistrationId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<Rotation>(rotation =>
        {
            rotation.ToTable("Rotations", t => t.HasCheckConstraint("ck_rotations_minutes", "minutes BETWEEN 1 AND 600 AND break_minutes BETWEEN 0 AND 120"));
            rotation.Property(r => r.Id).ValueGeneratedNever();
            rotation.HasIndex(r => r.EventId).IsUnique();
            rotation.HasOne<Event>().WithOne().HasForeignKey<Rotation>(r => r.EventId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<OutputMove>(move =>
        {
            move.ToTable("OutputMoves");
            move.HasKey(m => new { m.OutputId, m.On });
            move.Property(m => m.What).HasMaxLength(20);
            move.HasIndex(m => new { m.ToldOn, m.EventId });
            move.HasOne<Event>().WithMany().HasForeignKey(m => m.EventId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<OutputFollower>(follower =>
        {
            follower.ToTable("OutputFollowers");
            follower.Property(f => f.Id).ValueGeneratedNever();
            follower.Property(f => f.Email).HasMaxLength(254);
            follower.Property(f => f.Language).HasMaxLength(2);
            follower.HasOne<Event>().WithMany().HasForeignKey(f => f.EventId).OnDelete(DeleteBehavior.Cascade);
            follower.HasIndex(f => new { f.EventId, f.Email }).IsUnique();
            follower.HasIndex(f => f.Email);
        });
        model.Entity<WorkshopOutput>(output => output.Property(o => o.Becomes).HasMaxLength(20));
    }
}

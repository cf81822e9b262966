namespace Yhdessa.Events.Training;

/// <summary>What the database keeps of ordered trainings: never more people than fit, and an address once in each.</summary>
static class TrainingTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<TrainingOrder>(order =>
        {
            order.ToTable("TrainingOrders", t => t.HasCheckConstraint("ck_training_orders_people", "people >= 0 AND people <= most_group AND least_group >= 1 AND least_group <= most_group"));
            order.Property(o => o.Id).ValueGeneratedNever();
            order.Property(o => o.Topic).HasMaxLength(150);
            order.Property(o => o.Description).HasMaxLength(1000);
            order.Property(o => o.Municipality).HasMaxLength(3);
            order.Property(o => o.Place).HasMaxLength(200);
            order.Property(o => o.WishedTime).HasMaxLength(200);
            order.HasOne<Event>().WithMany().HasForeignKey(o => o.EventId).OnDelete(DeleteBehavior.SetNull);
            order.HasMany(o => o.Joins).WithOne().HasForeignKey(j => j.OrderId).OnDelete(DeleteBehavior.Cascade);
            order.HasIndex(o => o.State);
        });
        model.Entity<TrainingJoin>(join =>
        {
            join.ToTable("TrainingJoins", t => t.HasCheckConstraint("ck_training_joins_people", "people BETWEEN 1 AND 500"));
            join.Property(j => j.Id).ValueGeneratedNever();
            join.Property(j => j.Name).HasMaxLength(150);
            join.Property(j => j.Municipality).HasMaxLength(3);
            join.Property(j => j.Language).HasMaxLength(2);
            join.Property(j => j.Person).HasMaxLength(120);
            join.Property(j => j.Email).HasMaxLength(254);
            join.Ignore(j => j.Group);
            join.HasIndex(j => new { j.OrderId, j.Email }).IsUnique().HasFilter("email IS NOT NULL AND left_at IS NULL");
            join.HasIndex(j => j.Email);
        });
    }
}

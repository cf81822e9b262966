namespace Yhdessa.Events;

static class SpaceTables
{
    public static void Map(ModelBuilder model) => model.Entity<EventSpace>(space =>
    {
        space.ToTable("EventSpaces");
        space.Property(s => s.Id).ValueGeneratedNever();
        space.Property(s => s.Reason).HasMaxLength(1000);
        space.HasOne<Event>().WithOne().HasForeignKey<EventSpace>(s => s.Id).OnDelete(DeleteBehavior.Cascade);
        space.HasIndex(s => s.BookingId);
    });
}

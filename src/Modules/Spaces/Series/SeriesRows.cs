using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Series;

static class SeriesRows
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<BookingSeries>(series =>
        {
            series.Property(s => s.Id).ValueGeneratedNever();
            series.HasOne<Space>().WithMany().HasForeignKey(s => s.SpaceId).OnDelete(DeleteBehavior.Restrict);
            series.HasMany(s => s.Dates).WithOne().HasForeignKey(d => d.SeriesId).OnDelete(DeleteBehavior.Cascade);
            series.HasQueryFilter(s => s.DeletedAt == null);
        });
        model.Entity<SeriesDate>(date =>
        {
            date.ToTable("SeriesDates", t => t.HasCheckConstraint("ck_series_dates_forward", "\"start\" < \"end\""));
            date.HasKey(d => new { d.SeriesId, d.Day });
            date.HasOne<Space>().WithMany().HasForeignKey(d => d.SpaceId).OnDelete(DeleteBehavior.Restrict);
            date.HasOne<Booking>().WithMany().HasForeignKey(d => d.BookingId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Booking>(booking =>
        {
            booking.HasOne<BookingSeries>().WithMany().HasForeignKey(b => b.SeriesId).OnDelete(DeleteBehavior.Restrict);
            booking.HasIndex(b => new { b.SeriesId, b.Start });
        });
    }
}

namespace Yhdessa.Governance;

sealed class GovernanceDb(DbContextOptions<GovernanceDb> options, ModuleDbServices services) : ModuleDb(options, "governance", services)
{
    public DbSet<Body> Bodies => Set<Body>();
    public DbSet<Seat> Seats => Set<Seat>();
    public DbSet<SeatTerm> Terms => Set<SeatTerm>();
    public DbSet<Representative> Representatives => Set<Representative>();
    public DbSet<Strategy> Strategies => Set<Strategy>();
    public DbSet<Meeting> Meetings => Set<Meeting>();
    public DbSet<AgendaItem> AgendaItems => Set<AgendaItem>();
    public DbSet<Matter> Matters => Set<Matter>();
    public DbSet<Decision> Decisions => Set<Decision>();
    public DbSet<ActionItem> Actions => Set<ActionItem>();
    public DbSet<GivenStatement> Statements => Set<GivenStatement>();

    protected override void Map(ModelBuilder model)
    {
        model.Entity<Body>(body =>
        {
            body.Property(b => b.Id).ValueGeneratedNever();
            body.HasIndex(b => b.Slug).IsUnique();
            body.Property(b => b.Slug).HasMaxLength(90);
            body.Property(b => b.Kind).HasMaxLength(40);
            body.Property(b => b.Season).IsJson();
        });
        model.Entity<Seat>(seat =>
        {
            seat.Property(s => s.Id).ValueGeneratedNever();
            seat.Property(s => s.Kind).HasMaxLength(20);
            seat.HasOne<Body>().WithMany().HasForeignKey(s => s.BodyId).OnDelete(DeleteBehavior.Restrict);
            seat.HasMany(s => s.Terms).WithOne().HasForeignKey(t => t.SeatId).OnDelete(DeleteBehavior.Restrict);
            seat.HasMany(s => s.People).WithOne().HasForeignKey(p => p.SeatId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<SeatTerm>(term =>
        {
            term.ToTable("SeatTerms", t =>
            {
                t.HasCheckConstraint("ck_seat_terms_forward", "\"until\" is null or \"from\" <= \"until\"");
                t.HasCheckConstraint("ck_seat_terms_one_holder", "(organization_id is null and network_id is not null) or (organization_id is not null and network_id is null)");
            });
            if (Provider is Provider.SqlServer) term.ToTable(t => t.HasTrigger("seat_terms_one_at_a_time"));   // no OUTPUT clause beside a trigger
            term.Property(t => t.Id).ValueGeneratedNever();
            term.HasIndex(t => new { t.SeatId, t.From });
        });
        model.Entity<Representative>(person =>
        {
            person.ToTable("Representatives", t => t.HasCheckConstraint("ck_representatives_forward", "\"until\" is null or \"from\" <= \"until\""));
            if (Provider is Provider.SqlServer) person.ToTable(t => t.HasTrigger("representatives_one_at_a_time"));
            person.Property(p => p.Id).ValueGeneratedNever();
            person.HasIndex(p => new { p.SeatId, p.From });
            person.HasIndex(p => p.PersonId);
            person.HasIndex(p => p.Email);
        });
        model.Entity<Strategy>(strategy =>
        {
            strategy.Property(s => s.Id).ValueGeneratedNever();
            strategy.Property(s => s.Season).IsJson();
        });
        MeetingMap.Of(model);
    }
}

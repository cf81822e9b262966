using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Yhdessa.Events;

sealed class EventsDb(DbContextOptions<EventsDb> options, ModuleDbServices services, Fewest fewest) : ModuleDb(options, "events", services)
{
    public DbSet<Event> Events => Set<Event>();
    public DbSet<NewsItem> News => Set<NewsItem>();
    public DbSet<EventSeries> Series => Set<EventSeries>();
    public DbSet<RecurringActivity> Activities => Set<RecurringActivity>();
    public DbSet<Workshop> Workshops => Set<Workshop>();
    public DbSet<WorkshopOutput> Outputs => Set<WorkshopOutput>();
    public DbSet<Registration> Registrations => Set<Registration>();
    public DbSet<Seat> Seats => Set<Seat>();
    public DbSet<SignUpPlan> Plans => Set<SignUpPlan>();
    public DbSet<EventFeedback> Feedback => Set<EventFeedback>();
    public DbSet<Session> Sessions => Set<Session>();

    /// <summary>Of fewer answers no mean is told.</summary>
    public int FewestAnswers => fewest.Answers;
    public DbSet<EventSpace> EventSpaces => Set<EventSpace>();
    public DbSet<DayKeeper> DayKeepers => Set<DayKeeper>();
    public DbSet<WeeklyPlan> WeeklyPlans => Set<WeeklyPlan>();
    public DbSet<TaskTemplate> TaskTemplates => Set<TaskTemplate>();
    public DbSet<EventTask> Tasks => Set<EventTask>();
    public DbSet<HarvestSource> HarvestSources => Set<HarvestSource>();
    public DbSet<HarvestRun> HarvestRuns => Set<HarvestRun>();
    public DbSet<HarvestedEvent> Harvested => Set<HarvestedEvent>();
    public DbSet<ChannelText> ChannelTexts => Set<ChannelText>();
    public DbSet<TrustedOrganization> Trusted => Set<TrustedOrganization>();
    public DbSet<Bulletin> Bulletins => Set<Bulletin>();

    /// <summary>The events everybody sees.</summary>
    public IQueryable<Event> Published => Events.Where(e => e.Publication == Publication.Published && e.DeletedAt == null);

    /// <summary>Those, and the ones that were taken away since then: whoever has them in a calendar must hear of it.</summary>
    public IQueryable<Event> PublishedOrGone(DateTimeOffset since) => Events.Where(e => e.Publication == Publication.Published && (e.DeletedAt == null || e.DeletedAt >= since));

    /// <summary>Only the latter.</summary>
    public IQueryable<Event> Gone(DateTimeOffset since) => Events.Where(e => e.Publication == Publication.Published && e.DeletedAt >= since);

    /// <summary>The news everybody reads.</summary>
    public IQueryable<NewsItem> PublishedNews => News.Where(n => n.PublishedAt != null && n.DeletedAt == null);

    protected override void Map(ModelBuilder model)
    {
        model.Entity<Event>(Map);
        SignUpTables.Map(model, Provider);
        ProgrammeTables.Map(model);
        FactTables.Map(model);
        WeeklyTables.Map(model);
        TaskTables.Map(model);
        SpaceTables.Map(model);
        PlanTables.Map(model);
        BesideEvents.MapTables(model);
        HarvestTables.Map(model);
        ChannelTables.Map(model);
        TrustTables.Map(model);
        BulletinTables.Map(model);
        BoardTables.Map(model);
        model.Entity<EventPartner>(partner =>
        {
            partner.ToTable("EventPartners");
            partner.HasKey(p => new { p.EventId, p.OrganizationId });
            partner.HasIndex(p => p.OrganizationId);
        });
        model.Entity<EventSeries>(series =>
        {
            series.Property(s => s.Id).ValueGeneratedNever();
            series.HasIndex(s => s.Slug).IsUnique();
            series.Property(s => s.Slug).HasMaxLength(90);
            series.Property(s => s.Purpose).HasMaxLength(2000);
            series.Property(s => s.Editions).IsJson();
        });
        model.Entity<NewsItem>(news =>
        {
            news.ToTable("News");
            news.Property(n => n.Id).ValueGeneratedNever();
            news.HasIndex(n => n.Slug).IsUnique();
            news.HasIndex(n => n.PublishedAt);
            news.Property(n => n.Slug).HasMaxLength(90);
            news.Property(n => n.Text).Metadata.SetMaxLength(null);
        });
        model.Entity<RecurringActivity>(activity =>
        {
            activity.Property(a => a.Id).ValueGeneratedNever();
            activity.Property(a => a.Note).HasMaxLength(1000);
        });
        model.Entity<Workshop>(workshop =>
        {
            workshop.Property(w => w.Id).ValueGeneratedNever();
            workshop.Property(w => w.Tips).IsJson();
            workshop.HasMany(w => w.Outputs).WithOne().HasForeignKey(o => o.WorkshopId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<WorkshopOutput>(output =>
        {
            output.ToTable("WorkshopOutputs");
            output.Property(o => o.Id).ValueGeneratedNever();
            output.Property(o => o.Part).HasMaxLength(20);
            output.Property(o => o.Text).HasMaxLength(2000);
        });
    }

    static void Map(EntityTypeBuilder<Event> e)
    {
        e.Property(x => x.Id).ValueGeneratedNever();
        e.HasIndex(x => x.Slug).IsUnique();
        e.HasIndex(x => x.SortKey);
        e.HasIndex(x => new { x.FirstDay, x.LastDay });
        e.HasIndex(x => x.SeriesId);
        e.Property(x => x.Slug).HasMaxLength(90);
        e.Property(x => x.SortKey).HasMaxLength(120);
        e.Property(x => x.HostMunicipality).HasMaxLength(3);
        e.Property(x => x.Municipality).HasMaxLength(3);
        e.Property(x => x.Subarea).HasMaxLength(40);
        e.Property(x => x.Description).Metadata.SetMaxLength(null);
        e.Property(x => x.PlainText).Metadata.SetMaxLength(null);
        e.Property(x => x.OnlineUrl).HasMaxLength(300);
        e.HasIndex(x => x.BodyId);
        e.HasIndex(x => x.Publication);
        e.Property(x => x.SpaceIds).IsJson();
        e.Property(x => x.OrganizationIds).IsJson();
        e.Property(x => x.Programme).IsJson();
        e.Property(x => x.Feedback).IsJson();
        e.Property(x => x.Figures).IsJson();
        e.Property(x => x.Source).IsJson();
        e.Ignore(x => x.Date);
        e.HasOne<EventSeries>().WithMany().HasForeignKey(x => x.SeriesId).OnDelete(DeleteBehavior.Restrict);
        e.HasMany(x => x.Partners).WithOne().HasForeignKey(p => p.EventId).OnDelete(DeleteBehavior.Cascade);
        e.HasMany(x => x.Workshops).WithOne().HasForeignKey(w => w.EventId).OnDelete(DeleteBehavior.Cascade);
    }
}

using Yhdessa.Participation.Impact;
using Yhdessa.Participation.Initiatives;
using Yhdessa.Participation.Newsletters;
using Yhdessa.Participation.Season;
using Yhdessa.Participation.Surveys;
using Yhdessa.Participation.Volunteering;

namespace Yhdessa.Participation;

sealed class ParticipationDb(DbContextOptions<ParticipationDb> options, ModuleDbServices services) : ModuleDb(options, "participation", services)
{
    public DbSet<LedgerFact> Facts => Set<LedgerFact>();
    public DbSet<StatedFact> StatedFacts => Set<StatedFact>();
    public DbSet<NewsletterList> Lists => Set<NewsletterList>();
    public DbSet<Subscription> Subscriptions => Set<Subscription>();
    public DbSet<Issue> Issues => Set<Issue>();
    public DbSet<Initiative> Initiatives => Set<Initiative>();
    public DbSet<VolunteerTask> Tasks => Set<VolunteerTask>();
    public DbSet<VolunteerSignUp> SignUps => Set<VolunteerSignUp>();
    public DbSet<Survey> Surveys => Set<Survey>();
    public DbSet<SurveyResponse> Responses => Set<SurveyResponse>();

    protected override void Map(ModelBuilder model)
    {
        MapImpact(model);
        MapNewsletters(model);
        MapVolunteering(model);
        model.Entity<Initiative>(initiative =>
        {
            initiative.Property(i => i.Id).ValueGeneratedNever();
            initiative.Property(i => i.Text).HasMaxLength(4000);
            initiative.Property(i => i.Municipality).HasMaxLength(3);
            initiative.HasIndex(i => new { i.State, i.PublishedAt });
            initiative.HasIndex(i => i.ContactEmail);
        });
        model.Entity<Survey>(survey =>
        {
            survey.Property(s => s.Id).ValueGeneratedNever();
            survey.Property(s => s.Questions).IsJson();
            survey.HasIndex(s => s.Slug).IsUnique();
            survey.HasIndex(s => s.ClosesAt);
        });
        model.Entity<SurveyResponse>(response =>
        {
            response.Property(r => r.Id).ValueGeneratedNever();
            response.Property(r => r.Answers).IsJson();
            response.HasOne<Survey>().WithMany().HasForeignKey(r => r.SurveyId).OnDelete(DeleteBehavior.Cascade);
        });
    }

    static void MapImpact(ModelBuilder model)
    {
        model.Entity<LedgerFact>(fact =>
        {
            fact.ToTable("LedgerFacts").Property(f => f.Id).ValueGeneratedNever();
            fact.Property(f => f.Row).HasMaxLength(60);
            fact.Property(f => f.Source).HasMaxLength(40);
            fact.Property(f => f.Municipality).HasMaxLength(3);
            fact.HasIndex(f => new { f.Kind, f.Row }).IsUnique();   // a row of another module has one fact of a kind
            fact.HasIndex(f => new { f.Kind, f.From });
            fact.HasMany(f => f.Organizations).WithOne().HasForeignKey(o => o.FactId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<LedgerOrganization>(organization =>
        {
            organization.ToTable("LedgerOrganizations").HasKey(o => new { o.FactId, o.OrganizationId });
            organization.HasIndex(o => o.OrganizationId);
        });
        model.Entity<StatedFact>(fact =>
        {
            fact.Property(f => f.Id).ValueGeneratedNever();
            fact.Property(f => f.Verbatim).HasMaxLength(2000);
        });
    }

    static void MapNewsletters(ModelBuilder model)
    {
        model.Entity<NewsletterList>(list => list.ToTable("NewsletterLists").HasKey(l => l.Code));
        model.Entity<NewsletterList>().Property(l => l.Code).HasMaxLength(40);
        model.Entity<Subscription>(subscription =>
        {
            subscription.Property(s => s.Id).ValueGeneratedNever();
            subscription.Property(s => s.Consents).IsJson();
            subscription.HasIndex(s => s.Email).IsUnique().HasFilter("email IS NOT NULL");   // one address, one subscription
            subscription.HasMany(s => s.Choices).WithOne().HasForeignKey(c => c.SubscriptionId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<ListChoice>(choice =>
        {
            choice.ToTable("SubscriptionLists").HasKey(c => new { c.SubscriptionId, c.List });
            choice.Property(c => c.List).HasMaxLength(40);
            choice.HasOne<NewsletterList>().WithMany().HasForeignKey(c => c.List).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Issue>(issue =>
        {
            issue.Property(i => i.Id).ValueGeneratedNever();
            issue.Property(i => i.List).HasMaxLength(40);
            issue.Property(i => i.Bodies).IsJson();
            issue.HasOne<NewsletterList>().WithMany().HasForeignKey(i => i.List).OnDelete(DeleteBehavior.Restrict);
            issue.HasIndex(i => new { i.List, i.WeekOf }).IsUnique().HasFilter("week_of IS NOT NULL");   // two hosts, one weekly letter
            issue.HasIndex(i => new { i.State, i.SendAt });
        });
    }

    static void MapVolunteering(ModelBuilder model)
    {
        model.Entity<VolunteerTask>(task =>
        {
            task.ToTable("VolunteerTasks").Property(t => t.Id).ValueGeneratedNever();
            task.Property(t => t.Text).HasMaxLength(2000);
            task.Property(t => t.Municipality).HasMaxLength(3);
            task.HasIndex(t => t.Slug).IsUnique();
            task.HasIndex(t => t.Start);
        });
        model.Entity<VolunteerSignUp>(signUp =>
        {
            signUp.ToTable("VolunteerSignUps", t => t.HasCheckConstraint("ck_volunteer_sign_ups_place", "place IS NULL OR place >= 1")).Property(s => s.Id).ValueGeneratedNever();
            signUp.HasOne<VolunteerTask>().WithMany().HasForeignKey(s => s.TaskId).OnDelete(DeleteBehavior.Cascade);
            // A place is one person's, and a person has one place.
            signUp.HasIndex(s => new { s.TaskId, s.Place }).IsUnique().HasFilter("place IS NOT NULL");
            signUp.HasIndex(s => new { s.TaskId, s.Email }).IsUnique().HasFilter("place IS NOT NULL AND email IS NOT NULL");
            signUp.HasIndex(s => s.Email);
        });
    }
}

namespace Yhdessa.Host.Jobs;

/// <summary>Schedules, the log of runs and the staff page about both. What a job does is each module's own.</summary>
sealed class JobsModule() : Module("jobs", typeof(JobsDb))
{
    public const string See = "jobs.see", Run = "jobs.run";

    public override IReadOnlyList<Permission> Permissions =>
    [
        new(See, Access.Admin, Roles.Coordinator),
        new(Run, Access.Admin),
    ];

    public override IReadOnlyList<StaffPage> StaffPages =>
    [
        new("/staff/jobs", "jobs.menu", See, 90),
        new("/staff/mail", "mailbox.title", Yhdessa.Mail.MailModule.ReadFolder, 91),
    ];

    public override IReadOnlyList<Verb> Verbs =>
    [
        new("jobs list", "", JobVerbs.List),
        new("jobs run", "NAME [--now ISO] [--dry-run]", JobVerbs.Run),
    ];

    public override void Register(IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton<RunLog>();
        if (settings.GetValue("Jobs:Enabled", true)) services.AddSchedule(Settings.DatabaseOf(settings));
    }
}

using Yhdessa.Host.About;
using Yhdessa.Host.Accounts;
using Yhdessa.Host.Desk;
using Yhdessa.Host.Layout;
using Yhdessa.Host.Open;
using Yhdessa.Host.Pages;
using Yhdessa.Host.Statements.Feedback;

namespace Yhdessa.Host;

/// <summary>The host's own part: its frame, accounts, partner keys, audit, statements and the feedback they ask for.</summary>
sealed class HostModule() : Module("host", typeof(HostDb))
{
    public const string
        OwnData = "host.own-data",
        SeePeople = "host.see-people",
        InvitePeople = "host.invite-people",
        ManagePeople = "host.manage-people",
        ManageKeys = "host.manage-keys",
        ReadAudit = "host.read-audit",
        RunJobs = "host.run-jobs",
        EditStatements = "host.edit-statements",
        AnswerFeedback = "host.answer-feedback",
        RemoveDemonstration = "host.remove-demonstration",
        ImportTexts = "host.import-texts";

    public override IReadOnlyList<Permission> Permissions =>
    [
        new(OwnData, Access.Write, Roles.SignedIn),
        new(SeePeople, Access.Read, Roles.Coordinator),
        new(InvitePeople, Access.Write, Roles.Coordinator),
        new(ManagePeople, Access.Admin),
        new(ManageKeys, Access.Admin),
        new(ReadAudit, Access.Admin),
        new(RunJobs, Access.Admin),
        new(EditStatements, Access.Admin),
        new(AnswerFeedback, Access.Admin, Roles.Coordinator, Roles.Editor),
        new(RemoveDemonstration, Access.Admin),
        new(ImportTexts, Access.Admin),
    ];

    public override IReadOnlyList<StaffPage> StaffPages =>
    [
        new("/staff/feedback", "feedback.staff.title", AnswerFeedback, 70),
        new("/staff/screens", "host.screens.title", Yhdessa.Spaces.SpacesModule.Edit, 60),
        new("/staff/people", "host.people.title", SeePeople, 80),
        new("/staff/keys", "host.keys.title", ManageKeys, 85),
        new("/staff/statements", "statements.staff.title", EditStatements, 87),
        new("/staff/audit", "host.audit.title", ReadAudit, 90),
        new("/staff/demonstration", "host.demo.title", RemoveDemonstration, 95),
    ];

    public override IReadOnlyList<DeskStep> Desk => [new("host.desk.feedback", "/staff/feedback", AnswerFeedback, 20, () => new WaitingFeedback())];

    public override IReadOnlyList<StartStep> Start =>
    [
        new("host.start.people", "/staff/people", SeePeople, 30, () => new HasColleagues()),
        new("host.start.privacy", "/staff/statements", EditStatements, 40, () => new HasOwnPrivacy()),
    ];

    public override IReadOnlyList<SeasonStep> Season => [new(file => new ImportTextPages(file))];

    public override IReadOnlyList<DemoStep> Demo => [new(_ => new MakeUpNoTexts(), () => new RemoveTextPages())];

    public override IReadOnlyList<AddressStep> Addresses => [new(() => new TextPageAddresses())];

    public override IReadOnlyList<JobStep> Jobs =>
    [
        new("retention", now => new ForgetOldLinks(now)),
        new("retention", now => new ForgetOldFeedback(now)),
        new("reminders", now => new RemindOfFeedback(now)),
    ];

    public override IReadOnlyList<OwnStep> Own => [new(() => new OwnAccount(), () => new EraseMyAccount())];

    public override IReadOnlyList<Verb> Verbs => [.. UserVerbs.All, .. KeyVerbs.All];

    public override void Register(IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton<Sitemap>().AddScoped<StaffMenu>().AddScoped<OwnData>().AddExceptionHandler<PageProblems>();
        services.AddAccounts(settings);
    }

    public override void MapApi(IEndpointRouteBuilder api) =>
        api.MapOne<Me, Me.Answer>("/me").WithSummary("Whose key this is, and what it may do");

    public override void MapRoutes(IEndpointRouteBuilder routes)
    {
        routes.MapAccounts();
        SiteMapFile.Map(routes);
        FeedbackFile.Map(routes);
        Search.Suggestions.Map(routes);
    }
}

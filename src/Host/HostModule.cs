using Yhdessa.Host.Accounts;
using Yhdessa.Host.Layout;
using Yhdessa.Host.Pages;

namespace Yhdessa.Host;

/// <summary>The host's own part: its frame, accounts, partner keys, audit.</summary>
sealed class HostModule() : Module("host", typeof(HostDb))
{
    public const string
        OwnData = "host.own-data",
        SeePeople = "host.see-people",
        InvitePeople = "host.invite-people",
        ManagePeople = "host.manage-people",
        ManageKeys = "host.manage-keys",
        ReadAudit = "host.read-audit",
        RunJobs = "host.run-jobs";

    public override IReadOnlyList<Permission> Permissions =>
    [
        new(OwnData, Access.Write, Roles.SignedIn),
        new(SeePeople, Access.Read, Roles.Coordinator),
        new(InvitePeople, Access.Write, Roles.Coordinator),
        new(ManagePeople, Access.Admin),
        new(ManageKeys, Access.Admin),
        new(ReadAudit, Access.Admin),
        new(RunJobs, Access.Admin),
    ];

    public override IReadOnlyList<StaffPage> StaffPages =>
    [
        new("/staff/people", "host.people.title", SeePeople, 80),
        new("/staff/keys", "host.keys.title", ManageKeys, 85),
        new("/staff/audit", "host.audit.title", ReadAudit, 90),
    ];

    public override IReadOnlyList<JobStep> Jobs => [new("retention", now => new ForgetOldLinks(now))];

    public override IReadOnlyList<Verb> Verbs => [.. UserVerbs.All, .. KeyVerbs.All];

    public override void Register(IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton<Sitemap>().AddScoped<StaffMenu>().AddExceptionHandler<PageProblems>();
        services.AddAccounts(settings);
    }

    public override void MapApi(IEndpointRouteBuilder api) =>
        api.MapGet("/me", (ISender sender, CancellationToken ct) => sender.Send(new Me(), ct));

    public override void MapRoutes(IEndpointRouteBuilder routes) => routes.MapAccounts();
}

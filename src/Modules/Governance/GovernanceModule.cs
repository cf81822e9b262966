using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Yhdessa.Governance;

/// <summary>Bodies and who sits in them, their yearly cycle, their meetings and what comes of them, and the strategy.</summary>
public sealed class GovernanceModule() : Module("governance", typeof(GovernanceDb))
{
    public const string GiveSeats = "governance.give-seats", KeepMeetings = "governance.keep-meetings", KeepEveryBody = "governance.keep-every-body", Keep = "governance.keep";

    public override IReadOnlyList<Permission> Permissions =>
    [
        new(GiveSeats, Access.Admin, Roles.Coordinator),
        new(KeepMeetings, Access.Write, Roles.Coordinator, Roles.Secretary),   // whose body's, the handler checks
        new(KeepEveryBody, Access.Admin, Roles.Coordinator),
        new(Keep, Access.Admin),   // imports, demonstration, jobs
    ];

    public override IReadOnlyList<StaffPage> StaffPages =>
    [
        new("/staff/meetings", "governance.menu.meetings", KeepMeetings, 15),
        new("/staff/agenda-queue", "governance.menu.queue", KeepMeetings, 16),
        new("/staff/actions", "governance.menu.actions", KeepMeetings, 17),
        new("/staff/seats", "governance.menu.seats", GiveSeats, 30),
        new("/staff/body-statements", "governance.menu.statements", KeepMeetings, 31),
    ];

    public override IReadOnlyList<JobStep> Jobs => [new("reminders", now => new RemindGovernance(now)), new("retention", now => new ForgetFormerPeople(now))];

    public override IReadOnlyList<SeasonStep> Season => [new(file => new ImportGovernance(file))];

    public override IReadOnlyList<DemoStep> Demo => [new(now => new LoadDemoMeetings(now), () => new RemoveGovernance())];

    public override IReadOnlyList<OwnStep> Own => [new(() => new MyGovernance(), () => new ForgetMeHere())];

    public override IReadOnlyList<ComingStep> Coming => [new(of => new ComingActions(of))];

    public override IReadOnlyList<FindStep> Findable =>
    [
        Found(Decision.SearchKind, "governance.find.decisions", 40),
        Found(Meeting.SearchKind, "governance.find.meetings", 41),
        Found(Body.SearchKind, "governance.find.bodies", 42),
        Found(GivenStatement.SearchKind, "governance.find.statements", 43),
    ];

    public override IReadOnlyList<DeskStep> Desk =>
    [
        new("governance.desk.queue", "/staff/agenda-queue", KeepMeetings, 16, () => new QueuedMatters()),
        new("governance.desk.overdue", "/staff/actions", KeepMeetings, 17, () => new OverdueActions()),
        new("governance.desk.notes", "/staff/meetings", KeepMeetings, 50, () => new MeetingsWithoutNotes()),
    ];

    public override IReadOnlyList<CheckStep> Checks => [new(20, id => new SeatChecks(id))];

    public override IReadOnlyList<AddressStep> Addresses => [new(() => new GovernanceAddresses())];

    public override IEnumerable<string> DatabaseRules(Provider provider) => SeatPromise.For(provider);

    public override void Register(IServiceCollection services, IConfiguration settings) => services.AddScoped<MeetingLetters>().AddScoped<ActionLetters>();

    public override void MapApi(IEndpointRouteBuilder api) => GovernanceApi.Map(api);

    public override void MapRoutes(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/staff/actions/list.{format:regex(^(csv|xlsx)$)}", ActionFile.Of).ExcludeFromDescription();
        routes.MapOpen("/calendar/bodies/{id:guid}.ics", BodyCalendar.File);
    }

    static FindStep Found(string kind, string words, int place) => new(kind, words, place, ids => new FindGovernance(kind, ids));
}

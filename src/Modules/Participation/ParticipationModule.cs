using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Participation.Impact;
using Yhdessa.Participation.Initiatives;
using Yhdessa.Participation.Newsletters;
using Yhdessa.Participation.Own;
using Yhdessa.Participation.Season;
using Yhdessa.Participation.Surveys;
using Yhdessa.Participation.Volunteering;

namespace Yhdessa.Participation;

/// <summary>What people say and do, and what it all came to.</summary>
public sealed class ParticipationModule() : Module("participation", typeof(ParticipationDb))
{
    public const string WriteLetters = "participation.write-letters", MakeSurveys = "participation.make-surveys", Review = "participation.review", KeepTasks = "participation.keep-tasks", Coordinate = "participation.coordinate",
        SeeOwn = "participation.see-own", Keep = "participation.keep";

    public override IReadOnlyList<Permission> Permissions =>
    [
        new(WriteLetters, Access.Admin, Roles.Coordinator, Roles.Editor),
        new(MakeSurveys, Access.Admin, Roles.Coordinator, Roles.Editor),
        new(Review, Access.Admin, Roles.Coordinator, Roles.Editor),
        new(KeepTasks, Access.Write, Roles.SignedIn),        // whose task it is the handler looks
        new(Coordinate, Access.Admin, Roles.Coordinator),    // every organization's tasks
        new(SeeOwn, Access.Read, Roles.SignedIn),
        new(Keep, Access.Admin),                             // imports, demonstration, jobs
    ];

    public override IReadOnlyList<StaffPage> StaffPages =>
    [
        new("/staff/newsletters", "participation.staff.newsletters", WriteLetters, 54),
        new("/staff/surveys", "participation.staff.surveys", MakeSurveys, 55),
        new("/staff/initiatives", "participation.staff.initiatives", Review, 20),
        new("/staff/volunteer-tasks", "participation.staff.tasks", Coordinate, 56),
    ];

    public override IReadOnlyList<JobStep> Jobs =>
    [
        new("newsletter", now => new DraftWeekly(now)),
        new("newsletter", now => new SendIssues(now)),
        new("reminders", now => new RemindHelpers(now)),
        new("retention", now => new ForgetParticipants(now)),
    ];

    public override IReadOnlyList<ReferenceStep> Reference => [new(() => new LoadLists())];

    public override IReadOnlyList<SeasonStep> Season => [new(file => new ImportStatedFacts(file))];

    public override IReadOnlyList<DemoStep> Demo => [new(now => new LoadDemoParticipation(now), () => new RemoveDemoParticipation())];

    public override IReadOnlyList<GenerateStep> Generate => [new(wish => new GenerateSubscribers(wish.Subscribers, wish.Seed))];

    public override IReadOnlyList<OwnStep> Own => [new(() => new OwnParticipation(), () => new EraseParticipation())];

    public override IReadOnlyList<ComingStep> Coming => [new(of => new ComingTasks(of))];

    public override IReadOnlyList<FindStep> Findable =>
    [
        new(Initiative.SearchKind, "participation.initiatives.title", 60, ids => new FindInitiatives(ids)),
        new(VolunteerTask.SearchKind, "participation.tasks.title", 61, ids => new FindTasks(ids)),
        new(Survey.SearchKind, "participation.surveys.title", 62, ids => new FindSurveys(ids)),
        new(Issue.SearchKind, "participation.newsletters.title", 63, ids => new FindIssues(ids)),
    ];

    public override IReadOnlyList<DoStep> Doable => [new("participation.do.title", 30, "participate", wish => new DoTasks(wish))];

    public override IReadOnlyList<DeskStep> Desk =>
    [
        new("participation.desk.initiatives", "/staff/initiatives", Review, 15, () => new WaitingInitiatives()),
        new("participation.desk.hours", "/staff/volunteer-tasks", Coordinate, 18, () => new WaitingHours()),
        new("participation.desk.letters", "/staff/newsletters", WriteLetters, 52, () => new WaitingLetters()),
    ];

    public override IReadOnlyList<AddressStep> Addresses => [new(() => new ParticipationAddresses())];

    public override void Register(IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton(new Anonymity(settings.GetValue("Surveys:MinimumN", 5)));
        services.AddScoped<Ledger>().AddScoped<Collector>().AddScoped<SubscriptionLetters>().AddScoped<IssueLetters>().AddScoped<InitiativeLetters>().AddScoped<InitiativeStates>().AddScoped<VolunteerLetters>();
    }

    public override void MapApi(IEndpointRouteBuilder api) => ParticipationApi.Map(api);

    public override void MapRoutes(IEndpointRouteBuilder routes)
    {
        OneClick.Map(routes);
        routes.MapGet("/impact.{format:regex(^(csv|xlsx)$)}", ImpactWords.FileOfFigures).ExcludeFromDescription();
        routes.MapGet("/impact/{kind}/rows.{format:regex(^(csv|xlsx)$)}", ImpactWords.FileOfRows).ExcludeFromDescription();
    }
}

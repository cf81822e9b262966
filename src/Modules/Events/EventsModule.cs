using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Yhdessa.Events;

/// <summary>What happens in the region and when, as exactly as it is known.</summary>
public sealed class EventsModule() : Module("events", typeof(EventsDb))
{
    public const string Keep = "events.keep", Tell = "events.tell", EditAny = "events.edit-any", SeeAll = "events.see-all", HandleRegistrations = "events.handle-registrations";

    public override IReadOnlyList<Permission> Permissions =>
    [
        new(Tell, Access.Write, Roles.SignedIn),   // whose event, the handler checks
        new(EditAny, Access.Write, Roles.Coordinator, Roles.Editor),
        new(SeeAll, Access.Read, Roles.Coordinator, Roles.Editor, Roles.Liaison),
        new(Keep, Access.Admin),   // imports, the demonstration and jobs
        new(HandleRegistrations, Access.Admin, Roles.Coordinator, Roles.Editor),
    ];

    public override IReadOnlyList<StaffPage> StaffPages =>
    [
        new("/staff/registrations", "events.menu.registrations", HandleRegistrations, 15),
        new("/staff/events", "events.staff.title", SeeAll, 40),
        new("/staff/events/tasks", "events.tasks.due.title", EditAny, 41),
        new("/staff/events/coverage", "events.coverage.menu", SeeAll, 43),
        new("/staff/workshop-outputs", "events.open-outputs.title", EditAny, 42),
        new("/staff/news", "events.news.title", EditAny, 45),
        new("/staff/bulletins", "events.bulletins.title", EditAny, 46),
        .. BesideEvents.StaffPages,
    ];

    public override IReadOnlyList<JobStep> Jobs =>
    [
        new("reminders", now => new RemindSignedUp(now)),
        new("reminders", now => new TellOutputMoves(now)),
        new("reminders", now => new RemindOpenDays(now)),
        new("reminders", now => new RemindTasks(now)),
        new("retention", now => new ForgetSpeakers(now)),
        new("retention", now => new ForgetFollowers(now)),
        new("retention", now => new ForgetSignedUp(now)),
        new("retention", now => new ForgetFeedback(now)),
        new("retention", now => new ForgetOldNews(now)),
        new("retention", now => new ForgetOldEvents(now)),
        new("retention", now => new ForgetOldBulletins(now)),
        new("harvest", now => new HarvestEvents(now)),
        .. SignUpJobs.All,
        .. BesideEvents.Jobs,
    ];

    public override IReadOnlyList<OwnStep> Own =>
    [
        .. BesideEvents.Own,
        new(() => new MySignUps(), () => new EraseMySignUps()),
        new(() => new MyFollowedOutputs(), () => new EraseMyFollowedOutputs()),
        new(() => new MyDays(), () => new EraseMyDays()),
    ];

    public override IReadOnlyList<CalendarStep> Calendar => [new(() => new MySignUpsInCalendar())];

    public override IReadOnlyList<ComingStep> Coming => [new(of => new ComingEvents(of))];

    public override IReadOnlyList<GenerateStep> Generate => [new(wish => new GenerateEvents(wish.Events, wish.Seed))];

    public override IReadOnlyList<SeasonStep> Season => [new(file => new ImportEvents(file))];

    public override IReadOnlyList<DemoStep> Demo =>
    [
        new(now => new LoadDemoEvents(now), () => new RemoveDemoEvents()),
        new(now => new LoadDemoNews(now), () => new RemoveDemoNews()),
        new(now => new LoadDemoProgramme(now), () => new RemoveDemoProgramme()),
        new(now => new LoadDemoWeekly(now), () => new RemoveDemoWeekly()),
        new(now => new LoadDemoBulletins(now), () => new RemoveDemoBulletins()),
        .. BesideEvents.Demo,
    ];

    public override IReadOnlyList<FindStep> Findable =>
    [
        new(Event.SearchKind, "events.list.title", 20, ids => new FoundEvents(ids)),
        new(NewsItem.SearchKind, "events.news.title", 30, ids => new FoundNews(ids)),
        .. BesideEvents.Findable,
    ];

    public override IReadOnlyList<DoStep> Doable => [new("events.do.title", 20, "events", wish => new DoEvents(wish))];

    public override IReadOnlyList<DeskStep> Desk =>
    [
        new("events.desk.waiting", "/staff/events?publication=waiting", EditAny, 12, () => new WaitingEvents()),
        new("events.desk.tasks", "/staff/events/tasks", EditAny, 56, () => new LateTasks()),
        new("events.desk.outputs", "/staff/workshop-outputs", EditAny, 58, () => new CountOpenOutputs()),
        new("events.desk.external", "/staff/registrations", HandleRegistrations, 30, () => new ExternalDeadlines()),
        new("events.desk.day-open", "/staff/events?day=open", EditAny, 60, () => new EventsWithoutDay()),
        .. BesideEvents.Desk,
    ];

    public override IReadOnlyList<StartStep> Start => [new("events.start.own", "/staff/events/new", EditAny, 40, () => new HasOwnEvent())];

    public override IReadOnlyList<AddressStep> Addresses => [new(() => new EventAddresses()), new(() => new NewsAddresses()), .. BesideEvents.Addresses];

    public override IEnumerable<string> DatabaseRules(Provider provider) => PlacePromise.For(provider);

    public override void Register(IServiceCollection services, IConfiguration settings)
    {
        services.AddScoped<EventTeller>().AddScoped<FactTeller>().AddScoped<UmbrellaDesk>().AddScoped<SpaceWishes>().AddScoped<SpaceLetters>().AddScoped<EventMakers>().AddScoped<EventTwins>()
            .AddScoped<WeeklyWriter>().AddScoped<EventRewriter>().AddScoped<FewerPlaces>().AddScoped<TaskWriter>().AddScoped<EventReaders>().AddScoped<EventLetters>().AddScoped<ProposalLetters>()
            .AddScoped<SignUpDesk>().AddScoped<RegistrationLetters>().AddScoped<LineTurns>().AddScoped<LapsedOffers>().AddScoped<ThanksLetters>().AddScoped<DeadlineLetters>()
            .AddScoped<OutputReaders>().AddScoped<FeedbackDevice>().AddSingleton<FeedbackLimit>().AddSingleton(new Fewest(settings.GetValue("Surveys:MinimumN", 5)))
            .AddScoped<Trust>().AddScoped<TrustLetters>().AddScoped<ScreenTurns>().AddScoped<Taking>().AddSingleton<HarvestRound>().AddSingleton<LinkedHouse>().AddSingleton<EventBoards>()
            .AddHttpClient(LinkedHouse.Client, c => c.MaxResponseContentBufferSize = LinkedHouse.MostBytes).ConfigurePrimaryHttpMessageHandler(() => OutsideNetwork.Handler(LinkedHouse.Patience, redirects: false));
        BesideEvents.Register(services);
    }

    public override void MapRoutes(IEndpointRouteBuilder routes)
    {
        EventFile.Map(routes);
        StaffEventFile.Map(routes);
        CoverageFile.Map(routes);
        StaffFiles.Map(routes);
        SignUpApi.MapFiles(routes);
        OwnPeopleFile.Map(routes);
        LineFile.Map(routes);
        BulletinFile.Map(routes);
        OpenEvents.Map(routes);
        ReportFile.Map(routes);
        BesideEvents.MapRoutes(routes);
    }

    public override void MapApi(IEndpointRouteBuilder api) => EventsApi.Map(api);
}

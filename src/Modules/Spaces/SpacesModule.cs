using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Spaces.Calendar;
using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Houses;
using Yhdessa.Spaces.Levels;
using Yhdessa.Spaces.Open;
using Yhdessa.Spaces.Rounds;
using Yhdessa.Spaces.Season;
using Yhdessa.Spaces.Setup;
using Yhdessa.Spaces.Use;
using Yhdessa.Spaces.Series;
using Yhdessa.Spaces.Showcases;
using Yhdessa.Spaces.Advice;
using Yhdessa.Spaces.Waiting;

namespace Yhdessa.Spaces;

/// <summary>Houses, their spaces and who is there when.</summary>
public sealed class SpacesModule() : Module("spaces", typeof(SpacesDb))
{
    public const string Book = "spaces.book", SeeOwn = "spaces.see-own", Handle = "spaces.handle", Edit = "spaces.edit", Keep = "spaces.keep";

    public override IReadOnlyList<Permission> Permissions =>
    [
        new(Book, Access.Write, Roles.SignedIn),
        new(SeeOwn, Access.Read, Roles.SignedIn),
        new(Handle, Access.Admin, Roles.Coordinator),
        new(Edit, Access.Admin, Roles.Coordinator, Roles.Editor, Roles.Liaison),
        new(Keep, Access.Admin),   // imports, demonstration, jobs
    ];

    /// <summary>What is opened every day stands apart from the spaces' own cards.</summary>
    const string Bookings = "bookings";

    public override IReadOnlyList<StaffPage> StaffPages =>
    [
        new("/staff/inbox", "spaces.menu.inbox", Handle, 10, Bookings),
        new("/staff/waiting", "spaces.menu.waiting", Handle, 10, Bookings),
        new("/staff/today", "spaces.menu.today", Handle, 11, Bookings),
        new("/staff/setup", "spaces.menu.setup", Handle, 11, Bookings),
        new("/staff/week", "spaces.menu.week", Handle, 12, Bookings),
        new("/staff/bookings", "spaces.menu.bookings", Handle, 13, Bookings),
        new("/staff/spaces", "spaces.menu.spaces", Edit, 14),
        new("/staff/rules", "spaces.menu.rules", Edit, 15),
        new("/staff/use", "spaces.menu.use", Handle, 16),
        new("/staff/faults", "spaces.menu.faults", Handle, 17),
        new("/staff/rounds", "spaces.rounds.menu", Handle, 18, Bookings),
        new("/staff/door-keys", "spaces.keys.menu", Handle, 19),
        new("/staff/tenants", "spaces.leases.menu", Handle, 20),
        new("/staff/doors", "spaces.menu.doors", Handle, 21),
        new("/staff/showcases", "spaces.showcases.menu", Handle, 22),
        new("/staff/advice", "spaces.advice.menu", Handle, 23),
        new("/staff/peer-houses", "spaces.menu.peers", Edit, 59),
    ];

    public override IReadOnlyList<JobStep> Jobs =>
    [
        new("reminders", now => new RemindBookings(now)),
        new("reminders", now => new RemindHandlers(now)),
        new("reminders", now => new AskOfUse(now)),
        new("retention", now => new TidyQuotas(now)),
        new("reminders", now => new RemindApplicants(now)),
        new("rounds", now => new CloseRounds(now)),
        new("retention", now => new ForgetApplications(now)),
        new("reminders", now => new Keys.RemindKeys(now)),
        new("retention", now => new Keys.ForgetAccess(now)),
        new("rounds", now => new Leases.CarryLeases(now)),
        new("reminders", now => new RemindShowcases(now)),
        new("reminders", now => new RemindAdvised(now)),
        new("retention", now => new ForgetAdvised(now)),
        new("reminders", now => new MoveOffersOn(now)),
        new("retention", now => new ForgetWaits(now)),
        new("retention", now => new ForgetTasks(now)),
        new("reminders", now => new ByLetter.TidyHolds(now)),
        new("reminders", now => new TellMended(now)),
        new("retention", now => new ForgetWordsOfUse(now)),
        new("retention", now => new ByLetter.ForgetLetterBookers(now)),
    ];

    public override IReadOnlyList<OwnStep> Own => [new(() => new OwnBookings(), () => new EraseOwnBookings()), new(() => new OwnApplications(), () => new EraseOwnApplications()), new(() => new Keys.OwnAccess(), () => new Keys.EraseOwnAccess()), new(() => new OwnAdvice(), () => new EraseOwnAdvice()), new(() => new OwnWaits(), () => new EraseOwnWaits()), new(() => new OwnOfferings(), () => new EraseOwnOfferings()), new(() => new OwnUse(), () => new EraseOwnUse())];

    public override IReadOnlyList<CalendarStep> Calendar => [new(() => new MyBookingsInCalendar())];

    public override IReadOnlyList<SeasonStep> Season => [new(file => new ImportHouses(file))];

    public override IReadOnlyList<DemoStep> Demo => [new(now => new LoadDemo(now), () => new RemoveDemo()), new(now => new LoadDemoRounds(now), () => new RemoveDemoRounds()), new(now => new LoadDemoTenants(now), () => new RemoveDemoTenants()), new(now => new LoadDemoShowcases(now), () => new RemoveDemoShowcases()), new(now => new LoadDemoAdvice(now), () => new RemoveDemoAdvice())];

    public override IReadOnlyList<GenerateStep> Generate => [new(wish => new GenerateSpaces(wish.Spaces, wish.Bookings, wish.Seed))];

    public override IReadOnlyList<ComingStep> Coming => [new(of => new ComingBookings(of))];

    public override IReadOnlyList<DeskStep> Desk => [new("spaces.desk.inbox", "/staff/inbox", Handle, 10, () => new WaitingBookings()), new("spaces.desk.faults", "/staff/faults", Handle, 11, () => new OpenFaults()), new("spaces.desk.keys", "/staff/door-keys", Handle, 12, () => new Keys.OverdueKeys()), new("spaces.desk.showcases", "/staff/showcases", Handle, 50, () => new ShowcaseGaps()), new("spaces.desk.setup", "/staff/setup", Handle, 11, () => new OpenTasks())];

    public override IReadOnlyList<StartStep> Start => [new("spaces.start.hours", "/staff/spaces", Edit, 10, () => new AreHoursKnown())];

    public override IReadOnlyList<FindStep> Findable => [new(Space.SearchKind, "spaces.list.title", 30, ids => new FoundSpaces(ids))];

    public override IReadOnlyList<AddressStep> Addresses => [new(() => new SpaceAddresses()), new(() => new RoundAddresses()), new(() => new ShowcaseAddresses())];

    public override IEnumerable<string> DatabaseRules(Provider provider) => BlockPromise.For(provider);

    public override void Register(IServiceCollection services, IConfiguration settings) =>
        services.AddScoped<Door.DoorCookie>().AddScoped<Door.Doors>().AddScoped<Timetable>().AddScoped<Desk>().AddScoped<ForEvents.EventDesk>().AddScoped<Onlooker>().AddScoped<Prices>().AddScoped<BookingLetters>()
            .AddScoped<FactLetters>().AddScoped<TermsLevels>().AddScoped<Quotas>().AddScoped<BookerRules>()
            .AddScoped<RoundBook>().AddScoped<RoundLetters>().AddScoped<SlotOffers>().AddScoped<KeepSlots>().AddScoped<ProposalInMind>()
            .AddScoped<OwnedBookings>().AddScoped<SeriesPlanner>().AddScoped<SeriesPreviews>().AddScoped<SeriesDesk>().AddScoped<SeriesMover>().AddScoped<SeriesLetters>()
            .AddScoped<Entry.AccessBook>().AddScoped<Entry.AccessLetters>().AddScoped<Entry.DoorSecrets>().AddScoped<Leases.LeaseBook>()
            .AddScoped<ShowcaseBook>().AddScoped<ShowcaseLetters>().AddScoped<AdviceLetters>()
            .AddScoped<WaitingLine>().AddScoped<OfferLetters>().AddScoped<OfferDesk>().AddScoped<WaitLines>().AddScoped<CancelRule>().AddScoped<BookingMover>().AddScoped<SetupDesk>().AddScoped<SetupLetters>().AddScoped<SetupLines>()
            .AddScoped<NoShows>().AddScoped<ByLetter.LetterDesk>().AddScoped<ByLetter.HoldLetters>().AddSingleton<ByLetter.StrangerLimit>()
            .AddScoped<HourPrices>().AddScoped<RoundGroups>().AddSingleton(new Fewest(settings.GetValue("Surveys:MinimumN", 5)));

    public override void MapApi(IEndpointRouteBuilder api) => SpacesApi.Map(api);

    public override void MapRoutes(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/staff/bookings/list.{format}", BookingFile.Of);
        routes.MapGet("/staff/waiting/list.{format:regex(^(csv|xlsx)$)}", WaitFile.Of);
        routes.MapGet("/my/bookings/{id}.ics", BookingFile.Calendar);
        routes.MapGet("/staff/use/{what:regex(^(spaces|types|themes|kinds|years|bookings)$)}.{format:regex(^(csv|xlsx)$)}", UseFile.Of);
        routes.MapGet("/houses/{id:guid}.css", HouseLook.Of);
        routes.MapGet("/staff/rounds/{id}/report/list.{format}", RoundFile.Report);
        routes.MapGet("/staff/rounds/{id}/results/list.{format}", RoundFile.List);
        routes.MapGet("/showcases/{id}/list.{format}", ShowcaseWords.File);
        routes.MapGet("/staff/advice/{what:regex(^(figures|rows)$)}.{format:regex(^(csv|xlsx)$)}", AdviceFile.Of);
        routes.MapGet("/rounds/{id}/closing/list.{format}", ClosingFile.Of);
        routes.MapGet("/my/series/{id}.ics", SeriesFile.Calendar);
        routes.MapGet("/staff/tenants/list.{format}", Leases.TenantFile.Of);
        OpenSpaces.Map(routes);
    }
}

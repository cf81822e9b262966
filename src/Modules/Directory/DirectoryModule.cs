using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Yhdessa.Directory;

public sealed class DirectoryModule() : Module("directory", typeof(DirectoryDb))
{
    public const string
        Enter = "directory.enter", Edit = "directory.edit", EditAny = "directory.edit-any", Review = "directory.review", Import = "directory.import",
        SeeContacts = "directory.see-contacts", SeeOwn = "directory.see-own", SeeMunicipality = "directory.see-municipality", KeepPeople = "directory.keep-people",
        Exchange = "directory.exchange", SeePool = "directory.see-pool", Prepare = "directory.prepare", Guide = "directory.guide";

    public override IReadOnlyList<Permission> Permissions =>
    [
        new(Enter, Access.Write, Roles.Coordinator, Roles.Editor),
        new(Edit, Access.Write, Roles.SignedIn),   // whose page, the handler checks
        new(EditAny, Access.Write, Roles.Coordinator, Roles.Editor),
        new(Review, Access.Admin, Roles.Coordinator, Roles.Editor),
        new(Import, Access.Admin),
        new(SeeContacts, Access.Read, Roles.SignedIn),   // those marked for partners: whether she is one, the handler checks
        new(SeeOwn, Access.Read, Roles.SignedIn),
        new(SeeMunicipality, Access.Read, Roles.Coordinator, Roles.County, Roles.Liaison),   // a liaison her own
        new(KeepPeople, Access.Admin, Roles.Coordinator),   // on an organization's behalf; its owners, the handler knows
        new(Exchange, Access.Admin, Roles.Coordinator, Roles.Editor),
        new(SeePool, Access.Admin, Roles.Coordinator, Roles.Editor, Roles.County),   // what there is for a bad day; nobody's number
        new(Prepare, Access.Admin, Roles.Coordinator),                                 // call-outs and the telephone tree
        new(Guide, Access.Admin, Roles.Coordinator, Roles.Editor),
    ];

    public override IReadOnlyList<StaffPage> StaffPages =>
    [
        new("/staff/municipality", "directory.staff.municipality", SeeMunicipality, 18),
        new("/staff/review", "directory.staff.review", Review, 20),
        new("/staff/freshness", "directory.staff.freshness", Review, 21),
        new("/staff/organizations", "directory.staff.organizations", Review, 50),
        new("/staff/networks", "directory.networks.title", Review, 51),
        new("/staff/preparedness", "directory.pool.title", SeePool, 57),
        new("/staff/onboarding", "directory.guidance.title", Guide, 58),
    ];

    public override IReadOnlyList<OwnStep> Own =>
    [
        new(() => new OwnRights(), () => new EraseOwnRights()),
        new(() => new OwnLooks(), () => new EraseOwnLooks()),
        new(() => new OwnBoardAnswers(), () => new EraseOwnBoardAnswers()),
        new(() => new OwnPoolContacts(), () => new EraseOwnPoolContacts()),
        new(() => new Directory.Exchange.OwnImports(), () => new Directory.Exchange.EraseOwnImports()),
    ];

    public override IReadOnlyList<JobStep> Jobs =>
    [
        new("retention", now => new ForgetOld(now)),
        new("retention", now => new ForgetShared(now)),
        new("retention", now => new Directory.Exchange.ForgetImports(now)),
        new("freshness", now => new AskOrganizations(now)),
        new("links", now => new CheckLinks(now)),
        new("reminders", now => new SendHandovers(now)),
        new("reminders", now => new RemindOfEntries(now)),
    ];

    public override IReadOnlyList<ComingStep> Coming => [new(of => new ComingQuestions(of))];

    public override IReadOnlyList<Verb> Verbs => [new("import organizations", Directory.Exchange.ImportByVerb.Usage, Directory.Exchange.ImportByVerb.Run)];

    public override IReadOnlyList<SeasonStep> Season => [new(file => new ImportSeason(file))];

    public override IReadOnlyList<DemoStep> Demo => [new(_ => new AddNothingMadeUp(), () => new RemoveSeason()), new(now => new LoadDemoShared(now), () => new RemoveDemoShared()), new(_ => new LoadDemoNetworks(), () => new RemoveDemoNetworks())];

    public override IReadOnlyList<GenerateStep> Generate => [new(wish => new GenerateOrganizations(wish.Organizations, wish.Seed))];

    public override IReadOnlyList<DeskStep> Desk =>
    [
        new("directory.desk.review", "/staff/review", Review, 30, () => new WaitingForReview()),
        new("directory.desk.freshness", "/staff/freshness?reason=now", Review, 55, () => new FreshnessTaskCount()),
        new("directory.desk.networks", "/staff/networks", Review, 57, () => new NetworkRequestCount()),
        new("directory.desk.twins", "/staff/organizations/twins", Review, 60, () => new TwinCount()),
        new("directory.desk.steps", "/staff/onboarding", Guide, 62, () => new DueSteps()),
    ];

    public override IReadOnlyList<StartStep> Start => [new("directory.start.review", "/staff/review", Review, 20, () => new IsReviewed())];

    public override IReadOnlyList<FindStep> Findable =>
    [
        new(OrganizationFacets.SearchKind, "directory.organizations.title", 10, ids => new FoundOrganizations(ids)),
        new("network", "directory.networks.title", 40, ids => new FoundNetworks(ids)),
        new(BoardEntry.SearchKind, "directory.board.title", 45, ids => new FoundEntries(ids)),
        new(GoodPractice.SearchKind, "directory.practices.title", 46, ids => new FoundPractices(ids)),
    ];

    public override IReadOnlyList<DoStep> Doable => [new("directory.do.services", 10, "organizations", wish => new DoServices(wish))];

    public override IReadOnlyList<AddressStep> Addresses => [new(() => new DirectoryAddresses())];

    public override void Register(IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton<OrganizationBoards>().AddSingleton<NameBooks>().AddScoped<LikelyTwins>().AddScoped<FreshnessLetters>().AddScoped<InvitationLetters>().AddScoped<PassingOn>()
            .AddSingleton<Websites>().AddSingleton<LinkRound>().AddSingleton<OverlapBook>().AddScoped<PartnerReasons>().AddScoped<Directory.Exchange.CheckRows>().AddScoped<Directory.Exchange.SaveRows>()
            .AddScoped<Directory.Exchange.UndoRows>().AddScoped<Directory.Exchange.ImportBatches>().AddScoped<BoardLetters>().AddScoped<BoardMatching>().AddScoped<DrillLetters>().AddScoped<NetworkLetters>().AddScoped<Readers>()
            .AddHttpClient(Websites.Client).ConfigurePrimaryHttpMessageHandler(Websites.Guarded);
        services.AddSingleton(PrhSettings.Of(settings)).AddSingleton<PrhRegister>()
            .AddHttpClient(PrhRegister.Client, c => c.MaxResponseContentBufferSize = PrhRegister.MostBytes).ConfigurePrimaryHttpMessageHandler(PrhRegister.Plain);
    }

    public override void MapRoutes(IEndpointRouteBuilder routes)
    {
        OrganizationColumns.MapFiles(routes);
        FreshnessColumns.MapFiles(routes);
        NetworkFiles.MapFiles(routes);
        PoolColumns.MapFiles(routes);
        GuidanceColumns.MapFiles(routes);
        Hsds.OpenReferral.Map(routes);
        Ptv.ServiceRegister.Map(routes);
        Directory.Exchange.ImportFiles.Map(routes);
        Directory.Exchange.LahellaFiles.Map(routes);
    }

    public override void MapApi(IEndpointRouteBuilder api) => DirectoryApi.Map(api);
}

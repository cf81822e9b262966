using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Events.Fairs;
using Yhdessa.Events.Matchmaking;
using Yhdessa.Events.Materials;
using Yhdessa.Events.Support;
using Yhdessa.Events.Training;

namespace Yhdessa.Events;

/// <summary>What fairs, matchmaking, support, trainings and materials add to the module's table of contents.</summary>
static class BesideEvents
{
    public static readonly IReadOnlyList<StaffPage> StaffPages =
    [
        new("/staff/trainings", "events.training.title", EventsModule.EditAny, 44),
        new("/staff/materials", "events.materials.title", EventsModule.EditAny, 46),
        new("/staff/support", "events.support.figures", EventsModule.EditAny, 47),
    ];

    public static readonly IReadOnlyList<JobStep> Jobs =
    [
        new("retention", now => new ForgetOldMaterials(now)), new("retention", now => new ForgetTrained(now)), new("retention", now => new ForgetExhibitors(now)), new("retention", now => new ForgetMatched(now)),
        new("retention", now => new ForgetShifts(now)),
    ];

    /// <summary>Cards for others before the sign-ups they hang on.</summary>
    public static readonly IReadOnlyList<OwnStep> Own =
    [
        new(() => new MyMatchCards(), () => new EraseMyMatchCards()), new(() => new MyTrainings(), () => new EraseMyTrainings()), new(() => new MyStalls(), () => new EraseMyStalls()),
    ];

    public static readonly IReadOnlyList<DemoStep> Demo =
    [
        new(now => new LoadDemoMaterials(now), () => new RemoveDemoMaterials()), new(now => new LoadDemoTrainings(now), () => new RemoveDemoTrainings()),
        new(now => new LoadDemoFair(now), () => new RemoveDemoFair()), new(now => new LoadDemoSupport(now), () => new RemoveDemoSupport()),
        new(now => new LoadDemoMatch(now), () => new RemoveDemoMatch()),
    ];

    public static readonly IReadOnlyList<FindStep> Findable = [new(Material.SearchKind, "events.materials.title", 32, ids => new FoundMaterials(ids))];

    public static readonly IReadOnlyList<AddressStep> Addresses = [new(() => new MaterialAddresses())];

    public static readonly IReadOnlyList<DeskStep> Desk = [new("events.training.desk", "/staff/trainings", EventsModule.EditAny, 14, () => new TrainingsToSee())];

    public static void Register(IServiceCollection services) => services.AddScoped<TrainingLetters>().AddScoped<FairDesk>().AddScoped<StallLetters>().AddScoped<StallScreen>().AddScoped<MatchLetters>();

    public static void MapTables(ModelBuilder model)
    {
        MaterialTables.Map(model);
        TrainingTables.Map(model);
        FairTables.Map(model);
        MatchTables.Map(model);
        SupportTables.Map(model);
    }

    public static void MapRoutes(IEndpointRouteBuilder routes)
    {
        MaterialRoutes.Map(routes);
        FairFile.Map(routes);
        SupportFile.Map(routes);
    }

    public static void MapApi(IEndpointRouteBuilder api)
    {
        api.MapList<MaterialList, MaterialRow>("/materials").WithSummary("The materials that everybody may open, with counts by topic, form, licence, language and accessibility");
        api.MapOne<OneMaterial, MaterialRow>("/materials/{id}").WithSummary("One material");
        api.MapList<Trainings, TrainingRow>("/trainings").WithSummary("Ordered trainings that one can join, nearest first when a municipality is given");
        FairApi.Map(api);
        api.MapOne<OneTraining, TrainingRow>("/trainings/{id}").WithSummary("One ordered training: how many are coming, how many are needed and fit in");
    }

    static IReadOnlyList<Id<Material>> OfSeason => ForumRest.MaterialKeys;

    /// <summary>Events of the demonstration that somebody real hangs on by one of these.</summary>
    public static async Task<IReadOnlyList<Id<Event>>> NeededForMore(this EventsDb db, CancellationToken ct) =>
    [
        .. await db.Set<Material>().Where(m => m.Mark == null && !OfSeason.Contains(m.Id) && m.EventId != null).Select(m => m.EventId!.Value).Distinct().ToListAsync(ct),
        .. await db.Set<StallBooking>().Where(b => b.Mark == null).Select(b => b.EventId).Distinct().ToListAsync(ct),
        .. await db.Set<StallShift>().Where(s => s.Mark == null).Select(s => s.EventId).Distinct().ToListAsync(ct),
        .. await db.Set<MatchDay>().Where(d => d.Mark == null).Select(d => d.Id).ToListAsync(ct),
        .. await db.Set<TrainingOrder>().Where(o => o.EventId != null).Select(o => o.EventId!.Value).Distinct().ToListAsync(ct),
    ];
}

using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Yhdessa.Events;

/// <summary>What happens in the region and when, as exactly as it is known.</summary>
public sealed class EventsModule() : Module("events", typeof(EventsDb))
{
    public const string Keep = "events.keep", HandleRegistrations = "events.handle-registrations";

    public override IReadOnlyList<Permission> Permissions =>
    [
        new(Keep, Access.Admin),   // imports, the demonstration and jobs
        new(HandleRegistrations, Access.Admin, Roles.Coordinator, Roles.Editor),
    ];

    public override IReadOnlyList<StaffPage> StaffPages => [new("/staff/registrations", "events.menu.registrations", HandleRegistrations, 15)];

    public override IReadOnlyList<JobStep> Jobs => [new("reminders", now => new RemindSignedUp(now)), new("retention", now => new ForgetSignedUp(now))];

    public override IReadOnlyList<OwnStep> Own => [new(() => new MySignUps(), () => new EraseMySignUps())];

    public override IReadOnlyList<GenerateStep> Generate => [new(wish => new GenerateEvents(wish.Events, wish.Seed))];

    public override void Register(IServiceCollection services, IConfiguration settings) => services.AddScoped<SignUpDesk>().AddScoped<RegistrationLetters>();

    public override IReadOnlyList<SeasonStep> Season => [new(file => new ImportEvents(file))];

    public override IReadOnlyList<DemoStep> Demo => [new(now => new LoadDemoEvents(now), () => new RemoveDemoEvents())];

    public override void MapApi(IEndpointRouteBuilder api) => EventsApi.Map(api);

    public override void MapRoutes(IEndpointRouteBuilder routes)
    {
        SignUpApi.MapFiles(routes);
        OpenEvents.Map(routes);
    }
}

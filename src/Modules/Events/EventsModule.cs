using Microsoft.AspNetCore.Routing;

namespace Yhdessa.Events;

/// <summary>What happens in the region and when, as exactly as it is known.</summary>
public sealed class EventsModule() : Module("events", typeof(EventsDb))
{
    public const string Keep = "events.keep";

    public override IReadOnlyList<Permission> Permissions => [new(Keep, Access.Admin)];   // imports and the demonstration

    public override IReadOnlyList<SeasonStep> Season => [new(file => new ImportEvents(file))];

    public override IReadOnlyList<DemoStep> Demo => [new(now => new LoadDemoEvents(now), () => new RemoveDemoEvents())];

    public override void MapApi(IEndpointRouteBuilder api) => EventsApi.Map(api);
}

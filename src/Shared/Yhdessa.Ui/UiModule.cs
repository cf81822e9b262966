using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;

namespace Yhdessa.Ui;

/// <summary>The component kit: its texts and its assets. It keeps nothing.</summary>
public sealed class UiModule() : Module("ui")
{
    public override void Register(IServiceCollection services, IConfiguration settings) =>
        services.AddScoped(p => new Say(p.GetRequiredService<Texts>(), p.GetRequiredService<TimeProvider>()))
            .AddScoped<Flash>().AddScoped<BrowserSecret>().AddScoped<Sheet>();

    public override void MapRoutes(IEndpointRouteBuilder routes)
    {
        routes.MapDrafts();
        routes.MapPlainSwitch();
    }
}

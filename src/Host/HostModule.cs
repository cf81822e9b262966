using Yhdessa.Host.Layout;
using Yhdessa.Host.Pages;

namespace Yhdessa.Host;

/// <summary>The host's own part: its texts, its frame, and soon its accounts.</summary>
sealed class HostModule() : Module("host")
{
    public override void Register(IServiceCollection services, IConfiguration settings) =>
        services.AddSingleton<Sitemap>().AddScoped<StaffMenu>().AddExceptionHandler<PageProblems>();
}

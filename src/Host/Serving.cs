using Yhdessa.Host.Verbs;

namespace Yhdessa.Host;

/// <summary>Starting the site: schema, reference data, on a new database the demonstration, and one line that says where it is.</summary>
static class Serving
{
    const string Default = "http://127.0.0.1:5080";

    /// <summary>Without settings it listens on this machine alone.</summary>
    public static void ListenAtHome(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration["Urls"])) builder.WebHost.UseUrls(Default);
    }

    public static async Task<int> Serve(this WebApplication app, Settings settings)
    {
        Prepare.Models(app.Services);
        var isNew = await Prepare.SchemaOnce(app.Services, default);
        var opening = app.Services.GetRequiredService<Opening>();
        if (isNew && settings.LoadsDemo) opening.Done = Task.Run(() => Demonstration.Load(app.Services, _ => { }, default));
        await app.StartAsync();
        await opening.Done;
        await Console.Out.WriteLineAsync(Address(app, settings));
        await app.WaitForShutdownAsync();
        return 0;
    }

    /// <summary>Passkeys need a name, so the loopback address is shown as localhost.</summary>
    static string Address(WebApplication app, Settings settings) => settings.PublicAddress?.ToString().TrimEnd('/')
        ?? string.Join(' ', app.Urls.Select(u => u.Replace("127.0.0.1", "localhost", StringComparison.Ordinal).Replace("[::1]", "localhost", StringComparison.Ordinal)));
}

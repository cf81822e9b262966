using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Yhdessa.Host.Verbs;

/// <summary>The 2024 season with made-up everyday life around today on top of it. Each overlay record carries the mark "esimerkki".</summary>
static class Demonstration
{
    public static async Task<IReadOnlyList<JobReport>> Load(IServiceProvider services, Action<string> progress, CancellationToken stop)
    {
        services.GetRequiredService<IDataProtectionProvider>().CreateProtector("demonstration").Protect([]);   // a new database gets its key before a command needs it
        await using var file = typeof(Demonstration).Assembly.GetManifestResourceStream("Yhdessa.Host.Demo.fellmannia-2024.json")!;
        using var season = await JsonDocument.ParseAsync(file, cancellationToken: stop);
        var counts = await ImportSeason.Take(services, season.RootElement, progress, stop);
        var now = services.GetRequiredService<TimeProvider>().Now();
        return [.. counts.Select(c => new JobReport(c.Added + c.Changed, c.Kind)), .. await Each(services, m => m.Demo.Select(d => d.Load(now)), stop)];
    }

    public static async Task<int> LoadByVerb(VerbCall call)
    {
        call.Options([]).NoWords();
        var done = await Load(call.Services, call.Progress, call.Stop);
        return call.Answer(new { loaded = done }, done.Select(d => $"{d.What}: {d.Done}"));
    }

    public static async Task<int> RemoveByVerb(VerbCall call)
    {
        call.Options([]).NoWords();
        var done = await Remove(call.Services, call.Stop);
        return call.Answer(new { removed = done }, done.Select(d => $"{d.What}: {d.Done}"));
    }

    /// <summary>Backwards, so that what hangs on something goes before it.</summary>
    public static Task<IReadOnlyList<JobReport>> Remove(IServiceProvider services, CancellationToken stop) =>
        Each(services, m => m.Demo.Reverse().Select(d => d.Remove()), stop, backwards: true);

    static async Task<IReadOnlyList<JobReport>> Each(IServiceProvider services, Func<Module, IEnumerable<IRequest<JobReport>>> messages, CancellationToken stop, bool backwards = false)
    {
        var modules = services.GetRequiredService<Modules>().All;
        var done = new List<JobReport>();
        foreach (var message in (backwards ? modules.Reverse() : modules).SelectMany(messages))
        {
            await using var scope = services.CreateAsyncScope();
            done.Add(await scope.ServiceProvider.GetRequiredService<ISender>().Send(message, stop));
            await services.GetRequiredService<OutboxRelay>().DeliverDue(stop);
        }
        return done;
    }
}

using System.Text.Json;

namespace Yhdessa.Host.Verbs;

/// <summary>"import season FILE.json": every module takes its part of the file, in the modules' order.</summary>
static class ImportSeason
{
    public static async Task<int> Run(VerbCall call)
    {
        var file = call.Options([]).OnlyWord("FILE.json");
        JsonDocument season;
        try
        {
            season = JsonDocument.Parse(await File.ReadAllBytesAsync(file, call.Stop));
        }
        catch (JsonException why)
        {
            throw new VerbFailed($"{file} is not JSON: {why.Message}");
        }
        using (season)
        {
            var counts = await Take(call.Services, season.RootElement, call.Progress, call.Stop);
            return call.Answer(new { counts }, counts.Select(c => $"{c.Kind}: {c.Added} added, {c.Changed} changed, {c.Unchanged} unchanged, {c.ForReview} for review"));
        }
    }

    /// <summary>Each step is a commit of its own, and its events reach the other modules before the next step leans on them.</summary>
    public static async Task<IReadOnlyList<ImportCount>> Take(IServiceProvider services, JsonElement season, Action<string> progress, CancellationToken stop)
    {
        if (season.ValueKind is not JsonValueKind.Object || !season.TryGetProperty("meta", out _)) throw new VerbFailed("this is no season file: it has no \"meta\"");
        var counts = new List<ImportCount>();
        foreach (var module in services.GetRequiredService<Modules>().All)
            foreach (var step in module.Season)
            {
                progress($"{module.Name}…");
                await using var scope = services.CreateAsyncScope();
                counts.AddRange(await scope.ServiceProvider.GetRequiredService<ISender>().Send(step.Message(season), stop));
                await services.GetRequiredService<OutboxRelay>().DeliverDue(stop);
            }
        return [.. counts.GroupBy(c => c.Kind).Select(k => new ImportCount(k.Key, k.Sum(c => c.Added), k.Sum(c => c.Changed), k.Sum(c => c.Unchanged), k.Sum(c => c.ForReview)))];
    }
}

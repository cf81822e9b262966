using System.Globalization;

namespace Yhdessa.Host.Jobs;

/// <summary>"jobs list" and "jobs run NAME [--now ISO]".</summary>
static class JobVerbs
{
    public static async Task<int> List(VerbCall call)
    {
        call.Options([]).NoWords();
        var now = call.Services.GetRequiredService<TimeProvider>().Now();
        var latest = await call.Services.GetRequiredService<RunLog>().Latest(call.Stop);
        var jobs = Timetable.Of(call.Services.GetRequiredService<Modules>()).Select(j => (j.Name, Next: j.NextAfter(now), Last: latest.GetValueOrDefault(j.Name))).ToList();
        return call.Answer(
            new { jobs = jobs.Select(j => new { j.Name, j.Next, last = j.Last?.StartedAt, j.Last?.Error }) },
            jobs.Select(j => $"{j.Name}: next {Wall(j.Next) ?? "all the time"}, last {Wall(j.Last?.StartedAt) ?? "never"}{(j.Last?.Error is null ? "" : ", failed")}"));
    }

    public static async Task<int> Run(VerbCall call)
    {
        var options = call.Options(["--now"], "--dry-run");
        var run = await call.Send(new RunJob(options.OnlyWord("NAME"), Instant(options["--now"]), "verb", options.Has("--dry-run")));
        call.Answer(
            new { job = run.Job, run.At, run.Milliseconds, run.DryRun, run.Done, run.Error },
            run.Done.Select(d => $"{d.What}: {d.Done}").Append($"{run.Job}: {run.Milliseconds} ms{(run.DryRun ? ", nothing was kept" : "")}"));
        return run.Error is null ? 0 : throw new VerbFailed(run.Error);
    }

    static DateTimeOffset? Instant(string? iso)
    {
        if (iso is null) return null;
        var hasOffset = iso.EndsWith('Z') || iso.LastIndexOfAny(['+', '-']) > 9;
        return hasOffset && DateTimeOffset.TryParse(iso, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var at)
            ? at : throw new WrongUsage($"--now must be an instant with its offset, such as 2024-10-16T07:00:00+03:00, not {iso}");
    }

    static string? Wall(DateTimeOffset? moment) => moment is { } m ? Helsinki.Local(m).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : null;
}

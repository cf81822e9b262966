using System.Diagnostics;

namespace Yhdessa.Host.Verbs;

/// <summary>"generate": synthetic data at scale; the same seed gives the same data.</summary>
static class GenerateData
{
    static readonly string[] numbers = ["--organizations", "--spaces", "--events", "--bookings", "--subscribers", "--seed"];

    public static async Task<int> Run(VerbCall call)
    {
        var options = call.Options(numbers);
        options.NoWords();
        var wish = new GenerateWish(options.Number("--organizations", 0), options.Number("--spaces", 0), options.Number("--events", 0), options.Number("--bookings", 0), options.Number("--subscribers", 0), options.Number("--seed", 1));

        var watch = Stopwatch.StartNew();
        var made = new List<JobReport>();
        foreach (var module in call.Services.GetRequiredService<Modules>().All)
            foreach (var step in module.Generate)
            {
                call.Progress($"{module.Name}…");
                await using var scope = call.Services.CreateAsyncScope();
                made.Add(await scope.ServiceProvider.GetRequiredService<ISender>().Send(step.Message(wish), call.Stop));
                await call.Services.GetRequiredService<OutboxRelay>().DeliverDue(call.Stop);
            }
        var seconds = Math.Round(watch.Elapsed.TotalSeconds, 1);
        return call.Answer(new { made, seconds }, made.Select(m => $"{m.What}: {m.Done}").Append(FormattableString.Invariant($"seconds: {seconds}")));
    }
}

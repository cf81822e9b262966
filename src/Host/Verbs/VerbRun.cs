using Yhdessa.Databases;

namespace Yhdessa.Host.Verbs;

/// <summary>Runs one verb as the system, without pages, jobs or the relay; the events it posted are delivered before it ends.</summary>
static class VerbRun
{
    /// <summary>These work on whatever there is, or on nothing; all others first bring the schema up to date.</summary>
    static readonly HashSet<string> schemaless = ["help", "version", "check", "migrate", "restore"];

    public static async Task<int> Run(IServiceProvider services, VerbLine line, TextReader input, TextWriter output, TextWriter error, CancellationToken stop)
    {
        if (line.Verb is not { } verb)
        {
            await error.WriteLineAsync("There is no such verb. \"help\" lists them all.");
            return 2;
        }
        try
        {
            if (!schemaless.Contains(verb.Words)) await Prepare.SchemaOnce(services, stop);
            await using var scope = services.CreateAsyncScope();
            var status = await verb.Run(new(scope.ServiceProvider, line.Arguments, line.Json, input, output, error, stop));
            if (!schemaless.Contains(verb.Words)) await services.GetRequiredService<OutboxRelay>().DeliverDue(stop);
            return status;
        }
        catch (WrongUsage why)
        {
            await error.WriteLineAsync($"{verb.Words}: {why.Message}{Environment.NewLine}usage: {verb.Words} {verb.Usage}".TrimEnd());
            return 2;
        }
        catch (Exception why) when (Said(services, why) is { } said)
        {
            await error.WriteLineAsync($"{verb.Words}: {said}");
            return 1;
        }
    }

    static string? Said(IServiceProvider services, Exception why) => why switch
    {
        VerbFailed => why.Message,
        Refusal no => services.GetRequiredService<Texts>().In("en", $"problem.{no.Code}", no.Args),
        ValidationException no => string.Join("; ", no.Errors.Select(e => $"{e.PropertyName}: {e.ErrorMessage}")),
        OperationCanceledException => "stopped",
        IOException or UnauthorizedAccessException or System.Text.Json.JsonException or System.Data.Common.DbException => why.Message,
        _ => null,
    };
}

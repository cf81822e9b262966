using System.Diagnostics;

namespace Yhdessa.Bench;

/// <summary>A started server, the real one or the raw one, until it has been measured.</summary>
sealed class Running : IDisposable
{
    readonly Process process;

    Running(Process process, Uri address)
    {
        this.process = process;
        Client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(60) };
    }

    public HttpClient Client { get; }
    public int Id => process.Id;

    /// <summary>From starting the process to its first good answer.</summary>
    public TimeSpan FirstAnswer { get; private init; }

    public static async Task<Running> Start(string dll, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> settings, Uri address, string firstPath)
    {
        var watch = Stopwatch.StartNew();
        var process = Process.Start(Call(dll, arguments, settings))!;
        var said = new System.Text.StringBuilder();   // read always: a full pipe would stop the server
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) => { if (said.Length < 4000) said.AppendLine(line.Data); };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var client = new HttpClient { BaseAddress = address };
        while (!await Answers(client, firstPath))
        {
            if (process.HasExited || watch.Elapsed > TimeSpan.FromMinutes(2)) throw new InvalidOperationException($"{dll} did not answer: {said}");
            await Task.Delay(5);
        }
        return new Running(process, address) { FirstAnswer = watch.Elapsed };
    }

    static async Task<bool> Answers(HttpClient client, string path)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>Runs a verb to its end; answers what it printed.</summary>
    public static async Task<(string Printed, TimeSpan Took)> Verb(string dll, IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(Call(dll, arguments, settings))!;
        var errors = process.StandardError.ReadToEndAsync();
        var printed = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}: {await errors}");
        return (printed, watch.Elapsed);
    }

    static ProcessStartInfo Call(string dll, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> settings)
    {
        var call = new ProcessStartInfo("dotnet", [dll, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetDirectoryName(dll)! };
        foreach (var (name, value) in settings) call.Environment[name] = value;
        return call;
    }

    public void Dispose()
    {
        Client.Dispose();
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }
}

using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Yhdessa.Tests.Architecture;

namespace Yhdessa.Tests.Support.Faults;

/// <summary>The host as it is built and shipped, in a process of its own on a house's database: something that can be killed.</summary>
public sealed class HostProcess : IDisposable
{
    static readonly string assembly = Path.Combine(TheHouse.Root, "src", "Host", "bin", AppContext.BaseDirectory.Contains("Release", StringComparison.Ordinal) ? "Release" : "Debug", "net10.0", "Yhdessa.Host.dll");

    readonly Process process;

    HostProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Serves when this returns.</summary>
    public static async Task<HostProcess> Start(House house)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}/");
        var process = Run(house, "serve", "--urls", address.ToString());
        if (await process.StandardOutput.ReadLineAsync() is null) throw new InvalidOperationException($"The host did not start: {await process.StandardError.ReadToEndAsync()}");
        _ = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        return new(process, address);
    }

    /// <summary>An operator's verb; answers its last line.</summary>
    public static async Task<string> Verb(House house, params string[] words)
    {
        using var process = Run(house, words);
        var errors = process.StandardError.ReadToEndAsync();
        var lines = (await process.StandardOutput.ReadToEndAsync()).Trim().Split('\n');
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, await errors);
        return lines[^1].Trim();
    }

    /// <summary>A verb where nobody has been yet: an empty folder, the usual settings.</summary>
    public static async Task<(int Status, string Out, string Error)> InNewFolder(DirectoryInfo folder, params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [assembly, .. words]) { RedirectStandardOutput = true, RedirectStandardError = true, Environment = { ["DataDirectory"] = folder.FullName } })!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, said, await errors);
    }

    public HttpClient Client(string key)
    {
        var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 100 }) { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(60) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return client;
    }

    /// <summary>kill -9: no last words, no flush, no goodbye to the database.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (!process.HasExited) Kill();
        process.Dispose();
    }

    static Process Run(House house, params string[] words) => Process.Start(new ProcessStartInfo("dotnet", [assembly, .. words])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment =
        {
            ["DataDirectory"] = house.DataDirectory.FullName,
            ["Database__Provider"] = house.Provider.ToString(),
            ["ConnectionStrings__Yhdessa"] = house.ConnectionString,
            ["Demo__Load"] = "false",
            ["Jobs__Enabled"] = "false",
            ["RateLimits__Enabled"] = "false",
            ["Logging__LogLevel__Default"] = "Warning",
        },
    })!;

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

using System.Net;
using Yhdessa.Databases;

namespace Yhdessa.Host;

/// <summary>A setting says what nobody understands: the start stops with this one line.</summary>
sealed class SettingRefused(string line) : Exception(line);

/// <summary>The contract's settings as the host reads them, once. Modules read their own sections, which <see cref="SettingRules"/> has checked.</summary>
sealed record Settings(DirectoryInfo DataDirectory, DatabaseSettings Database, Uri? PublicAddress, IReadOnlyList<IPNetwork> Proxies, bool LoadsDemo, bool LimitsRates)
{
    /// <summary>0, or the exit status with which the start stops after its one line.</summary>
    public static int Read(IConfigurationManager configuration, TextWriter error, out Settings settings)
    {
        settings = null!;
        try
        {
            settings = Read(configuration);
            return 0;
        }
        catch (Exception no) when (no is SettingRefused or WrongUsage)
        {
            error.WriteLine(no.Message);
            return no is WrongUsage ? 2 : 1;
        }
    }

    public static Settings Read(IConfigurationManager settings)
    {
        SettingRules.Check((IConfigurationRoot)settings);
        var data = DataFolder(settings["DataDirectory"] ?? "data");
        return new(data, DatabaseOf(settings), settings["PublicAddress"] is { Length: > 0 } address ? new(address) : null,
            [.. Listed(settings["Proxies:Known"]).Select(Network)], settings.GetValue("Demo:Load", true), settings.GetValue("RateLimits:Enabled", true));
    }

    /// <summary>Where the house keeps what it knows; the scheduler keeps its own there too.</summary>
    public static DatabaseSettings DatabaseOf(IConfiguration settings)
    {
        var provider = settings.GetValue("Database:Provider", Provider.Sqlite);
        var connection = settings.GetConnectionString("Yhdessa");
        if (connection is null && provider is not Provider.Sqlite) throw new SettingRefused($"ConnectionStrings__Yhdessa is missing; Database__Provider={provider} needs a connection string");
        return new(provider, connection ?? $"Data Source={Path.Combine(DataFolder(settings["DataDirectory"] ?? "data").FullName, "yhdessa.db")}", settings.GetValue<int?>("Database:MaxBatchSize"));
    }

    /// <summary>What is kept there is nobody else's on this machine.</summary>
    static DirectoryInfo DataFolder(string path)
    {
        try
        {
            return OperatingSystem.IsWindows() ? Folder.CreateDirectory(path) : Folder.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
        catch (Exception why) when (why is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new SettingRefused($"DataDirectory is \"{path}\"; it accepts a folder that can be made and written to");
        }
    }

    public static IEnumerable<string> Listed(string? setting) => (setting ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries);

    static IPNetwork Network(string text) => IPNetwork.TryParse(text, out var network) ? network : IPAddress.Parse(text) is var one ? new(one, one.GetAddressBytes().Length * 8) : default;
}

using System.Globalization;
using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Configuration.CommandLine;
using Microsoft.Extensions.Configuration.Json;

namespace Yhdessa.Host;

/// <summary>Every setting there is and what it accepts. Environment variables outside these sections are not ours.</summary>
static class SettingRules
{
    sealed record Setting(string Key, string Accepts, Func<string, bool> Fits, bool IsSecret = false);

    static readonly Setting[] all =
    [
        new("Urls", "addresses such as http://127.0.0.1:5080, separated by ;", v => v.Split(';', StringSplitOptions.RemoveEmptyEntries).All(IsListenAddress)),
        new("Proxies:Known", "IP addresses or networks, separated by commas", v => Settings.Listed(v).All(p => IPAddress.TryParse(p, out _) || IPNetwork.TryParse(p, out _))),
        new("PublicAddress", "an address such as https://yhdessa.example", v => Uri.TryCreate(v, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Query.Length + address.Fragment.Length == 0),
        new("DataDirectory", "a folder", v => v.Length > 0 && !v.Contains('\0')),
        OneOf("Database:Provider", "Sqlite", "PostgreSql", "SqlServer"),
        Number("Database:MaxBatchSize", 1, 1000),
        new("ConnectionStrings:Yhdessa", "the database's connection string", v => v.Contains('='), IsSecret: true),
        OneOf("Mail:Mode", "Folder", "Smtp"),
        new("Mail:Host", "a host name", v => Uri.CheckHostName(v) is not UriHostNameType.Unknown),
        Number("Mail:Port", 1, 65535),
        OneOf("Mail:Security", "None", "StartTls", "Tls"),
        Text("Mail:User"),
        Text("Mail:Password", isSecret: true),
        new("Mail:From", "an e-mail address, with or without a name", v => MailAddress.TryCreate(v, out _)),
        Text("Mail:BounceDirectory"), Text("Mail:Dkim:Domain"), Text("Mail:Dkim:Selector"), Text("Mail:Dkim:KeyFile"),
        YesOrNo("Demo:Load"), YesOrNo("Jobs:Enabled"), YesOrNo("RateLimits:Enabled"),
        OneOf("Search:Voikko", "Auto", "Off"),
        Number("Surveys:MinimumN", 1, 1000),
        Text("Backup:Directory"), Number("Backup:Keep", 1, 10_000), Text("Backup:Recipient"),
        new("Prh:Address", "an address such as https://avoindata.prh.fi/opendata-ytj-api/v3", v => Uri.TryCreate(v, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Query.Length + address.Fragment.Length == 0),
        new("Otlp:Endpoint", "an address such as http://localhost:4317", v => Uri.TryCreate(v, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"),
    ];

    static readonly Dictionary<string, Setting> byKey = all.ToDictionary(s => s.Key, StringComparer.OrdinalIgnoreCase);
    static readonly HashSet<string> sections = new(all.Where(s => s.Key.Contains(':')).Select(s => s.Key.Split(':')[0]), StringComparer.OrdinalIgnoreCase);

    /// <summary>ASP.NET's own, which a settings file or a command line may carry too.</summary>
    static readonly string[] framework = ["Logging", "AllowedHosts", "ReloadStaticAssetsAtRuntime", "EnableStaticAssetsDevelopmentCaching"], hosting = ["environment", "contentRoot", "applicationName", "hostBuilder", "hostingStartupAssemblies"];

    public static void Check(IConfigurationRoot settings)
    {
        foreach (var (key, value) in settings.AsEnumerable().Where(s => s.Value is { Length: > 0 }))
            if (byKey.TryGetValue(key, out var setting)) Value(setting, value!);
            else if (key.Contains(':') && sections.Contains(key.Split(':')[0])) throw Unknown(key);
        foreach (var key in settings.Providers.OfType<JsonConfigurationProvider>().SelectMany(p => Keys(p, null)))
            if (!byKey.ContainsKey(key) && !framework.Contains(key.Split(':')[0], StringComparer.OrdinalIgnoreCase)) throw Unknown(key);
        foreach (var key in settings.Providers.OfType<CommandLineConfigurationProvider>().SelectMany(p => Keys(p, null)))
            if (!byKey.ContainsKey(key) && !framework.Concat(hosting).Contains(key.Split(':')[0], StringComparer.OrdinalIgnoreCase)) throw new WrongUsage($"unknown option --{key}");
        Together(settings);
    }

    /// <summary>Some need each other.</summary>
    static void Together(IConfiguration settings)
    {
        bool Has(string key) => settings[key] is { Length: > 0 };
        if (string.Equals(settings["Mail:Mode"], "Smtp", StringComparison.OrdinalIgnoreCase) && !Has("Mail:Host")) throw new SettingRefused("Mail__Host is missing; Mail__Mode=Smtp needs a host name");
        string[] dkim = ["Mail:Dkim:Domain", "Mail:Dkim:Selector", "Mail:Dkim:KeyFile"];
        if (dkim.Any(Has) && Array.Find(dkim, k => !Has(k)) is { } missing) throw new SettingRefused($"{Shown(missing)} is missing; the three of Mail__Dkim belong together");
    }

    static void Value(Setting setting, string value)
    {
        if (value.Length > 0 && !setting.Fits(value))
            throw new SettingRefused(setting.IsSecret ? $"{Shown(setting.Key)} is not {setting.Accepts}" : $"{Shown(setting.Key)} is \"{value.ReplaceLineEndings(" ")}\"; it accepts {setting.Accepts}");
    }

    static SettingRefused Unknown(string key)
    {
        var section = key.Split(':')[0];
        var near = all.Where(s => s.Key.StartsWith(section + ":", StringComparison.OrdinalIgnoreCase)).Select(s => Shown(s.Key)).ToList();
        return new($"{Shown(key)} is no setting; {(near.Count > 0 ? "there are " + string.Join(", ", near) : "see the table of settings in README")}");
    }

    static IEnumerable<string> Keys(IConfigurationProvider provider, string? parent) =>
        provider.GetChildKeys([], parent).Distinct().SelectMany(child => (parent is null ? child : $"{parent}:{child}") is var path && provider.TryGet(path, out var value) && value is { Length: > 0 } ? [path] : Keys(provider, path));

    static string Shown(string key) => key.Replace(":", "__", StringComparison.Ordinal);

    static Setting OneOf(string key, params string[] values) => new(key, string.Join(" or ", values), v => values.Contains(v, StringComparer.OrdinalIgnoreCase));
    static Setting YesOrNo(string key) => new(key, "true or false", v => bool.TryParse(v, out _));
    static Setting Text(string key, bool isSecret = false) => new(key, "text", v => !v.Contains('\n'), isSecret);
    static Setting Number(string key, int from, int to) => new(key, $"a whole number from {from} to {to}", v => int.TryParse(v, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n >= from && n <= to);

    static bool IsListenAddress(string text)
    {
        var scheme = text.Split("://")[0];
        if (scheme is not ("http" or "https") || text.Length <= scheme.Length + 3) return false;
        var host = text[(scheme.Length + 3)..].TrimEnd('/');
        var port = host.LastIndexOf(':');
        return host.Length > 0 && !host.Contains('/') && (port < 0 || host.EndsWith(']') || int.TryParse(host[(port + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n <= 65535);
    }
}

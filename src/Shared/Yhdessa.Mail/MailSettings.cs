using Microsoft.Extensions.Configuration;

namespace Yhdessa.Mail;

public enum MailMode { Folder, Smtp }

public enum MailSecurity { None, StartTls, Tls }

/// <summary>Where letters go and whose they are.</summary>
/// <param name="From">"name@example.org" or "Name &lt;name@example.org&gt;".</param>
public sealed record MailSettings(MailMode Mode, string Folder, string From, Uri PublicAddress, string Host, int Port, MailSecurity Security, string? User, string? Password)
{
    /// <summary>Where the mail server lays what came back; null when nobody reads it.</summary>
    public string? BounceDirectory { get; init; }

    public static MailSettings Of(IConfiguration settings)
    {
        var mail = settings.GetSection("Mail");
        var address = new Uri(settings["PublicAddress"] ?? Here(settings["Urls"]));
        var security = mail.GetValue("Security", MailSecurity.None);
        return new(
            mail.GetValue("Mode", MailMode.Folder),
            Path.Combine(settings["DataDirectory"] ?? "data", "mail"),
            mail["From"] ?? $"Yhdessä <yhdessa@{address.Host}>",
            address,
            mail["Host"] ?? "localhost",
            mail.GetValue("Port", security switch { MailSecurity.Tls => 465, MailSecurity.StartTls => 587, _ => 25 }),
            security,
            mail["User"],
            mail["Password"])
        { BounceDirectory = mail["BounceDirectory"] };
    }

    /// <summary>Without a public address links lead to where the house listens, by the name a passkey needs.</summary>
    static string Here(string? urls) => urls?.Split(';')[0].Replace("127.0.0.1", "localhost", StringComparison.Ordinal) is { } first && Uri.IsWellFormedUriString(first, UriKind.Absolute) ? first : "http://localhost:5080";

    /// <summary>The sender's address alone, for the envelope.</summary>
    public string FromAddress => From.IndexOf('<') is var start and >= 0 ? From[(start + 1)..].TrimEnd('>', ' ') : From;

    public string FromName => From.IndexOf('<') is var start and > 0 ? From[..start].Trim() : "";

    /// <summary>The password stays out of every log.</summary>
    public override string ToString() => $"{Mode} {(Mode is MailMode.Folder ? Folder : $"{Host}:{Port} {Security}")}";
}

/// <summary>Links in letters lead to our own address only.</summary>
public static class PublicAddress
{
    internal static void MustBeOurs(string path)
    {
        if (!path.StartsWith('/') || path.StartsWith("//", StringComparison.Ordinal) || path.Any(c => c is '\\' || char.IsControl(c)))
            throw new ArgumentException("A letter's button leads to a path of our own.", nameof(path));
    }

    /// <summary>"/my" in Swedish is "https://…/sv/my".</summary>
    public static string Absolute(this MailSettings settings, string path, string language)
    {
        var prefix = language is "fi" || path.StartsWith($"/{language}/", StringComparison.Ordinal) ? "" : "/" + language;
        return settings.PublicAddress.GetLeftPart(UriPartial.Path).TrimEnd('/') + prefix + path;
    }
}

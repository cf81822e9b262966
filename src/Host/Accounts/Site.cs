using System.Net;

namespace Yhdessa.Host.Accounts;

/// <summary>The address people know the house by: PublicAddress.</summary>
sealed record Site(Uri Address)
{
    public Site(IConfiguration settings) : this(new Uri(settings["PublicAddress"] ?? "http://localhost:5080")) { }

    public bool IsHttps => Address.Scheme == Uri.UriSchemeHttps;
    public string Origin => Address.GetLeftPart(UriPartial.Authority);

    public string To(string path) => Address.GetLeftPart(UriPartial.Path).TrimEnd('/') + path;

    /// <summary>Passkeys belong to a name, never to a bare number, and only to the name the visitor sees.</summary>
    public bool KnowsPasskeysAt(HostString seen) => !IPAddress.TryParse(seen.Host.Trim('[', ']'), out _) && string.Equals(seen.Host, Address.Host, StringComparison.OrdinalIgnoreCase);
}

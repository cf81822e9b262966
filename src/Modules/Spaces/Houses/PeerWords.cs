namespace Yhdessa.Spaces.Houses;

static class PeerWords
{
    /// <summary>A link as people read it: no scheme, no www.</summary>
    public static string Host(string link) => !Uri.TryCreate(link, UriKind.Absolute, out var uri) ? link
        : (uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host) + uri.AbsolutePath.TrimEnd('/');
}

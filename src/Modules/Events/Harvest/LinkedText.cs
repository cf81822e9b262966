using System.Net;
using System.Text.RegularExpressions;

namespace Yhdessa.Events;

/// <summary>Other houses write HTML: here it becomes plain lines, so that nothing of it is ever shown as markup.</summary>
static partial class LinkedText
{
    public static string? Plain(string html, int longest)
    {
        var lined = Ends().Replace(Breaks().Replace(Hidden().Replace(html, ""), "\n"), "\n\n");
        var bare = WebUtility.HtmlDecode(Tags().Replace(lined, ""));
        var clean = string.Concat(bare.Where(c => c is '\n' || !char.IsControl(c) && !c.TurnsText()));
        var lines = clean.Split('\n').Select(l => Spaces().Replace(l, " ").Trim());
        var text = Gaps().Replace(string.Join('\n', lines), "\n\n").Trim();
        return text.Length == 0 ? null : text.Cut(longest);
    }

    [GeneratedRegex("<(script|style)[^>]*>.*?</\\1\\s*>", RegexOptions.Singleline | RegexOptions.IgnoreCase, 200)]
    private static partial Regex Hidden();

    [GeneratedRegex("<br\\s*/?>|\r\n?", RegexOptions.IgnoreCase)]
    private static partial Regex Breaks();

    [GeneratedRegex("</(p|div|li|h[1-6]|t[dhr])\\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex Ends();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("[ \t\u00A0]+")]
    private static partial Regex Spaces();

    [GeneratedRegex("\n{3,}")]
    private static partial Regex Gaps();
}

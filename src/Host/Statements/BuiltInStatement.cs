using System.Collections.Concurrent;
using System.Globalization;

namespace Yhdessa.Host.Statements;

/// <summary>
/// The text that comes with the house and holds until the administrator publishes her own: a Markdown file whose first line is the day it was
/// written and whose "# code" lines begin the parts.
/// </summary>
sealed record BuiltInStatement(DateOnly MadeOn, IReadOnlyList<StatementPart> Parts)
{
    static readonly ConcurrentDictionary<(StatementKind, string), BuiltInStatement> all = [];

    public static BuiltInStatement Of(StatementKind kind, string language) => all.GetOrAdd((kind, language), Read);

    static BuiltInStatement Read((StatementKind Kind, string Language) which)
    {
        var name = $"{which.Kind}.{which.Language}.md".ToLowerInvariant();
        using var file = new StreamReader(typeof(BuiltInStatement).Assembly.GetManifestResourceStream(name)!);
        var (made, parts) = (DateOnly.ParseExact(file.ReadLine()!, "yyyy-MM-dd", CultureInfo.InvariantCulture), file.ReadToEnd().Split("\n# "));
        return new(made, [.. parts.Skip(1).Select(p => p.Split('\n', 2)).Select(p => new StatementPart(p[0].Trim(), p[1].Trim()))]);
    }
}

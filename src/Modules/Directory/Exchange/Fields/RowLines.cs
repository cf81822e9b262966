using System.Text;

namespace Yhdessa.Directory.Exchange;

/// <summary>
/// Several things of several parts in one cell: a line each, the main word first, "key=value" after it, all apart by "|". People may write only the
/// main words, apart by ";".
/// </summary>
static class RowLines
{
    public static string Write(IEnumerable<(string Main, IEnumerable<(string Key, string? Value)> More)> things) =>
        string.Join('\n', things.Select(t => string.Join(" | ", t.More.Where(m => m.Value is not null).Select(m => $"{m.Key}={Guarded(m.Value!)}").Prepend(Guarded(t.Main)))));

    public static IEnumerable<(string Main, IReadOnlyDictionary<string, string> More)> Read(string cell)
    {
        var simple = !cell.Contains('\n') && Split(cell, '|').Count == 1;
        foreach (var line in simple ? Split(cell, ';') : [.. cell.Split('\n')])
        {
            var parts = Split(line, '|').Select(p => p.Trim()).ToList();
            if (parts.All(p => p.Length == 0)) continue;
            var more = new Dictionary<string, string>();
            foreach (var part in parts.Skip(1))
                if (part.Split('=', 2) is [var key, var value]) more[key.Trim()] = Open(value.Trim());
            yield return (Open(parts[0]), more);
        }
    }

    static string Guarded(string words) => words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace("\r\n", "\\n", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    static string Open(string guarded)
    {
        var words = new StringBuilder();
        for (var i = 0; i < guarded.Length; i++)
            if (guarded[i] == '\\' && i + 1 < guarded.Length) words.Append(guarded[++i] is 'n' ? '\n' : guarded[i]);
            else words.Append(guarded[i]);
        return words.ToString();
    }

    static List<string> Split(string line, char by)
    {
        var (parts, part) = (new List<string>(), new StringBuilder());
        for (var i = 0; i < line.Length; i++)
            if (line[i] == '\\' && i + 1 < line.Length) part.Append(line[i]).Append(line[++i]);
            else if (line[i] == by)
            {
                parts.Add(part.ToString());
                part.Clear();
            }
            else part.Append(line[i]);
        parts.Add(part.ToString());
        return parts;
    }
}

using System.Globalization;
using System.Text;

namespace Yhdessa.Ui;

/// <summary>CSV that a Finnish Excel opens right: UTF-8 with its mark, semicolons, decimal commas. No cell can act as a formula.</summary>
public static class Csv
{
    public static async Task Write(Stream output, IEnumerable<string> header, IEnumerable<IEnumerable<object?>> rows, CancellationToken ct = default)
    {
        await using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        await text.WriteLineAsync(Line(header).AsMemory(), ct);
        foreach (var row in rows) await text.WriteLineAsync(Line(row).AsMemory(), ct);
    }

    static string Line(IEnumerable<object?> cells) => string.Join(';', cells.Select(c => Quote(Words(c))));

    static string Words(object? cell) => cell switch
    {
        null => "",
        bool yes => yes ? "1" : "0",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset moment => Helsinki.Local(moment).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        DateTime wall => wall.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        sbyte or short or int or long or float or double or decimal => Convert.ToString(cell, CultureInfo.InvariantCulture)!.Replace('.', ','),
        _ => Harmless(cell.ToString() ?? ""),
    };

    /// <summary>A text that a spreadsheet would run gets an apostrophe before it, also behind leading blanks.</summary>
    static string Harmless(string words) => words.TrimStart() is ['=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20', ..] || words is ['\t' or '\r' or '\n', ..] ? "'" + words : words;

    static string Quote(string cell) => cell.AsSpan().IndexOfAny(";\"\r\n") >= 0 || cell is [' ', ..] or [.., ' '] ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}

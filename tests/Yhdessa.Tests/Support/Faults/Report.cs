using Yhdessa.Tests.Architecture;

namespace Yhdessa.Tests.Support.Faults;

/// <summary>The table of a fault run, in artifacts/faults/, for the documents.</summary>
public sealed class Report(string name, params string[] columns)
{
    readonly List<string> rows = [];

    public void Row(params object?[] cells) => rows.Add("| " + string.Join(" | ", cells.Select(c => c is double number ? number.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture) : c?.ToString() ?? "–")) + " |");

    public string Save()
    {
        var folder = Folder.CreateDirectory(Path.Combine(TheHouse.Root, "artifacts", "faults"));
        var table = string.Join('\n', [$"| {string.Join(" | ", columns)} |", "|" + string.Concat(columns.Select(_ => "---|")), .. rows]) + "\n";
        File.WriteAllText(Path.Combine(folder.FullName, name + ".md"), table);
        return table;
    }
}

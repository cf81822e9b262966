using System.Text.RegularExpressions;

namespace Yhdessa.Tests.Directory;

public partial class SeasonMapTests
{
    static readonly string[] places = ["Directory", "Spaces", "Governance", "Events", "Partnerships", "Participation", "Host, a text page", "waits for Governance"];

    [Fact]
    public void Every_key_of_the_season_file_has_its_place_in_the_table()
    {
        var rows = Row().Matches(File.ReadAllText(Path.Combine(Root(), "architecture", "season-map.md"))).Select(m => (Key: m.Groups[1].Value, Place: m.Groups[2].Value)).ToList();

        rows.Select(r => r.Key).ShouldBe(Season.File.EnumerateObject().Select(p => p.Name), ignoreOrder: true);
        rows.Select(r => r.Place).Distinct().ShouldBeSubsetOf(places);
    }

    static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Yhdessa.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }

    [GeneratedRegex(@"^\| `([^`]+)` \| ([^|]+?) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}

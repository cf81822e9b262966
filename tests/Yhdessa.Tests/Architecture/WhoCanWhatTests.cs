using System.Text.RegularExpressions;

namespace Yhdessa.Tests.Architecture;

/// <summary>The page that says which test shows what names only tests that there are.</summary>
public sealed partial class WhoCanWhatTests
{
    static readonly string page = File.ReadAllText(Path.Combine(TheHouse.Root, "architecture", "who-can-what.md"));

    [Fact]
    public void Every_test_it_names_is_there()
    {
        var sources = System.IO.Directory.EnumerateFiles(Path.Combine(TheHouse.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories);
        var tests = sources.SelectMany(file => TestName().Matches(File.ReadAllText(file))).Select(m => m.Groups[1].Value).ToHashSet();

        NamedTest().Matches(page).Select(m => m.Groups[1].Value).Where(name => !tests.Contains(name)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_errand_has_a_test() =>
        page.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1).Where(line => !NamedTest().IsMatch(line)).ShouldBeEmpty();

    [GeneratedRegex(@"\[(?:Fact|Theory)[^\n]*\n(?:\s*\[[^\n]*\n)*\s*public (?:async )?(?:Task|void) (\w+)\(")]
    private static partial Regex TestName();

    [GeneratedRegex("`([A-Z][a-zA-Z]*(?:_[a-zA-Z0-9]+)+)`")]
    private static partial Regex NamedTest();
}

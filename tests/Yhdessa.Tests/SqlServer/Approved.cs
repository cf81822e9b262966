using Yhdessa.Tests.Architecture;

namespace Yhdessa.Tests.SqlServer;

/// <summary>Text that somebody has read and approved, kept beside the tests. YHDESSA_TEST_APPROVE=1 takes the new text as it is: then read the difference before you commit it.</summary>
static class Approved
{
    static readonly bool approving = Environment.GetEnvironmentVariable("YHDESSA_TEST_APPROVE") == "1";

    public static void MustBe(string file, string text)
    {
        text = text.ReplaceLineEndings("\n");
        if (approving) Write(file, text);
        Read(file).ShouldBe(text, $"{file} was approved otherwise; YHDESSA_TEST_APPROVE=1 takes the new text");
    }

    /// <summary>Part by part: what is new must be approved; what was not asked this time may be asked the next. Approving writes the file anew: what is no longer asked goes.</summary>
    public static void MustHold(string file, IReadOnlyCollection<string> parts)
    {
        if (approving) Write(file, string.Join("\n\n", parts.Order(StringComparer.Ordinal)) + "\n");
        var known = Read(file).Split("\n\n").Select(p => p.Trim()).ToHashSet();
        parts.Where(p => !known.Contains(p.Trim())).ShouldBeEmpty($"not in {file}; YHDESSA_TEST_APPROVE=1 takes it");
    }

    static void Write(string file, string text)
    {
        Folder.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
    }

    static string Read(string file) => File.Exists(PathOf(file)) ? File.ReadAllText(PathOf(file)).ReplaceLineEndings("\n") : "";

    static string PathOf(string file) => Path.Combine(TheHouse.Root, "tests", "Yhdessa.Tests", "SqlServer", file);
}

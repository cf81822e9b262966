using System.Text.Json;

namespace Yhdessa.Kernel;

/// <summary>What a module reads of a season file: whole, adding up, or not at all.</summary>
public static class SeasonPart
{
    /// <summary>The part as a record of the module's own; a file without it, or with it in another shape, is refused.</summary>
    /// <exception cref="BadInput">season-file</exception>
    public static T Read<T>(JsonElement file, Func<T, bool> isWhole) where T : class
    {
        try
        {
            return file.Deserialize<T>(Stored.Options) is { } read && isWhole(read) ? read : throw new BadInput("season-file");
        }
        catch (JsonException why)
        {
            throw new BadInput("season-file", why.Path);
        }
    }

    /// <summary>One of the file's own control totals: a file that was cut or mended by hand is refused whole.</summary>
    public static void MustAddUp(string what, int expected, int found) => Rule.Require(expected == found, "season-counts", what, expected, found);

    /// <summary>A document by its title, not by its number in the season file.</summary>
    public static string Document(Texts t, string source) => t.Has($"season.source.{source}") ? t[$"season.source.{source}"] : source;
}

namespace Yhdessa.Directory;

/// <summary>
/// A name as it is compared with others: its letters in threes, without marks, order of words or the form of the association. Numbers stand
/// apart, because "Partio 1" and "Partio 2" are two troops however alike they look.
/// </summary>
sealed class NameShape
{
    static readonly HashSet<string> forms = ["ry", "rf", "r", "y", "f", "sr", "oy", "ab", "oyj", "osk", "yhdistys", "forening", "association", "the"];

    /// <summary>Sorted, each once.</summary>
    public required int[] Threes { get; init; }
    public required string Numbers { get; init; }

    public static NameShape? Of(string name)
    {
        var words = Slug.Of(name).Split('-').Where(w => w.Length > 0).ToList();
        var told = words.Where(w => !forms.Contains(w)).ToList();
        var letters = (told.Count > 0 ? told : words).Where(w => !w.All(char.IsAsciiDigit)).Order(StringComparer.Ordinal).ToList();
        if (letters.Count == 0) return null;
        return new() { Threes = [.. letters.SelectMany(Cut).Distinct().Order()], Numbers = string.Join(' ', words.Where(w => w.All(char.IsAsciiDigit))) };
    }

    /// <summary>" martat " → " ma", "mar", "art"…: a word's beginning and end count, too.</summary>
    static IEnumerable<int> Cut(string word)
    {
        var padded = $" {word} ";
        for (var i = 0; i + 3 <= padded.Length; i++) yield return padded[i] << 16 | padded[i + 1] << 8 | padded[i + 2];
    }

    /// <summary>How much of both names is the same, from 0 to 1.</summary>
    public double Likeness(NameShape other)
    {
        if (Numbers != other.Numbers) return 0;
        var (same, i, j) = (0, 0, 0);
        while (i < Threes.Length && j < other.Threes.Length)
            if (Threes[i] == other.Threes[j]) (same, i, j) = (same + 1, i + 1, j + 1);
            else if (Threes[i] < other.Threes[j]) i++;
            else j++;
        return (double)same / (Threes.Length + other.Threes.Length - same);
    }
}

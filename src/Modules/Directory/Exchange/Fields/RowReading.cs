namespace Yhdessa.Directory.Exchange;

/// <param name="Field">A column's name.</param>
/// <param name="Code">The text's key behind "problem.".</param>
sealed record RowFault(string Field, string Code, IReadOnlyList<string> Args);

/// <summary>What the words of one row come to, and what could not be made out of them.</summary>
sealed class RowReading
{
    readonly List<RowFault> faults = [];
    readonly HashSet<string> notes = [];

    public IReadOnlyList<RowFault> Faults => faults;

    /// <summary>What was mended on the way: "cleaned", "zero", "kind", "http", "address".</summary>
    public IReadOnlyCollection<string> Notes => notes;

    public string? Id { get; set; }
    public Contact Contact { get; set; } = new(null, null, null, null, Visibility.Staff);

    public void Note(string note) => notes.Add(note);

    public void No(string field, string code, params object?[] args) =>
        faults.Add(new(field, code, [.. args.Select(a => Convert.ToString(a, System.Globalization.CultureInfo.InvariantCulture) ?? "")]));

    /// <summary>A number that a spreadsheet has written shorter than it was: its digits are lost.</summary>
    public bool IsLost(string field, string words)
    {
        if (!System.Text.RegularExpressions.Regex.IsMatch(words, @"^\d([.,]\d+)?[eE]\+?\d+$")) return false;
        No(field, "import-number-lost", words);
        return true;
    }

    /// <summary>Zeros that a spreadsheet has taken from the beginning come back.</summary>
    public string Zeros(string digits, int length)
    {
        if (digits.Length == 0 || digits.Length >= length || !digits.All(char.IsAsciiDigit)) return digits;
        Note("zero");
        return digits.PadLeft(length, '0');
    }
}

namespace Yhdessa.Spaces;

/// <summary>The kinds of facts that bookers are told of when they change, whatever language the kind was written in.</summary>
static class FactKinds
{
    public const string IndoorAir = "indoorAir", Accessibility = "accessibility";

    static readonly Dictionary<string, string> words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["indoorAir"] = IndoorAir,
        ["sisäilma"] = IndoorAir,
        ["inomhusluft"] = IndoorAir,
        ["indoor air"] = IndoorAir,
        ["accessibility"] = Accessibility,
        ["esteettömyys"] = Accessibility,
        ["tillgänglighet"] = Accessibility,
        ["hearingLoop"] = Accessibility,
        ["induktiosilmukka"] = Accessibility,
        ["hörslinga"] = Accessibility,
        ["hearing loop"] = Accessibility,
    };

    public static string? Of(string kind) => words.GetValueOrDefault(kind.Trim());

    /// <summary>Which of them are not as before.</summary>
    public static IReadOnlyList<string> Changed(IReadOnlyList<Fact> before, Accessibility? accessBefore, IReadOnlyList<Fact> after, Accessibility? accessAfter)
    {
        IEnumerable<Fact> Told(IReadOnlyList<Fact> facts, string kind) => facts.Where(f => Of(f.Kind) == kind).Select(f => f with { Kind = kind }).OrderBy(f => f.Value, StringComparer.Ordinal);
        List<string> changed = [.. new[] { IndoorAir, Accessibility }.Where(kind => !Told(before, kind).SequenceEqual(Told(after, kind)))];
        if (accessBefore != accessAfter && !changed.Contains(Accessibility)) changed.Add(Accessibility);
        return changed;
    }
}

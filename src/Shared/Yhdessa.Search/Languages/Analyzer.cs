using Microsoft.Extensions.Configuration;

namespace Yhdessa.Search;

/// <summary>The forms of a word in the language of its text, and of a word that somebody asks for, whose language nobody knows.</summary>
sealed class Analyzer(IFinnish finnish, RuleFinnish rules)
{
    /// <summary>Of all that is written here; the Finnish engine has its own.</summary>
    const int Revision = 1;

    public string Version { get; } = $"{finnish.Version}/{Revision}";
    public string Said => finnish.Said;
    public bool KnowsCompounds => finnish.KnowsCompounds;

    public static IFinnish Finnish(IConfiguration settings, RuleFinnish rules) =>
        !string.Equals(settings["Search:Voikko"], "Off", StringComparison.OrdinalIgnoreCase) && VoikkoLibrary.Open() is { } voikko ? new VoikkoFinnish(voikko, rules) : rules;

    /// <summary>What a word of a text is kept under; a number is looked up as it is.</summary>
    public IEnumerable<Form> FormsOf(string word, string language)
    {
        if (word.Any(char.IsDigit)) return [];
        IEnumerable<Form> forms = language switch { "sv" => [Form.Of("sv", Swedish.Stem(word), Form.Basic)], "en" => [Form.Of("en", English.Stem(word), Form.Basic)], _ => finnish.FormsOf(word) };
        return Words.HasDots(word) ? [.. forms, .. Dotless(word)] : forms;
    }

    /// <summary>What a word is asked by, in all three languages.</summary>
    public IEnumerable<Form> AskedBy(string word)
    {
        if (word.Any(char.IsDigit)) return [];
        var forms = finnish.FormsOf(word);
        return [.. forms.Where(f => f.Nearness == Form.Basic), .. Wider(forms), Form.Of("sv", Swedish.Stem(word), Form.Basic), Form.Of("en", English.Stem(word), Form.Basic)];
    }

    /// <summary>For one who has no ä on the keyboard: only when nothing else is found.</summary>
    public IEnumerable<Form> Dotless(string word) => rules.FormsOf(word).Select(f => Form.Of("..", Words.WithoutDots(f.Key[(f.Key.IndexOf(':') + 1)..]), Form.Hint)).Distinct();

    /// <summary>Who asks for a vertaistukiryhmä is also helped by vertaistuki: the beginning of a compound that is one itself.</summary>
    IEnumerable<Form> Wider(IReadOnlyList<Form> forms)
    {
        var bases = forms.Where(f => f.Nearness == Form.Basic).Select(f => f.Key).ToList();
        return forms.Where(f => f.Nearness == Form.Part && bases.Any(b => b.StartsWith(f.Key, StringComparison.Ordinal)) && finnish.FormsOf(f.Key[3..]).Any(p => p.Nearness == Form.Part))
            .Select(f => f with { Nearness = Form.Hint });
    }
}

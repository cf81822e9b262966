using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace Yhdessa.Kernel;

/// <summary>Words by code, from each module's Texts/{fi,sv,en}.json. All three languages are complete, by test: nothing falls back.</summary>
public sealed class Texts(Modules modules)
{
    public static readonly IReadOnlyList<string> Languages = ["fi", "sv", "en"];

    /// <summary>The reader's; Finnish where nobody reads, as in a job.</summary>
    public static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName is var spoken && Languages.Contains(spoken) ? spoken : "fi";

    readonly FrozenDictionary<string, FrozenDictionary<string, string>> languages = Languages.ToFrozenDictionary(l => l, l => Load(modules, l));

    /// <summary>The words for a code in the reader's language; the code itself where none are written, which a test forbids.</summary>
    public string this[string code, params object?[] args] => In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, code, args);

    /// <summary>The same in a chosen language, for mail and for text that names its own.</summary>
    public string In(string language, string code, params object?[] args)
    {
        var words = languages.GetValueOrDefault(language, languages["fi"]).GetValueOrDefault(code) ?? code;
        return args.Length == 0 ? words : string.Format(CultureInfo.GetCultureInfo(language), words, args);
    }

    public bool Has(string code) => languages["fi"].ContainsKey(code);
    public IReadOnlyDictionary<string, string> All(string language) => languages[language];

    static FrozenDictionary<string, string> Load(Modules modules, string language) => (
        from assembly in modules.All.Select(m => m.Assembly).Append(typeof(Texts).Assembly).Distinct()
        from name in assembly.GetManifestResourceNames()
        where name.EndsWith($".Texts.{language}.json", StringComparison.Ordinal)
        from word in JsonSerializer.Deserialize<Dictionary<string, string>>(assembly.GetManifestResourceStream(name)!)!
        select word).ToFrozenDictionary(w => w.Key, w => w.Value);
}

using System.Globalization;

namespace Yhdessa.Ui;

public static class LanguageNames
{
    /// <summary>A language's name within a sentence: "suomeksi", "in English". Only the first letter is small, for in English a language keeps its capital.</summary>
    public static string InLanguage(this Texts texts, string language)
    {
        var words = texts[$"ui.language.{language}"];
        return char.ToLower(words[0], CultureInfo.CurrentCulture) + words[1..];
    }
}

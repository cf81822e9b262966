using Yhdessa.Partnerships.Cooperation;

namespace Yhdessa.Partnerships.Season;

/// <summary>The file's words with our translations beside them: its Finnish stays as it is written, and what we do not know stays Finnish.</summary>
sealed class PartnershipWords(Texts texts)
{
    static readonly Dictionary<string, string> types = new()
    {
        ["ptype-tila"] = "space",
        ["ptype-tapahtuma"] = "event",
        ["ptype-kehittamis"] = "development",
        ["ptype-tyollisyys"] = "employment",
        ["ptype-virtuaali"] = "virtual",
        ["ptype-koulutus"] = "training",
        ["ptype-viestinta"] = "communications",
        ["ptype-yritys"] = "business",
    };

    static readonly Dictionary<string, string> elements = new()
    {
        ["yhdistysyhteyshenkilö"] = "contact-person",
        ["yhdistysilta"] = "association-evening",
        ["tilayhteistyö"] = "space",
        ["avustusyhteistyö"] = "grants",
        ["viestintäyhteistyö"] = "communications",
        ["tapahtumayhteistyö"] = "events",
        ["strategiayhteistyö"] = "strategy",
    };

    public static string TypeCode(string key) => types.GetValueOrDefault(key) ?? key.Replace("ptype-", "", StringComparison.Ordinal);

    public Translated Of(string key, string verbatim) => texts.Has(key) ? new(verbatim, texts.In("sv", key), texts.In("en", key)) : new(verbatim);

    /// <summary>A part of the model as a heading; the sentence it was picked from is kept as it is written.</summary>
    public CooperationElement Element(string word)
    {
        var code = elements.GetValueOrDefault(word) ?? word;
        return new(code, Of($"partnerships.element.{code}", char.ToUpperInvariant(word[0]) + word[1..]));
    }
}

namespace Yhdessa.Directory;

/// <summary>How the file's words are read into ours. Guesses stay marked as guesses; what is not stated stays unknown.</summary>
static class SeasonReading
{
    /// <summary>"association-or-foundation" is an association until somebody knows better; the page shows both.</summary>
    static readonly Dictionary<string, string> kinds = new()
    {
        ["association"] = "association",
        ["association-or-foundation"] = "association",
        ["foundation"] = "foundation",
        ["company"] = "company",
        ["education"] = "school",
        ["public"] = "publicBody",
        ["municipality"] = "municipality",
        ["network"] = "networkOrganization",
    };

    static readonly Dictionary<string, string[]> networkThemes = new()
    {
        ["yfnet-lapset-perheet"] = ["children-families"],
        ["yfnet-nuoret"] = ["youth"],
        ["yfnet-ikaantyvat"] = ["older-people"],
        ["yfnet-mieli-paihde"] = ["mental-health"],
        ["yfnet-potilas"] = ["patients"],
        ["yfnet-vammais"] = ["disability"],
        ["yfnet-liikunta"] = ["sports"],
        ["yfnet-kylat"] = ["villages"],
        ["yfnet-martat"] = ["home-economics"],
        ["yfnet-kulttuuri"] = ["culture"],
        ["jnk-lapset-perheet-nuoret"] = ["children-families", "youth"],
        ["jnk-tyollisyys-maahanmuutto"] = ["employment"],
        ["jnk-ikaihmiset-omaishoito"] = ["older-people"],
        ["jnk-potilas-vammais"] = ["patients", "disability"],
        ["jnk-mieli-paihde"] = ["mental-health"],
        ["jnk-liikunta"] = ["sports"],
        ["jnk-kylat"] = ["villages"],
        ["jnk-kulttuuri"] = ["culture"],
        ["org-yy-verkosto-live"] = ["employment"],
        ["org-yf-tyollisyysverkosto"] = ["employment"],
        ["org-ph-digitukiverkosto"] = ["digital-support"],
    };

    public static string Kind(SeasonFile.Row row) =>
        row.NameVerbatim.EndsWith("hyvinvointialue", StringComparison.Ordinal) ? "county" : kinds.GetValueOrDefault(row.Kind, "other");

    /// <summary>The corrected name, or a registered one the source gives elsewhere, or the name as written.</summary>
    public static string Name(SeasonFile.Row row) =>
        row.CanonicalName ?? (IsRegistered(row.NameVerbatim) ? null : row.AlsoKnownAs.FirstOrDefault(IsRegistered)) ?? row.NameVerbatim;

    public static string NetworkName(string verbatim) => char.ToUpperInvariant(verbatim[0]) + verbatim[1..];

    public static IReadOnlyList<string> NetworkThemes(string key) => networkThemes.GetValueOrDefault(key, []);

    public static SeasonFact Fact(SeasonFile.Row row) => new(row.Id, row.Source, row.NameVerbatim, row.Kind, row.KindBasis)
    {
        AlsoKnownAs = row.AlsoKnownAs,
        CanonicalName = row.CanonicalName,
        PossibleSplit = row.PossibleSplit,
    };

    static bool IsRegistered(string name) => name.EndsWith(" ry", StringComparison.Ordinal);
}

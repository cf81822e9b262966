using Yhdessa.Contracts.Directory;

namespace Yhdessa.Events;

/// <summary>A municipality as open civic data names it: "ocd-division/country:fi/kunta:lahti".</summary>
static class LinkedDivision
{
    const string Prefix = "ocd-division/country:fi/kunta:";

    public static string Of(Municipality town) => Prefix + Plain(town.Fi);

    /// <summary>By the whole name, by "kunta:lahti", or by "lahti"; one that is not ours matches nothing.</summary>
    public static IEnumerable<string> Codes(IEnumerable<string> divisions, IReadOnlyList<Municipality> towns) =>
        divisions.Select(d => CodeOf(d, towns) ?? "unknown");

    public static string? CodeOf(string division, IReadOnlyList<Municipality> towns)
    {
        var name = Plain(division.Split([':', '/'])[^1]);
        return towns.FirstOrDefault(m => Plain(m.Fi) == name || Plain(m.Sv) == name)?.Code;
    }

    static string Plain(string name) => name.Trim().ToLowerInvariant().Replace('ä', 'a').Replace('å', 'a').Replace('ö', 'o');
}

/// <summary>Where an event came from that somebody else told of first.</summary>
/// <param name="DataSource">The source's own name for itself: "helsinki".</param>
/// <param name="Address">Its page there.</param>
sealed record LinkedOrigin(string DataSource, string? Publisher, string Address)
{
    /// <summary>What we call ourselves.</summary>
    public const string Own = "yhdessa";
}

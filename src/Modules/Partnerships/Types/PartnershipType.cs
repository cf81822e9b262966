namespace Yhdessa.Partnerships.Types;

/// <summary>A way of working together: space, events, development… A season's file brings them; their order is the file's.</summary>
sealed class PartnershipType(Id<PartnershipType> id, string code) : Aggregate
{
    public Id<PartnershipType> Id { get; private init; } = id;

    /// <summary>Its name in addresses and filters: "space".</summary>
    public string Code { get; private set; } = code;
    public int Order { get; private set; }
    public Translated Names { get; private set; } = new("");

    /// <summary>What communities get from it.</summary>
    public Translated Meaning { get; private set; } = new("");

    /// <summary>The name and the meaning as the source writes them, never corrected.</summary>
    public string NameVerbatim { get; private set; } = "";
    public string MeaningVerbatim { get; private set; } = "";
    public string Source { get; private set; } = "";

    public void Describe(int order, Translated names, Translated meaning, (string Name, string Meaning) verbatim, string source) =>
        (Order, Names, Meaning, NameVerbatim, MeaningVerbatim, Source) = (order, names, meaning, verbatim.Name, verbatim.Meaning, source);
}

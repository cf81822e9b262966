namespace Yhdessa.Ui;

/// <summary>A filter of a list: its name in the address, its words and what there is to choose, with counts.</summary>
public sealed record Facet(string Name, string Words, IReadOnlyList<FacetValue> Values);

public sealed record FacetValue(string Value, string Words, int Count);

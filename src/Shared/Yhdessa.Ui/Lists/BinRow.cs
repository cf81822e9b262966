namespace Yhdessa.Ui;

/// <summary>Something in the bin of a list.</summary>
/// <param name="About">What tells it from others of its name: when it was, when it was taken away.</param>
public sealed record BinRow(Guid Id, string Name, string? About = null);

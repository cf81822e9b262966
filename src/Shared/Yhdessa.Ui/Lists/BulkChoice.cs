namespace Yhdessa.Ui;

/// <summary>What was asked to be done with which rows of a list.</summary>
public sealed record BulkChoice(string Act, IReadOnlyList<Guid> Chosen);

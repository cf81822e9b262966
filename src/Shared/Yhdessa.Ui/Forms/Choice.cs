namespace Yhdessa.Ui;

/// <summary>One of the values a field may have, with its words.</summary>
public sealed record Choice(string Value, string Words, bool Closed = false);

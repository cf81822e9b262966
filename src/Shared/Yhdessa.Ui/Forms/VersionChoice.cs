namespace Yhdessa.Ui;

/// <summary>One field of which two people have saved different versions.</summary>
/// <param name="Key">Names it in the form: "summary".</param>
public sealed record VersionChoice(string Key, string Field, string? Theirs, string? Yours);

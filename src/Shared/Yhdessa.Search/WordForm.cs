namespace Yhdessa.Search;

/// <summary>What one word of the index may be looked up by: written once, however many documents have the word.</summary>
sealed class WordForm : IUnaudited
{
    /// <summary>A basic form or a stem, with its language: "fi:lapsi".</summary>
    public string Form { get; init; } = "";

    /// <summary>As it stands in texts: "lapsille".</summary>
    public string Word { get; init; } = "";
    public int Nearness { get; init; }
}

/// <summary>By which rules the forms were made.</summary>
sealed class FormsMade : IUnaudited
{
    public int Id { get; init; } = 1;
    public string Version { get; set; } = "";
}

/// <summary>A word that somebody looked for and nothing has: the word alone, never who, with what else or from where.</summary>
sealed class MissedWord : IUnaudited
{
    public string Word { get; init; } = "";
    public int Times { get; set; }
    public DateTimeOffset LastAt { get; set; }
}

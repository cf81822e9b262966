namespace Yhdessa.Ui;

/// <summary>A translated text while it is being edited in a form.</summary>
public sealed class TranslatedText
{
    public string? Fi { get; set; }
    public string? Sv { get; set; }
    public string? En { get; set; }

    public static TranslatedText From(Translated? text) => new() { Fi = text?.Fi, Sv = text?.Sv, En = text?.En };

    /// <summary>What was written, or null when nothing was.</summary>
    public Translated? Value => new Translated(Fi.Told(), Sv.Told(), En.Told()) is { IsEmpty: false } text ? text : null;

}

namespace Yhdessa.Directory;

/// <summary>A paper form as it is told of in a form on the screen.</summary>
public sealed class PaperWish
{
    public bool IsPaper { get; set; }
    public DateOnly? Day { get; set; }
    public string? KeptAt { get; set; }

    internal PaperForm? Value => IsPaper ? new(Day, KeptAt.Told()) : null;
}

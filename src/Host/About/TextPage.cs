namespace Yhdessa.Host.About;

/// <summary>What a season file says in words alone: values, needs, principles. Kept as written, each line with its source.</summary>
sealed class TextPage(Id<TextPage> id, string slug) : Aggregate
{
    public Id<TextPage> Id { get; private init; } = id;
    public string Slug { get; private init; } = slug;
    public int Place { get; private set; }
    public IReadOnlyList<TextLine> Lines { get; private set; } = [];

    /// <summary>True when it says something else than before.</summary>
    public void Say(int place, IReadOnlyList<TextLine> lines)
    {
        if (Place == place && Lines.SequenceEqual(lines)) return;
        (Place, Lines) = (place, lines);
        Changed();
    }
}

/// <param name="Heading">What the line is about, where the source names it.</param>
/// <param name="Text">The source's own words.</param>
/// <param name="Source">"S0"…: which document.</param>
sealed record TextLine(string? Heading, string? Text, string? Source);

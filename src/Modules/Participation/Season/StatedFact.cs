namespace Yhdessa.Participation.Season;

/// <summary>A figure that a source states. It is told with its line and never mixed with what the house has counted.</summary>
sealed class StatedFact(Guid id) : IUnaudited
{
    public Guid Id { get; private init; } = id;
    public decimal Value { get; private set; }

    /// <summary>"percent" or "people".</summary>
    public string Unit { get; private set; } = "";
    public string Verbatim { get; private set; } = "";
    public string Source { get; private set; } = "";

    public void Tell(decimal value, string unit, string verbatim, string source) => (Value, Unit, Verbatim, Source) = (value, unit, verbatim, source);
}

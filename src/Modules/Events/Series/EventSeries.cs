namespace Yhdessa.Events;

/// <summary>Events of one name that come again: its editions are kept also where we have no event of our own for them.</summary>
sealed class EventSeries(Id<EventSeries> id, string slug) : Aggregate
{
    public Id<EventSeries> Id { get; private init; } = id;
    public string Slug { get; private init; } = slug;
    public Translated Name { get; private set; } = new("");
    public string? Purpose { get; private set; }
    public IReadOnlyList<Edition> Editions { get; private set; } = [];
    public string Document { get; private set; } = "";

    public EventSeries Describe(string name, string? purpose, IReadOnlyList<Edition> editions, string document)
    {
        (Name, Purpose, Editions, Document) = (new(name), purpose, editions, document);
        return this;
    }
}

/// <summary>One time a series was held.</summary>
/// <param name="RecordingViews">How often its recording was stated to have been seen.</param>
sealed record Edition(DateOnly Day, string? Theme, int? RecordingViews, string Document);

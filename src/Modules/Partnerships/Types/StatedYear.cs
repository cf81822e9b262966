namespace Yhdessa.Partnerships.Types;

/// <summary>
/// What a source states of one type in one year: its own line, and what that line lists instead of organizations (booked events,
/// channels, kinds of service). Stated, not counted by us, so it is shown with its source.
/// </summary>
sealed class StatedYear(Guid id, Id<PartnershipType> typeId, int year)
{
    public Guid Id { get; private init; } = id;
    public Id<PartnershipType> TypeId { get; private init; } = typeId;
    public int Year { get; private init; } = year;
    public int? BookedEvents { get; private set; }
    public IReadOnlyList<string> Channels { get; private set; } = [];
    public IReadOnlyList<string> ServiceCategories { get; private set; } = [];

    /// <summary>The source's lines word by word: the list, the companies, the city.</summary>
    public IReadOnlyList<string> Verbatim { get; private set; } = [];
    public string Source { get; private set; } = "";

    public void Tell(int? bookedEvents, IReadOnlyList<string> channels, IReadOnlyList<string> serviceCategories, IReadOnlyList<string> verbatim, string source) =>
        (BookedEvents, Channels, ServiceCategories, Verbatim, Source) = (bookedEvents, channels, serviceCategories, verbatim, source);
}

namespace Yhdessa.Contracts.Events;

/// <summary>Published events that touch the days From–To (Europe/Helsinki, both included), by time, the ones without a day last: for the front page, screens and letters.</summary>
/// <param name="Language">"fi", "sv" or "en": what the words of the answer are in, where there are such words.</param>
/// <param name="HouseId">Only those in this house.</param>
/// <param name="Municipality">Only those in this municipality: three digits.</param>
/// <param name="OrganizationIds">Only those that one of these organizations takes part in.</param>
/// <param name="Channel">"screen" or "newsletter": where an event has words of its own for it, they stand in Summary.</param>
public sealed record EventLines(DateOnly From, DateOnly To, string Language, Guid? HouseId = null, int Most = 50, string? Municipality = null, IReadOnlyCollection<Guid>? OrganizationIds = null, string? Channel = null) : IQuestion<IReadOnlyList<EventLine>>;

/// <param name="When">Day and time in words, as exactly as they are known.</param>
/// <param name="Start">UTC; null where only the day, or not even that, is known.</param>
/// <param name="Summary">At most 120 characters, or 300 in a newsletter's own words; null when nobody has written one.</param>
public sealed record EventLine(Guid Id, string Slug, string Name, string When, DateTimeOffset? Start, DateTimeOffset? End, DateOnly? FirstDay, string? Municipality, string? Place, string? Summary, bool IsCancelled)
{
    /// <summary>The last day, Europe/Helsinki; of a window its end.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>Nobody knows the day yet: what stands in its place is a window.</summary>
    public bool IsOpen { get; init; }
}

/// <summary>News published in the days From–To (Europe/Helsinki, both included), newest first.</summary>
public sealed record NewsLines(DateOnly From, DateOnly To, string Language, int Most = 20) : IQuestion<IReadOnlyList<NewsLine>>;

public sealed record NewsLine(Guid Id, string Slug, string Title, string Summary, DateTimeOffset PublishedAt);

/// <summary>Names and addresses of events by id, in one question for a whole page. Unknown ids are absent.</summary>
public sealed record EventNames(IReadOnlyCollection<Guid> Ids) : IQuestion<IReadOnlyDictionary<Guid, EventName>>;

public sealed record EventName(Guid Id, string Name, string Slug);

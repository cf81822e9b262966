namespace Yhdessa.Events;

/// <summary>One part of an event's programme: what, when, where and who speaks.</summary>
sealed class Session : Aggregate
{
    public const int LongestTitle = 200, LongestPlace = 200, LongestRole = 120, MostSpeakers = 12, MostOfEvent = 100;

    Session() { }

    public Session(Id<Event> of, string? mark = null, Id<Session>? id = null) => (Id, EventId, Mark) = (id ?? Id<Session>.New(), of, mark);

    public Id<Session> Id { get; private init; }
    public Id<Event> EventId { get; private init; }
    public DateTimeOffset Start { get; private set; }
    public DateTimeOffset? End { get; private set; }
    public string Title { get; private set; } = "";
    public string? Place { get; private set; }

    /// <summary>One of the event's own spaces.</summary>
    public Guid? SpaceId { get; private set; }

    /// <summary>Who speaks: a role or an organization, and a name only where its owner has let it be shown.</summary>
    [Personal] public IReadOnlyList<Speaker> Speakers { get; private set; } = [];

    public bool HasNames { get; private set; }

    /// <summary>"esimerkki" in the demonstration.</summary>
    public string? Mark { get; private init; }

    public Session Describe(SessionCard card, Event of)
    {
        Rule.RequireOf("end", card.End is null || card.Start < card.End, "too-early");
        Rule.RequireOf("start", of.Date is not { IsOpen: false, FirstDay: { } first, LastDay: { } last } || Helsinki.DateOf(card.Start) >= first && Helsinki.DateOf(card.Start) <= last, "session-outside-event");
        Rule.RequireOf("spaceId", card.SpaceId is not { } space || of.SpaceIds.Contains(space), "session-other-space");
        Rule.RequireOf("speakers", card.NamesAllowed || card.Speakers.All(s => s.Name is null), "speaker-name-needs-consent");
        (Start, End, Title, Place, SpaceId, Speakers) = (card.Start.ToUniversalTime(), card.End?.ToUniversalTime(), card.Title, card.Place, card.SpaceId, card.Speakers);
        HasNames = Speakers.Any(s => s.Name is not null);
        return this;
    }

    /// <summary>The roles stay, the names go.</summary>
    public void ForgetNames() => (Speakers, HasNames) = ([.. Speakers.Select(s => s with { Name = null })], false);
}

/// <param name="Role">"järjestökoordinaattori", "Martat".</param>
/// <param name="Name">Shown because its owner has said so; otherwise absent.</param>
sealed record Speaker(string Role, string? Name = null);

/// <summary>What is told of a part of the programme.</summary>
/// <param name="NamesAllowed">The speakers have let their names be shown.</param>
sealed record SessionCard(string Title, DateTimeOffset Start, DateTimeOffset? End = null)
{
    public string? Place { get; init; }
    public Guid? SpaceId { get; init; }
    public IReadOnlyList<Speaker> Speakers { get; init; } = [];
    public bool NamesAllowed { get; init; }
}

namespace Yhdessa.Spaces.Entry;

/// <summary>How a booker gets in. A link is a virtual space's door.</summary>
enum AccessType { Open, StaffOpens, Key, Code, Link }

/// <summary>From a day on one gets into a space like this, until the next change. A part of which nothing is told is entered as its whole.</summary>
sealed class AccessChange : Aggregate
{
    public const int CodeMinutes = 24 * 60, LinkMinutes = 15, MostMinutes = 14 * 24 * 60;

    AccessChange() { }

    public AccessChange(Id<Space> space, DateOnly from, AccessType kind, Translated? note, string? secret, int? releaseMinutes)
    {
        (SpaceId, From, Kind, Note, Secret) = (space, from, kind, note, secret);
        ReleaseMinutes = kind switch { AccessType.Code => releaseMinutes ?? CodeMinutes, AccessType.Link => releaseMinutes ?? LinkMinutes, _ => null };
    }

    public Id<AccessChange> Id { get; private init; } = Id<AccessChange>.New();
    public Id<Space> SpaceId { get; private init; }
    public DateOnly From { get; private init; }
    public AccessType Kind { get; private init; }

    /// <summary>What more helps at the door, for everybody to read.</summary>
    public Translated? Note { get; private init; }

    /// <summary>The door's code or the meeting's link, sealed: never in the clear in a table, a log or a letter.</summary>
    [Personal] public string? Secret { get; private init; }

    /// <summary>So long before the start of her booking the booker may see it.</summary>
    public int? ReleaseMinutes { get; private init; }

    public string? Mark { get; init; }

    public DateTimeOffset ReleasedFor(DateTimeOffset start) => start.AddMinutes(-(ReleaseMinutes ?? 0));
}

/// <summary>What everybody may know of a change: all but the secret.</summary>
/// <param name="ReleaseMinutes">So long before the start a booker sees the code or the link.</param>
sealed record AccessFact(AccessType Kind, DateOnly From, Translated? Note, int? ReleaseMinutes)
{
    public static AccessFact Of(AccessChange change) => new(change.Kind, change.From, change.Note, change.ReleaseMinutes);
}

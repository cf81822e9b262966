namespace Yhdessa.Participation.Impact;

/// <summary>What is counted. The order is the page's.</summary>
enum LedgerKind { Events, People, SignUps, Feedback, HoursBooked, Visits, Meetings, Decisions, CarriedThrough, DaysToDone, Initiatives, VolunteerHours, Thanks }

/// <summary>
/// One counted fact with where it comes from. It holds no personal data: a sum or a mean that another module has told. Each row of another
/// module has one fact of a kind, so what is told twice or mended changes the fact it made.
/// </summary>
sealed class LedgerFact(LedgerKind kind, string row) : IUnaudited
{
    readonly List<LedgerOrganization> organizations = [];

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public LedgerKind Kind { get; private init; } = kind;

    /// <summary>Kind and id of the row it came from: "event:…".</summary>
    public string Row { get; private init; } = row;

    /// <summary>What it tells of, for a link, and its words when it was told.</summary>
    public Guid? SubjectId { get; private set; }
    public string Subject { get; private set; } = "";
    public decimal Value { get; private set; }

    /// <summary>How many it was counted from, where that is not one.</summary>
    public int? N { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly To { get; private set; }

    /// <summary>Who told it: "events", "spaces", "governance", "participation", "directory".</summary>
    public string Source { get; private set; } = "";
    public string? Municipality { get; private set; }
    public DateTimeOffset RecordedAt { get; private set; }
    public IReadOnlyCollection<LedgerOrganization> Organizations => organizations;

    public void Tell(Told told, DateTimeOffset now)
    {
        (SubjectId, Subject, Value, N, From, To) = (told.SubjectId, told.Subject.Cut(400), told.Value, told.N, told.From, told.To ?? told.From);
        (Source, Municipality, RecordedAt) = (told.Source, told.Municipality, now);
        if (organizations.Select(o => o.OrganizationId).ToHashSet().SetEquals(told.Organizations)) return;
        organizations.RemoveAll(o => !told.Organizations.Contains(o.OrganizationId));
        organizations.AddRange(told.Organizations.Distinct().Except(organizations.Select(o => o.OrganizationId)).Select(o => new LedgerOrganization(Id, o)));
    }

    public void Merge(Guid other, Guid own)
    {
        organizations.RemoveAll(o => o.OrganizationId == other);
        if (organizations.All(o => o.OrganizationId != own)) organizations.Add(new LedgerOrganization(Id, own));
    }
}

/// <summary>An organization the fact is of: an event of two is counted once, and found by both.</summary>
sealed class LedgerOrganization(Guid factId, Guid organizationId) : IUnaudited
{
    public Guid FactId { get; private init; } = factId;
    public Guid OrganizationId { get; private init; } = organizationId;
}

/// <summary>A fact as another module tells it.</summary>
sealed record Told(LedgerKind Kind, string Row, Guid? SubjectId, string Subject, decimal Value, DateOnly From, string Source)
{
    public int? N { get; init; }
    public DateOnly? To { get; init; }
    public string? Municipality { get; init; }
    public IReadOnlyList<Guid> Organizations { get; init; } = [];
}

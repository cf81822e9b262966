namespace Yhdessa.Events.Support;

/// <summary>Session: somebody came to a support session. Call: somebody rang.</summary>
enum SupportKind { Session, Call }

/// <summary>What people need help with in a DigiApu session: one list for all who help, so that their figures can be put side by side.</summary>
static class SupportTopics
{
    public static readonly IReadOnlyList<string> All = ["device", "internet", "identification", "services", "health", "messages", "safety", "programs", "other"];
}

/// <summary>How many were helped in one matter on one day by one organization in one municipality: a number, and nothing of who they were.</summary>
sealed class SupportCount(Id<SupportCount> id, Guid organizationId, DateOnly day, SupportKind kind, string topic, string municipality) : Aggregate, IUnaudited
{
    public const int MostInADay = 999;

    public Id<SupportCount> Id { get; private init; } = id;
    public Guid OrganizationId { get; private init; } = organizationId;
    public DateOnly Day { get; private init; } = day;
    public SupportKind Kind { get; private init; } = kind;
    public string Topic { get; private init; } = topic;

    /// <summary>Three digits.</summary>
    public string Municipality { get; private init; } = municipality;
    public int People { get; private set; }

    /// <summary>"esimerkki" in the demonstration.</summary>
    public string? Mark { get; init; }

    public SupportCount Count(int people)
    {
        Rule.RequireOf("people", people is >= 0 and <= MostInADay, "support-too-many", MostInADay);
        People = people;
        return this;
    }
}

static class SupportTables
{
    public static void Map(ModelBuilder model) => model.Entity<SupportCount>(count =>
    {
        count.ToTable("SupportCounts", t => t.HasCheckConstraint("ck_support_counts_people", "people BETWEEN 0 AND 999"));
        count.Property(c => c.Id).ValueGeneratedNever();
        count.Property(c => c.Topic).HasMaxLength(40);
        count.Property(c => c.Municipality).HasMaxLength(3);
        // One row counts one thing: two who tap at once add to the same.
        count.HasIndex(c => new { c.OrganizationId, c.Day, c.Kind, c.Topic, c.Municipality }).IsUnique();
        count.HasIndex(c => c.Day);
    });
}

namespace Yhdessa.Directory;

/// <summary>This year's question to an organization whether its facts are right. One a year, which the database keeps.</summary>
sealed class FreshnessAsk : IUnaudited
{
    /// <summary>What a link in its letters is sealed for.</summary>
    public const string Link = "directory.freshness";
    public const int FirstReminder = 30, SecondReminder = 60, LinkDays = 120;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Id<Organization> OrganizationId { get; set; }
    public int Year { get; init; }
    public DateTimeOffset AskedAt { get; init; }

    /// <summary>The last reminder that was written: 0, 30 or 60 days after the question.</summary>
    public int Reminded { get; set; }
    public DateTimeOffset? AnsweredAt { get; set; }

    /// <summary>Each organization has a month of its own, so that the answers come spread over the year.</summary>
    public static int MonthOf(Id<Organization> id) => id.Value.ToByteArray()[^1] % 12 + 1;

    /// <summary>Nobody has answered in sixty days: somebody in the house takes over.</summary>
    public static DateTimeOffset LateBefore(DateTimeOffset now) => now.AddDays(-SecondReminder);
}

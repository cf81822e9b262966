using Yhdessa.Partnerships.Types;

namespace Yhdessa.Partnerships.Register;

/// <summary>
/// An organization as a partner of one type, written into a year's register. A season's file gives the year alone; staff give the day it
/// begins, and it goes on until it is ended.
/// </summary>
sealed class Partnership(Id<Partnership> id, Guid organizationId, Id<PartnershipType> typeId, int year) : Aggregate
{
    public Id<Partnership> Id { get; private init; } = id;
    public Guid OrganizationId { get; private set; } = organizationId;
    public Id<PartnershipType> TypeId { get; private init; } = typeId;
    public int Year { get; private init; } = year;
    public DateOnly? From { get; init; }

    /// <summary>Its last day, agreed beforehand or given when it was ended.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>What had been agreed before somebody ended it, so that the ending can be taken back.</summary>
    public DateOnly? AgreedUntil { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Where it is written: null when staff entered it.</summary>
    public string? Source { get; init; }

    public static Partnership Begin(Guid organization, Id<PartnershipType> type, DateOnly from, DateOnly? until) =>
        new(Id<Partnership>.New(), organization, type, from.Year) { From = from, Until = until };

    public void End(DateOnly lastDay, DateTimeOffset now)
    {
        State.Require(EndedAt is null, "partnership-ended");
        Rule.RequireOf("until", lastDay >= (From ?? new DateOnly(Year, 1, 1)), "ends-before-it-begins");
        (AgreedUntil, Until, EndedAt) = (Until, lastDay, now);
    }

    public void Reopen()
    {
        State.Require(EndedAt is not null, "partnership-goes-on");
        (Until, AgreedUntil, EndedAt) = (AgreedUntil, null, null);
    }

    /// <summary>The partner's record was joined into another's.</summary>
    public void PassTo(Guid organization) => OrganizationId = organization;

    /// <summary>The last year whose register shows it: of a season's row we know its own year only, an open one goes on to this year.</summary>
    public int LastYear(int thisYear) => Until?.Year ?? (From is null ? Year : Math.Max(Year, thisYear));
}

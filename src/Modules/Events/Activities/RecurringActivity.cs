namespace Yhdessa.Events;

/// <summary>What goes on in the house week by week. The season's list names a weekday or less, so no single day is claimed.</summary>
sealed class RecurringActivity(Id<RecurringActivity> id) : Aggregate
{
    public Id<RecurringActivity> Id { get; private init; } = id;
    public string Title { get; private set; } = "";

    /// <summary>RFC 5545, when the list says as much.</summary>
    public string? Recurrence { get; private set; }

    /// <summary>Its rule names the days, and no time of day is told: it takes the whole day. What has no rule, or a rule without days, stands open.</summary>
    public bool IsAllDay => Recurrence is { } rule && Kernel.Recurrence.Read(rule) is ({ ByDay.Count: > 0 } or { ByMonthDay.Count: > 0 });

    /// <summary>The list's own words for when: "ke", "yhdessä verkostojen kanssa".</summary>
    public string When { get; private set; } = "";
    public string? Place { get; private set; }
    public Guid? SpaceId { get; private set; }
    public Guid? OrganizationId { get; private set; }
    public int Year { get; private set; }
    public string? Note { get; private set; }
    public string Document { get; private set; } = "";

    public RecurringActivity Describe(ActivityCard card)
    {
        (Title, Recurrence, When, Place, SpaceId) = (card.Title, card.Recurrence, card.When, card.Place, card.SpaceId);
        (OrganizationId, Year, Note, Document) = (card.OrganizationId, card.Year, card.Note, card.Document);
        return this;
    }

    /// <summary>Its organization's record was joined into another's.</summary>
    public void PassTo(Guid organization) => OrganizationId = organization;
}

sealed record ActivityCard(string Title, string When, int Year, string Document)
{
    public string? Recurrence { get; init; }
    public string? Place { get; init; }
    public Guid? SpaceId { get; init; }
    public Guid? OrganizationId { get; init; }
    public string? Note { get; init; }
}

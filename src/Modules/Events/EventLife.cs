using Yhdessa.Contracts.Events;

namespace Yhdessa.Events;

/// <summary>What people do with an event from its first draft on.</summary>
sealed partial class Event
{
    /// <summary>A new event that somebody tells of: nobody else sees it before it is published.</summary>
    public static Event Draft(Id<Event> id, string slug, string? mark = null) => new(id, slug, mark) { Publication = Publication.Draft };

    public Event Tell(EventTold told)
    {
        var before = Date;
        (Name, Summary, Description, PlainText) = (told.Name, told.Summary, told.Description, told.PlainText);
        (Kind, Type, Date, Year) = (told.Kind, told.Type, told.Date, told.Year);
        (HostMunicipality, Municipality, Subarea, Place, OnlineUrl) = (told.HostMunicipality, told.Municipality, told.Subarea, told.Place, told.OnlineUrl);
        (HouseId, SpaceIds, OrganizationIds, BodyId, SeriesId) = (told.HouseId, told.SpaceIds, told.OrganizationIds, told.BodyId, told.SeriesId);
        TakePartners();
        TakeFacts(told.Facts);
        Status = AfterChangeOf(before);
        if (Status is EventStatus.Scheduled or EventStatus.Rescheduled) StatusReason = null;   // with its new day told, why the old one went is history
        TellOfChange();
        return this;
    }

    /// <summary>What those who have signed up plan by: when and where.</summary>
    public (DatePrecision, DateOnly?, DateOnly?, DateTimeOffset?, string?, Guid?, string?, string?) Meeting() =>
        (Precision, FirstDay, LastDay, Start, Place, SpaceIds.Count > 0 ? SpaceIds[0] : null, Municipality, OnlineUrl);

    /// <summary>A day that moves, or is taken back, is told as such; one that becomes known for the first time is not, nor one that nobody had been told of.</summary>
    EventStatus AfterChangeOf(EventDate before)
    {
        if (Status is EventStatus.Cancelled || Date.IsSameTimeAs(before)) return Status;
        if (Publication is not Publication.Published) return Date.IsOpen ? Status : EventStatus.Scheduled;
        if (Date.IsOpen) return before.IsOpen ? Status : EventStatus.Postponed;
        return before.IsOpen && Status is EventStatus.Scheduled ? Status : EventStatus.Rescheduled;
    }

    /// <summary>It is one of a series' times.</summary>
    public void Follow(Id<EventSeries> series) => SeriesId = series;

    /// <summary>An organization's record was joined into another's.</summary>
    public void Merge(Guid other, Guid own)
    {
        OrganizationIds = [.. OrganizationIds.Select(o => o == other ? own : o).Distinct()];
        CoOrganizers = [.. CoOrganizers.Select(c => c.OrganizationId == other ? c with { OrganizationId = own } : c).DistinctBy(c => c.OrganizationId)];
        partners.RemoveAll(p => p.OrganizationId == other);
        if (partners.All(p => p.OrganizationId != own)) partners.Add(new EventPartner(Id, own));
        Changed();
    }

    /// <summary>It goes to the house to be looked at.</summary>
    public void Propose()
    {
        if (Publication is Publication.Draft) Publication = Publication.Waiting;
    }

    public void Publish()
    {
        if (Publication is Publication.Published) return;
        Publication = Publication.Published;
        Raise(new EventPublished(Id, OrganizationIds));
    }

    /// <summary>The house sends it back to whoever told of it.</summary>
    public void SendBack()
    {
        Rule.Require(Publication is Publication.Waiting, "event-not-waiting");
        Publication = Publication.Draft;
    }

    public void Cancel(string reason)
    {
        Rule.Require(Status is not EventStatus.Cancelled, "event-already-cancelled");
        (Status, StatusReason) = (EventStatus.Cancelled, reason);
        if (Publication is Publication.Published) Raise(new EventCancelled(Id));
    }

    /// <summary>It takes place after all.</summary>
    public void Resume()
    {
        Rule.Require(Status is EventStatus.Cancelled, "event-not-cancelled");
        (Status, StatusReason) = (EventStatus.Scheduled, null);
        TellOfChange();
    }

    /// <summary>Its day is open from now on.</summary>
    public void Postpone(string? reason)
    {
        Rule.Require(Status is not EventStatus.Cancelled, "event-already-cancelled");
        (Status, StatusReason, Date) = (EventStatus.Postponed, reason, EventDate.Unconfirmed);
        TellOfChange();
    }

    public void Remove(DateTimeOffset now)
    {
        Delete(now);
        TellOfChange();
    }

    public void TakeBack()
    {
        Restore();
        TellOfChange();
    }

    /// <summary>Only what everybody sees is anybody's news.</summary>
    void TellOfChange()
    {
        if (Publication is Publication.Published) Raise(new EventUpdated(Id));
    }
}

/// <summary>What people tell of an event in a form or a program's request. What is left out is unknown.</summary>
sealed record EventTold(Translated Name, EventKind Kind, EventType Type, EventDate Date, int Year)
{
    public Translated? Summary { get; init; }
    public Translated? Description { get; init; }
    public Translated? PlainText { get; init; }
    public string? HostMunicipality { get; init; }
    public string? Municipality { get; init; }
    public string? Subarea { get; init; }
    public string? Place { get; init; }
    public string? OnlineUrl { get; init; }
    public Guid? HouseId { get; init; }
    public IReadOnlyList<Guid> SpaceIds { get; init; } = [];
    public IReadOnlyList<Guid> OrganizationIds { get; init; } = [];
    public Guid? BodyId { get; init; }
    public Id<EventSeries>? SeriesId { get; init; }
    public EventFacts Facts { get; init; } = EventFacts.Unknown;
}

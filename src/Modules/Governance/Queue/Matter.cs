namespace Yhdessa.Governance;

enum MatterStatus { Queued, OnAgenda, Decided, Dropped }

/// <summary>Something that waits for a body: a workshop's output, an initiative, or what staff wrote down. One row a source, by the database too.</summary>
sealed class Matter : Aggregate
{
    public const string WorkshopOutput = "workshopOutput", Initiative = "initiative", Manual = "manual";

    Matter() { }

    public Matter(Id<Matter> id, string kind, Guid? source, Body body, MatterWords told, DateOnly handedOn)
    {
        (Id, Kind, SourceKey, BodyId, Body, HandedOn) = (id, kind, source ?? id.Value, body.Id, body, handedOn);
        (Title, Text, Origin, EventId, DueOn) = told;
    }

    public Id<Matter> Id { get; private init; }

    /// <summary>"workshopOutput", "initiative" or "manual".</summary>
    public string Kind { get; private init; } = "";

    /// <summary>Where it comes from, or its own id: so that one unique key fits all three databases.</summary>
    public Guid SourceKey { get; private init; }
    public Guid? SourceId => Kind == Manual ? null : SourceKey;
    public Id<Body> BodyId { get; private set; }
    public Body Body { get; private set; } = null!;
    public string Title { get; private set; } = "";
    public string? Text { get; private set; }

    /// <summary>"Kumppanuusfoorumi": the event whose workshop it came from.</summary>
    public string? Origin { get; private set; }
    public Guid? EventId { get; private set; }
    public DateOnly? DueOn { get; private set; }

    /// <summary>Since when it has waited, Europe/Helsinki.</summary>
    public DateOnly HandedOn { get; private init; }
    public MatterStatus Status { get; private set; }
    public Id<Meeting>? MeetingId { get; private set; }
    public Id<Decision>? DecisionId { get; private set; }
    public string? DroppedBecause { get; private set; }
    public DateOnly? DroppedOn { get; private set; }
    public string? Mark { get; init; }

    /// <summary>The source tells it anew; what has been decided is not moved by it. True when it went to another body and must leave its agenda.</summary>
    public bool Tell(Body body, MatterWords told)
    {
        if (Status is MatterStatus.Decided) return false;
        (Title, Text, Origin, EventId, DueOn) = told;
        if (body.Id == BodyId) return false;
        (BodyId, Body) = (body.Id, body);
        return Status is MatterStatus.OnAgenda;
    }

    internal void GoTo(Id<Meeting> meeting)
    {
        State.Require(Status is MatterStatus.Queued, "not-in-queue");
        (Status, MeetingId) = (MatterStatus.OnAgenda, meeting);
    }

    /// <summary>Off the agenda, back to where it waited.</summary>
    public void ComeBack()
    {
        State.Require(Status is not MatterStatus.Decided, "item-decided");
        (Status, MeetingId, DroppedBecause, DroppedOn) = (MatterStatus.Queued, null, null, null);
    }

    internal void Settle(Id<Decision> decision) => (Status, DecisionId) = (MatterStatus.Decided, decision);

    public void Drop(string reason, DateOnly today)
    {
        State.Require(Status is MatterStatus.Queued, "not-in-queue");
        (Status, DroppedBecause, DroppedOn) = (MatterStatus.Dropped, reason, today);
    }
}

/// <summary>What a source tells of a matter.</summary>
sealed record MatterWords(string Title, string? Text, string? Origin = null, Guid? EventId = null, DateOnly? DueOn = null);

using Yhdessa.Contracts.Governance;

namespace Yhdessa.Governance;

enum ActionStatus { Open, Done, Dropped }

/// <summary>What a decision leaves to be done: by whom, by when, and what became of it.</summary>
sealed class ActionItem : Aggregate
{
    ActionItem() { }

    public Id<ActionItem> Id { get; private init; }
    public Id<Decision> DecisionId { get; private init; }
    public Id<Body> BodyId { get; private init; }
    public Body Body { get; private init; } = null!;
    public Id<Meeting> MeetingId { get; private init; }
    public string Title { get; private init; } = "";
    public string Text { get; private init; } = "";

    /// <summary>A role or an organization, never a person's name.</summary>
    public string? Owner { get; private set; }
    public Guid? OwnerOrganizationId { get; private set; }

    /// <summary>Where she is reminded, if she has given an address; forgotten once it is done.</summary>
    [Personal] public string? OwnerEmail { get; private set; }
    public Guid? OwnerPersonId { get; private set; }
    public DateOnly? DueOn { get; private set; }
    public ActionStatus Status { get; private set; }

    /// <summary>The meeting's day; days are counted from it.</summary>
    public DateOnly OpenedOn { get; private init; }
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>How it was done, or why it was dropped.</summary>
    public string? Note { get; private set; }
    public IReadOnlyList<ActionMove> Moves { get; private set; } = [];
    public bool IsPublic { get; private init; }
    public Guid? SourceId { get; private init; }
    public string? Mark { get; init; }

    public static ActionItem Of(Decision decision, string? ownerEmail, Guid? ownerPerson)
    {
        var item = new ActionItem
        {
            Id = Id<ActionItem>.New(),
            DecisionId = decision.Id,
            BodyId = decision.BodyId,
            Body = decision.Body,
            MeetingId = decision.MeetingId,
            Title = decision.Title,
            Text = decision.Text,
            Owner = decision.Owner,
            OwnerOrganizationId = decision.OwnerOrganizationId,
            OwnerEmail = ownerEmail,
            OwnerPersonId = ownerPerson,
            DueOn = decision.DueOn,
            OpenedOn = decision.MadeOn,
            IsPublic = decision.IsPublic,
            SourceId = decision.SourceId,
            Mark = decision.Mark,
        };
        item.Tell();
        return item;
    }

    public void Finish(string? note, DateOnly today)
    {
        State.Require(Status is ActionStatus.Open, "action-closed");
        (Status, ClosedOn, Note) = (ActionStatus.Done, today, note);
        Tell();
    }

    public void Drop(string reason, DateOnly today)
    {
        State.Require(Status is ActionStatus.Open, "action-closed");
        (Status, ClosedOn, Note) = (ActionStatus.Dropped, today, reason);
        Tell();
    }

    public void Reopen()
    {
        State.Require(Status is not ActionStatus.Open, "action-open");
        (Status, ClosedOn, Note) = (ActionStatus.Open, null, null);
        Tell();
    }

    /// <summary>Another day, and why: the old one stays readable.</summary>
    public void Move(DateOnly to, string reason, DateOnly today)
    {
        State.Require(Status is ActionStatus.Open, "action-closed");
        Rule.RequireOf("dueOn", to != DueOn, "action-same-day");
        (Moves, DueOn) = ([.. Moves, new(DueOn, to, reason, today)], to);
        Tell();
    }

    public void Give(string? owner, Guid? organization, string? email, Guid? person)
    {
        State.Require(Status is ActionStatus.Open, "action-closed");
        (Owner, OwnerOrganizationId, OwnerEmail, OwnerPersonId) = (owner, organization, email, person);
        Tell();
    }

    public void ForgetOwner() => (OwnerEmail, OwnerPersonId) = (null, null);

    /// <summary>Whole days it has been, or was, open.</summary>
    public int DaysOpen(DateOnly today) => Math.Max(0, (ClosedOn ?? today).DayNumber - OpenedOn.DayNumber);

    public bool IsOverdue(DateOnly today) => Status is ActionStatus.Open && DueOn < today;

    void Tell()
    {
        if (IsPublic) Raise(new ActionItemMoved(Id, BodyId, DecisionId, Title, Status is ActionStatus.Open ? "open" : Status is ActionStatus.Done ? "done" : "dropped", SourceId, DueOn, Status is ActionStatus.Done ? ClosedOn : null));
    }

    /// <summary>Its owner's record was joined into another's.</summary>
    public void PassTo(Guid organization)
    {
        OwnerOrganizationId = organization;
        Changed();
    }
}

/// <summary>The day was moved, on a day, for a reason.</summary>
sealed record ActionMove(DateOnly? From, DateOnly To, string Reason, DateOnly On);

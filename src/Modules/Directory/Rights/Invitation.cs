namespace Yhdessa.Directory;

/// <summary>A right beside those that others have, or an owner's right that passes from one to the next, or the first owner's right over what she has brought in.</summary>
enum InvitationKind { Right, Handover, Registration }

enum InvitationEnd { Accepted, Withdrawn }

/// <summary>Somebody is asked by mail to look after an organization's page. Her address is kept only while it is open.</summary>
sealed class Invitation : Aggregate
{
    /// <summary>What the link of its letter is sealed for.</summary>
    public const string Link = "directory.invitation";
    public const int Days = 14, LettersInADay = 3, MostOpen = 30, LongestReason = 400;

    Invitation() { }

    public Id<Invitation> Id { get; private init; }
    public Id<Organization> OrganizationId { get; private init; }
    public InvitationKind Kind { get; private init; }
    [Personal] public string? Email { get; private set; }
    public string Right { get; private set; } = OrganizationRight.Viewer;
    public string Language { get; private init; } = "fi";
    public Guid? InvitedBy { get; private init; }

    /// <summary>When its latest letter was written; null while a handover waits for its day.</summary>
    public DateTimeOffset? SentAt { get; private set; }
    public int Letters { get; private set; }
    public int LettersThatDay { get; private set; }

    /// <summary>Whose right passes on, from which day, whether she may look on, and why somebody else does it for her.</summary>
    public Guid? FromPersonId { get; private init; }
    public DateOnly? Day { get; private init; }
    public bool FromStays { get; private init; }
    [Personal] public string? Reason { get; private init; }

    public DateTimeOffset? ClosedAt { get; private set; }
    public InvitationEnd? End { get; private set; }
    public Guid? AcceptedBy { get; private set; }

    public DateTimeOffset? ExpiresAt => SentAt?.AddDays(Days);

    public static Invitation To(Id<Organization> organization, string email, string right, string language, Guid? by) => new()
    {
        Id = Id<Invitation>.New(),
        OrganizationId = organization,
        Email = email,
        Right = right,
        Language = language,
        InvitedBy = by,
    };

    public static Invitation Handover(Id<Organization> organization, string email, string language, Guid? by, Guid? from, DateOnly day, bool stays, string? reason) => new()
    {
        Id = Id<Invitation>.New(),
        OrganizationId = organization,
        Kind = InvitationKind.Handover,
        Email = email,
        Right = OrganizationRight.Owner,
        Language = language,
        InvitedBy = by,
        FromPersonId = from,
        Day = day,
        FromStays = stays,
        Reason = reason,
    };

    public static Invitation Registration(Id<Organization> organization, string email, string language) => new()
    {
        Id = Id<Invitation>.New(),
        OrganizationId = organization,
        Kind = InvitationKind.Registration,
        Email = email,
        Right = OrganizationRight.Owner,
        Language = language,
    };

    /// <summary>Another letter, and two weeks from now to follow it.</summary>
    public void Send(DateTimeOffset now, string? right = null)
    {
        Rule.Require(ClosedAt is null, "invitation-closed");
        var again = SentAt is { } last && Helsinki.DateOf(last) == Helsinki.DateOf(now);
        if (again && LettersThatDay >= LettersInADay) throw new TooManyMessages();
        (SentAt, Letters, LettersThatDay, Right) = (now, Letters + 1, again ? LettersThatDay + 1 : 1, right ?? Right);
    }

    public bool IsOpen(DateTimeOffset now) => ClosedAt is null && now < ExpiresAt;

    public void Accept(Guid person, DateTimeOffset now)
    {
        Rule.Require(IsOpen(now), "invitation-closed");
        AcceptedBy = person;
        Close(InvitationEnd.Accepted, now);
    }

    public void Withdraw(DateTimeOffset now)
    {
        if (ClosedAt is null) Close(InvitationEnd.Withdrawn, now);
    }

    void Close(InvitationEnd end, DateTimeOffset now) => (End, ClosedAt, Email) = (end, now, null);
}

namespace Yhdessa.Directory;

/// <summary>What can be put to use on a bad day.</summary>
enum AssetKind { Room, Gear, Vehicle, Skill, People }

/// <summary>What an organization says of something it can give on a bad day. The number and address are seen by few and never shown in a list.</summary>
record AssetForm
{
    public const int LongestWhat = 200, LongestRole = 100, LongestPhone = 40;

    public AssetKind Kind { get; init; }
    public string? What { get; init; }
    public string? Place { get; init; }
    public string? Municipality { get; init; }
    public int? Capacity { get; init; }
    public string? ContactRole { get; init; }
    public string? Phone { get; init; }
    public string? Email { get; init; }
    public int? ResponseHours { get; init; }
}

/// <summary>A room, gear, a vehicle, a skill or people for a bad day, with whom to call by role.</summary>
sealed class PoolAsset : Aggregate
{
    /// <summary>Older than this nobody relies on it.</summary>
    public const int MonthsTrusted = 12;

    PoolAsset() { }

    public PoolAsset(Id<Organization> organization, AssetForm form, DateOnly? confirmedOn, string? mark = null)
    {
        (Id, OrganizationId, ConfirmedOn, Mark) = (Id<PoolAsset>.New(), organization, confirmedOn, mark);
        Describe(form);
    }

    public Id<PoolAsset> Id { get; private init; }
    public Id<Organization> OrganizationId { get; private set; }
    public AssetKind Kind { get; private set; }
    public string What { get; private set; } = "";
    public string? Place { get; private set; }
    public string? Municipality { get; private set; }

    /// <summary>How many it holds or how many there are; null when nobody has said.</summary>
    public int? Capacity { get; private set; }
    public string? ContactRole { get; private set; }
    [Personal] public string? Phone { get; private set; }
    [Personal] public string? Email { get; private set; }

    /// <summary>Within how many hours it is there; null when nobody has said.</summary>
    public int? ResponseHours { get; private set; }

    /// <summary>The day its organization last said that it is still there, Europe/Helsinki.</summary>
    public DateOnly? ConfirmedOn { get; private set; }
    public string? Mark { get; private init; }

    public void Describe(AssetForm form)
    {
        (Kind, What, Place, Municipality) = (form.Kind, form.What!.Trim(), form.Place.Told(), form.Municipality.Told());
        (Capacity, ContactRole, ResponseHours) = (form.Capacity, form.ContactRole.Told(), form.ResponseHours);
        (Phone, Email) = (form.Phone.Told(), form.Email.Told() is { } email ? Yhdessa.Mail.EmailAddress.Kept(email) : null);
    }

    public void Confirm(DateOnly today) => ConfirmedOn = today;

    /// <summary>Whoever the number and address belonged to is forgotten.</summary>
    public void ForgetPerson() => (Phone, Email) = (null, null);

    /// <summary>Somebody else looks after its organization now; the number was the one's before.</summary>
    public void PassContact(string email) => (Phone, Email) = (null, email);

    public void PassTo(Id<Organization> other) => OrganizationId = other;
}

namespace Yhdessa.Events.Training;

/// <summary>A group in a training. It counts when its address has answered; left it keeps its row, and later only the counts.</summary>
sealed class TrainingJoin : IUnaudited
{
    TrainingJoin() { }

    public TrainingJoin(Id<TrainingOrder> order, TrainingGroup group, bool isFirst, string language, DateOnly askedOn) =>
        (AskedOn, Id, OrderId, Name, OrganizationId, Municipality, People, IsFirst, Language) = (askedOn, Id<TrainingJoin>.New(), order, group.Name, group.OrganizationId, group.Municipality, group.People, isFirst, language);

    public Id<TrainingJoin> Id { get; private init; }
    public Id<TrainingOrder> OrderId { get; private init; }

    /// <summary>The association's or the municipality's name.</summary>
    public string Name { get; private init; } = "";
    public Guid? OrganizationId { get; private init; }
    public string Municipality { get; private init; } = "";
    public int People { get; private init; }

    /// <summary>Who ordered it.</summary>
    public bool IsFirst { get; private init; }
    public string Language { get; private init; } = "fi";

    /// <summary>The day the form was sent: whoever does not answer the letter is forgotten soon, for somebody else may have written her address.</summary>
    public DateOnly AskedOn { get; private init; }
    [Personal] public string? Person { get; private set; }
    [Personal] public string? Email { get; private set; }
    public DateTimeOffset? ConfirmedAt { get; private set; }
    public DateTimeOffset? LeftAt { get; private set; }
    public TrainingGroup Group => new(Name, OrganizationId, Municipality, People);

    public TrainingJoin Tell(string person, string email)
    {
        (Person, Email) = (person, email);
        return this;
    }

    public void Confirm(DateTimeOffset now) => ConfirmedAt = now;
    public void Leave(DateTimeOffset now) => LeftAt = now;
    public void ForgetPerson() => (Person, Email) = (null, null);
}

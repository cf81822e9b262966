namespace Yhdessa.Events;

/// <summary>An offered one holds its seats until it is answered.</summary>
enum RegistrationStatus { Confirmed, Waiting, Offered, Cancelled }

/// <summary>What somebody tells when she signs up, and may change later.</summary>
sealed record SignUpCard(string Name, int GroupSize, IReadOnlyDictionary<string, string> Answers)
{
    public Sector? Sector { get; init; }
}

/// <summary>A person, or a group that stays together, at an event. Cancelled it keeps its row; a month after the event only the counts are left.</summary>
sealed class Registration : Aggregate
{
    public const int LargestGroup = 20;
    readonly List<Seat> seats = [];

    Registration() { }

    public Registration(Event of, int number, SignUpCard card, string email, string language, string? mark = null)
    {
        (Id, EventId, Number, Email, Language, Mark, DoorCode) = (Id<Registration>.New(), of.Id, number, email, language, mark, FeedbackCode.New());
        Describe(card);
    }

    public Id<Registration> Id { get; private init; }
    public Id<Event> EventId { get; private init; }

    /// <summary>The order in which people have signed up for the event, and so the order of the waiting list.</summary>
    public int Number { get; private set; }
    public RegistrationStatus Status { get; private set; }
    public int GroupSize { get; private set; }
    [Personal] public string? Name { get; private set; }

    /// <summary>In lower case, so that one address signs up once.</summary>
    [Personal] public string? Email { get; private set; }

    /// <summary>By question.</summary>
    [Personal] public IReadOnlyDictionary<string, string> Answers { get; private set; } = new Dictionary<string, string>();

    /// <summary>The language its letters are written in.</summary>
    public string Language { get; private init; } = "fi";

    /// <summary>How many times its state has changed: each time is told once.</summary>
    public int Turns { get; private set; }

    /// <summary>Until when the seats are held for a yes; null while nothing is offered.</summary>
    public DateTimeOffset? OfferedUntil { get; private set; }

    /// <summary>On whose behalf they come, when the event asks.</summary>
    public Sector? Sector { get; private set; }

    /// <summary>What the picture on their phone says at the door: long enough not to be guessed, and known by a list that has no network.</summary>
    public string DoorCode { get; private init; } = "";

    /// <summary>Whether they came, when somebody has marked it.</summary>
    public bool? Came { get; private set; }

    /// <summary>When the name, the address and the answers were deleted.</summary>
    public DateTimeOffset? ForgottenAt { get; private set; }

    /// <summary>"esimerkki" in the demonstration.</summary>
    public string? Mark { get; private init; }
    public IReadOnlyCollection<Seat> Seats => seats;
    public bool Stands => Status is not RegistrationStatus.Cancelled;

    public void Describe(SignUpCard card) => (Name, GroupSize, Answers, Sector) = (card.Name, card.GroupSize, card.Answers, card.Sector);

    /// <summary>Gets its seats, all at once: from the start, or when its turn in the waiting list comes.</summary>
    public void Confirm(IEnumerable<int> numbers)
    {
        Become(RegistrationStatus.Confirmed);
        Seat(numbers);
    }

    public void Wait() => Become(RegistrationStatus.Waiting);

    /// <summary>Its turn has come: the seats are held for it until then.</summary>
    public void Offer(IEnumerable<int> numbers, DateTimeOffset until)
    {
        Become(RegistrationStatus.Offered);
        OfferedUntil = until;
        Seat(numbers);
    }

    /// <summary>The seats that are held become its own.</summary>
    public void Accept(DateTimeOffset now)
    {
        State.Require(Status is RegistrationStatus.Offered && now < OfferedUntil, "place-offer-over");
        Become(RegistrationStatus.Confirmed);
    }

    /// <summary>More seats for a group that has grown.</summary>
    public void Seat(IEnumerable<int> numbers) => seats.AddRange(numbers.Select(n => new Seat(EventId, n, Id)));

    /// <summary>Gives up the seats it has no people for; answers which.</summary>
    public IReadOnlyList<int> GiveUp(int left)
    {
        var freed = seats.OrderBy(s => s.Number).Skip(left).ToList();
        seats.RemoveAll(freed.Contains);
        return [.. freed.Select(s => s.Number)];
    }

    public IReadOnlyList<int> Cancel()
    {
        State.Require(Stands, "registration-cancelled");
        Become(RegistrationStatus.Cancelled);
        return GiveUp(0);
    }

    /// <summary>Takes a cancellation back: to the end of the line, for others have counted on the place.</summary>
    public void Renew(int number)
    {
        State.Require(!Stands, "registration-stands");
        Number = number;
    }

    public void Count(bool? came) => Came = came;

    /// <summary>Only the counts stay.</summary>
    public void Forget(DateTimeOffset now)
    {
        (Name, Email, Answers) = (null, null, new Dictionary<string, string>());
        ForgottenAt ??= now;
    }

    void Become(RegistrationStatus status)
    {
        (Status, OfferedUntil) = (status, null);
        Turns++;
    }
}

/// <summary>One numbered place at an event. The database lets nobody have one that another has.</summary>
sealed class Seat(Id<Event> eventId, int number, Id<Registration> registrationId) : IUnaudited
{
    public Id<Event> EventId { get; private init; } = eventId;
    public int Number { get; private init; } = number;
    public Id<Registration> RegistrationId { get; private init; } = registrationId;
}

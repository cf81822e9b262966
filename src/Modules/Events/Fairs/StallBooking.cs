namespace Yhdessa.Events.Fairs;

/// <summary>Held: until the address answers. Standing: hers. Waiting: for a place. GivenUp: by herself or by the house.</summary>
enum StallStatus { Held, Standing, Waiting, GivenUp }

/// <summary>What an exhibitor needs at her place.</summary>
sealed record StallNeeds(int Tables, bool Power, bool RollUp, bool ScreenSlot, string? Words);

/// <summary>Who comes, and who answers for it.</summary>
sealed record Exhibitor(string Name, Guid? OrganizationId, string Contact, string Email, string Language);

/// <summary>An exhibitor at a fair: a place, or a turn in the line for one. The database lets nobody have one that another has.</summary>
sealed class StallBooking : Aggregate
{
    /// <summary>How long a place waits for the address to answer.</summary>
    public static readonly TimeSpan Hold = TimeSpan.FromHours(24);

    StallBooking() { }

    public StallBooking(Id<Event> eventId, int number, Exhibitor who, StallNeeds needs, string? mark = null)
    {
        (Id, EventId, Number, Mark) = (Id<StallBooking>.New(), eventId, number, mark);
        (Name, OrganizationId, Contact, Email, Language) = (who.Name, who.OrganizationId, who.Contact, who.Email, who.Language);
        Need(needs);
    }

    public Id<StallBooking> Id { get; private init; }
    public Id<Event> EventId { get; private init; }

    /// <summary>The order in which they came, and so the order of the line.</summary>
    public int Number { get; private init; }

    /// <summary>The exhibitor's name on the plan.</summary>
    public string Name { get; private init; } = "";
    public Guid? OrganizationId { get; private init; }
    [Personal] public string? Contact { get; private set; }
    [Personal] public string? Email { get; private set; }
    public string Language { get; private init; } = "fi";
    public Id<Stall>? StallId { get; private set; }
    public StallStatus Status { get; private set; }
    public DateTimeOffset? HeldUntil { get; private set; }

    /// <summary>Whether the address has answered, or who asked acts for the organization.</summary>
    public bool IsConfirmed { get; private set; }
    public int Tables { get; private set; }
    public bool Power { get; private set; }
    public bool RollUp { get; private set; }
    public bool ScreenSlot { get; private set; }

    /// <summary>In her own words, so it may tell of people.</summary>
    [Personal] public string? Words { get; private set; }

    /// <summary>How many times its state has changed: each time is told once.</summary>
    public int Turns { get; private set; }
    public string? Mark { get; private init; }
    public bool Stands => Status is not StallStatus.GivenUp;
    public StallNeeds Needs => new(Tables, Power, RollUp, ScreenSlot, Words);

    /// <summary>Whether somebody else may have its place.</summary>
    public bool IsLost(DateTimeOffset now) => Status is StallStatus.Held && HeldUntil <= now;

    public void Need(StallNeeds needs) => (Tables, Power, RollUp, ScreenSlot, Words) = (needs.Tables, needs.Power, needs.RollUp, needs.ScreenSlot, needs.Words);

    /// <summary>A place from the start, or the place that became free.</summary>
    public StallBooking Take(Id<Stall> stall, bool confirmed, DateTimeOffset now)
    {
        (StallId, IsConfirmed, HeldUntil) = (stall, confirmed || IsConfirmed, confirmed || IsConfirmed ? null : now + Hold);
        Become(HeldUntil is null ? StallStatus.Standing : StallStatus.Held);
        return this;
    }

    public StallBooking Wait(bool confirmed)
    {
        (StallId, IsConfirmed, HeldUntil) = (null, confirmed || IsConfirmed, null);
        Become(StallStatus.Waiting);
        return this;
    }

    /// <returns>Whether it was not confirmed before.</returns>
    public bool Confirm()
    {
        State.Require(Stands, "stall-given-up");
        if (IsConfirmed) return false;
        (IsConfirmed, HeldUntil) = (true, null);
        Become(StallId is null ? StallStatus.Waiting : StallStatus.Standing);
        return true;
    }

    /// <summary>To another free place.</summary>
    public void MoveTo(Id<Stall> stall)
    {
        State.Require(Stands, "stall-given-up");
        StallId = stall;
    }

    public void GiveUp()
    {
        State.Require(Stands, "stall-given-up");
        (StallId, HeldUntil) = (null, null);
        Become(StallStatus.GivenUp);
    }

    public void ForgetPerson() => (Contact, Email) = (null, null);

    /// <summary>The fair is over: nobody carries a table any more.</summary>
    public void ForgetWords() => Words = null;

    void Become(StallStatus status)
    {
        Status = status;
        Turns++;
    }
}

using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Waiting;

enum WaitState { Waiting, Offered, Accepted, Declined, Lapsed, Left, TooLate }

/// <summary>Whether any one of the times will do, or only all of them together.</summary>
enum Needs { One, All }

/// <summary>
/// A place in line for a time that is taken, or for several: any one of them, or all at once. When they are free it is offered them, and the offer holds
/// them by bookings of its own, so that the database keeps everybody else out.
/// </summary>
sealed partial class SlotWait : Aggregate
{
    const int LongestLog = 40;
    readonly List<WaitedTime> times = [];

    SlotWait() { }

    public Id<SlotWait> Id { get; private init; }

    /// <summary>The order of the line. No two have the same: the database sees to it.</summary>
    public long Number { get; private init; }
    public Guid? OrganizationId { get; private set; }
    public Guid? PersonId { get; private set; }
    public Guid? KeyId { get; private init; }
    public string Title { get; private init; } = "";
    public bool Public { get; private init; }
    public int Attendees { get; private init; }
    public string? Purpose { get; private init; }
    [Personal] public string? ContactName { get; private set; }
    [Personal] public string? ContactEmail { get; private set; }
    public string Language { get; private init; } = "fi";
    public string? AcceptedTerms { get; private init; }
    public Needs Needs { get; private init; }
    public WaitState State { get; private set; }

    /// <summary>Until when the offer at hand holds.</summary>
    public DateTimeOffset? OfferedUntil { get; private set; }

    /// <summary>How many offers it has had: each has a letter of its own.</summary>
    public int Offers { get; private set; }

    /// <summary>What became of it and why, in codes.</summary>
    public IReadOnlyList<WaitNote> Log { get; private set; } = [];
    public string? Mark { get; private init; }
    public IReadOnlyCollection<WaitedTime> Times => times;

    public bool Stands => State is WaitState.Waiting or WaitState.Offered;
    public Booker Booker => new(OrganizationId, PersonId, KeyId);

    /// <summary>The booking it wants, at one of its times.</summary>
    public BookingWish WishAt(Slot time) =>
        new(Title, Public, time, Attendees, Purpose, this is { ContactName: { } name, ContactEmail: { } email } ? new Contact(name, email) : null, Language, Mark) { AcceptedTerms = AcceptedTerms };

    public static SlotWait Of(long number, BookingWish wish, Booker booker, Needs needs, IEnumerable<(Id<Space> Space, Slot Time)> times)
    {
        var wait = new SlotWait
        {
            Id = Id<SlotWait>.New(),
            Number = number,
            OrganizationId = booker.Organization,
            PersonId = booker.Person,
            KeyId = booker.Key,
            Title = wish.Title,
            Public = wish.Public,
            Attendees = wish.Attendees,
            Purpose = wish.Purpose,
            ContactName = wish.Contact?.Name,
            ContactEmail = wish.Contact?.Email,
            Language = wish.Language,
            AcceptedTerms = wish.AcceptedTerms,
            Needs = needs,
            Mark = wish.Mark,
        };
        wait.times.AddRange(times.Select((t, i) => new WaitedTime(wait.Id, i, t.Space, t.Time.Start, t.Time.End, WaitedTime.KeyOf(booker, t.Space, t.Time))));
        return wait;
    }

    /// <summary>What it has not been offered yet and is still ahead.</summary>
    public IEnumerable<WaitedTime> Open(DateTimeOffset now) => times.Where(t => !t.WasOffered && t.Start > now).OrderBy(t => t.Order);

    public IEnumerable<WaitedTime> OnOffer() => State is WaitState.Offered ? times.Where(t => t.IsOffered).OrderBy(t => t.Order) : [];

    public void Offer(IReadOnlyList<(WaitedTime Time, Id<Booking> Booking)> free, DateTimeOffset until, DateTimeOffset now, string because)
    {
        foreach (var (time, booking) in free) time.Offer(booking);
        (State, OfferedUntil, Offers) = (WaitState.Offered, until, Offers + 1);
        Note(now, "offered", because);
    }

    /// <summary>It was its turn, but a rule said no: the next one gets the time, and this is where she reads why.</summary>
    public void PassOver(string because, DateTimeOffset now)
    {
        if (Log.Count == 0 || Log[^1] is not { What: "passed-over" } last || last.Because != because) Note(now, "passed-over", because);
    }

    public void Accept(DateTimeOffset now)
    {
        Kernel.State.Require(State is WaitState.Offered && now <= OfferedUntil, "offer-over");
        End(WaitState.Accepted, now, "accepted");
    }

    /// <summary>The offer is not taken. What else it waits for it still waits for; nothing is offered twice.</summary>
    public void LetOfferGo(WaitState how, DateTimeOffset now)
    {
        Kernel.State.Require(State is WaitState.Offered, "offer-over");
        foreach (var time in times.Where(t => t.IsOffered)) time.LetGo();
        if (Needs is Needs.One && Open(now).Any())
        {
            (State, OfferedUntil) = (WaitState.Waiting, null);
            Note(now, how is WaitState.Declined ? "declined" : "lapsed", null);
        }
        else End(how, now, how is WaitState.Declined ? "declined" : "lapsed");
    }

    public void Leave(DateTimeOffset now)
    {
        Kernel.State.Require(Stands, "not-in-line");
        End(WaitState.Left, now, "left");
    }

    public void BeTooLate(DateTimeOffset now) => End(WaitState.TooLate, now, "too-late");

    /// <summary>Out of line: the same booker may wait for the same time again.</summary>
    void End(WaitState how, DateTimeOffset now, string what)
    {
        (State, OfferedUntil) = (how, null);
        foreach (var time in times) time.End(how is WaitState.Accepted);
        Note(now, what, null);
    }

    void Note(DateTimeOffset now, string what, string? because)
    {
        Log = [.. Log.TakeLast(LongestLog - 1), new WaitNote(now, what, because)];
        Changed();
    }
}

/// <param name="What">offered · passed-over · declined · lapsed · accepted · left · too-late</param>
/// <param name="Because">"first-in-line", "next-in-line", or the rule that passed it over.</param>
sealed record WaitNote(DateTimeOffset At, string What, string? Because);

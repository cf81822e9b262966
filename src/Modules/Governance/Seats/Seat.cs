namespace Yhdessa.Governance;

/// <summary>A place in a body that belongs to a network, an institution or a sector. Who holds it changes by dates; nothing is overwritten.</summary>
sealed class Seat : Aggregate
{
    public const string Network = "network", Institution = "institution", Sector = "sector";
    public static readonly IReadOnlyList<string> Kinds = [Network, Institution, Sector];

    readonly List<SeatTerm> terms = [];
    readonly List<Representative> people = [];

    Seat() { }

    public Seat(Id<Seat> id, Id<Body> bodyId, string kind, DateOnly from) => (Id, BodyId, Kind, From) = (id, bodyId, kind, from);

    public Id<Seat> Id { get; private init; }
    public Id<Body> BodyId { get; private init; }
    public string Kind { get; private init; } = "";
    public int Order { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>The network, or the institution, whose seat it is; neither for a sector.</summary>
    public Guid? NetworkId { get; private set; }
    public Guid? OrganizationId { get; private set; }

    /// <summary>The seat is there from this day…</summary>
    public DateOnly From { get; private init; }

    /// <summary>…until this one, its last; null while it goes on.</summary>
    public DateOnly? Until { get; private set; }

    public string? Source { get; private set; }
    public IReadOnlyCollection<SeatTerm> Terms => terms;
    public IReadOnlyCollection<Representative> People => people;

    public void Remember(int order, string nameVerbatim, Guid? network, Guid? organization, string source) =>
        (Order, Name, NetworkId, OrganizationId, Source) = (order, nameVerbatim, network, organization, source);

    public void Give(Guid? organization, Guid? network, DateOnly from, DateOnly? until)
    {
        Rule.RequireOf("from", from >= From && (Until is null || from <= Until), "seat-not-there-then");
        Rule.RequireOf("until", until is null || Until is null || until <= Until, "seat-not-there-then");
        State.Require(terms.All(t => !t.Overlaps(from, until)), "seat-taken");
        terms.Add(new SeatTerm(Id<SeatTerm>.New(), Id, organization, network, from, until));
        Changed();
    }

    /// <summary>The holder's last day. A day once told stays.</summary>
    public void End(DateOnly until)
    {
        var open = terms.SingleOrDefault(t => t.Until is null);
        State.Require(open is not null, "seat-vacant");
        Rule.RequireOf("until", until >= open.From, "ends-before-it-began");
        open.End(until);
        Changed();
    }

    /// <summary>An organization's record was joined into another's.</summary>
    public void Merge(Guid other, Guid own)
    {
        if (OrganizationId == other) OrganizationId = own;
        terms.ForEach(t => t.Merge(other, own));
        Changed();
    }

    /// <summary>One representative and one deputy a day.</summary>
    public Representative Nominate(SeatPart part, DateOnly from, DateOnly? until, Nominee who)
    {
        Rule.RequireOf("from", from >= From && (Until is null || from <= Until), "seat-not-there-then");
        State.Require(people.All(p => p.Part != part || !p.Overlaps(from, until)), "part-taken");
        var named = new Representative(Id<Representative>.New(), Id, part, from, until, who);
        people.Add(named);
        Changed();
        return named;
    }

    public Representative Person(Id<Representative> id) => people.Find(p => p.Id == id) ?? throw new NotFound("representative");

    /// <summary>Her last day in the seat.</summary>
    public void End(Id<Representative> id, DateOnly until)
    {
        var person = Person(id);
        State.Require(person.Until is null || person.Until > until, "seat-vacant");
        Rule.RequireOf("until", until >= person.From, "ends-before-it-began");
        person.End(until);
        Changed();
    }
}

/// <summary>An organization or a network holds a seat, day by day inclusive.</summary>
sealed class SeatTerm
{
    SeatTerm() { }

    public SeatTerm(Id<SeatTerm> id, Id<Seat> seat, Guid? organization, Guid? network, DateOnly from, DateOnly? until) =>
        (Id, SeatId, OrganizationId, NetworkId, From, Until) = (id, seat, organization, network, from, until);

    public Id<SeatTerm> Id { get; private init; }
    public Id<Seat> SeatId { get; private init; }
    public Guid? OrganizationId { get; private set; }
    public Guid? NetworkId { get; private init; }
    public DateOnly From { get; private init; }
    public DateOnly? Until { get; private set; }

    public bool Overlaps(DateOnly from, DateOnly? until) => (Until is null || from <= Until) && (until is null || From <= until);
    public bool Holds(DateOnly day) => Overlaps(day, day);
    internal void End(DateOnly until) => Until = until;
    internal void Merge(Guid other, Guid own) => OrganizationId = OrganizationId == other ? own : OrganizationId;
}

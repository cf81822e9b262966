using Yhdessa.Contracts.Directory;

namespace Yhdessa.Governance;

/// <summary>A seat on a day. Who speaks there is named only by her consent; without it everybody sees that somebody is named.</summary>
sealed record SeatRow : Versioned
{
    public required Guid Id { get; init; }
    public required Guid BodyId { get; init; }
    public required int Order { get; init; }
    public required string Name { get; init; }

    /// <summary>"network", "institution" or "sector".</summary>
    public required string Kind { get; init; }
    public DateOnly From { get; init; }
    public DateOnly? Until { get; init; }

    /// <summary>The network or institution whose seat it is.</summary>
    public SeatParty? BelongsTo { get; init; }

    /// <summary>Who holds it on that day, where it is known.</summary>
    public SeatParty? Holder { get; init; }

    /// <summary>Absent where nobody is named, or nobody has told.</summary>
    public SeatPerson? Representative { get; init; }
    public SeatPerson? Deputy { get; init; }
    public string? Source { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ModifiedAt { get; init; }
}

/// <param name="Kind">"organization" or "network".</param>
/// <param name="From">For a holder: since when; and until when, where an end is told.</param>
sealed record SeatParty(string Kind, Guid Id, string Name, string Slug, DateOnly? From = null, DateOnly? Until = null)
{
    [System.Text.Json.Serialization.JsonIgnore] public string Address => $"{Kind}s/{Slug}";
}

/// <param name="Name">Only by her consent.</param>
sealed record SeatPerson(bool Named, string? Name, DateOnly From, DateOnly? Until)
{
    public static SeatPerson? Of(Seat seat, SeatPart part, DateOnly at) =>
        seat.People.FirstOrDefault(p => p.Part == part && p.Holds(at)) is { } person ? new(true, person.PublicName, person.From, person.Until) : null;
}

/// <summary>Names of organizations and networks, asked once for all seats at hand.</summary>
sealed record Parties(IReadOnlyDictionary<Guid, OrganizationFact> Organizations, IReadOnlyDictionary<Guid, NetworkFact> Networks)
{
    public static async Task<Parties> Of(IEnumerable<Seat> seats, ISender sender, CancellationToken ct)
    {
        var organizations = seats.SelectMany(s => s.Terms.Select(t => t.OrganizationId).Append(s.OrganizationId)).OfType<Guid>().ToHashSet();
        return new(await sender.Send(new OrganizationFacts(organizations), ct), await sender.Send(new NetworkFacts(), ct));
    }

    public SeatParty? Find(Guid? organization, Guid? network) =>
        organization is { } o && Organizations.TryGetValue(o, out var fact) ? new("organization", fact.Id, fact.Name, fact.Slug)
        : network is { } n && Networks.TryGetValue(n, out var net) ? new("network", net.Id, net.Name, net.Slug) : null;

    public SeatParty? Of(SeatTerm term) => Find(term.OrganizationId, term.NetworkId) is { } party ? party with { From = term.From, Until = term.Until } : null;

    public SeatRow Row(Seat seat, DateOnly at) => new()
    {
        Id = seat.Id,
        BodyId = seat.BodyId,
        Order = seat.Order,
        Name = seat.Name,
        Kind = seat.Kind,
        From = seat.From,
        Until = seat.Until,
        BelongsTo = Find(seat.OrganizationId, seat.NetworkId),
        Holder = seat.Terms.FirstOrDefault(t => t.Holds(at)) is { } term ? Of(term) : null,
        Representative = SeatPerson.Of(seat, SeatPart.Representative, at),
        Deputy = SeatPerson.Of(seat, SeatPart.Deputy, at),
        Source = seat.Source,
        CreatedAt = seat.CreatedAt,
        ModifiedAt = seat.ModifiedAt,
        Revision = seat.Revision,
    };
}

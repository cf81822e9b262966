using Yhdessa.Contracts.Governance;

namespace Yhdessa.Participation.Initiatives;

/// <summary>The bodies one may propose something to, by name.</summary>
[OpenToAll]
sealed record Bodies : IQuery<IReadOnlyList<BodyFact>>;

sealed class BodiesHandler(Neighbours neighbours) : IRequestHandler<Bodies, IReadOnlyList<BodyFact>>
{
    public async Task<IReadOnlyList<BodyFact>> Handle(Bodies _, CancellationToken ct) =>
        [.. (await neighbours.Ask<BodyFacts, IReadOnlyDictionary<Guid, BodyFact>>(new(), new Dictionary<Guid, BodyFact>(), ct)).Values.OrderBy(b => b.Name, StringComparer.Ordinal)];
}

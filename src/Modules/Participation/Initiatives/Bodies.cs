using Yhdessa.Contracts.Governance;

namespace Yhdessa.Participation.Initiatives;

/// <summary>The bodies one may propose something to, by name.</summary>
[OpenToAll]
sealed record Bodies : IQuery<IReadOnlyList<BodyFact>>;

sealed class BodiesHandler(ISender sender) : IRequestHandler<Bodies, IReadOnlyList<BodyFact>>
{
    public async Task<IReadOnlyList<BodyFact>> Handle(Bodies _, CancellationToken ct) =>
        [.. (await sender.Send(new BodyFacts(), ct)).Values.OrderBy(b => b.Name, StringComparer.Ordinal)];
}

using Yhdessa.Contracts.Directory;

namespace Yhdessa.Directory;

sealed class AnswerMunicipalities : IRequestHandler<Municipalities, IReadOnlyList<Municipality>>
{
    public Task<IReadOnlyList<Municipality>> Handle(Municipalities request, CancellationToken cancellationToken) => Task.FromResult(Region.Municipalities);
}

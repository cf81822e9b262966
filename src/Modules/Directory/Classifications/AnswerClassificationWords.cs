using Yhdessa.Contracts.Directory;

namespace Yhdessa.Directory;

sealed class AnswerClassificationWords : IRequestHandler<ClassificationWords, IReadOnlyList<ClassificationWord>>
{
    public Task<IReadOnlyList<ClassificationWord>> Handle(ClassificationWords request, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<ClassificationWord>>([.. (Classifications.Find(request.Name) ?? throw new NotFound("classification")).Select(t => new ClassificationWord(t.Code, t.Name.For(request.Language).Words))]);
}

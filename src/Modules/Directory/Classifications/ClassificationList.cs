namespace Yhdessa.Directory;

sealed record ClassificationAnswer(string Code, string Name, Translated Names, string? Parent, string? Ptv);

/// <summary>One of the house's lists by its name: "themes".</summary>
[OpenToAll]
sealed record ClassificationList(string Name) : ListQuery<ClassificationAnswer>;

sealed class ClassificationListHandler : IRequestHandler<ClassificationList, Listed<ClassificationAnswer>>
{
    public Task<Listed<ClassificationAnswer>> Handle(ClassificationList ask, CancellationToken ct)
    {
        var terms = Classifications.Find(ask.Name) ?? throw new NotFound("classification");
        return Task.FromResult(ask.Answer([.. terms.Select(t => new ClassificationAnswer(t.Code, t.Fi, t.Name, t.Parent, t.Ptv))]));
    }
}

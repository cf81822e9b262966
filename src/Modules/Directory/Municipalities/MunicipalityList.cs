namespace Yhdessa.Directory;

/// <summary>A municipality with how many organizations work there; former ones count under it.</summary>
sealed record MunicipalityAnswer(string Code, string Name, Translated Names, int Order, int Organizations, IReadOnlyList<MunicipalityAnswer.Part> Subareas)
{
    public sealed record Part(string Code, string Name, int Organizations);
}

[OpenToAll]
sealed record MunicipalityList : ListQuery<MunicipalityAnswer>;

sealed class MunicipalityListHandler(DirectoryDb db, OrganizationBoards boards) : IRequestHandler<MunicipalityList, Listed<MunicipalityAnswer>>
{
    public async Task<Listed<MunicipalityAnswer>> Handle(MunicipalityList ask, CancellationToken ct)
    {
        var counts = (await boards.Current(db, ct)).Facets.Count(OrganizationFacets.Municipality, []).ToDictionary(c => c.Value, c => c.Count);
        return ask.Answer([.. Region.Municipalities.Select((m, i) => new MunicipalityAnswer(m.Code, m.Fi, new(m.Fi, m.Sv, m.Fi), i + 1, counts.GetValueOrDefault(m.Code),
            [.. m.Subareas.Select(s => new MunicipalityAnswer.Part(s.Code, s.Name, counts.GetValueOrDefault(s.Code)))]))]);
    }
}

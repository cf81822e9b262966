using System.Text.Json;

namespace Yhdessa.Participation.Season;

/// <summary>What surveys of others say in a season file. Twice the same file changes nothing.</summary>
[Requires(ParticipationModule.Keep)]
sealed record ImportStatedFacts(JsonElement File) : ICommand<IReadOnlyList<ImportCount>>;

sealed record SeasonSurveys(IReadOnlyList<SeasonSurveys.FactRow> SurveyFacts)
{
    public sealed record FactRow(string Id, decimal Value, string Unit, string TextVerbatim, string Source);
}

sealed class ImportStatedFactsHandler(ParticipationDb db) : IRequestHandler<ImportStatedFacts, IReadOnlyList<ImportCount>>
{
    public async Task<IReadOnlyList<ImportCount>> Handle(ImportStatedFacts import, CancellationToken ct)
    {
        var file = SeasonPart.Read<SeasonSurveys>(import.File, f => f.SurveyFacts is not null);
        var known = await db.StatedFacts.ToDictionaryAsync(f => f.Id, ct);
        return [ImportCount.Of("surveyFacts", file.SurveyFacts.Select(row =>
        {
            var fact = known.GetValueOrDefault(SeasonId.Of(row.Id)) ?? db.StatedFacts.Add(new(SeasonId.Of(row.Id))).Entity;
            fact.Tell(row.Value, row.Unit, row.TextVerbatim, row.Source);
            return db.Entry(fact).State;
        }))];
    }
}

/// <summary>The figures others have stated, for the page of impact.</summary>
[OpenToAll]
sealed record StatedFacts : IQuery<IReadOnlyList<StatedFact>>;

sealed class StatedFactsHandler(ParticipationDb db) : IRequestHandler<StatedFacts, IReadOnlyList<StatedFact>>
{
    public async Task<IReadOnlyList<StatedFact>> Handle(StatedFacts _, CancellationToken ct) => await db.StatedFacts.AsNoTracking().OrderBy(f => f.Id).Take(50).ToListAsync(ct);
}

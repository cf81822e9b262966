using System.Text.Json.Serialization;

namespace Yhdessa.Participation.Surveys;

/// <summary>Surveys, those that close last first; with open=true only what can be answered now.</summary>
[OpenToAll]
sealed record SurveyList : ListQuery<SurveyRow>
{
    public bool? Open { get; init; }
}

sealed record SurveyRow(Guid Id, string Slug, Translated Title, Translated? Lead, IReadOnlyList<Question> Questions, DateTimeOffset OpensAt, DateTimeOffset ClosesAt) : Versioned
{
    public DateTimeOffset ModifiedAt { get; init; }
    [JsonIgnore] public bool IsExample { get; init; }
}

sealed class SurveyListHandler(ParticipationDb db, TimeProvider clock) : IRequestHandler<SurveyList, Listed<SurveyRow>>
{
    static readonly Sorts<Survey> sorts = new() { ["closesAt"] = s => s.ClosesAt, ["opensAt"] = s => s.OpensAt };

    public Task<Listed<SurveyRow>> Handle(SurveyList ask, CancellationToken ct)
    {
        var now = clock.Now();
        var shown = db.Surveys.Where(s => s.OpensAt <= now);
        var wanted = shown.Where(s => s.DeletedAt == null);
        if (ask.Open is { } open) wanted = wanted.Where(s => s.ClosesAt > now == open);
        return (ask with { Sort = ask.Sort ?? new([("closesAt", true)]) }).Answer(db, shown, wanted, SurveyRows.Row, sorts, ct);
    }
}

/// <summary>One survey by its slug; before it opens only those who make surveys see it.</summary>
[OpenToAll]
sealed record OneSurvey(string Slug) : IQuery<SurveyRow>;

sealed class OneSurveyHandler(ParticipationDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<OneSurvey, SurveyRow>
{
    public async Task<SurveyRow> Handle(OneSurvey ask, CancellationToken ct)
    {
        var row = await db.Surveys.AsNoTracking().Where(s => s.Slug == ask.Slug && s.DeletedAt == null).Select(SurveyRows.Row).SingleOrDefaultAsync(ct);
        return row is not null && (row.OpensAt <= clock.Now() || user.Has(ParticipationModule.MakeSurveys)) ? row : throw new NotFound("survey");
    }
}

/// <summary>Every survey with its answers so far, for those who make them.</summary>
[Requires(ParticipationModule.MakeSurveys)]
sealed record SurveyDesk : IQuery<IReadOnlyList<SurveyDesk.Row>>
{
    public sealed record Row(Guid Id, string Slug, Translated Title, DateTimeOffset OpensAt, DateTimeOffset ClosesAt, int Answers, string? Mark);
}

sealed class SurveyDeskHandler(ParticipationDb db) : IRequestHandler<SurveyDesk, IReadOnlyList<SurveyDesk.Row>>
{
    public async Task<IReadOnlyList<SurveyDesk.Row>> Handle(SurveyDesk _, CancellationToken ct) => await db.Surveys.AsNoTracking().Where(s => s.DeletedAt == null)
        .OrderByDescending(s => s.ClosesAt).ThenBy(s => s.Id).Take(200)
        .Select(s => new SurveyDesk.Row(s.Id, s.Slug, s.Title, s.OpensAt, s.ClosesAt, db.Responses.Count(r => r.SurveyId == s.Id), s.Mark)).ToListAsync(ct);
}

static class SurveyRows
{
    public static readonly System.Linq.Expressions.Expression<Func<Survey, SurveyRow>> Row = s => new SurveyRow(s.Id, s.Slug, s.Title, s.Lead, s.Questions, s.OpensAt, s.ClosesAt)
    {
        Revision = s.Revision,
        ModifiedAt = s.ModifiedAt,
        IsExample = s.Mark != null,
    };
}

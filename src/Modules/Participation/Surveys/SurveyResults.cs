using System.Globalization;
using System.Text.Json.Serialization;
using Yhdessa.Participation.Impact;

namespace Yhdessa.Participation.Surveys;

/// <summary>What has been answered. Under the least number nothing is told, and no group of fewer either; people's own words are for those who made the survey.</summary>
[OpenToAll]
sealed record SurveyResults(Id<Survey> Id) : IQuery<SurveyResults.Answer>
{
    public sealed record Answer(int? N, string? Period, string? Source, IReadOnlyList<Result>? Questions)
    {
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public bool Suppressed { get; init; }

        /// <summary>For staff's page alone: the words of text answers, without what else the same person answered.</summary>
        [JsonIgnore] public IReadOnlyDictionary<string, IReadOnlyList<string>> Words { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
    }

    /// <param name="Value">The mean of a scale.</param>
    /// <param name="Counts">How many chose each option, by the name that answers have it by.</param>
    /// <param name="Groups">Means of a scale by the answers of the grouping choice.</param>
    public sealed record Result(string Id, QuestionKind Kind, Translated Words, decimal? Value, int? N, IReadOnlyDictionary<string, int>? Counts, IReadOnlyList<Group>? Groups)
    {
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public bool Suppressed { get; init; }

        /// <summary>A choice's options in every language there is.</summary>
        public IReadOnlyList<Translated>? Options { get; init; }
    }

    /// <param name="Name">The option's name in answers.</param>
    public sealed record Group(string Name, Translated Words, decimal? Value, int? N)
    {
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public bool Suppressed { get; init; }
    }
}

sealed class SurveyResultsHandler(ParticipationDb db, Anonymity anonymity, ICurrentUser user, TimeProvider clock) : IRequestHandler<SurveyResults, SurveyResults.Answer>
{
    const int most = 20_000;

    public async Task<SurveyResults.Answer> Handle(SurveyResults ask, CancellationToken ct)
    {
        var survey = await db.Surveys.AsNoTracking().Living(ask.Id, ct);
        if (survey.OpensAt > clock.Now() && !user.Has(ParticipationModule.MakeSurveys)) throw new NotFound("survey");
        var answers = await db.Responses.AsNoTracking().Where(r => r.SurveyId == survey.Id).OrderBy(r => r.Id).Take(most).ToListAsync(ct);
        if (anonymity.Hides(answers.Count)) return new(null, null, null, null) { Suppressed = true };
        return new(answers.Count, LedgerWishes.Interval(answers.Min(a => a.Day), answers.Max(a => a.Day)), "survey", [.. survey.Questions.Select(q => ResultOf(q, survey, answers))])
        {
            Words = user.Has(ParticipationModule.MakeSurveys) ? survey.Questions.Where(q => q.Kind is QuestionKind.Text).ToDictionary(q => q.Id, q => WordsOf(q, answers)) : new Dictionary<string, IReadOnlyList<string>>(),
        };
    }

    SurveyResults.Result ResultOf(Question question, Survey survey, IReadOnlyList<SurveyResponse> answers)
    {
        var given = answers.Where(a => a.Answers.ContainsKey(question.Id)).ToList();
        if (anonymity.Hides(given.Count)) return new(question.Id, question.Kind, question.Words, null, null, null, null) { Suppressed = true };
        return question.Kind switch
        {
            QuestionKind.Scale => new(question.Id, question.Kind, question.Words, Mean(question, given), given.Count, null, GroupsOf(question, survey, given)),
            QuestionKind.Choice => new(question.Id, question.Kind, question.Words, null, given.Count, question.Options.Select(Question.NameOf).ToDictionary(o => o, o => given.Count(a => a.Answers[question.Id] == o)), null) { Options = question.Options },
            _ => new(question.Id, question.Kind, question.Words, null, given.Count, null, null),
        };
    }

    /// <summary>If only one group were hidden, the whole would tell it: then the smallest of the others is hidden too.</summary>
    List<SurveyResults.Group>? GroupsOf(Question scale, Survey survey, IReadOnlyList<SurveyResponse> given)
    {
        if (survey.Questions.FirstOrDefault(q => q.Groups) is not { } by) return null;
        var groups = given.Where(a => a.Answers.ContainsKey(by.Id)).GroupBy(a => a.Answers[by.Id]).OrderBy(g => g.Count()).ToList();
        var hidden = groups.Where(g => anonymity.Hides(g.Count())).Select(g => g.Key).ToHashSet();
        if (hidden.Count == 1 && groups.Find(g => !hidden.Contains(g.Key)) is { } next) hidden.Add(next.Key);
        return [.. by.Options.Select(o => (Name: Question.NameOf(o), Words: o)).Where(o => groups.Any(g => g.Key == o.Name)).Select(o => hidden.Contains(o.Name)
            ? new SurveyResults.Group(o.Name, o.Words, null, null) { Suppressed = true }
            : new SurveyResults.Group(o.Name, o.Words, Mean(scale, [.. groups.Single(g => g.Key == o.Name)]), groups.Single(g => g.Key == o.Name).Count()))];
    }

    static decimal Mean(Question question, IReadOnlyList<SurveyResponse> given) => Math.Round(given.Average(a => decimal.Parse(a.Answers[question.Id], CultureInfo.InvariantCulture)), 2);

    /// <summary>In alphabetical order: whose words they are cannot be told from when they came.</summary>
    static IReadOnlyList<string> WordsOf(Question question, IReadOnlyList<SurveyResponse> answers) =>
        [.. answers.Select(a => a.Answers.GetValueOrDefault(question.Id)).OfType<string>().Order(StringComparer.Ordinal).Take(500)];
}

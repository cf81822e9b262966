using Yhdessa.Search;

namespace Yhdessa.Participation.Surveys;

enum QuestionKind { Scale, Choice, Text }

/// <param name="Id">"q1"…: what an answer names it by.</param>
/// <param name="Options">Of a choice, in their order; an answer names one by its Finnish words, or the first there are.</param>
/// <param name="Groups">A choice by whose answers the means of the scales are told apart.</param>
sealed record Question(string Id, QuestionKind Kind, Translated Words, IReadOnlyList<Translated> Options, bool Groups = false)
{
    /// <summary>What an option is called in answers and results, whatever language it was read in.</summary>
    public static string NameOf(Translated option) => option.For("fi").Words;
}

/// <summary>A few questions, open for a while. Who answers is not asked. Results are everybody's once enough have answered.</summary>
sealed class Survey(Id<Survey> id, string slug, DateTimeOffset opensAt, DateTimeOffset closesAt) : Aggregate, ISearchable
{
    public const string SearchKind = "survey";
    public const int MostQuestions = 10;

    public Id<Survey> Id { get; private init; } = id;
    public string Slug { get; private init; } = slug;
    public Translated Title { get; private set; } = new("");
    public Translated? Lead { get; private set; }
    public IReadOnlyList<Question> Questions { get; private set; } = [];
    public DateTimeOffset OpensAt { get; private set; } = opensAt;
    public DateTimeOffset ClosesAt { get; private set; } = closesAt;
    public string? Mark { get; init; }

    public bool IsOpen(DateTimeOffset now) => OpensAt <= now && now < ClosesAt;

    public Survey Ask(Translated title, Translated? lead, IReadOnlyList<Question> questions)
    {
        (Title, Lead, Questions) = (title, lead, questions);
        return this;
    }

    public void Close(DateTimeOffset now)
    {
        Kernel.State.Require(now < ClosesAt, "survey-closed");
        ClosesAt = now;
        if (OpensAt > now) OpensAt = now;
    }

    /// <summary>Answers by question: a scale 1–5, one of a choice's options, or words.</summary>
    public SurveyResponse Answer(IReadOnlyDictionary<string, string> answers, DateTimeOffset now)
    {
        Rule.Require(IsOpen(now), "survey-closed");
        var given = answers.Where(a => !string.IsNullOrWhiteSpace(a.Value)).ToDictionary(a => a.Key, a => a.Value.Trim());
        Rule.Require(given.Count > 0, "nothing-answered");
        foreach (var (key, value) in given)
            Rule.RequireOf("answers", Questions.FirstOrDefault(q => q.Id == key) is { } question && Fits(question, value), "answer-does-not-fit", key);
        return new(Guid.CreateVersion7(), Id, Helsinki.DateOf(now), given);
    }

    static bool Fits(Question question, string value) => question.Kind switch
    {
        QuestionKind.Scale => value is ['1' or '2' or '3' or '4' or '5'],
        QuestionKind.Choice => question.Options.Any(o => Question.NameOf(o) == value),
        _ => value.Length <= 1000 && value.IsPlainText(),
    };

    string ISearchable.SearchKind => SearchKind;
    Guid ISearchable.SearchId => Id;
    bool ISearchable.IsFindable => DeletedAt is null;
    IEnumerable<SearchText> ISearchable.SearchTexts => [.. SearchText.Names(Title), .. SearchText.Bodies(Lead)];
}

/// <summary>One answer sheet, with its day alone: nobody's name, address or hour.</summary>
sealed class SurveyResponse(Guid id, Id<Survey> surveyId, DateOnly day, IReadOnlyDictionary<string, string> answers) : IUnaudited
{
    public Guid Id { get; private init; } = id;
    public Id<Survey> SurveyId { get; private init; } = surveyId;
    public DateOnly Day { get; private init; } = day;
    public IReadOnlyDictionary<string, string> Answers { get; private init; } = answers;
}

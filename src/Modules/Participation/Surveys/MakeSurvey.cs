namespace Yhdessa.Participation.Surveys;

/// <summary>A survey of up to ten questions, open from a moment to another. Once made its questions stay: answers must mean the same.</summary>
[Requires(ParticipationModule.MakeSurveys)]
sealed record MakeSurvey(Translated Title, Translated? Lead, IReadOnlyList<AskedQuestion> Questions, DateTimeOffset OpensAt, DateTimeOffset ClosesAt) : ICommand<Id<Survey>>;

/// <param name="Options">Of a choice: 2–10 to choose from, every one in the same languages.</param>
sealed record AskedQuestion(QuestionKind Kind, Translated Words, IReadOnlyList<Translated>? Options = null, bool Groups = false)
{
    public bool HasGoodOptions => Kind is not QuestionKind.Choice || Options is { Count: >= 2 and <= 10 } given && given.All(o => o is { IsEmpty: false } && o.All.All(w => w.Trim().Length is > 0 and <= 120))
        && given.Select(Question.NameOf).Distinct().Count() == given.Count && given.Select(o => (o.Fi is null, o.Sv is null, o.En is null)).Distinct().Count() == 1;
}

sealed class MakeSurveyValidator : AbstractValidator<MakeSurvey>
{
    public MakeSurveyValidator()
    {
        RuleFor(s => s.Title).NotNull();
        RuleFor(s => s.Title.Fi).NotEmpty().PlainText(150).When(s => s.Title is not null);
        RuleForEach(s => s.Title.All).PlainText(150).When(s => s.Title is not null);
        RuleForEach(s => s.Lead!.All).PlainText(1000).When(s => s.Lead is not null);
        RuleFor(s => s.ClosesAt).GreaterThan(s => s.OpensAt);
        RuleFor(s => s.Questions).NotEmpty();
        RuleFor(s => s.Questions.Count).InclusiveBetween(1, Survey.MostQuestions).OverridePropertyName("questions").When(s => s.Questions is { Count: > 0 });
        RuleForEach(s => s.Questions).Must(q => q.Words is { IsEmpty: false } && q.Words.All.All(w => w.Length <= 300)).WithErrorCode("question-words");
        RuleForEach(s => s.Questions).Must(q => q.HasGoodOptions).WithErrorCode("question-options");
    }
}

sealed class MakeSurveyHandler(ParticipationDb db, ICurrentUser user) : IRequestHandler<MakeSurvey, Id<Survey>>
{
    public Task<Id<Survey>> Handle(MakeSurvey wish, CancellationToken ct)
    {
        if (user.KeyOrganization is not null) throw new Forbidden(ParticipationModule.MakeSurveys);
        var id = Id<Survey>.New();
        var survey = new Survey(id, id.Value.ToString("N")[^10..], wish.OpensAt.ToUniversalTime(), wish.ClosesAt.ToUniversalTime());
        db.Surveys.Add(survey.Ask(wish.Title, wish.Lead, [.. wish.Questions.Select((q, i) => new Question($"q{i + 1}", q.Kind, q.Words, q.Kind is QuestionKind.Choice ? q.Options! : [], q.Groups && q.Kind is QuestionKind.Choice))]));
        return Task.FromResult(id);
    }
}

/// <summary>Closes before its time; what has been answered stays.</summary>
[Requires(ParticipationModule.MakeSurveys)]
sealed record CloseSurvey(Id<Survey> Id) : ICommand;

sealed class CloseSurveyHandler(ParticipationDb db, TimeProvider clock) : IRequestHandler<CloseSurvey>
{
    public async Task Handle(CloseSurvey wish, CancellationToken ct) => (await db.Surveys.Living(wish.Id, ct)).Close(clock.Now());
}

/// <summary>Anybody answers; nobody is asked who she is.</summary>
[OpenToAll]
sealed record AnswerSurvey(Id<Survey> Id, IReadOnlyDictionary<string, string> Answers) : ICommand<Guid>;

sealed class AnswerSurveyValidator : AbstractValidator<AnswerSurvey>
{
    public AnswerSurveyValidator() => RuleFor(a => a.Answers).NotNull();
}

sealed class AnswerSurveyHandler(ParticipationDb db, TimeProvider clock) : IRequestHandler<AnswerSurvey, Guid>
{
    public async Task<Guid> Handle(AnswerSurvey wish, CancellationToken ct)
    {
        var response = (await db.Surveys.Living(wish.Id, ct)).Answer(wish.Answers, clock.Now());
        db.Responses.Add(response);
        return response.Id;
    }
}

/// <summary>What a program is answered: that it was taken, and nothing by which it could be found again.</summary>
sealed record SurveyResponded(string Status);

[OpenToAll]
sealed record SurveyResponding(Guid Id) : IQuery<SurveyResponded>;

sealed class SurveyRespondingHandler : IRequestHandler<SurveyResponding, SurveyResponded>
{
    public Task<SurveyResponded> Handle(SurveyResponding ask, CancellationToken ct) => Task.FromResult(new SurveyResponded("received"));
}

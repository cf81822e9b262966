namespace Yhdessa.Spaces.Rounds;

/// <summary>An applicant says why the result is not right: one text, until the day told.</summary>
[Requires(SpacesModule.Book)]
sealed record AppealResult(Id<SeasonalApplication> Id, string Text) : ICommand;

/// <summary>A handler answers an appeal with a decision and its grounds.</summary>
[Requires(SpacesModule.Handle)]
sealed record AnswerAppeal(Id<SeasonalApplication> Id, bool Accepted, string Answer) : ICommand;

sealed class AppealResultValidator : AbstractValidator<AppealResult>
{
    public AppealResultValidator() => RuleFor(a => a.Text).NotEmpty().PlainText(2000);
}

sealed class AnswerAppealValidator : AbstractValidator<AnswerAppeal>
{
    public AnswerAppealValidator() => RuleFor(a => a.Answer).NotEmpty().PlainText(2000);
}

sealed class AppealResultHandler(RoundBook book, RoundLetters letters, TimeProvider clock) : IRequestHandler<AppealResult>, IRequestHandler<AnswerAppeal>
{
    public async Task Handle(AppealResult wish, CancellationToken ct)
    {
        var application = await book.Application(wish.Id, ct);
        var round = await book.Round(application.RoundId, ct);
        Rule.Require(round.Stage is RoundStage.Published && application.Status is ApplicationStatus.Sent, "appeal-not-open");
        Rule.Require(Helsinki.Today(clock) <= round.AppealsUntil, "appeal-too-late", When.Day(round.AppealsUntil!.Value));
        application.Complain(wish.Text.Trim());
        await letters.Appealed(round, application, ct);
    }

    public async Task Handle(AnswerAppeal wish, CancellationToken ct)
    {
        var application = await book.Application(wish.Id, ct);
        application.AnswerAppeal(wish.Accepted, wish.Answer.Trim());
        await letters.Answered(await book.Round(application.RoundId, ct), application, ct);
    }
}

using Yhdessa.Host.Accounts;
using Yhdessa.Mail;

namespace Yhdessa.Host.Statements.Feedback;

/// <summary>The answer goes by mail to whoever gave an address.</summary>
[Requires(HostModule.AnswerFeedback)]
sealed record AnswerFeedback(Id<ServiceFeedback> Id, string Answer, int? Revision = null) : ICommand;

/// <summary>Dealt with, where there is nobody to write to or nothing to answer.</summary>
[Requires(HostModule.AnswerFeedback)]
sealed record CloseFeedback(Id<ServiceFeedback> Id, string Answer, int? Revision = null) : ICommand;

sealed class AnswerFeedbackValidator : AbstractValidator<AnswerFeedback>
{
    public AnswerFeedbackValidator() => RuleFor(f => f.Answer).NotEmpty().PlainText(ServiceFeedback.LongestText);
}

sealed class CloseFeedbackValidator : AbstractValidator<CloseFeedback>
{
    public CloseFeedbackValidator() => RuleFor(f => f.Answer).NotEmpty().PlainText(ServiceFeedback.LongestText);
}

sealed class AnswerFeedbackHandler(HostDb db, Texts texts, ICurrentUser user, TimeProvider clock) : IRequestHandler<AnswerFeedback>, IRequestHandler<CloseFeedback>
{
    public async Task Handle(AnswerFeedback wish, CancellationToken ct)
    {
        var feedback = await Find(wish.Id, wish.Revision, ct);
        feedback.AnswerWith(wish.Answer.Trim(), user.PersonId, clock.Now());
        await db.Post(Letter(feedback), ct);
    }

    public async Task Handle(CloseFeedback wish, CancellationToken ct) =>
        (await Find(wish.Id, wish.Revision, ct)).Close(wish.Answer.Trim(), user.PersonId, clock.Now());

    async Task<ServiceFeedback> Find(Id<ServiceFeedback> id, int? seen, CancellationToken ct)
    {
        var feedback = await db.Set<ServiceFeedback>().SingleOrDefaultAsync(f => f.Id == id, ct) ?? throw new NotFound("feedback");
        feedback.MustBe(seen);
        return feedback;
    }

    Letter Letter(ServiceFeedback feedback) => new($"host.feedback-answered:{feedback.Id}", feedback.Email!, feedback.Language, texts.In(feedback.Language, "feedback.mail.answer.subject"),
        [feedback.Answer!, texts.In(feedback.Language, "feedback.mail.yours"), feedback.Text])
    {
        Urgent = true,
    };
}

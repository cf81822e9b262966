using Yhdessa.Host.Accounts;
using Yhdessa.Mail;

namespace Yhdessa.Host.Statements.Feedback;

/// <summary>Anybody tells us what does not work; no sign-in. Who gives an address gets a confirmation at once and an answer within 14 days.</summary>
[OpenToAll]
sealed record GiveFeedback(FeedbackTopic Topic, string Text, string? Email) : ICommand<DateOnly>;

sealed class GiveFeedbackValidator : AbstractValidator<GiveFeedback>
{
    public GiveFeedbackValidator()
    {
        RuleFor(f => f.Topic).IsInEnum();
        RuleFor(f => f.Text).NotEmpty().PlainText(ServiceFeedback.LongestText);
        RuleFor(f => f.Email).Must(e => EmailAddress.Is(e)).WithErrorCode("EmailValidator").When(f => f.Email is not null);
    }
}

/// <summary>Answers with the day by which an answer will have been given.</summary>
sealed class GiveFeedbackHandler(HostDb db, Texts texts, Ui.Say say, TimeProvider clock) : IRequestHandler<GiveFeedback, DateOnly>
{
    public async Task<DateOnly> Handle(GiveFeedback wish, CancellationToken ct)
    {
        var feedback = new ServiceFeedback(Id<ServiceFeedback>.New(), wish.Topic, wish.Text.Trim(), wish.Email, Texts.Language, clock.Now());
        db.Add(feedback);
        if (feedback.Email is { } email) await db.Post(Confirmation(feedback, email), ct);
        return feedback.DueOn;
    }

    Letter Confirmation(ServiceFeedback feedback, string email) => new($"host.feedback-received:{feedback.Id}", email, feedback.Language, texts["feedback.mail.received.subject"],
    [
        texts["feedback.mail.received", say.Date(feedback.DueOn)],
        texts["feedback.mail.yours"],
        feedback.Text,
    ])
    {
        Urgent = true,
    };
}

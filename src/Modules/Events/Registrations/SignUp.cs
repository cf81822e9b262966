using Yhdessa.Mail;

namespace Yhdessa.Events;

/// <summary>Signs a person or a group up for an event, without an account: a place, or the waiting list.</summary>
/// <param name="Id">The event's id or slug.</param>
/// <param name="Answers">By the key of the event's question.</param>
/// <param name="Needs">Diets and what is needed to get in, where the event asks; kept by a consent of their own until a week after the event.</param>
/// <param name="Sector">On whose behalf they come, where the event asks.</param>
[OpenToAll]
sealed record SignUp(string Id, string Name, string Email, int GroupSize = 1, IReadOnlyDictionary<string, string>? Answers = null, NeedsCard? Needs = null, Sector? Sector = null) : ICommand<SignUp.Made>
{
    public sealed record Made(Guid EventId, Guid Id);
}

sealed class SignUpValidator : AbstractValidator<SignUp>
{
    public SignUpValidator()
    {
        RuleFor(s => s.Name).NotEmpty().PlainText(120);
        RuleFor(s => s.Email).NotEmpty().Must(e => string.IsNullOrEmpty(e) || EmailAddress.Is(e.Trim())).WithErrorCode("not-an-email");
        RuleFor(s => s.GroupSize).InclusiveBetween(1, Registration.LargestGroup);
        RuleFor(s => s.Answers).Answers();
        RuleFor(s => s.Needs!).SetValidator(new NeedsRules()).When(s => s.Needs is not null);
        RuleFor(s => s.Sector).IsInEnum();
    }
}

sealed class SignUpHandler(EventsDb db, SignUpDesk desk, TimeProvider clock) : IRequestHandler<SignUp, SignUp.Made>
{
    public async Task<SignUp.Made> Handle(SignUp wish, CancellationToken ct)
    {
        var e = await db.InTurnToShow(wish.Id, ct);
        Rule.Require(e.IsOpenForSignUps(clock.Now()), "enrolment-closed");
        var card = new SignUpCard(wish.Name.Trim(), wish.GroupSize, e.Known(wish.Answers)) { Sector = wish.Sector };
        var registration = await desk.SignUp(e, card, EmailAddress.Kept(wish.Email), Texts.Language, ct);
        if (wish.Needs is { } needs) await db.TellNeeds(registration, await db.PlanOf(e.Id, ct), needs, clock.Now(), ct);
        return new(e.Id, registration.Id);
    }
}

static class SignUpRules
{
    public static IRuleBuilderOptions<T, IReadOnlyDictionary<string, string>?> Answers<T>(this IRuleBuilder<T, IReadOnlyDictionary<string, string>?> rule) => rule
        .Must(answers => answers is null || answers.Count <= EventFormRules.MostQuestions).WithErrorCode("too-many-answers")
        .Must(answers => answers is null || answers.Values.All(a => a is null || a.Length <= 500 && a.IsPlainText())).WithErrorCode("answer-too-long");

    /// <summary>The answers that say something, to questions the event does ask.</summary>
    public static IReadOnlyDictionary<string, string> Known(this Event e, IReadOnlyDictionary<string, string>? answers)
    {
        var given = (answers ?? new Dictionary<string, string>()).Where(a => !string.IsNullOrWhiteSpace(a.Value)).ToDictionary(a => a.Key, a => a.Value.Trim());
        Rule.RequireOf("answers", given.Keys.All(k => e.Questions.Any(q => q.Key == k)), "unknown-question");
        foreach (var question in e.Questions)
            Rule.RequireOf("answers", question.Allowed() is not { } allowed || !given.TryGetValue(question.Key, out var answer) || allowed.Contains(answer), "answer-not-offered", question.Text.ToString());
        return given;
    }
}

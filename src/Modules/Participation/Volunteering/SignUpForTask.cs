using Yhdessa.Mail;

namespace Yhdessa.Participation.Volunteering;

/// <summary>Somebody takes a place; no account is needed. Her letter carries the link by which she calls it off and tells her hours.</summary>
[OpenToAll]
sealed record SignUpForTask(Id<VolunteerTask> TaskId, string Name, string Email) : ICommand<Id<VolunteerSignUp>>;

sealed class SignUpForTaskValidator : AbstractValidator<SignUpForTask>
{
    public SignUpForTaskValidator()
    {
        RuleFor(s => s.Name).NotEmpty().PlainText(120);
        RuleFor(s => s.Email).NotEmpty();
        RuleFor(s => s.Email).Must(e => EmailAddress.Is(e.Trim())).WithErrorCode("EmailValidator").When(s => !string.IsNullOrWhiteSpace(s.Email));
    }
}

sealed class SignUpForTaskHandler(ParticipationDb db, VolunteerLetters letters, TimeProvider clock) : IRequestHandler<SignUpForTask, Id<VolunteerSignUp>>
{
    public async Task<Id<VolunteerSignUp>> Handle(SignUpForTask wish, CancellationToken ct)
    {
        var task = await db.Tasks.Living(wish.TaskId, ct);
        var email = EmailAddress.Kept(wish.Email);
        var taken = await db.SignUps.AsNoTracking().Where(s => s.TaskId == task.Id && s.Place != null).Select(s => new { s.Place, s.Email }).ToListAsync(ct);
        Rule.RequireOf("email", taken.All(t => t.Email != email), "already-signed-up");
        var language = Texts.Language;
        var signUp = task.SignUp(wish.Name.Trim(), email, language, [.. taken.Select(t => t.Place!.Value)], clock.Now());
        db.SignUps.Add(signUp);
        await letters.Post(task, signUp, "confirmed", ct);
        return signUp.Id;
    }
}

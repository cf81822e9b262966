namespace Yhdessa.Participation.Volunteering;

/// <summary>A helper's own place, by her mailed link.</summary>
[OpenToAll]
sealed record LinkedSignUp(string Token) : IQuery<LinkedSignUp.Answer>
{
    public sealed record Answer(string Title, string Slug, DateTimeOffset? Start, DateTimeOffset? End, string? Place, bool TaskCancelled, bool SignedUp, bool Begun, decimal? HoursTold, decimal? HoursConfirmed);
}

sealed class LinkedSignUpHandler(ParticipationDb db, VolunteerLetters letters, TimeProvider clock) : IRequestHandler<LinkedSignUp, LinkedSignUp.Answer>
{
    public async Task<LinkedSignUp.Answer> Handle(LinkedSignUp ask, CancellationToken ct)
    {
        var (signUp, task) = await db.Linked(letters, ask.Token, ct);
        return new(task.Title, task.Slug, task.Start, task.End, task.Place, task.CancelledAt is not null, signUp.Place is not null, task.Start is null || task.Start <= clock.Now(), signUp.HoursTold, signUp.HoursConfirmed);
    }
}

[OpenToAll]
sealed record CancelOwnSignUp(string Token) : ICommand;

sealed class CancelOwnSignUpHandler(ParticipationDb db, VolunteerLetters letters) : IRequestHandler<CancelOwnSignUp>
{
    public async Task Handle(CancelOwnSignUp wish, CancellationToken ct) => (await db.Linked(letters, wish.Token, ct)).SignUp.Cancel();
}

/// <summary>The helper tells how long she helped; the organization confirms it.</summary>
[OpenToAll]
sealed record TellOwnHours(string Token, decimal Hours) : ICommand;

sealed class TellOwnHoursValidator : AbstractValidator<TellOwnHours>
{
    public TellOwnHoursValidator() => RuleFor(t => t.Hours).InclusiveBetween(0.25m, 200m);
}

sealed class TellOwnHoursHandler(ParticipationDb db, VolunteerLetters letters, TimeProvider clock) : IRequestHandler<TellOwnHours>
{
    public async Task Handle(TellOwnHours wish, CancellationToken ct)
    {
        var (signUp, task) = await db.Linked(letters, wish.Token, ct);
        signUp.TellHours(wish.Hours, task, clock.Now());
    }
}

/// <summary>What the organization, or the house, confirms as done.</summary>
[Requires(ParticipationModule.KeepTasks)]
sealed record ConfirmHours(Id<VolunteerSignUp> Id, decimal Hours) : ICommand;

sealed class ConfirmHoursValidator : AbstractValidator<ConfirmHours>
{
    public ConfirmHoursValidator() => RuleFor(t => t.Hours).InclusiveBetween(0, 200);
}

sealed class ConfirmHoursHandler(ParticipationDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ConfirmHours>
{
    public async Task Handle(ConfirmHours wish, CancellationToken ct)
    {
        var signUp = await db.SignUps.Living(wish.Id, ct);
        signUp.ConfirmHours(wish.Hours, await db.Kept(signUp.TaskId, user, ct), clock.Now());
    }
}

static class LinkedSignUps
{
    public static async Task<(VolunteerSignUp SignUp, VolunteerTask Task)> Linked(this ParticipationDb db, VolunteerLetters letters, string token, CancellationToken ct)
    {
        var signUp = letters.Read(token) is { } id ? await db.SignUps.SingleOrDefaultAsync(s => s.Id == id && s.Email != null, ct) : null;
        if (signUp is null) throw new RuleBroken("link-too-old");
        return (signUp, await db.Tasks.SingleAsync(t => t.Id == signUp.TaskId, ct));
    }
}

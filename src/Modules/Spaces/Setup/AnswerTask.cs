using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Setup;

/// <summary>Somebody of the house says that it is done.</summary>
[Requires(SpacesModule.Handle)]
sealed record AcceptTask(Id<SetupTask> Id) : ICommand;

/// <summary>It can't be done; the booker hears why.</summary>
[Requires(SpacesModule.Handle)]
sealed record DeclineTask(Id<SetupTask> Id, string Reason) : ICommand;

/// <summary>The task of a letter's link; null when the link is nobody's or has grown old.</summary>
[OpenToAll]
sealed record LinkedTask(string Token) : IQuery<SetupLine?>;

/// <summary>The partner's yes or no, by the letter's link.</summary>
[OpenToAll]
sealed record AnswerTask(string Token, bool Accept, string? Reason = null) : ICommand;

sealed class DeclineTaskValidator : AbstractValidator<DeclineTask>
{
    public DeclineTaskValidator() => RuleFor(d => d.Reason).NotEmpty().PlainText(400);
}

sealed class AnswerTaskValidator : AbstractValidator<AnswerTask>
{
    public AnswerTaskValidator()
    {
        RuleFor(a => a.Reason).NotEmpty().When(a => !a.Accept);
        RuleFor(a => a.Reason).PlainText(400);
    }
}

sealed class AnswerTaskHandler(SpacesDb db, SetupLines lines, SetupLetters letters, MailedLinks links) :
    IRequestHandler<AcceptTask>, IRequestHandler<DeclineTask>, IRequestHandler<LinkedTask, SetupLine?>, IRequestHandler<AnswerTask>
{
    public async Task Handle(AcceptTask wish, CancellationToken ct) => (await Found(wish.Id, ct) ?? throw new NotFound("task")).Accept();

    public async Task Handle(DeclineTask wish, CancellationToken ct) => await Decline(await Found(wish.Id, ct) ?? throw new NotFound("task"), wish.Reason, ct);

    public async Task<SetupLine?> Handle(LinkedTask ask, CancellationToken ct) =>
        links.Read(SetupLetters.Link, ask.Token) is { } id ? (await lines.Of(db.Set<SetupTask>().Where(t => t.Id == (Id<SetupTask>)id), ct)).SingleOrDefault() : null;

    public async Task Handle(AnswerTask answer, CancellationToken ct)
    {
        if (links.Read(SetupLetters.Link, answer.Token) is not { } id || await Found((Id<SetupTask>)id, ct) is not { } task) throw new RuleBroken("link-too-old");
        if (answer.Accept) task.Accept();
        else await Decline(task, answer.Reason!, ct);
    }

    async Task Decline(SetupTask task, string reason, CancellationToken ct)
    {
        task.Decline(reason.Trim());
        await letters.Declined(task, ct);
    }

    Task<SetupTask?> Found(Id<SetupTask> id, CancellationToken ct) => db.Set<SetupTask>().SingleOrDefaultAsync(t => t.Id == id, ct);
}

namespace Yhdessa.Participation.Newsletters;

/// <summary>The words of an issue that has not been sent.</summary>
[Requires(ParticipationModule.WriteLetters)]
sealed record EditIssue(Id<Issue> Id, Translated Title, Translated? Lead, int? Seen = null) : ICommand;

sealed class EditIssueValidator : AbstractValidator<EditIssue>
{
    public EditIssueValidator()
    {
        RuleFor(i => i.Title).NotNull();
        RuleFor(i => i.Title.Fi).NotEmpty().PlainText(200).When(i => i.Title is not null);
        RuleForEach(i => i.Title.All).PlainText(200).When(i => i.Title is not null);
        RuleForEach(i => i.Lead!.All).PlainText(2000).When(i => i.Lead is not null);
    }
}

sealed class EditIssueHandler(ParticipationDb db) : IRequestHandler<EditIssue>
{
    public async Task Handle(EditIssue wish, CancellationToken ct)
    {
        var issue = await db.Issues.Living(wish.Id, ct);
        issue.MustBe(wish.Seen);
        issue.Write(wish.Title, wish.Lead);
    }
}

/// <summary>Collects events, news and decisions anew.</summary>
[Requires(ParticipationModule.WriteLetters)]
sealed record CollectIssue(Id<Issue> Id) : ICommand;

sealed class CollectIssueHandler(ParticipationDb db, Collector collector) : IRequestHandler<CollectIssue>
{
    public async Task Handle(CollectIssue wish, CancellationToken ct) => (await db.Issues.Living(wish.Id, ct)).Collect(await collector.Collect(ct));
}

/// <summary>Sends at a moment, or now.</summary>
[Requires(ParticipationModule.WriteLetters)]
sealed record ScheduleIssue(Id<Issue> Id, DateTimeOffset? At) : ICommand;

sealed class ScheduleIssueHandler(ParticipationDb db, TimeProvider clock) : IRequestHandler<ScheduleIssue>
{
    public async Task Handle(ScheduleIssue wish, CancellationToken ct)
    {
        var now = clock.Now();
        Rule.RequireOf("at", wish.At is null || wish.At > now && wish.At < now.AddYears(1), "not-in-a-year");
        (await db.Issues.Living(wish.Id, ct)).Schedule(wish.At?.ToUniversalTime() ?? now);
    }
}

[Requires(ParticipationModule.WriteLetters)]
sealed record PauseIssue(Id<Issue> Id) : ICommand;

sealed class PauseIssueHandler(ParticipationDb db) : IRequestHandler<PauseIssue>
{
    public async Task Handle(PauseIssue wish, CancellationToken ct) => (await db.Issues.Living(wish.Id, ct)).Pause();
}

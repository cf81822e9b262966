namespace Yhdessa.Participation.Newsletters;

/// <summary>The letters that have been sent, newest first: the archive.</summary>
[OpenToAll]
sealed record IssueList : ListQuery<IssueRow>;

sealed record IssueRow(Guid Id, string List, Translated Title, Translated? Lead, DateTimeOffset? SentAt, DateTimeOffset ModifiedAt);

sealed class IssueListHandler(ParticipationDb db) : IRequestHandler<IssueList, Listed<IssueRow>>
{
    static readonly Sorts<Issue> sorts = new() { ["sentAt"] = i => i.SentAt };

    public Task<Listed<IssueRow>> Handle(IssueList ask, CancellationToken ct)
    {
        var sent = db.Issues.Where(i => i.State == IssueState.Sent);
        return (ask with { Sort = ask.Sort ?? new([("sentAt", true)]) }).Answer(db, sent, sent.Where(i => i.DeletedAt == null), i => new IssueRow(i.Id, i.List, i.Title, i.Lead, i.SentAt, i.ModifiedAt), sorts, ct);
    }
}

/// <summary>One sent letter, in every language; staff who write letters see what is not sent too.</summary>
[OpenToAll]
sealed record OneIssue(Id<Issue> Id) : IQuery<IssueAnswer>;

sealed record IssueAnswer(Guid Id, string List, Translated Title, Translated? Lead, DateTimeOffset? SentAt, IReadOnlyDictionary<string, IssueBody> Content) : Versioned
{
    public IssueBody In(string language) => Content.GetValueOrDefault(language) ?? Content.GetValueOrDefault("fi") ?? new([], [], []);
}

sealed class OneIssueHandler(ParticipationDb db, ICurrentUser user) : IRequestHandler<OneIssue, IssueAnswer>
{
    public async Task<IssueAnswer> Handle(OneIssue ask, CancellationToken ct)
    {
        var issue = await db.Issues.AsNoTracking().Living(ask.Id, ct);
        if (issue.State is not IssueState.Sent && !user.Has(ParticipationModule.WriteLetters)) throw new NotFound("newsletter");
        return new(issue.Id, issue.List, issue.Title, issue.Lead, issue.SentAt, issue.Bodies) { Revision = issue.Revision };
    }
}

/// <summary>Every letter for those who write them, unsent first, with how many addresses wait for it.</summary>
[Requires(ParticipationModule.WriteLetters)]
sealed record IssueDesk(int Page = 1) : IQuery<IssueDesk.Answer>
{
    public const int PageSize = 30;

    public sealed record Answer(IReadOnlyList<Row> Rows, int Total, int Audience);

    public sealed record Row(Guid Id, Translated Title, IssueState State, DateTimeOffset? SendAt, DateTimeOffset? SentAt, int Recipients, string? Mark);
}

sealed class IssueDeskHandler(ParticipationDb db) : IRequestHandler<IssueDesk, IssueDesk.Answer>
{
    public async Task<IssueDesk.Answer> Handle(IssueDesk ask, CancellationToken ct)
    {
        var all = db.Issues.AsNoTracking().Where(i => i.DeletedAt == null);
        var rows = await all.OrderBy(i => i.State == IssueState.Sent).ThenByDescending(i => i.CreatedAt).Skip((ask.Page - 1) * IssueDesk.PageSize).Take(IssueDesk.PageSize)
            .Select(i => new IssueDesk.Row(i.Id, i.Title, i.State, i.SendAt, i.SentAt, i.Recipients, i.Mark)).ToListAsync(ct);
        return new(rows, await all.CountAsync(ct), await db.Subscriptions.AsNoTracking().Audience(NewsletterList.Weekly, null).CountAsync(ct));
    }
}

/// <summary>One letter for those who write it, with its state and its audience by language.</summary>
[Requires(ParticipationModule.WriteLetters)]
sealed record IssueCard(Id<Issue> Id) : IQuery<IssueCard.Answer>
{
    public sealed record Answer(IssueAnswer Issue, IssueState State, DateTimeOffset? SendAt, int Recipients, IReadOnlyDictionary<string, int> Audience);
}

sealed class IssueCardHandler(ParticipationDb db) : IRequestHandler<IssueCard, IssueCard.Answer>
{
    public async Task<IssueCard.Answer> Handle(IssueCard ask, CancellationToken ct)
    {
        var issue = await db.Issues.AsNoTracking().Living(ask.Id, ct);
        var audience = await db.Subscriptions.AsNoTracking().Audience(issue.List, null).GroupBy(s => s.Language).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return new(new(issue.Id, issue.List, issue.Title, issue.Lead, issue.SentAt, issue.Bodies) { Revision = issue.Revision }, issue.State, issue.SendAt, issue.Recipients, audience);
    }
}

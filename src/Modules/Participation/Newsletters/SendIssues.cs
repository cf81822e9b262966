using Yhdessa.Mail;

namespace Yhdessa.Participation.Newsletters;

/// <summary>
/// Sends the next batch of the issue that is due. The letters and how far the issue has come are one commit, and the issue's revision lets
/// one host win; a letter's key keeps it to one for each address whatever happens.
/// </summary>
[Requires(ParticipationModule.Keep)]
sealed record SendIssues(DateTimeOffset Now) : ICommand<JobReport>;

sealed class SendIssuesHandler(ParticipationDb db, IssueLetters letters) : IRequestHandler<SendIssues, JobReport>
{
    public async Task<JobReport> Handle(SendIssues job, CancellationToken ct)
    {
        var issue = await db.Issues.Where(i => i.State == IssueState.Scheduled && i.SendAt <= job.Now && i.DeletedAt == null).OrderBy(i => i.SendAt).FirstOrDefaultAsync(ct);
        if (issue is null) return new(0, "newsletters posted");
        var next = await db.Subscriptions.AsNoTracking().Audience(issue.List, issue.SentTo).OrderBy(s => s.Id).Take(Issue.Batch).Select(s => new { s.Id, s.Email, s.Language }).ToListAsync(ct);
        foreach (var one in next) await db.Post(letters.Of(issue, one.Id, one.Email!, one.Language), ct);
        issue.Sending(next.LastOrDefault()?.Id, next.Count, next.Count < Issue.Batch, job.Now);
        return new(next.Count, "newsletters posted");
    }
}

static class Audiences
{
    /// <summary>Confirmed addresses of a list; by the order of their ids, those after one that has got it already.</summary>
    public static IQueryable<Subscription> Audience(this IQueryable<Subscription> all, string list, Guid? after)
    {
        var wanted = all.Where(s => s.Email != null && s.LeftAt == null && s.Mark == null && s.Choices.Any(c => c.List == list && c.ConfirmedAt != null));
        if (after is { } id) wanted = wanted.Where(s => s.Id > (Id<Subscription>)id);
        return wanted;
    }
}

/// <summary>An issue as a letter to one address, in its language, with the way out in its head and in its words.</summary>
sealed class IssueLetters(SubscriptionLetters links, MailSettings mail, Texts texts)
{
    /// <summary>How their keys begin; they end with the subscription's id.</summary>
    public const string Key = "participation.newsletter:";

    public Letter Of(Issue issue, Id<Subscription> to, string email, string language)
    {
        var leave = links.LeavingPath(to);
        var body = issue.BodyIn(language);
        List<string> paragraphs = [.. issue.Lead is { } lead ? [lead.For(language).Words] : Array.Empty<string>()];
        foreach (var (key, lines) in ((string, IReadOnlyList<IssueLine>)[])[("events", body.Events), ("news", body.News), ("decisions", body.Decisions)])
        {
            if (lines.Count == 0) continue;
            paragraphs.Add(texts.In(language, $"participation.newsletter.{key}").ToUpperInvariant());
            paragraphs.AddRange(lines.Select(l => string.Join('\n', new[] { l.Title, l.When, l.Text, mail.Absolute("/" + l.Path, language) }.Where(p => !string.IsNullOrEmpty(p)))));
        }
        paragraphs.Add($"{texts.In(language, "participation.mail.leave")}\n{mail.Absolute(leave, language)}");
        return new($"{Key}{issue.Id}:{to}", email, language, issue.Title.For(language).Words, paragraphs)
        {
            Button = new(texts.In(language, "participation.mail.read"), $"/newsletters/{issue.Id}"),
            Unsubscribe = leave,
            NotBefore = issue.SendAt,
        };
    }
}

namespace Yhdessa.Mail;

/// <summary>Sends now what is due. No command: each letter is marked in a commit of its own.</summary>
[Requires(MailModule.SendAgain)]
sealed record SendMail : IRequest<JobReport>;

sealed class SendMailHandler(LetterSender sender) : IRequestHandler<SendMail, JobReport>
{
    public async Task<JobReport> Handle(SendMail _, CancellationToken ct) => new(await sender.SendDue(ct), "letters sent");
}

/// <summary>After 30 days a letter's words and address are forgotten, whether it was sent or parked. Its key stays: it is never sent twice.</summary>
[Requires(MailModule.Clean)]
sealed record ForgetWords(DateTimeOffset Now) : ICommand<JobReport>;

sealed class ForgetWordsHandler(MailDb db) : IRequestHandler<ForgetWords, JobReport>
{
    static readonly TimeSpan kept = TimeSpan.FromDays(30);

    public async Task<JobReport> Handle(ForgetWords wish, CancellationToken ct)
    {
        var over = db.Letters.Where(l => (l.State == LetterState.Sent && l.SentAt < wish.Now - kept) || (l.State == LetterState.Parked && l.DueAt < wish.Now - kept));
        var forgotten = await over.Where(l => l.To != null).ExecuteUpdateAsync(l => l
            .SetProperty(x => x.To, (string?)null).SetProperty(x => x.PersonId, (Guid?)null).SetProperty(x => x.Words, (LetterWords?)null), ct);
        return new(forgotten, "letters forgotten");
    }
}

/// <summary>The send log is kept for a year.</summary>
[Requires(MailModule.Clean)]
sealed record ForgetSendings(DateTimeOffset Now) : ICommand<JobReport>;

sealed class ForgetSendingsHandler(MailDb db) : IRequestHandler<ForgetSendings, JobReport>
{
    public async Task<JobReport> Handle(ForgetSendings wish, CancellationToken ct) =>
        new(await db.Sendings.Where(s => s.At < wish.Now.AddYears(-1)).ExecuteDeleteAsync(ct), "send log rows forgotten");
}

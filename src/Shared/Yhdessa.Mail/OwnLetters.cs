using Yhdessa.Contracts.Accounts;

namespace Yhdessa.Mail;

/// <summary>Letters of the last 30 days to the asking person: by her account, or to her own address.</summary>
[Requires(MailModule.ReadOwn)]
sealed record OwnLetters : IQuery<IReadOnlyList<OwnRows>>;

sealed class OwnLettersHandler(MailDb db, ISender sender, ICurrentUser user) : IRequestHandler<OwnLetters, IReadOnlyList<OwnRows>>
{
    public async Task<IReadOnlyList<OwnRows>> Handle(OwnLetters _, CancellationToken ct)
    {
        var own = await (await db.OwnedBy(sender, user, ct)).AsNoTracking().OrderBy(l => l.CreatedAt).Take(1000).ToListAsync(ct);
        return [new("mail.own.letters", [.. own.Select(l => new Dictionary<string, object?> { ["to"] = l.To, ["subject"] = l.Words?.Subject, ["createdAt"] = l.CreatedAt, ["sentAt"] = l.SentAt })])];
    }
}

/// <summary>Forgets address and words; what waits is not sent any more.</summary>
[Requires(MailModule.ReadOwn)]
sealed record EraseOwnLetters : ICommand<JobReport>;

sealed class EraseOwnLettersHandler(MailDb db, ISender sender, ICurrentUser user) : IRequestHandler<EraseOwnLetters, JobReport>
{
    public async Task<JobReport> Handle(EraseOwnLetters wish, CancellationToken ct) =>
        new(await (await db.OwnedBy(sender, user, ct)).ExecuteUpdateAsync(l => l
            .SetProperty(x => x.To, (string?)null).SetProperty(x => x.PersonId, (Guid?)null).SetProperty(x => x.Words, (LetterWords?)null), ct), "letters");
}

static class OwnLetterRows
{
    public static async Task<IQueryable<QueuedLetter>> OwnedBy(this MailDb db, ISender sender, ICurrentUser user, CancellationToken ct)
    {
        var person = user.PersonId ?? throw new SignInNeeded();
        var email = (await sender.Send(new PersonContact(person), ct))?.Email;
        return db.Letters.Where(l => l.PersonId == person || email != null && l.To == email);
    }
}

namespace Yhdessa.Directory;

/// <summary>Somebody answers an entry: the words reach the organization by mail, which replies to the writer. Anybody may.</summary>
[OpenToAll]
sealed record AnswerEntry(Id<BoardEntry> Id, string? Name, string? Email, string? Text, string? Language = null) : ICommand;

sealed class AnswerEntryValidator : AbstractValidator<AnswerEntry>
{
    public AnswerEntryValidator()
    {
        RuleFor(a => a.Name).NotEmpty().PlainText(100);
        RuleFor(a => a.Email).NotEmpty().Must(e => e is null || OrganizationFormRules.IsEmail(e)).WithErrorCode("EmailValidator");
        RuleFor(a => a.Text).NotEmpty().PlainText(BoardForm.LongestText);
        RuleFor(a => a.Language).Must(l => l is null || Texts.Languages.Contains(l)).WithErrorCode("unknown-code");
    }
}

sealed class AnswerEntryHandler(DirectoryDb db, BoardLetters letters, TimeProvider clock) : IRequestHandler<AnswerEntry>
{
    /// <summary>So that nobody fills an organization's mailbox, or somebody else's with copies.</summary>
    const int MostInAnHour = 10, MostOfOne = 3;

    public async Task Handle(AnswerEntry wish, CancellationToken ct)
    {
        var entry = await db.Board.Living(wish.Id, ct);
        Rule.Require(entry.Mark is null, "only-an-example");
        State.Require(entry.IsOpen(Helsinki.Today(clock)), "entry-closed");
        var organization = await db.Published.SingleOrDefaultAsync(o => o.Id == entry.OrganizationId, ct) ?? throw new NotFound("boardEntry");
        var email = Yhdessa.Mail.EmailAddress.Kept(wish.Email!);
        await MustNotBeTooMany(entry.OrganizationId, email, ct);
        var answer = BoardAnswer.Of(entry.Id, wish.Name!.Trim(), email, wish.Text!.Trim(), clock.Now());
        db.BoardAnswers.Add(answer);
        await letters.Answered(entry, organization, answer, wish.Language ?? Texts.Language, ct);
    }

    async Task MustNotBeTooMany(Id<Organization> organization, string email, CancellationToken ct)
    {
        var hourAgo = clock.Now().AddHours(-1);
        var late = db.BoardAnswers.Where(a => a.At > hourAgo);
        if (await late.CountAsync(a => db.Board.Any(e => e.Id == a.EntryId && e.OrganizationId == organization), ct) >= MostInAnHour) throw new TooManyMessages();
        if (await late.CountAsync(a => a.Email == email, ct) >= MostOfOne) throw new TooManyMessages();
    }
}

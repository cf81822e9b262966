using Yhdessa.Mail;

namespace Yhdessa.Directory;

/// <summary>"Get in touch": the words reach the organization by mail, its address stays hidden, the sender gets a copy. The house keeps none of it.</summary>
[OpenToAll]
sealed record WriteToOrganization(Id<Organization> Id, string? Name, string? Email, string? Text, string? Language = null) : ICommand;

sealed class WriteToOrganizationValidator : AbstractValidator<WriteToOrganization>
{
    public WriteToOrganizationValidator()
    {
        RuleFor(m => m.Name).NotEmpty().PlainText(100);
        RuleFor(m => m.Email).NotEmpty().Must(e => e is null || OrganizationFormRules.IsEmail(e)).WithErrorCode("EmailValidator");
        RuleFor(m => m.Text).NotEmpty().PlainText(4000);
        RuleFor(m => m.Language).Must(l => l is null || Texts.Languages.Contains(l)).WithErrorCode("unknown-code");
    }
}

sealed class WriteToOrganizationHandler(DirectoryDb db, Readers readers, Texts texts, TimeProvider clock) : IRequestHandler<WriteToOrganization>
{
    /// <summary>So that nobody fills an organization's mailbox, or somebody else's with copies.</summary>
    const int MostInAnHour = 10;

    public async Task Handle(WriteToOrganization wish, CancellationToken ct)
    {
        var organization = await db.Published.SingleOrDefaultAsync(o => o.Id == wish.Id, ct) ?? throw new NotFound("organization");
        var language = wish.Language ?? Texts.Language;
        var (now, name, id) = (clock.Now(), organization.Names.For(language).Words, Guid.CreateVersion7());
        var reader = await readers.Of(organization, ct);
        Rule.Require(reader is not null, "no-contact");
        var hourAgo = now.AddHours(-1);
        if (await db.Relayed.CountAsync(r => r.OrganizationId == wish.Id && r.At > hourAgo, ct) >= MostInAnHour) throw new TooManyMessages();
        db.Relayed.Add(new RelayedMessage { Id = id, OrganizationId = wish.Id, At = now });

        string[] words = [.. wish.Text!.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries)];
        await db.Post(new Letter($"directory.message:{id}", reader.Email, reader.Language, texts.In(reader.Language, "directory.message.mail.subject", wish.Name), [texts.In(reader.Language, "directory.message.mail.intro", wish.Name, wish.Email), .. words]) { Urgent = true }, ct);
        await db.Post(new Letter($"directory.message-copy:{id}", wish.Email!, language, texts.In(language, "directory.message.copy.subject", name), [texts.In(language, "directory.message.copy.intro", name), .. words]) { Urgent = true }, ct);
    }
}

/// <summary>Too much mail in an hour: 429.</summary>
sealed class TooManyMessages() : Refusal("rate-limited", 429);

/// <summary>That a message was passed on, and when: nothing of who wrote or what.</summary>
sealed class RelayedMessage : IUnaudited
{
    public Guid Id { get; init; }
    public Id<Organization> OrganizationId { get; init; }
    public DateTimeOffset At { get; init; }
}

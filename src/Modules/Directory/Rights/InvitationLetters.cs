using Yhdessa.Contracts.Accounts;
using Yhdessa.Mail;
using Yhdessa.Ui;

namespace Yhdessa.Directory;

/// <summary>Letters about who looks after a page: an invitation, a handover, a request and its answer.</summary>
sealed class InvitationLetters(DirectoryDb db, MailedLinks links, ISender sender, Readers readers, Texts texts, Say say)
{
    /// <summary>With the link that accepts: whoever reads it can come in, so its words are forgotten once it is sent.</summary>
    public async Task Invite(Organization organization, Invitation invitation, CancellationToken ct)
    {
        var own = invitation.Kind is InvitationKind.Registration ? null : await readers.AccountLanguage(invitation.Email!, ct);   // who registers reads the page's language
        var (language, until) = (own ?? invitation.Language, invitation.ExpiresAt!.Value);
        var names = await sender.Send(new PersonNames([.. new[] { invitation.InvitedBy, invitation.FromPersonId }.OfType<Guid>()]), ct);
        string NameOf(Guid? id) => id is { } known && names.GetValueOrDefault(known) is { } name ? name : texts.In(language, "directory.people.somebody");
        var kind = invitation.Kind switch { InvitationKind.Handover => "directory.handover.mail.invited", InvitationKind.Registration => "directory.register.mail", _ => "directory.people.mail.invitation" };
        string Words(string part) => texts.In(language, kind + part, organization.Names.For(language).Words, NameOf(invitation.FromPersonId ?? invitation.InvitedBy), texts.In(language, $"directory.right.{invitation.Right}"), say.In(language).Date(until));

        var key = invitation.Kind switch { InvitationKind.Handover => "directory.handover-invited", InvitationKind.Registration => "directory.register", _ => "directory.people-invitation" };
        await db.Post(new Letter($"{key}:{invitation.Id}:{invitation.Letters}", invitation.Email!, language, Words(".subject"), [Words(".intro"), Words(".next")])
        {
            Button = new LetterButton(Words(".button"), $"/invitation/{links.Token(Invitation.Link, invitation.Id, until)}"),
            Urgent = true,
            Secret = true,
            UselessAfter = until,
        }, ct);
    }

    /// <summary>To a person by her account; nothing when she has none any more.</summary>
    /// <param name="what">The text's part: "directory.join.mail.asked".</param>
    /// <param name="key">What makes it this letter, after its kind.</param>
    public async Task Tell(Guid person, Organization organization, string what, string key, string path, string? word, CancellationToken ct)
    {
        if (await sender.Send(new PersonContact(person), ct) is not { } reader) return;
        string Words(string part) => texts.In(reader.Language, what + part, organization.Names.For(reader.Language).Words);
        await db.Post(new Letter(key, reader.Email, reader.Language, Words(".subject"), [Words(".intro"), .. word is null ? [] : new[] { word }, Words(".next")])
        {
            Button = new LetterButton(Words(".button"), path),
            Urgent = true,
            PersonId = person,
        }, ct);
    }
}

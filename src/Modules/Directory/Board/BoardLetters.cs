using Yhdessa.Mail;
using Yhdessa.Ui;

namespace Yhdessa.Directory;

/// <summary>The letters of the board: an answer and its copy, what may meet, and that an entry ends soon.</summary>
sealed class BoardLetters(DirectoryDb db, MailedLinks links, ISender sender, Texts texts, Say say)
{
    const int ThanksDays = 90;

    /// <summary>To the organization, whose address stays hidden; it replies to the writer. The writer's copy has the link to say that it helped.</summary>
    public async Task Answered(BoardEntry entry, Organization organization, BoardAnswer answer, string language, CancellationToken ct)
    {
        var recipient = await db.RecipientOf(organization, sender, ct);
        Rule.Require(recipient is not null, "no-contact");
        string[] words = [.. answer.Text!.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries)];
        await db.Post(new Letter($"directory.board-answer:{answer.Id}", recipient, "fi", texts.In("fi", "directory.board.mail.answer.subject", entry.Title), [texts.In("fi", "directory.board.mail.answer.intro", answer.Name, answer.Email, entry.Title), .. words])
        {
            Button = new(texts.In("fi", "directory.board.mail.answer.button"), $"/board/{entry.Id}"),
            Urgent = true,
            ReplyTo = answer.Email,
        }, ct);
        var until = answer.At.AddDays(ThanksDays);
        await db.Post(new Letter($"directory.board-copy:{answer.Id}", answer.Email!, language, texts.In(language, "directory.board.mail.copy.subject", entry.Title), [texts.In(language, "directory.board.mail.copy.intro", organization.Names.For(language).Words), .. words, texts.In(language, "directory.board.mail.copy.thanks")])
        {
            Button = new(texts.In(language, "directory.board.mail.copy.button"), $"/board/thanks/{links.Token(BoardAnswer.ThanksLink, answer.Id, until)}"),
            Urgent = true,
        }, ct);
    }

    /// <summary>Once to each side, by the pair's key; it can wait for the morning.</summary>
    public async Task Matched(BoardEntry one, BoardEntry other, BoardMatch match, CancellationToken ct)
    {
        if (one.Mark is not null || other.Mark is not null) return;
        foreach (var (own, theirs) in new[] { (one, other), (other, one) })
        {
            if (await Recipient(own, ct) is not { } to) continue;
            await db.Post(new Letter($"directory.board-match:{match.OfferId}:{match.NeedId}:{own.Kind}", to, "fi", texts.In("fi", "directory.board.mail.match.subject", own.Title),
                [texts.In("fi", "directory.board.mail.match.intro", own.Title, theirs.Title), BoardWords.Reason(texts, "fi", match, theirs.Municipality), texts.In("fi", "directory.board.mail.match.next")])
            {
                Button = new(texts.In("fi", "directory.board.mail.match.button"), $"/board/{theirs.Id}"),
                UselessAfter = Helsinki.Day(theirs.Until).End.ToUniversalTime(),
            }, ct);
        }
    }

    public async Task EndsSoon(BoardEntry entry, CancellationToken ct)
    {
        if (await Recipient(entry, ct) is not { } to) return;
        var end = Helsinki.Day(entry.Until).End.ToUniversalTime();
        await db.Post(new Letter(Reminder.Key("directory.board-ends", entry.Id, end), to, "fi", texts.In("fi", "directory.board.mail.ends.subject", entry.Title),
            [texts.In("fi", "directory.board.mail.ends.intro", entry.Title, say.In("fi").Date(entry.Until)), texts.In("fi", "directory.board.mail.ends.next")])
        {
            Button = new(texts.In("fi", "directory.board.mail.ends.button"), $"/board/renew/{links.Token(BoardEntry.RenewLink, entry.Id, end)}"),
            UselessAfter = end,
        }, ct);
    }

    async Task<string?> Recipient(BoardEntry entry, CancellationToken ct) =>
        await db.Published.SingleOrDefaultAsync(o => o.Id == entry.OrganizationId, ct) is { } organization ? await db.RecipientOf(organization, sender, ct) : null;
}

static class BoardWords
{
    /// <summary>Why two entries may meet, in a sentence.</summary>
    public static string Reason(Texts texts, string language, BoardMatch match, string? municipality)
    {
        var shared = match.Tags.Select(t => Tags.Shown(t, language)).Concat(match.Words.Select(w => $"”{w}”"));
        return texts.In(language, "directory.board.match.reason", string.Join(", ", shared), municipality is { } place ? Region.NameOf(place, language) : texts.In(language, "directory.board.region"));
    }

    public static string Color(BoardKind kind) => kind is BoardKind.Offer ? "spruce" : "autumn";
}

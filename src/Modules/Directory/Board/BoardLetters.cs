using System.Globalization;
using Yhdessa.Mail;
using Yhdessa.Ui;

namespace Yhdessa.Directory;

/// <summary>The letters of the board: an answer and its copy, what may meet, and that an entry ends soon.</summary>
sealed class BoardLetters(DirectoryDb db, MailedLinks links, Readers readers, Texts texts, Say say)
{
    const int ThanksDays = 90;

    /// <summary>To the organization, whose address stays hidden; it replies to the writer.</summary>
    public async Task Answered(BoardEntry entry, Organization organization, BoardAnswer answer, string language, CancellationToken ct)
    {
        var reader = await readers.Of(organization, ct);
        Rule.Require(reader is not null, "no-contact");
        var to = reader.Language;
        await db.Post(new Letter($"directory.board-answer:{answer.Id}", reader.Email, to, texts.In(to, "directory.board.mail.answer.subject", entry.Title), [texts.In(to, "directory.board.mail.answer.intro", answer.Name, answer.Email, entry.Title), .. Paragraphs(answer)])
        {
            Button = new(texts.In(to, "directory.board.mail.answer.button"), $"/board/{entry.Id}"),
            Urgent = true,
            ReplyTo = answer.Email,
        }, ct);
        await Copy(entry, organization, answer, language, ct);
    }

    /// <summary>The writer's own, with the link to say that it helped.</summary>
    Task Copy(BoardEntry entry, Organization organization, BoardAnswer answer, string language, CancellationToken ct)
    {
        var until = answer.At.AddDays(ThanksDays);
        return db.Post(new Letter($"directory.board-copy:{answer.Id}", answer.Email!, language, texts.In(language, "directory.board.mail.copy.subject", entry.Title), [texts.In(language, "directory.board.mail.copy.intro", organization.Names.For(language).Words), .. Paragraphs(answer), texts.In(language, "directory.board.mail.copy.thanks")])
        {
            Button = new(texts.In(language, "directory.board.mail.copy.button"), $"/board/thanks/{links.Token(BoardAnswer.ThanksLink, answer.Id, until)}"),
            Urgent = true,
        }, ct);
    }

    static string[] Paragraphs(BoardAnswer answer) => answer.Text!.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Once to each side, by the pair's key; it can wait for the morning.</summary>
    public async Task Matched(BoardEntry one, BoardEntry other, BoardMatch match, CancellationToken ct)
    {
        if (one.Mark is not null || other.Mark is not null) return;
        foreach (var (own, theirs) in new[] { (one, other), (other, one) })
        {
            if (await readers.Of(own.OrganizationId, ct) is not { } to) continue;
            string Words(string part, params object?[] args) => texts.In(to.Language, $"directory.board.mail.match.{part}", args);
            await db.Post(new Letter($"directory.board-match:{match.OfferId}:{match.NeedId}:{own.Kind}", to.Email, to.Language, Words("subject", own.Title),
                [Words("intro", own.Title, theirs.Title), BoardWords.Reason(texts, to.Language, match, theirs.Municipality), Words("next")])
            {
                Button = new(Words("button"), $"/board/{theirs.Id}"),
                UselessAfter = Helsinki.Day(theirs.Until).End.ToUniversalTime(),
            }, ct);
        }
    }

    public async Task EndsSoon(BoardEntry entry, CancellationToken ct)
    {
        if (await readers.Of(entry.OrganizationId, ct) is not { } to) return;
        string Words(string part, params object?[] args) => texts.In(to.Language, $"directory.board.mail.ends.{part}", args);
        var (end, turn) = (Helsinki.Day(entry.Until).End.ToUniversalTime(), string.Create(CultureInfo.InvariantCulture, $"{entry.LinkTurn}"));
        await db.Post(new Letter(Reminder.Key("directory.board-ends", entry.Id, end) + (entry.LinkTurn == 0 ? "" : $":{turn}"), to.Email, to.Language, Words("subject", entry.Title),
            [Words("intro", entry.Title, say.In(to.Language).Date(entry.Until)), Words("next")])
        {
            Button = new(Words("button"), $"/board/renew/{turn}-{links.Token(BoardEntry.RenewLink(entry.LinkTurn), entry.Id, end)}"),
            UselessAfter = end,
        }, ct);
    }
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

using System.Security.Cryptography;
using System.Text;

namespace Yhdessa.Mail;

/// <summary>A letter as it leaves the house. The name comes from the key alone, so that a second try is recognized as the same letter.</summary>
sealed record Composed(string Name, string From, string To, byte[] Bytes);

/// <summary>Makes the mail: text and HTML side by side, a calendar beside them where there is one.</summary>
sealed class Composer(MailSettings settings, LetterLook look)
{
    public Composed Compose(QueuedLetter letter, DateTimeOffset now)
    {
        var words = letter.Words!;
        var name = NameOf(letter.Key);
        var body = Multipart("alternative", $"a-{name}",
            Part("text/plain; charset=utf-8", "quoted-printable", Mime.QuotedPrintable(look.Text(words, letter.Language))),
            Part("text/html; charset=utf-8", "quoted-printable", Mime.QuotedPrintable(look.Html(words, letter.Language))));
        if (words.Calendar is { } calendar)
            body = Multipart("mixed", $"m-{name}", body,
                Part("text/calendar; charset=utf-8; name=\"yhdessa.ics\"", "base64", Mime.Base64(calendar), "Content-Disposition: attachment; filename=\"yhdessa.ics\"\r\n"));
        return new(name, settings.FromAddress, letter.To!, Encoding.ASCII.GetBytes(Headers(letter, words, name, now) + body));
    }

    /// <summary>The first half of the Message-ID: what comes back is known by it.</summary>
    public static string NameOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..32];

    string Headers(QueuedLetter letter, LetterWords words, string name, DateTimeOffset now) =>
        $"""
        Date: {Mime.Date(now)}
        From: {Mime.Mailbox(settings.FromName, settings.FromAddress)}
        To: {letter.To}
        Subject: {Mime.Header(words.Subject)}
        Message-ID: <{name}@{settings.PublicAddress.Host}>
        Auto-Submitted: auto-generated
        Content-Language: {letter.Language}
        MIME-Version: 1.0

        """.ReplaceLineEndings("\r\n") + Replying(words) + Leaving(words, letter.Language);

    static string Replying(LetterWords words) => words.ReplyTo is { } address ? $"Reply-To: {address}\r\n" : "";

    /// <summary>The way off a list, for mail programs: one click there is one POST here.</summary>
    string Leaving(LetterWords words, string language) => words.Unsubscribe is { } path
        ? $"List-Unsubscribe: <{settings.Absolute(path, language)}>\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"
        : "";

    static string Multipart(string kind, string boundary, params string[] parts) =>
        $"Content-Type: multipart/{kind};\r\n boundary=\"{boundary}\"\r\n\r\n" + string.Concat(parts.Select(p => $"--{boundary}\r\n{p}\r\n")) + $"--{boundary}--\r\n";

    static string Part(string type, string coding, string content, string more = "") =>
        $"Content-Type: {type}\r\nContent-Transfer-Encoding: {coding}\r\n{more}\r\n{content}";
}

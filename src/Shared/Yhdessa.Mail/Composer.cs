using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Yhdessa.Mail;

/// <summary>A letter as it leaves the house. The name comes from the key alone, so that a second try is recognized as the same letter.</summary>
sealed record Composed(string Name, string From, string To, byte[] Bytes);

/// <summary>Makes the mail: text and HTML side by side, a calendar beside them where there is one.</summary>
sealed class Composer(MailSettings settings, LetterLook look)
{
    const int Usual = 10_000;   // letters long: what fits is not copied again and again

    public Composed Compose(QueuedLetter letter, DateTimeOffset now)
    {
        var words = letter.Words!;
        var name = NameOf(letter.Key);
        var mail = new StringBuilder(Headers(letter, words, name, now), Usual);
        void Words() => Multipart(mail, "alternative", $"a-{name}",
            () => Part(mail, "text/plain; charset=utf-8", "quoted-printable").QuotedPrintable(look.Text(words, letter.Language)),
            () => Part(mail, "text/html; charset=utf-8", "quoted-printable").QuotedPrintable(look.Html(words, letter.Language)));
        if (words.Calendar is { } calendar)
            Multipart(mail, "mixed", $"m-{name}", Words,
                () => Part(mail, "text/calendar; charset=utf-8; name=\"yhdessa.ics\"", "base64", "Content-Disposition: attachment; filename=\"yhdessa.ics\"\r\n").Append(Mime.Base64(calendar)));
        else Words();
        return new(name, settings.FromAddress, letter.To!, Encoding.ASCII.GetBytes(mail.ToString()));
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

    static void Multipart(StringBuilder mail, string kind, string boundary, params Action[] parts)
    {
        mail.Append(CultureInfo.InvariantCulture, $"Content-Type: multipart/{kind};\r\n boundary=\"{boundary}\"\r\n\r\n");
        foreach (var write in parts)
        {
            mail.Append(CultureInfo.InvariantCulture, $"--{boundary}\r\n");
            write();
            mail.Append("\r\n");
        }
        mail.Append(CultureInfo.InvariantCulture, $"--{boundary}--\r\n");
    }

    static StringBuilder Part(StringBuilder mail, string type, string coding, string more = "") =>
        mail.Append(CultureInfo.InvariantCulture, $"Content-Type: {type}\r\nContent-Transfer-Encoding: {coding}\r\n{more}\r\n");
}

using System.Text;
using System.Text.RegularExpressions;

namespace Yhdessa.Mail;

/// <summary>A letter of the mail folder, read back: what the recipient would see.</summary>
public sealed record FolderLetter(string To, string Subject, DateTimeOffset At, string Language, IReadOnlyList<string> Paragraphs);

/// <summary>Reads the folder's .eml files. They are our own, so only what <see cref="Composer"/> writes need be understood.</summary>
public static partial class FolderLetters
{
    public static async Task<IReadOnlyList<FolderLetter>> Newest(MailSettings settings, int most, CancellationToken ct)
    {
        var folder = new DirectoryInfo(settings.Folder);
        if (!folder.Exists) return [];
        var letters = new List<FolderLetter>();
        foreach (var file in folder.EnumerateFiles("*.eml").OrderByDescending(f => f.LastWriteTimeUtc).Take(most))
            letters.Add(Read(await File.ReadAllTextAsync(file.FullName, ct), new(file.LastWriteTimeUtc, TimeSpan.Zero)));
        return letters;
    }

    static FolderLetter Read(string mail, DateTimeOffset at) => new(Header(mail, "To"), Header(mail, "Subject"), at, Header(mail, "Content-Language"), [.. Text(mail).Split("\n\n")]);

    static string Header(string mail, string name)
    {
        var head = mail[..mail.IndexOf("\r\n\r\n", StringComparison.Ordinal)];
        var line = Regex.Match(head, $@"(?m)^{name}: ([^\r\n]*(?:\r\n [^\r\n]*)*)").Groups[1].Value;
        return CodedWord().Replace(line.Replace("?=\r\n =?", "?==?", StringComparison.Ordinal), word => Encoding.UTF8.GetString(Convert.FromBase64String(word.Groups[1].Value)));
    }

    /// <summary>The text part without the house's signature.</summary>
    static string Text(string mail)
    {
        var start = mail.IndexOf("\r\n\r\n", mail.IndexOf("Content-Type: text/plain", StringComparison.Ordinal), StringComparison.Ordinal) + 4;
        var end = mail.IndexOf("\r\n--a-", start, StringComparison.Ordinal);
        var text = Unquoted(mail[start..end].Replace("=\r\n", "", StringComparison.Ordinal)).Replace("\r\n", "\n", StringComparison.Ordinal);
        return text.LastIndexOf("\n\n-- \n", StringComparison.Ordinal) is var sign and > 0 ? text[..sign] : text;
    }

    static string Unquoted(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var coded = text[i] == '=' && i + 2 < text.Length;
            bytes.Add(coded ? Convert.ToByte(text.Substring(i + 1, 2), 16) : (byte)text[i]);
            if (coded) i += 2;
        }
        return Encoding.UTF8.GetString([.. bytes]);
    }

    [GeneratedRegex(@"=\?utf-8\?B\?([^?]*)\?=")]
    private static partial Regex CodedWord();
}

using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Mail;

/// <summary>What tests of mail need: post, send, read.</summary>
static class MailRoom
{
    public static Letter ALetter(string key = "test:1") => new(key, "aino@example.org", "fi", "Varaus on tehty: Käenpesä", ["Hei!", "Nähdään Hämeessä."]) { Urgent = true };

    public static Task Post(this House house, Letter letter) => house.In(async (MailDb db) =>
    {
        await db.Post(letter, default);
        return 0;
    });

    public static Task<int> SendMail(this House house) => house.Services.GetRequiredService<LetterSender>().SendDue(default);

    public static Task<QueuedLetter> Queued(this House house, string key) => house.In((MailDb db) => db.Letters.AsNoTracking().SingleAsync(l => l.Key == key));

    public static IReadOnlyList<string> Folder(this House house) =>
        System.IO.Directory.Exists(Path.Combine(house.DataDirectory.FullName, "mail"))
            ? [.. System.IO.Directory.GetFiles(Path.Combine(house.DataDirectory.FullName, "mail"), "*.eml").Select(File.ReadAllText)]
            : [];

    /// <summary>A header's words as a mail program shows them; written apart from the code it tests.</summary>
    public static string Header(string mail, string name)
    {
        var head = mail[..mail.IndexOf("\r\n\r\n", StringComparison.Ordinal)];
        var line = Regex.Match(head, $@"(?m)^{name}: ([^\r\n]*(?:\r\n[ \t][^\r\n]*)*)").Groups[1].Value;
        line = Regex.Replace(line, @"\?=\r?\n?\s+=\?", "?==?");
        return Regex.Replace(line, @"=\?utf-8\?B\?([^?]*)\?=", m => Encoding.UTF8.GetString(Convert.FromBase64String(m.Groups[1].Value)));
    }

    /// <summary>The first part of a kind, decoded.</summary>
    public static string Part(string mail, string type)
    {
        var start = mail.IndexOf($"Content-Type: {type}", StringComparison.Ordinal);
        var body = mail.IndexOf("\r\n\r\n", start, StringComparison.Ordinal) + 4;
        var end = Regex.Match(mail[body..], @"\r\n--[am]-[0-9a-f]{32}").Index + body;
        return mail[start..body].Contains("base64", StringComparison.Ordinal)
            ? Encoding.UTF8.GetString(Convert.FromBase64String(mail[body..end]))
            : Unquoted(mail[body..end]);
    }

    static string Unquoted(string text)
    {
        text = text.Replace("=\r\n", "", StringComparison.Ordinal);
        var bytes = new List<byte>();
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '=')
            {
                bytes.Add(Convert.ToByte(text.Substring(i + 1, 2), 16));
                i += 2;
            }
            else bytes.Add((byte)text[i]);
        return Encoding.UTF8.GetString([.. bytes]);
    }
}

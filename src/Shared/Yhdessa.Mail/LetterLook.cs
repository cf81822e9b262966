namespace Yhdessa.Mail;

/// <summary>A letter as plain text and as HTML in the look of the house: system fonts, one column, no images, nothing that tells when it was opened.</summary>
sealed class LetterLook(MailSettings settings, Texts texts)
{
    public string Text(LetterWords words, string language)
    {
        var blocks = words.Paragraphs.ToList();
        if (words.Button is { } button) blocks.Add($"{button.Words}:\n{settings.Absolute(button.Path, language)}");
        blocks.Add($"-- \n{texts.In(language, "mail.end.sender")}\n{texts.In(language, "mail.end.automatic")}\n{settings.Absolute("/", language)}");
        return string.Join("\n\n", blocks) + "\n";
    }

    // Styles stand on the elements because mail programs drop style sheets; the sheet only adapts to dark and to phones.
    public string Html(LetterWords words, string language) =>
        $$"""
        <!doctype html>
        <html lang="{{language}}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>{{Safe(words.Subject)}}</title>
        <style>
        @media (max-width: 480px) { .cell, .bar, .end { padding-left: 20px !important; padding-right: 20px !important; } .outer { padding: 0 !important; } .card { border-radius: 0 !important; } }
        @media (prefers-color-scheme: dark) { .page { background: #0e1a1f !important; } .card { background: #15252b !important; } .cell, .cell h1 { color: #f1ede4 !important; } .cell a { color: #84cbe0 !important; } .cell a.cta { background: #84cbe0 !important; color: #06222b !important; } .small, .end, .end p { color: #b5c1c2 !important; } .end { background: #1b2f36 !important; } .end a { color: #84cbe0 !important; } }
        </style></head>
        <body class="page" style="margin:0;background:#f1ece1;color:#15262c;font:17px/1.55 system-ui,'Segoe UI',Roboto,Arial,sans-serif">
        <div style="display:none">{{Safe(words.Paragraphs is [var first, ..] ? first : "")}}</div>
        <div class="outer" role="main" style="padding:24px 12px">
        <table role="presentation" class="card" style="width:100%;max-width:600px;margin:0 auto;background:#fff;border-collapse:separate;border-spacing:0;border-radius:12px;overflow:hidden">
        <tr><td class="bar" style="background:#0b5a73;padding:20px 32px;border-bottom:6px solid #f5b83d"><p style="margin:0;color:#fff;font-size:24px;line-height:1.1;font-weight:700;letter-spacing:-.02em">Yhdessä</p></td></tr>
        <tr><td class="cell" style="padding:24px 32px 16px;color:#15262c"><h1 style="font-size:26px;line-height:1.2;margin:0 0 16px;letter-spacing:-.01em;color:#15262c">{{Safe(words.Subject)}}</h1>
        {{string.Concat(words.Paragraphs.Select(p => $"<p style=\"margin:0 0 14px\">{Safe(p).Replace("\n", "<br>", StringComparison.Ordinal)}</p>\n"))}}{{Button(words.Button, language)}}</td></tr>
        <tr><td class="end" style="padding:20px 32px 24px;background:#faf7f1;color:#4a5a5f;font-size:14px"><p style="margin:0 0 8px;color:#4a5a5f">{{Safe(texts.In(language, "mail.end.sender"))}}<br>{{Safe(texts.In(language, "mail.end.automatic"))}}</p><a href="{{Safe(settings.Absolute("/", language))}}" style="color:#0b5a73;font-weight:600;display:inline-block;padding:3px 0">{{Safe(settings.PublicAddress.Authority)}}</a></td></tr>
        </table></div></body></html>

        """;

    string Button(LetterButton? button, string language)
    {
        if (button is null) return "";
        var address = Safe(settings.Absolute(button.Path, language));
        return $"""
            <p style="margin:20px 0 16px"><a class="cta" href="{address}" style="display:inline-block;background:#0b5a73;color:#fff;padding:13px 24px;border-radius:8px;text-decoration:none;font-weight:600">{Safe(button.Words)}</a></p>
            <p class="small" style="margin:0 0 14px;color:#4a5a5f;font-size:14px">{Safe(texts.In(language, "mail.button.otherwise"))}<br><a href="{address}" style="color:#0b5a73;word-break:break-all">{address}</a></p>
            """;
    }

    /// <summary>Only what HTML itself needs: ä stays ä.</summary>
    static string Safe(string words) => words.ReplaceLineEndings("\n")
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}

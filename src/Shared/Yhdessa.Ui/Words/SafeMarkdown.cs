using System.Net;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Components;

namespace Yhdessa.Ui;

/// <summary>People's own Markdown as HTML: no HTML of theirs gets through, and no address but plain web, mail and telephone ones.</summary>
public static class SafeMarkdown
{
    static readonly MarkdownPipeline pipeline = new MarkdownPipelineBuilder().DisableHtml().UseAutoLinks().UsePipeTables().UseEmphasisExtras().Build();

    public static MarkupString Render(string? markdown)
    {
        var document = Markdown.Parse(markdown ?? "", pipeline);
        foreach (var link in document.Descendants<LinkInline>().ToList())
            if (link.IsImage) link.ReplaceBy(new LiteralInline(Words(link)));   // pictures come from files of our own, never from elsewhere
            else if (!IsHarmless(link.Url)) Disarm(link);
        foreach (var link in document.Descendants<AutolinkInline>().Where(l => !l.IsEmail && !IsHarmless(l.Url)).ToList())
            link.ReplaceBy(new LiteralInline(link.Url));
        foreach (var heading in document.Descendants<HeadingBlock>())
            heading.Level = Math.Min(6, heading.Level + 2);   // the page has its own h1 and h2

        using var html = new StringWriter();
        var renderer = new HtmlRenderer(html);
        pipeline.Setup(renderer);
        renderer.Render(document);
        return new(html.ToString());
    }

    static void Disarm(LinkInline link)
    {
        link.Url = "";
        link.GetDynamicUrl = null;
        if (link.Reference is { } reference) reference.Url = "";
    }

    static string Words(LinkInline image) => string.Concat(image.Descendants<LiteralInline>().Select(l => l.Content.ToString()));

    static bool IsHarmless(string? address)
    {
        var decoded = WebUtility.HtmlDecode(address ?? "").Trim();
        if (decoded is "" or ['#', ..] || decoded is ['/', ..] && decoded is not ['/', '/', ..] and not ['/', '\\', ..]) return true;
        return Uri.TryCreate(decoded, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" or "tel";
    }
}

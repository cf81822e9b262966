namespace Yhdessa.Participation.Newsletters;

static class IssueParts
{
    /// <summary>A body in the order of the letter, for the page.</summary>
    public static IReadOnlyList<(string, IReadOnlyList<(string, string?, string?, string)>)> Of(IssueBody body) =>
        [("events", Lines(body.Events)), ("news", Lines(body.News)), ("decisions", Lines(body.Decisions))];

    static IReadOnlyList<(string, string?, string?, string)> Lines(IReadOnlyList<IssueLine> lines) => [.. lines.Select(l => (l.Title, l.When, l.Text, l.Path))];
}

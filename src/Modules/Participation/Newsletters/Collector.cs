using Yhdessa.Contracts.Events;
using Yhdessa.Contracts.Governance;

namespace Yhdessa.Participation.Newsletters;

/// <summary>What a week's letter tells: events of the coming 14 days, news and decisions of the last 7.</summary>
sealed class Collector(ISender sender, Texts texts, TimeProvider clock)
{
    public async Task<Dictionary<string, IssueBody>> Collect(CancellationToken ct)
    {
        var today = Helsinki.Today(clock);
        var say = new Ui.Say(texts, clock);
        var decisions = await sender.Send(new DecisionLines(today.AddDays(-7), today), ct);
        var bodies = new Dictionary<string, IssueBody>();
        foreach (var language in Texts.Languages)
        {
            var events = await sender.Send(new EventLines(today, today.AddDays(14), language, Most: 30, Channel: "newsletter"), ct);
            var news = await sender.Send(new NewsLines(today.AddDays(-7), today, language), ct);
            bodies[language] = new(
                [.. events.Where(e => !e.IsCancelled).Select(e => new IssueLine(e.Name, string.Join(", ", new[] { e.When, e.Place }.Where(w => !string.IsNullOrEmpty(w))), e.Summary, $"events/{e.Slug}"))],
                [.. news.Select(n => new IssueLine(n.Title, null, n.Summary, $"news/{n.Slug}"))],
                [.. decisions.Select(d => new IssueLine(d.Title, $"{d.Body}, {say.In(language).Date(d.MadeOn)}", d.Text, $"meetings/{d.MeetingId}"))]);
        }
        return bodies;
    }

    /// <summary>"Viikkokirje, viikko 48", in three languages.</summary>
    public Translated TitleOf(DateOnly monday)
    {
        string In(string language) => texts.In(language, "participation.newsletter.week", System.Globalization.ISOWeek.GetWeekOfYear(monday.ToDateTime(default)));
        return new(In("fi"), In("sv"), In("en"));
    }
}

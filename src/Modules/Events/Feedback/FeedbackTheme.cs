namespace Yhdessa.Events;

/// <summary>Which of the two questions a theme is found in.</summary>
enum ThemeAbout { Best, Idea }

/// <summary>What several people said each in their own words, named by staff. The words go with time, how many said so stays.</summary>
sealed class FeedbackTheme : Aggregate
{
    public const int LongestName = 200, MostOfEvent = 60;

    FeedbackTheme() { }

    public FeedbackTheme(Id<Event> of, ThemeAbout about, string name, string? mark = null) => (Id, EventId, About, Name, Mark) = (Id<FeedbackTheme>.New(), of, about, name, mark);

    public Id<FeedbackTheme> Id { get; private init; }
    public Id<Event> EventId { get; private init; }
    public ThemeAbout About { get; private init; }
    public string Name { get; private set; } = "";

    /// <summary>"esimerkki" in the demonstration.</summary>
    public string? Mark { get; private init; }
}

/// <summary>One answer says what the theme names.</summary>
sealed class ThemeMention(Id<FeedbackTheme> themeId, Id<EventFeedback> feedbackId) : IUnaudited
{
    public Id<FeedbackTheme> ThemeId { get; private init; } = themeId;
    public Id<EventFeedback> FeedbackId { get; private init; } = feedbackId;
}

static class Themes
{
    const int Most = 30;

    /// <summary>What a document counted stays; otherwise what staff has found in the answers, the most often said first.</summary>
    public static async Task<(IReadOnlyList<Remark> Best, IReadOnlyList<Remark> Ideas)> ThemesOf(this EventsDb db, Event e, CancellationToken ct)
    {
        if (e.Feedback is { } said) return (said.Best, said.Ideas);
        var counted = (await db.CountThemes(e.Id, ct)).Where(t => t.N > 0).OrderByDescending(t => t.N).ThenBy(t => t.Name, StringComparer.Ordinal).ToList();
        IReadOnlyList<Remark> Of(ThemeAbout about) => [.. counted.Where(t => t.About == about).Take(Most).Select(t => new Remark(t.Name, t.N))];
        return (Of(ThemeAbout.Best), Of(ThemeAbout.Idea));
    }

    public static Task<List<CountedTheme>> CountThemes(this EventsDb db, Id<Event> of, CancellationToken ct) =>
        db.Set<FeedbackTheme>().AsNoTracking().Where(t => t.EventId == of && t.DeletedAt == null).OrderBy(t => t.Id)
            .Select(t => new CountedTheme(t.Id, t.About, t.Name, db.Set<ThemeMention>().Count(m => m.ThemeId == t.Id && db.Feedback.Any(f => f.Id == m.FeedbackId)))).Take(FeedbackTheme.MostOfEvent).ToListAsync(ct);
}

/// <param name="N">In how many answers it was found.</param>
sealed record CountedTheme(Guid Id, ThemeAbout About, string Name, int N);

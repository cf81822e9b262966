namespace Yhdessa.Events;

/// <summary>"ke 15.4.2026 klo 17 → to 16.4.2026 klo 17", with the place where that is another too.</summary>
static class ChangeWords
{
    public static string Of(Texts t, string language, EventWords words, EventAnswer e, ToldChange was, EventAnswer became)
    {
        var before = e with { Date = was.Date, Place = was.Place };
        List<string> parts = [];
        if (!was.Date.IsSameTimeAs(became.Date) || was.End != became.Date.End) parts.Add($"{words.When(before)} → {words.When(became)}");
        if (was.Place != became.Place) parts.Add($"{was.Place ?? t.In(language, "ui.unknown")} → {became.Place ?? t.In(language, "ui.unknown")}");
        return parts.Count > 0 ? string.Join(", ", parts) : words.When(became);
    }
}

using Yhdessa.Ui;

namespace Yhdessa.Spaces.Series;

static class SeriesWords
{
    /// <summary>"joka maanantai klo 17–19, 10 kertaa".</summary>
    public static string Rhythm(string recurrence, DateOnly first, TimeOnly start, TimeOnly end, Say say) => say.Recurrence(Recurrence.Read(recurrence), first, (start, end));

    /// <summary>Why a date was not got, in the reader's language; a rule that has no short words here is told by its title.</summary>
    public static string Reason(string reason, Texts texts, string language) => texts.Has($"spaces.series.reason.{reason}") ? texts.In(language, $"spaces.series.reason.{reason}") : texts.In(language, $"problem.{reason}.title");

    public static string Kind(DateStatus status) => status switch { DateStatus.Free => "ok", DateStatus.Conflict => "bad", _ => "off" };

    public static string Kind(SeriesDateStatus status) => status switch { SeriesDateStatus.Confirmed => "ok", SeriesDateStatus.RequiresHandling => "warn", SeriesDateStatus.Denied or SeriesDateStatus.Missed or SeriesDateStatus.NoShow => "bad", _ => "off" };
}

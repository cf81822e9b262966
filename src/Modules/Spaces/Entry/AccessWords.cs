using System.Globalization;

namespace Yhdessa.Spaces.Entry;

/// <summary>A way in as a sentence: on the space's page, in letters, and with a booking.</summary>
static class AccessWords
{
    public static string Sentence(AccessFact access, Texts texts, string language)
    {
        var kind = access.Kind.Code();
        var sentence = texts.In(language, $"spaces.entry.{kind}", access.ReleaseMinutes is { } minutes ? Length(minutes) : null);
        return access.Note is { } note ? $"{sentence} {note.For(language).Words}" : sentence;
    }

    /// <summary>"24 h", "15 min": read alike in each language.</summary>
    static string Length(int minutes) => minutes % 60 == 0 && minutes > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{minutes / 60}\u00a0h") : string.Create(CultureInfo.InvariantCulture, $"{minutes}\u00a0min");
}

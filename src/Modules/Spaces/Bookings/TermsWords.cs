using Yhdessa.Ui;

namespace Yhdessa.Spaces.Bookings;

static class TermsWords
{
    /// <summary>One sentence: "Maksuton: kumppanuussopimus on voimassa 31.12.2026 asti, vapaita tunteja jäljellä 12,5/40."</summary>
    public static string Of(PriceTerms terms, Texts texts, Say say, string language)
    {
        var until = terms.Until is { } day ? texts.In(language, "spaces.terms.until", say.Date(day)) : texts.In(language, "spaces.terms.until.open");
        return texts.In(language, $"spaces.terms.{terms.Sentence}", until, Number(terms.HoursLeft), Number(terms.HoursGranted), Number(terms.FreeHours));

        string? Number(decimal? hours) => hours is { } known ? say.NumberUpTo(known) : null;
    }
}

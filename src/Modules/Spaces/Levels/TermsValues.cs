using Yhdessa.Ui;

namespace Yhdessa.Spaces.Levels;

/// <summary>A term's value in words.</summary>
sealed class TermsValues(Texts t, Say say)
{
    public string? Of(string key, OwnTerms terms) => TermKind.Find(key)?.Of(terms) switch
    {
        null => null,
        int days when key is "daysAhead" => t["spaces.ahead.words", days],
        int hours when key is "cancelHours" => hours == 0 ? t["spaces.levels.cancel.any"] : t["spaces.levels.cancel", hours],
        int promised when key is "promisedDays" => promised == 0 ? t["spaces.levels.promised.none"] : t["spaces.levels.promised", promised],
        int most when key is "letterMost" => t["spaces.levels.letterMost.words", most],
        int never when key is "noShowMost" && never == 0 => t["spaces.levels.noShowMost.off"],
        int missed when key is "noShowMost" => t["spaces.levels.noShowMost.words", missed],
        int minutes => t["spaces.minutes", minutes],
        bool everyone when key is "forResidents" => t[everyone ? "spaces.levels.everyone" : "spaces.levels.organizations"],
        bool yes => t[yes ? "spaces.levels.yes" : "spaces.levels.no"],
        Quota { Unit: QuotaUnit.None } => t["spaces.levels.quota.None"],
        Quota quota => t[$"spaces.levels.quota.{quota.Unit}.words", say.Number(quota.Most), t[$"spaces.levels.per.{quota.Per}"]],
        var words => words.ToString(),
    };
}

using System.Globalization;
using Yhdessa.Contracts.Directory;

namespace Yhdessa.Partnerships.Funding;

/// <summary>What an organization's record says of the five criteria that the region's source names. A figure older than three years shows nothing any more.</summary>
sealed class FundingRules(ProfileFacts organization, int thisYear, Texts t)
{
    const int YearsThatCount = 3, BandsThatShake = 2;

    static readonly string[] notOrganizations = ["company", "school", "municipality", "county", "publicBody", "parish"];

    List<YearFacts> Years => [.. organization.Years.Where(y => y.Year >= thisYear - YearsThatCount)];

    public RuleCheck Check(string code, Translated text)
    {
        var (result, because, field, values) = code switch
        {
            "registered" => Registered,
            "region-wide" => RegionWide,
            "hyte-work" => HyteWork,
            "has-paid-staff" => PaidStaff,
            "stable-own-funding" => StableFunding,
            _ => new Verdict(RuleResult.Unknown, "by-people", null),
        };
        return new(code, text, result, t[$"partnerships.check.{because}", values], field);
    }

    Verdict Registered => organization switch
    {
        { Kind: var kind } when notOrganizations.Contains(kind) => new(RuleResult.Fail, "registered.other-kind", "kind"),
        { Number: { } number } => new(RuleResult.Pass, "registered.yes", "identifiers", number),
        { Kind: "civicGroup" } => new(RuleResult.Fail, "registered.group", "kind"),
        _ => new(RuleResult.Unknown, "registered.unknown", "identifiers"),
    };

    Verdict RegionWide => organization.RegionWide switch
    {
        true => new(RuleResult.Pass, "region-wide.yes", "regionWide"),
        false => new(RuleResult.Fail, "region-wide.no", "regionWide"),
        null => new(RuleResult.Unknown, "region-wide.unknown", "regionWide"),
    };

    /// <summary>Whoever has chosen none may still do such work: that is not told.</summary>
    Verdict HyteWork => organization.HytePriorities.Count switch
    {
        0 => new(RuleResult.Unknown, "hyte-work.unknown", "hytePriorities"),
        1 => new(RuleResult.Pass, "hyte-work.one", "hytePriorities"),
        var n => new(RuleResult.Pass, "hyte-work.yes", "hytePriorities", Number(n)),
    };

    Verdict PaidStaff => Years.Find(y => y.Staff is not null) switch
    {
        null => new(RuleResult.Unknown, "has-paid-staff.unknown", "figures"),
        { Staff: 0, Year: var year } => new(RuleResult.Fail, "has-paid-staff.no", "figures", Number(year)),
        var y => new(RuleResult.Pass, "has-paid-staff.yes", "figures", Number(y.Year), Number(y.Staff!.Value)),
    };

    /// <summary>Two years that can be compared are needed. A budget that has fallen by two bands, or to nothing, is not stable.</summary>
    Verdict StableFunding => Years.Where(y => y.BudgetBand is not null).Take(2).ToList() switch
    {
        [{ BudgetBand: 0, Year: var year }, ..] => new(RuleResult.Fail, "stable-own-funding.none", "figures", Number(year)),
        [var last, var before] when before.BudgetBand - last.BudgetBand >= BandsThatShake => new(RuleResult.Fail, "stable-own-funding.fallen", "figures", Number(before.Year), Number(last.Year)),
        [var last, var before] => new(RuleResult.Pass, "stable-own-funding.yes", "figures", Number(before.Year), Number(last.Year)),
        [var last] => new(RuleResult.Unknown, "stable-own-funding.one-year", "figures", Number(last.Year)),
        _ => new(RuleResult.Unknown, "stable-own-funding.unknown", "figures"),
    };

    static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);

    sealed record Verdict(RuleResult Result, string Because, string? Field, params object[] Values);
}

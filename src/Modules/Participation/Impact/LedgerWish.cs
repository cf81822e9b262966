using System.Globalization;

namespace Yhdessa.Participation.Impact;

/// <summary>What both the figures and their rows can be asked by.</summary>
interface ILedgerWish
{
    Guid? Organization { get; }
    string? Municipality { get; }

    /// <summary>"2026" or "2026-10".</summary>
    string? Period { get; }
}

static class LedgerWishes
{
    public static IQueryable<LedgerFact> Asked(this IQueryable<LedgerFact> facts, ILedgerWish wish)
    {
        if (wish.Organization is { } organization) facts = facts.Where(f => f.Organizations.Any(o => o.OrganizationId == organization));
        if (wish.Municipality is { } municipality) facts = facts.Where(f => f.Municipality == municipality);
        if (wish.Period is not { } period) return facts;
        var (first, last) = Days(period) ?? throw new BadInput("invalid", "period");
        return facts.Where(f => f.From >= first && f.From <= last);
    }

    /// <summary>The first and last day of "2026" or "2026-10"; null for anything else.</summary>
    public static (DateOnly First, DateOnly Last)? Days(string? period)
    {
        if (!DateOnly.TryParseExact(period, ["yyyy", "yyyy-MM"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) || first.Year is < 1990 or > 2100) return null;
        return (first, (period!.Length == 4 ? first.AddYears(1) : first.AddMonths(1)).AddDays(-1));
    }

    /// <summary>"2026-01-01/2026-11-25", as ISO 8601 writes an interval.</summary>
    public static string Interval(DateOnly from, DateOnly to) => string.Create(CultureInfo.InvariantCulture, $"{from:yyyy-MM-dd}/{to:yyyy-MM-dd}");

    public static bool IsMean(this LedgerKind kind) => kind is LedgerKind.Feedback or LedgerKind.DaysToDone;
}

using Yhdessa.Contracts.Partnerships;

namespace Yhdessa.Spaces.Bookings;

/// <summary>
/// What a booking costs its organization and why, as it was when booked: an agreement that ends later takes nothing back.
/// </summary>
/// <param name="PriceClass">"free", "reduced" or "full" for the time that free hours do not cover; null is no agreement.</param>
/// <param name="FreeHours">How many of its hours are taken from the year's free ones; null where no such hours are promised.</param>
/// <param name="HoursGranted">Free hours of the calendar year in all.</param>
/// <param name="HoursLeft">What is left of them after this booking.</param>
/// <param name="Until">The agreement's last day; null when it has no end.</param>
sealed record PriceTerms(string? PriceClass, decimal? FreeHours = null, decimal? HoursGranted = null, decimal? HoursLeft = null, Guid? AgreementId = null, DateOnly? Until = null)
{
    /// <summary>Free because anybody may come: no free hours are used.</summary>
    public bool Open { get; init; }

    /// <summary>A company, whose price by the list may be another.</summary>
    public bool Company { get; init; }

    public static readonly PriceTerms OpenToAll = new("free") { Open = true };

    public int FreeMinutes => (int)((FreeHours ?? 0) * 60);

    /// <summary>Free hours first; what they do not cover costs what the agreement says, the house's own price where it says no more than that they are free.</summary>
    public static PriceTerms Of(EntitlementFacts granted, int usedMinutes, int minutes)
    {
        if (granted.AgreementId is not { } agreement) return new((string?)null);
        if (granted.FreeHours is not { } hours) return new(granted.PriceClass ?? "full", AgreementId: agreement, Until: granted.Until);
        var left = Math.Max(0, (int)(hours * 60) - usedMinutes);
        var free = Math.Min(left, minutes);
        var price = free == minutes && left > 0 ? "free" : granted.PriceClass is "reduced" ? "reduced" : "full";
        return new(price, Hours(free), hours, Hours(left - free), agreement, granted.Until);
    }

    static decimal Hours(int minutes) => Math.Round(minutes / 60m, 2);

    /// <summary>Which sentence tells it.</summary>
    public string Sentence => (PriceClass, FreeHours, HoursGranted) switch
    {
        _ when Open => "open",
        (null, _, _) => "none",
        ("free", _, not null) => "free.hours",
        (var price, > 0, _) => $"part.{price}",
        (var price, 0, _) => $"used.{price}",
        (var price, _, _) => price,
    };
}

namespace Yhdessa.Contracts.Partnerships;

/// <summary>What an organization's agreements grant it on a day (Europe/Helsinki), all that are in force then taken together.</summary>
public sealed record Entitlements(Guid OrganizationId, DateOnly At) : IQuestion<EntitlementFacts>;

/// <param name="FreeHours">Hours of space a calendar year without charge; null is no promise of hours.</param>
/// <param name="PriceClass">"free", "reduced" or "full"; null when no agreement says.</param>
/// <param name="Priority">Whether its wishes go before others' in a round.</param>
/// <param name="Stall">A stall at fairs.</param>
/// <param name="ScreenSlot">A turn on the house's screen.</param>
/// <param name="AgreementId">The agreement that says so (the one that ends last); null when none is in force.</param>
/// <param name="Until">Its last day; null when it has no end.</param>
public sealed record EntitlementFacts(decimal? FreeHours, string? PriceClass, bool Priority, bool Stall, bool ScreenSlot, Guid? AgreementId, DateOnly? Until)
{
    public static readonly EntitlementFacts None = new(null, null, false, false, false, null, null);
}

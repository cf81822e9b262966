namespace Yhdessa.Partnerships.Agreements;

enum PriceClass { Free, Reduced, Full }

/// <summary>What an agreement gives the partner beyond words: other modules ask for these.</summary>
/// <param name="FreeHours">Hours of space a calendar year without charge; null is no promise of hours.</param>
/// <param name="PriceClass">What a booking costs when no free hours cover it; null is the house's own prices.</param>
/// <param name="Priority">Its wishes go first in a round.</param>
/// <param name="Stall">A stall at fairs.</param>
/// <param name="ScreenSlot">A turn on the house's screen.</param>
sealed record Grants(decimal? FreeHours = null, PriceClass? PriceClass = null, bool Priority = false, bool Stall = false, bool ScreenSlot = false);

/// <summary>An agreement as it is written, whoever writes it.</summary>
abstract record AgreementCard
{
    public Guid OrganizationId { get; init; }
    public IReadOnlyList<string> Types { get; init; } = [];
    public DateOnly From { get; init; }
    public DateOnly? Until { get; init; }
    public string? HouseSigner { get; init; }
    public string? PartnerSigner { get; init; }
    public string? HouseDuties { get; init; }
    public string? PartnerDuties { get; init; }
    public Grants Grants { get; init; } = new();
}

sealed class AgreementCardValidator : AbstractValidator<AgreementCard>
{
    public AgreementCardValidator()
    {
        RuleFor(a => a.OrganizationId).NotEmpty();
        RuleFor(a => a.Types).NotEmpty();
        RuleFor(a => a.From).NotEmpty();
        RuleFor(a => a.From.Year).InclusiveBetween(1990, 2100).OverridePropertyName("from").When(a => a.From != default);
        RuleFor(a => a.Until).GreaterThanOrEqualTo(a => a.From).WithErrorCode("ends-before-it-begins").When(a => a.Until is not null);
        RuleFor(a => a.HouseSigner).PlainText(120);
        RuleFor(a => a.PartnerSigner).PlainText(120);
        RuleFor(a => a.HouseDuties).PlainText(4000);
        RuleFor(a => a.PartnerDuties).PlainText(4000);
        RuleFor(a => a.Grants).NotNull();
        RuleFor(a => a.Grants.FreeHours).InclusiveBetween(0.5m, 8784m).OverridePropertyName("grants.freeHours").When(a => a.Grants?.FreeHours is not null);
    }
}

using Microsoft.AspNetCore.Components.Forms;
using Yhdessa.Contracts.Directory;
using Yhdessa.Contracts.Spaces;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>What the pages for a new event and for an old one have in common.</summary>
public abstract class EventFormPage : UseCasePage
{
    internal EventChoices.Answer Choices { get; set; } = null!;

    protected bool IsStaff => CurrentUser.EditsAll();

    protected override string? FieldFor(string path) => path switch
    {
        "start" => "FirstDay",
        "end" => "LastDay",
        "datePrecision" => "DatePrecision",
        "subarea" => "Municipality",
        "price.euros" or "price" => "Euros",
        "price.words" => "PriceWords",
        "accessibility" => "AccessibilityWords",
        "enrolment.start" => "EnrolmentStart",
        "enrolment.end" => "EnrolmentEnd",
        "acceptedTerms" => "AcceptTerms",
        "attendees" => "Capacity",
        _ => path.StartsWith("questions", StringComparison.Ordinal) ? "Questions" : null,
    };

    protected void MustBeSignedIn()
    {
        if (CurrentUser.PersonId is null) throw new SignInNeeded();
        if (!CurrentUser.Has(EventsModule.Tell)) throw new Forbidden(EventsModule.Tell);
    }

    internal async Task ReadChoices(EventWish wish)
    {
        Choices = await Ask(new EventChoices([.. wish.OrganizationIds.Select(o => Guid.TryParse(o, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty)]));
        if (Guid.TryParse(wish.SpaceId, out var space)) terms = (await Ask(new SpaceTermsToAccept([space], Language))).GetValueOrDefault(space);
        if (!IsStaff) trusted = await Ask(new TrustedOfMine([.. Choices.Organizations.Select(o => o.Id)]));
    }

    IReadOnlyCollection<Guid> trusted = [];
    SpaceTermsFact? terms;

    /// <summary>The space that the event has already: its terms were accepted then.</summary>
    protected virtual Guid? HeldSpace => null;

    /// <summary>What the chosen space wants accepted; of the space it has already only when the terms have changed.</summary>
    protected SpaceTermsFact? TermsToAccept => terms is { } told && (told.SpaceId != HeldSpace || Refused is { Code: "terms-not-accepted" }) ? told : null;

    /// <summary>A form for many days asks before it saves: no day of it may be left without its space for a box that was never shown.</summary>
    internal Task<bool> TermsAccepted(EditContext form, EventWish wish) => TermsToAccept is not { } told || !wish.BookSpace || wish.AcceptTerms && wish.TermsVersion == told.Version
        ? Task.FromResult(true) : Try(form, () => throw new RuleBroken("terms-not-accepted", told.Space) { Field = "acceptedTerms" });

    /// <summary>Whether it comes out at once: the house's own, or that of somebody the house trusts.</summary>
    protected bool Publishes(EventWish wish) => IsStaff || wish.OrganizationIds.Any(o => Guid.TryParse(o, out var id) && trusted.Contains(id));

    /// <summary>An organization named in words becomes one of those chosen; a name that fits several asks which.</summary>
    internal async Task<bool> NameOrganization(EditContext form, EventWish wish)
    {
        if (string.IsNullOrWhiteSpace(wish.Organization)) return true;
        var found = await Ask(new OrganizationSuggestions(wish.Organization.Trim()));
        var meant = found.Where(o => string.Equals(o.Name, wish.Organization.Trim(), StringComparison.OrdinalIgnoreCase)).ToList() is { Count: > 0 } exact ? exact : found;
        if (meant is [var one])
        {
            wish.OrganizationIds = [.. wish.OrganizationIds.Append(one.Id.ToString()).Distinct()];
            wish.Organization = null;
            return true;
        }
        Choices = Choices with { Organizations = [.. Choices.Organizations, .. found] };
        return await Try(form, () => throw new RuleBroken(found.Count == 0 ? "unknown-organization" : "which-organization") { Field = "organization" });
    }
}

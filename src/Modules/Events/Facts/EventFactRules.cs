using FluentValidation.Results;
using Yhdessa.Contracts.Directory;
using Yhdessa.Contracts.Files;

namespace Yhdessa.Events;

/// <summary>The form of what is told to an event's visitors: one set of rules for the page and the API.</summary>
static class EventFactRules
{
    public const int LongestWords = 1000, LongestRole = 120, OldestAge = 120, DearestPrice = 100_000;

    public static IEnumerable<ValidationFailure> Broken(EventForm form)
    {
        if (form.Image is { } image)
        {
            if (image.Alt is null or { IsEmpty: true }) yield return EventFormRules.No("image.alt", "required");
            foreach (var broken in EventFormRules.Text("image.alt", image.Alt, 400)) yield return broken;
        }
        foreach (var broken in EventFormRules.Text("accessibilityWords", form.AccessibilityWords, LongestWords).Concat(EventFormRules.Text("price.words", form.Price?.Words, 300))) yield return broken;
        if (form.Accessibility is { } facts && facts.Select(a => a.Kind).Distinct().Count() != facts.Count) yield return EventFormRules.No("accessibility", "told-twice");
        if (form.Price?.Euros is < 0 or > DearestPrice) yield return Outside("price.euros", 0, DearestPrice);
        if (form.AgeFrom is < 0 or > OldestAge) yield return Outside("ageFrom", 0, OldestAge);
        if (form.AgeTo is < 0 or > OldestAge) yield return Outside("ageTo", 0, OldestAge);
        foreach (var broken in (form.CoOrganizers ?? []).SelectMany((c, i) => Role($"coOrganizers[{i}].role", c.Role))) yield return broken;
        if (form.Languages?.Count > 20) yield return EventFormRules.No("languages", "too-many");
        if (form.TargetGroups?.Count > 40) yield return EventFormRules.No("targetGroups", "too-many");
        if (form.CoOrganizers?.Count > EventFormRules.MostOrganizations) yield return EventFormRules.No("coOrganizers", "too-many");
    }

    public static ValidationFailure Outside(string field, int least, int most) =>
        new(field, "out-of-range") { ErrorCode = "InclusiveBetweenValidator", FormattedMessagePlaceholderValues = new() { ["From"] = least, ["To"] = most } };

    public static IEnumerable<ValidationFailure> Role(string field, string? role)
    {
        if (string.IsNullOrWhiteSpace(role)) yield return EventFormRules.No(field, "required");
        foreach (var broken in EventFormRules.Text(field, new Translated(role), LongestRole)) yield return broken;
    }
}

/// <summary>Makes of a form the facts: what it points at must be there.</summary>
sealed class FactTeller(ISender sender)
{
    public async Task<EventFacts> Told(EventForm form, Event? before, IReadOnlyList<Guid> organizations, CancellationToken ct)
    {
        await MustBeWords("targetGroups", "target-groups", form.TargetGroups, ct);
        await MustBeWords("languages", "languages", form.Languages, ct);
        if (form.Image is { } image && image.FileId != before?.Image?.FileId) await MustBePicture(image.FileId, organizations, ct);
        Rule.RequireOf("coOrganizers", (form.CoOrganizers ?? []).All(c => organizations.Contains(c.OrganizationId) || before?.OrganizationIds.Contains(c.OrganizationId) is true), "not-an-organizer");
        return new()
        {
            Image = form.Image,
            Accessibility = [.. (form.Accessibility ?? []).OrderBy(a => a.Kind)],
            AccessibilityWords = form.AccessibilityWords is { IsEmpty: false } words ? words : null,
            Price = form.Price is { } price ? price with { Words = price.Words is { IsEmpty: false } ? price.Words : null } : null,
            AgeFrom = form.AgeFrom,
            AgeTo = form.AgeTo,
            Languages = [.. (form.Languages ?? []).Distinct()],
            TargetGroups = [.. (form.TargetGroups ?? []).Distinct()],
            CoOrganizers = [.. (form.CoOrganizers ?? []).DistinctBy(c => c.OrganizationId)],
        };
    }

    async Task MustBeWords(string field, string list, IReadOnlyList<string>? codes, CancellationToken ct)
    {
        if (codes is not { Count: > 0 }) return;
        var known = (await sender.Send(new ClassificationWords(list, "fi"), ct)).Select(w => w.Code).ToHashSet();
        Rule.RequireOf(field, codes.All(known.Contains), "unknown-code");
    }

    /// <summary>The house's own or one of the event's organizations': nobody shows another's file by its number.</summary>
    public async Task MustBePicture(Guid file, IReadOnlyList<Guid> organizations, CancellationToken ct)
    {
        var known = (await sender.Send(new FileFacts([file]), ct)).GetValueOrDefault(file);
        Rule.RequireOf("image", known is { IsPublic: true, Width: not null } && (known.OrganizationId is not { } owner || organizations.Contains(owner)), "unknown-picture");
    }
}

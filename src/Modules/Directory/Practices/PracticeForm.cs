using FluentValidation.Results;

namespace Yhdessa.Directory;

/// <summary>What a good practice says: the same for the page, the API and a patch.</summary>
record PracticeForm
{
    public const int LongestTitle = 120, LongestText = 2400, LongestRole = 100, MostTags = 20;

    public Guid? OrganizationId { get; init; }
    public Translated? Title { get; init; }
    public Translated? Problem { get; init; }
    public Translated? Method { get; init; }
    public Translated? Result { get; init; }
    public string? ContactRole { get; init; }

    /// <summary>"CC-BY-4.0", "CC0-1.0" or "all-rights".</summary>
    public string? Licence { get; init; }

    /// <summary>Codes of the list "core-work" and tags of one's own.</summary>
    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>False keeps it a draft.</summary>
    public bool Published { get; init; }

    public IEnumerable<ValidationFailure> Broken()
    {
        foreach (var (name, text) in new[] { ("title", Title), ("problem", Problem), ("method", Method) })
            if (text is null or { IsEmpty: true }) yield return OrganizationFormRules.No(name, "required");
        foreach (var broken in OrganizationFormRules.Text("title", Title, LongestTitle).OfType<ValidationFailure>()) yield return broken;
        foreach (var (name, text) in new[] { ("problem", Problem), ("method", Method), ("result", Result) })
            foreach (var broken in OrganizationFormRules.Text(name, text, LongestText).OfType<ValidationFailure>()) yield return broken;
        if (OrganizationFormRules.Line("contactRole", ContactRole, LongestRole) is { } role) yield return role;
        if (Licence is not null && !Licences.All.Contains(Licence)) yield return OrganizationFormRules.No("licence", "unknown-code");
        foreach (var broken in BrokenTags(Tags)) yield return broken;
    }

    public static IEnumerable<ValidationFailure> BrokenTags(IReadOnlyList<string>? tags)
    {
        if (tags?.Count > MostTags) yield return OrganizationFormRules.No("tags", "too-many");
        if (tags?.FirstOrDefault(t => !Yhdessa.Directory.Tags.IsWritten(t)) is not null) yield return OrganizationFormRules.No("tags", "tag");
    }
}

static class Sharing
{
    /// <summary>The staff share for every organization and for the house, others for those they act for.</summary>
    public static async Task MustShare(this ICurrentUser user, Id<Organization>? organization, CancellationToken ct)
    {
        if (user.MaySpeakForTheHouse()) return;
        if (organization is not { } own) throw new Forbidden(DirectoryModule.EditAny);
        await user.MustActFor(own, ct);
    }

    public static bool MaySpeakForTheHouse(this ICurrentUser user) => user.IsSystem || user.Has(DirectoryModule.EditAny) && user.KeyOrganization is null;

    public static async Task<bool> MayShare(this ICurrentUser user, Id<Organization>? organization, CancellationToken ct) =>
        user.MaySpeakForTheHouse() || (user.PersonId ?? user.KeyId) is not null && organization is { } own && await user.ActsFor(own, ct);

    /// <summary>An organization that everybody sees, named by the form's own field when it is not.</summary>
    public static async Task MustBePublished(this DirectoryDb db, Id<Organization>? organization, CancellationToken ct)
    {
        if (organization is { } own) Rule.RequireOf("organizationId", await db.Published.AnyAsync(o => o.Id == own, ct), "unknown-code");
    }

    /// <summary>"#ruoka-apu, vertaistuki": what somebody wrote into one field.</summary>
    public static IReadOnlyList<string> Split(string? tags) => [.. (tags ?? "").Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}

using FluentValidation.Results;

namespace Yhdessa.Directory;

/// <summary>What a network tells of itself: what is posted, patched and filled in on the page. Unknown is left out.</summary>
record NetworkForm
{
    public Translated? Names { get; init; }

    /// <summary>"associationForum", "advisoryBoard" or "other": the first two are the staff's to choose.</summary>
    public string? Kind { get; init; }
    public Translated? Purpose { get; init; }
    public IReadOnlyList<string>? Themes { get; init; }
    public IReadOnlyList<string>? TargetGroups { get; init; }

    /// <summary>Whether every organization may join, or only who is invited.</summary>
    public bool? OpenToAll { get; init; }

    /// <summary>When it meets: "joka kuun toinen tiistai".</summary>
    public Translated? Rhythm { get; init; }

    /// <summary>The organization whose owners and editors keep it.</summary>
    public Id<Organization>? CoordinatorId { get; init; }
}

static class NetworkFormRules
{
    const int LongestName = 100, LongestPurpose = 2000, LongestRhythm = 200;

    public static void Check<T>(NetworkForm form, ValidationContext<T> context)
    {
        foreach (var broken in Broken(form).OfType<ValidationFailure>().ToList()) context.AddFailure(broken);
    }

    static IEnumerable<ValidationFailure?> Broken(NetworkForm form) =>
    [
        form.Names is null or { IsEmpty: true } ? OrganizationFormRules.No("names", "required") : null,
        form.Kind is { } kind && !Network.Kinds.Contains(kind) ? OrganizationFormRules.No("kind", "unknown-code") : null,
        .. OrganizationFormRules.Text("names", form.Names, LongestName),
        .. OrganizationFormRules.Text("purpose", form.Purpose, LongestPurpose),
        .. OrganizationFormRules.Text("rhythm", form.Rhythm, LongestRhythm),
        OrganizationFormRules.Known("themes", Classifications.NetworkThemes, form.Themes),
        OrganizationFormRules.Known("targetGroups", Classifications.TargetGroups, form.TargetGroups),
    ];
}

namespace Yhdessa.Directory;

/// <summary>Published, waiting for somebody to look at it, or another name of an organization that has its own page.</summary>
/// <summary>Unconfirmed: brought in by somebody whose address has not answered yet.</summary>
enum OrganizationStatus { Published, ForReview, Alias, Unconfirmed }

/// <summary>A filterable value of an organization as a row, so that databases can index it. Made from the organization itself.</summary>
sealed class OrganizationMark : IUnaudited
{
    public const int LongestCode = 120;
    public Id<Organization> OrganizationId { get; init; }
    public string Facet { get; init; } = "";
    public string Code { get; init; } = "";
}

/// <summary>What a season file said of it, kept as written beside what was made of it.</summary>
/// <param name="KindBasis">How the kind is known: "inferred-by-compiler" is a guess and shown as one.</param>
sealed record SeasonFact(string Key, string Source, string NameVerbatim, string Kind, string? KindBasis)
{
    public IReadOnlyList<string> AlsoKnownAs { get; init; } = [];
    public string? CanonicalName { get; init; }
    public IReadOnlyList<string> PossibleSplit { get; init; } = [];
}

/// <summary>A person's right over an organization.</summary>
sealed class OrganizationRight
{
    public const string Owner = "owner", Editor = "editor", Viewer = "viewer";
    public Guid PersonId { get; init; }
    public Id<Organization> OrganizationId { get; init; }
    public string Right { get; set; } = Viewer;

    /// <summary>UTC; null where nobody remembers.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>The staff gave or changed it; null when its own people did.</summary>
    public OnBehalf? OnBehalf { get; set; }

    public static readonly IReadOnlyList<string> All = [Owner, Editor, Viewer];

    public static int Strength(string right) => right switch { Owner => 2, Editor => 1, _ => 0 };
}

using Yhdessa.Ui;

namespace Yhdessa.Directory;

/// <summary>A network while it is being written in a form.</summary>
public sealed class NetworkWish
{
    public int Revision { get; set; }
    public TranslatedText Names { get; set; } = new();
    public string? Kind { get; set; }
    public TranslatedText Purpose { get; set; } = new();
    public List<string> Themes { get; set; } = [];
    public List<string> TargetGroups { get; set; } = [];

    /// <summary>"yes", "no" or nothing.</summary>
    public string? OpenToAll { get; set; }
    public TranslatedText Rhythm { get; set; } = new();
    public string? CoordinatorId { get; set; }

    internal static NetworkWish Of(NetworkAnswer n) => new()
    {
        Revision = n.Revision,
        Names = TranslatedText.From(n.Names),
        Kind = n.Kind,
        Purpose = TranslatedText.From(n.Purpose),
        Themes = [.. n.Themes],
        TargetGroups = [.. n.TargetGroups],
        OpenToAll = n.OpenToAll switch { true => "yes", false => "no", _ => "" },
        Rhythm = TranslatedText.From(n.Rhythm),
        CoordinatorId = n.CoordinatorId?.ToString(),
    };

    /// <summary>What the mapper made nothing of is nothing.</summary>
    internal NetworkWish Mended()
    {
        (Names, Purpose, Rhythm, Themes, TargetGroups) = (Names ?? new(), Purpose ?? new(), Rhythm ?? new(), Themes ?? [], TargetGroups ?? []);
        return this;
    }

    internal T Onto<T>(T form) where T : NetworkForm => (T)(form with
    {
        Names = Names.Value,
        Kind = Kind.Told(),
        Purpose = Purpose.Value,
        Themes = Themes,
        TargetGroups = TargetGroups,
        OpenToAll = OpenToAll switch { "yes" => true, "no" => false, _ => null },
        Rhythm = Rhythm.Value,
        CoordinatorId = Guid.TryParse(CoordinatorId, out var id) ? (Id<Organization>)id : null,
    });
}

/// <summary>One thing a network tells: how it is said and how it is taken from another version.</summary>
sealed record NetworkField(string Name, string Label, Func<NetworkForm, OrganizationSaying, string?> Words, Func<NetworkForm, NetworkForm, NetworkForm> Take)
{
    public static readonly IReadOnlyList<NetworkField> All =
    [
        new("names", "directory.edit.names", (f, _) => OrganizationSaying.Text(f.Names), (f, o) => f with { Names = o.Names }),
        new("kind", "directory.network.where", (f, s) => f.Kind is { } kind ? s.T[$"directory.network.kind.{kind}"] : null, (f, o) => f with { Kind = o.Kind }),
        new("purpose", "directory.network.purpose", (f, _) => OrganizationSaying.Text(f.Purpose), (f, o) => f with { Purpose = o.Purpose }),
        new("themes", "directory.network.themes", (f, s) => Codes(Classifications.NetworkThemes, f.Themes, s), (f, o) => f with { Themes = o.Themes }),
        new("targetGroups", "directory.facet.targetGroup", (f, s) => Codes(Classifications.TargetGroups, f.TargetGroups, s), (f, o) => f with { TargetGroups = o.TargetGroups }),
        new("openToAll", "directory.network.open", (f, s) => f.OpenToAll is { } open ? s.T[open ? "directory.network.open.yes" : "directory.network.open.no"] : null, (f, o) => f with { OpenToAll = o.OpenToAll }),
        new("rhythm", "directory.network.rhythm", (f, _) => OrganizationSaying.Text(f.Rhythm), (f, o) => f with { Rhythm = o.Rhythm }),
        new("coordinatorId", "directory.network.coordinator", (f, _) => f.CoordinatorId?.ToString(), (f, o) => f with { CoordinatorId = o.CoordinatorId }),
    ];

    static string? Codes(string list, IReadOnlyList<string>? codes, OrganizationSaying say) => codes is { Count: > 0 } ? string.Join(", ", codes.Select(c => say.Code(list, c))) : null;
}

using System.Text.Json;
using Yhdessa.Events.Materials;

namespace Yhdessa.Events;

/// <summary>
/// What the summary of the forum of 14.4.2026 tells and the season file leaves out, taken down from the same document: who made it, what stood in the
/// lobby, how the day went, every heading and every tip of its workshops. Roles instead of names; an address only where the document has one.
/// </summary>
sealed record ForumRest(string Forum, string Source, string OnShow, string FeedbackHow, string Coffee, string Rest)
{
    public IReadOnlyList<Maker> Makers { get; init; } = [];
    public IReadOnlyList<WorkshopRest> Workshops { get; init; } = [];
    public IReadOnlyList<MaterialRest> Materials { get; init; } = [];

    /// <param name="Asked">What the workshop was asked for.</param>
    /// <param name="Because">How its core message begins.</param>
    /// <param name="Before">What it says before an information need, by the need's id.</param>
    /// <param name="Tips">All of its tips; null where the season file has them.</param>
    public sealed record WorkshopRest(string Id, string? Asked, string? Because, IReadOnlyDictionary<string, IReadOnlyList<string>>? Before, IReadOnlyList<string>? Tips);

    public sealed record MaterialRest(string Id, string Title, string Url, string Text);

    static readonly Lazy<ForumRest> only = new(Read);

    /// <summary>Of that forum; null of any other.</summary>
    public static ForumRest? Of(ForumRow forum) => only.Value.Forum == forum.Id ? only.Value : null;

    /// <summary>What the demonstration takes away again with the season.</summary>
    public static IReadOnlyList<Id<Material>> MaterialKeys => [.. only.Value.Materials.Select(m => (Id<Material>)SeasonId.Of(m.Id))];

    public WorkshopRest? Workshop(string id) => Workshops.FirstOrDefault(w => w.Id == id);

    static ForumRest Read()
    {
        using var file = typeof(ForumRest).Assembly.GetManifestResourceStream("Yhdessa.Events.Season.forum2026.json") ?? throw new InvalidOperationException("forum2026.json is not embedded");
        return JsonSerializer.Deserialize<ForumRest>(file, Stored.Options)!;
    }
}

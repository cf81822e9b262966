namespace Yhdessa.Directory;

/// <summary>An entry of the board while it is being written in a form.</summary>
public sealed class BoardWish
{
    public int? Revision { get; set; }
    public OwnerWish Owner { get; set; } = new();
    public string? Kind { get; set; }
    public string? Matter { get; set; }
    public string? Title { get; set; }
    public string? Text { get; set; }
    public string? Tags { get; set; }
    public string? Municipality { get; set; }
    public DateOnly? Until { get; set; }

    internal static BoardWish Of(BoardRow row, string? owner, string language) => new()
    {
        Revision = row.Revision,
        Owner = new() { Organization = owner },
        Kind = row.Kind.ToString(),
        Matter = row.Matter.ToString(),
        Title = row.Title,
        Text = row.Text,
        Tags = string.Join(", ", row.Tags.Select(t => Yhdessa.Directory.Tags.Shown(t, language))),
        Municipality = row.Municipality,
        Until = row.Until,
    };

    internal T Onto<T>(T form, Guid? organization) where T : BoardForm => (T)(form with
    {
        OrganizationId = organization ?? Guid.Empty,
        Kind = Kind.As<BoardKind>() ?? BoardKind.Offer,
        Matter = Matter.As<BoardMatter>() ?? BoardMatter.Other,
        Title = Title.Told(),
        Text = Text.Told(),
        Tags = Sharing.Split(Tags),
        Municipality = Municipality.Told(),
        Until = Until ?? default,
    });
}

using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>A line for the screens while it is being written in a form.</summary>
public sealed class BulletinWish
{
    public int? Revision { get; set; }
    public TranslatedText Text { get; set; } = new();
    public string? HouseId { get; set; }
    public string? Organization { get; set; }
    public string? OrganizationId { get; set; }
    public DateOnly? FirstDay { get; set; }
    public DateOnly? LastDay { get; set; }
    public int? Place { get; set; }
    public int? Weight { get; set; }

    internal static BulletinWish Of(BulletinAnswer b, string? organization) => new()
    {
        Revision = b.Revision,
        Text = TranslatedText.From(b.Text),
        HouseId = b.HouseId?.ToString(),
        Organization = organization,
        FirstDay = b.FirstDay,
        LastDay = b.LastDay,
        Place = b.Place,
        Weight = b.Weight,
    };

    internal T Onto<T>(T form, Guid? organization) where T : BulletinForm => (T)(form with
    {
        Text = Text.Value,
        HouseId = Guid.TryParse(HouseId, out var house) ? house : null,
        OrganizationId = organization,
        FirstDay = FirstDay,
        LastDay = LastDay,
        Place = Place,
        Weight = Weight,
    });
}

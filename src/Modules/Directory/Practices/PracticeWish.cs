using Yhdessa.Ui;

namespace Yhdessa.Directory;

/// <summary>A practice while it is being written in a form.</summary>
public sealed class PracticeWish
{
    public int? Revision { get; set; }
    public OwnerWish Owner { get; set; } = new();
    public TranslatedText Title { get; set; } = new();
    public TranslatedText Problem { get; set; } = new();
    public TranslatedText Method { get; set; } = new();
    public TranslatedText Result { get; set; } = new();
    public string? ContactRole { get; set; }
    public string? Licence { get; set; } = Licences.By;
    public string? Tags { get; set; }

    internal static PracticeWish Of(PracticeRow row, string? owner, string language) => new()
    {
        Revision = row.Revision,
        Owner = new() { Organization = owner },
        Title = TranslatedText.From(row.Title),
        Problem = TranslatedText.From(row.Problem),
        Method = TranslatedText.From(row.Method),
        Result = TranslatedText.From(row.Result),
        ContactRole = row.ContactRole,
        Licence = row.Licence,
        Tags = string.Join(", ", row.Tags.Select(t => Yhdessa.Directory.Tags.Shown(t, language))),
    };

    internal T Onto<T>(T form, Guid? organization, bool published) where T : PracticeForm => (T)(form with
    {
        OrganizationId = organization,
        Title = Title.Value,
        Problem = Problem.Value,
        Method = Method.Value,
        Result = Result.Value,
        ContactRole = ContactRole.Told(),
        Licence = Licence.Told(),
        Tags = Sharing.Split(Tags),
        Published = published,
    });
}

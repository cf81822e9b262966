using Yhdessa.Ui;

namespace Yhdessa.Directory;

/// <summary>An organization's facts while they are being edited in a form.</summary>
public sealed class OrganizationWish
{
    public int? Revision { get; set; }
    public TranslatedText Names { get; set; } = new();
    public string? Kind { get; set; }
    public TranslatedText Summary { get; set; } = new();
    public TranslatedText Description { get; set; } = new();
    public TranslatedText PlainText { get; set; } = new();
    public string? HomeMunicipality { get; set; }
    public List<string> Areas { get; set; } = [];
    public string? RegionWide { get; set; }
    public List<string> Themes { get; set; } = [];
    public List<string> TargetGroups { get; set; } = [];
    public List<string> HytePriorities { get; set; } = [];
    public List<string> CoreWork { get; set; } = [];
    public string? Services { get; set; }
    public string? Expertise { get; set; }
    public List<string> Languages { get; set; } = [];
    public string? Website { get; set; }
    public string? BusinessId { get; set; }
    public string? RegisterNumber { get; set; }
    public ContactWish First { get; set; } = new();
    public ContactWish Second { get; set; } = new();

    const string Register = "FI-YHDREK";

    internal static OrganizationWish Of(OrganizationForm form, int revision) => new()
    {
        Revision = revision,
        Names = TranslatedText.From(form.Names),
        Kind = form.Kind,
        Summary = TranslatedText.From(form.Summary),
        Description = TranslatedText.From(form.Description),
        PlainText = TranslatedText.From(form.PlainText),
        HomeMunicipality = form.HomeMunicipality,
        Areas = [.. form.Areas ?? []],
        RegionWide = form.RegionWide switch { true => "yes", false => "no", _ => "" },
        Themes = [.. form.Themes ?? []],
        TargetGroups = [.. form.TargetGroups ?? []],
        HytePriorities = [.. form.HytePriorities ?? []],
        CoreWork = [.. form.CoreWork ?? []],
        Services = string.Join('\n', form.Services ?? []),
        Expertise = string.Join('\n', form.Expertise ?? []),
        Languages = [.. form.Languages ?? []],
        Website = form.Website,
        BusinessId = Value(form, Identifier.Business),
        RegisterNumber = Value(form, Register),
        First = ContactWish.Of(form.Contacts?.ElementAtOrDefault(0)),
        Second = ContactWish.Of(form.Contacts?.ElementAtOrDefault(1)),
    };

    /// <summary>What was written, onto what the form does not show.</summary>
    internal T Onto<T>(T form, OrganizationForm? before) where T : OrganizationForm => (T)(form with
    {
        Names = Names.Value,
        Kind = Clean(Kind),
        Summary = Summary.Value,
        Description = Description.Value,
        PlainText = PlainText.Value,
        HomeMunicipality = Clean(HomeMunicipality),
        Areas = Areas,
        RegionWide = RegionWide switch { "yes" => true, "no" => false, _ => null },
        Themes = Themes,
        TargetGroups = TargetGroups,
        HytePriorities = HytePriorities,
        CoreWork = CoreWork,
        Services = Lines(Services),
        Expertise = Lines(Expertise),
        Languages = Languages,
        Website = Clean(Website),
        Identifiers = Identifiers(before),
        Contacts = [.. new[] { First.Value, Second.Value }.OfType<Contact>(), .. (before?.Contacts ?? []).Skip(2)],
    });

    List<Identifier> Identifiers(OrganizationForm? before)
    {
        var rest = (before?.Identifiers ?? []).Where(i => i.Scheme is not (Identifier.Business or Register));
        var business = Clean(BusinessId) is { } id ? new Identifier(Identifier.Business, Directory.BusinessId.Mended(id)) : null;
        var register = Clean(RegisterNumber) is { } number ? new Identifier(Register, number) : null;
        return [.. new[] { business, register }.OfType<Identifier>(), .. rest];
    }

    static string? Value(OrganizationForm form, string scheme) => form.Identifiers?.FirstOrDefault(i => i.Scheme == scheme)?.Value;
    static string? Clean(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();
    static string[] Lines(string? words) => (words ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public sealed class ContactWish
    {
        public string? Name { get; set; }
        public string? Role { get; set; }
        public string? Email { get; set; }
        public string? Phone { get; set; }
        public string Visibility { get; set; } = "partners";

        internal static ContactWish Of(Contact? contact) => contact is null ? new() : new() { Name = contact.Name, Role = contact.Role, Email = contact.Email, Phone = contact.Phone, Visibility = contact.Visibility.ToString().ToLowerInvariant() };

        internal Contact? Value => (Clean(Name), Clean(Role), Clean(Email), Clean(Phone)) is var (name, role, email, phone) && (name ?? role ?? email ?? phone) is not null
            ? new(name, role, email, phone, Enum.TryParse<Visibility>(Visibility, ignoreCase: true, out var seen) && Enum.IsDefined(seen) ? seen : Directory.Visibility.Staff) : null;
    }
}

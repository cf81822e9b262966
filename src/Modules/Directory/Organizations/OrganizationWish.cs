using Yhdessa.Ui;

namespace Yhdessa.Directory;

/// <summary>An organization's facts while they are being edited in a form.</summary>
public sealed partial class OrganizationWish
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

    /// <summary>Core work in words of one's own: "#sururyhmät #isätyö".</summary>
    public string? Tags { get; set; }
    public List<ServiceWish> Services { get; set; } = [];
    public string? Expertise { get; set; }
    public List<string> Languages { get; set; } = [];
    public TranslatedText Accessibility { get; set; } = new();
    public AddressWish Address { get; set; } = new();
    public string? Website { get; set; }
    public string? BusinessId { get; set; }
    public string? RegisterNumber { get; set; }
    public string? PtvId { get; set; }
    public string? LahellaId { get; set; }
    public List<ContactWish> Contacts { get; set; } = [];
    public List<FundingWish> Funding { get; set; } = [];
    public List<FiguresWish> Figures { get; set; } = [];

    /// <summary>The staff type in what came on paper.</summary>
    public PaperWish Paper { get; set; } = new();

    /// <summary>Likely twins that she knows to be other organizations.</summary>
    public List<Guid> Different { get; set; } = [];

    /// <summary>A blank row at the end of each list, so that one more can be written without script.</summary>
    internal OrganizationWish WithRoom(int year)
    {
        (Contacts, Services, Funding, Figures) = (Told(Contacts), Told(Services), Told(Funding), Told(Figures));
        Services.ForEach(s => s.Mend());
        (Address, Accessibility, Different, CoreWork, Paper) = (Address ?? new(), Accessibility ?? new(), Different ?? [], CoreWork ?? [], Paper ?? new());
        while (Contacts.Count < 2 || !Contacts[^1].IsEmpty) Contacts.Add(new());
        if (Services.Count == 0 || !Services[^1].IsEmpty) Services.Add(new());
        if (Funding.Count == 0 || !Funding[^1].IsEmpty) Funding.Add(new());
        if (Figures.Count == 0 || Figures[^1].Year is not null && !Figures[^1].IsEmpty) Figures.Add(new() { Year = Figures.Any(f => f.Year == year) ? null : year });
        return this;
    }

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
        CoreWork = [.. (form.CoreWork ?? []).Where(Directory.Tags.IsListed)],
        Tags = string.Join(' ', (form.CoreWork ?? []).Where(c => !Directory.Tags.IsListed(c)).Select(c => "#" + c)),
        Services = [.. (form.Services ?? []).Select(ServiceWish.Of)],
        Expertise = string.Join('\n', form.Expertise ?? []),
        Languages = [.. form.Languages ?? []],
        Accessibility = TranslatedText.From(form.Accessibility),
        Address = AddressWish.Of(form.Address),
        Website = form.Website,
        BusinessId = Value(form, Identifier.Business),
        RegisterNumber = Value(form, Identifier.Register),
        PtvId = Value(form, Identifier.Ptv),
        LahellaId = Value(form, Identifier.Lahella),
        Contacts = [.. (form.Contacts ?? []).Select(ContactWish.Of)],
        Funding = [.. (form.Funding ?? []).Select(FundingWish.Of)],
        Figures = [.. (form.Figures ?? []).Select(FiguresWish.Of)],
    };

    /// <summary>What was written, onto what the form does not show.</summary>
    internal T Onto<T>(T form, OrganizationForm? before) where T : OrganizationForm => (T)(form with
    {
        Names = Names.Value,
        Kind = Kind.Told(),
        Summary = Summary.Value,
        Description = Description.Value,
        PlainText = PlainText.Value,
        HomeMunicipality = HomeMunicipality.Told(),
        Areas = Areas,
        RegionWide = RegionWide switch { "yes" => true, "no" => false, _ => null },
        Address = Address.Value,
        Themes = Themes,
        TargetGroups = TargetGroups,
        HytePriorities = HytePriorities,
        CoreWork = [.. CoreWork, .. TagsIn(Tags)],
        Services = [.. Services.Select(s => s.Onto(before)).OfType<Service>()],
        Expertise = Lines(Expertise),
        Languages = Languages,
        Accessibility = Accessibility.Value,
        Website = Website.Told(),
        Identifiers = Identifiers(before),
        Contacts = [.. Contacts.Select(c => c.Value).OfType<Contact>()],
        Funding = [.. Funding.Select(f => f.Value).OfType<FundingSource>()],
        Figures = [.. Figures.Select(f => f.Value).OfType<YearlyFigures>()],
    });

    /// <summary>One of each kind is asked for; more of one kind, which only a program can tell, stay.</summary>
    List<Identifier> Identifiers(OrganizationForm? before)
    {
        var written = new[] { (Identifier.Business, BusinessId), (Identifier.Register, RegisterNumber), (Identifier.Ptv, PtvId), (Identifier.Lahella, LahellaId) }
            .Where(i => i.Item2.Told() is not null).Select(i => new Identifier(i.Item1, i.Item2.Told()!).Mended);
        var rest = (before?.Identifiers ?? []).GroupBy(i => i.Scheme).SelectMany(g => g.Skip(1));
        return [.. written.Concat(rest).Distinct()];
    }

    /// <summary>A row that came wholly empty is mapped to nothing at all.</summary>
    static List<T> Told<T>(List<T>? rows) where T : new() => [.. (rows ?? []).Select(r => r ?? new())];

    /// <summary>The button that asks for one more row of each list.</summary>
    internal static bool IsMore(Microsoft.AspNetCore.Http.HttpContext http) => http.Request.Form["_act"] == "more";

    static string? Value(OrganizationForm form, string scheme) => form.Identifiers?.FirstOrDefault(i => i.Scheme == scheme)?.Value;
    internal static IEnumerable<string> TagsIn(string? words) => (words ?? "").Split([' ', ',', ';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(t => t.TrimStart('#'));
    static string[] Lines(string? words) => (words ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

using FluentValidation.Results;

namespace Yhdessa.Directory;

/// <summary>The form of what an organization tells of itself: one set of rules for the page, the API and the import.</summary>
static class OrganizationFormRules
{
    public const int LongestName = 100, LongestSummary = 150, LongestDescription = 2500, MostRows = 20, LongestRow = 100;

    public static IEnumerable<ValidationFailure> Broken(OrganizationForm form) =>
        Names(form).Concat(Codes(form)).Concat(Rows(form)).Concat(OrganizationRowRules.Broken(form)).Concat(Contacts(form)).Where(f => f is not null)!;

    /// <summary>A rule that names a digit or a limit of its own is told with it.</summary>
    public static void Check<T>(OrganizationForm form, ValidationContext<T> context)
    {
        var broken = Broken(form).ToList();
        if (broken.Exists(b => b.CustomState is object?[]))
            throw new Invalid([.. broken.Select(b => b.CustomState is object?[] args ? new FieldError(b.PropertyName, b.ErrorCode, args) : FieldErrors.Of(b))]);
        broken.ForEach(context.AddFailure);
    }

    /// <summary>For what is made of two records: each held the rules, both together may not.</summary>
    public static void MustHold(OrganizationForm form)
    {
        if (Broken(form).ToList() is { Count: > 0 } broken) throw new ValidationException(broken);
    }

    static IEnumerable<ValidationFailure?> Names(OrganizationForm form)
    {
        var name = form.WholeName();
        if (name.IsEmpty) yield return No("names", "required");
        foreach (var broken in Text("names", name, LongestName)) yield return broken;
        foreach (var broken in Text("summary", form.Summary, LongestSummary)) yield return broken;
        foreach (var broken in Text("description", form.Description, LongestDescription)) yield return broken;
        foreach (var broken in Text("plainText", form.PlainText, LongestDescription)) yield return broken;
        foreach (var broken in Text("accessibility", form.Accessibility, LongestDescription)) yield return broken;
        if (!IsWebAddress(form.Website)) yield return No("website", "web-address");
    }

    static IEnumerable<ValidationFailure?> Codes(OrganizationForm form)
    {
        if (form.Kind is null) yield return No("kind", "required");
        else yield return Known("kind", Classifications.Kinds, [form.Kind]);
        yield return Known("themes", Classifications.Themes, form.Themes);
        yield return Known("targetGroups", Classifications.TargetGroups, form.TargetGroups);
        yield return Known("hytePriorities", Classifications.HytePriorities, form.HytePriorities);
        if (form.CoreWork?.Count > MostRows) yield return No("coreWork", "too-many");
        if (form.CoreWork?.FirstOrDefault(w => !Tags.IsWritten(w)) is not null) yield return No("coreWork", "tag");
        yield return Known("languages", Classifications.Languages, form.Languages);
        if (form.HomeMunicipality is { } home && !Region.IsMunicipality(home)) yield return No("homeMunicipality", "unknown-code");
        if (form.Areas?.FirstOrDefault(a => !Region.IsArea(a)) is not null) yield return No("areas", "unknown-code");
    }

    static IEnumerable<ValidationFailure?> Rows(OrganizationForm form)
    {
        if (form.Expertise?.Count > MostRows) yield return No("expertise", "too-many");
        foreach (var row in form.Expertise ?? []) yield return Line("expertise", row, LongestRow, required: true);
        if (form.Identifiers?.Count > MostRows) yield return No("identifiers", "too-many");
        foreach (var id in form.Identifiers ?? [])
        {
            if (Line("identifiers", id.Value, 60, required: true) is { } unfit) yield return unfit;
            else yield return IdentifierRules.Broken(id);
        }
    }

    static IEnumerable<ValidationFailure?> Contacts(OrganizationForm form)
    {
        if (form.Contacts?.Count > MostRows) yield return No("contacts", "too-many");
        foreach (var contact in form.Contacts ?? [])
        {
            foreach (var line in new[] { contact.Name, contact.Role, contact.Phone }) yield return Line("contacts", line, LongestRow);
            if (contact.Email is { } email && !IsEmail(email)) yield return No("contacts", "not-an-email");
            if (contact is { Email: null, Phone: null, Name: null, Role: null }) yield return No("contacts", "required");
        }
    }

    /// <summary>Good enough to catch a slip; whether the address lives is learnt by writing to it.</summary>
    public static bool IsEmail(string email) =>
        email.Length <= 200 && System.Net.Mail.MailAddress.TryCreate(email, out var parsed) && parsed.Address == email && parsed.Host.Contains('.');

    public static bool IsWebAddress(string? site) => site is null || site.Length <= 300 && Uri.TryCreate(site, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    public static IEnumerable<ValidationFailure?> Text(string field, Translated? text, int longest) => text?.All.Select(t => Line(field, t, longest, lines: true)) ?? [];

    public static ValidationFailure? Line(string field, string? line, int longest, bool required = false, bool lines = false) => line switch
    {
        null or "" => required ? No(field, "required") : null,
        _ when line.Length > longest => TooLong(field, line, longest),
        _ when line.Any(c => char.IsControl(c) && !(lines && c is '\n' or '\r' or '\t') || c.TurnsText()) => No(field, "control-characters"),
        _ => null,
    };

    public static ValidationFailure? Known(string field, string list, IReadOnlyList<string>? codes) => codes switch
    {
        null => null,
        { Count: > MostRows } => No(field, "too-many"),
        _ => codes.FirstOrDefault(c => !Classifications.Has(list, c ?? "")) is not null ? No(field, "unknown-code") : null,
    };

    public static ValidationFailure No(string field, string code) => new(field, code) { ErrorCode = code };

    static ValidationFailure TooLong(string field, string line, int longest) =>
        new(field, "too-long") { ErrorCode = "MaximumLengthValidator", FormattedMessagePlaceholderValues = new() { ["MaxLength"] = longest, ["TotalLength"] = line.Length } };
}

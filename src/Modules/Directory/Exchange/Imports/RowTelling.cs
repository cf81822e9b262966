using FluentValidation.Results;

namespace Yhdessa.Directory.Exchange;

/// <summary>A row read by its import's mapping, upon what is known of its organization already.</summary>
static class RowTelling
{
    public static (OrganizationForm Form, RowReading Reading) Tell(OrganizationImport import, ImportRow row, OrganizationForm? known)
    {
        var (form, reading) = (known ?? new(), new RowReading { Contact = new(null, null, null, null, import.Choices.ContactsFor) });
        foreach (var (field, cell) in import.Mapping.Zip(row.Cells).Where(c => c.First.Length > 0 && c.Second.Length > 0))
            form = ExchangeField.Find(field)!.Put(form, cell, reading);
        form = ExchangeContacts.Ended(ExchangeAddress.Ended(form, reading), reading);
        if (row.Cleaned) reading.Note("cleaned");
        if (known is null && form.Kind is null) form = form with { Kind = Kind(form, reading) ?? import.Choices.Kind };
        foreach (var broken in OrganizationFormRules.Broken(form).Select(Fault).Where(b => reading.Faults.All(f => f.Field != b.Field)).ToList()) reading.No(broken.Field, broken.Code, [.. broken.Args]);
        return (form, reading);
    }

    static string? Kind(OrganizationForm form, RowReading reading)
    {
        if (CodeWords.KindOf(form.Names?.Fi ?? form.Names?.Sv) is not { } kind) return null;
        reading.Note("kind");
        return kind;
    }

    static RowFault Fault(ValidationFailure broken)
    {
        var error = broken.CustomState is object?[] args ? new FieldError(broken.PropertyName, broken.ErrorCode, args) : FieldErrors.Of(broken);
        return new(Column(error), error.Code, [.. error.Args.Select(a => Convert.ToString(a, System.Globalization.CultureInfo.InvariantCulture) ?? "")]);
    }

    /// <summary>The column that the form's field comes from.</summary>
    static string Column(FieldError error) => (error.Field, error.Code) switch
    {
        ("names", _) => "name",
        ("identifiers", "register-number") => "registerNumber",
        ("identifiers", "ptv-id") => "ptvId",
        ("identifiers", "lahella-id") => "lahellaId",
        ("identifiers", _) => "businessId",
        ("contacts", "not-an-email") => "email",
        ("address", "postal-code") => "postalCode",
        var (field, _) => field,
    };
}

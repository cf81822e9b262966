namespace Yhdessa.Directory.Exchange;

/// <summary>How one reaches it: all that everybody sees in one cell, or one contact in columns of its own as other registers have it.</summary>
static class ExchangeContacts
{
    public static readonly IReadOnlyList<ExchangeField> All =
    [
        new("contacts", "directory.edit.contacts", (f, cell, row) => f with { Contacts = Merged(f.Contacts ?? [], Read(cell, row)) }, (o, _) => Write([.. o.Contacts.Where(c => c.Visibility is Visibility.Public)])),
        new("email", "directory.edit.contact.email", (f, cell, row) => { row.Contact = row.Contact with { Email = cell }; return f; }),
        new("phone", "directory.edit.contact.phone", (f, cell, row) => { if (!row.IsLost("phone", cell)) row.Contact = row.Contact with { Phone = Phone(cell, row) }; return f; }),
        new("contactName", "directory.exchange.field.contact-name", (f, cell, row) => { row.Contact = row.Contact with { Name = cell }; return f; }),
        new("contactRole", "directory.exchange.field.contact-role", (f, cell, row) => { row.Contact = row.Contact with { Role = cell }; return f; }),
    ];

    /// <summary>The contact of the single columns: the one that is known by its address or number, or a new one.</summary>
    public static OrganizationForm Ended(OrganizationForm form, RowReading row)
    {
        var told = row.Contact;
        if (told is { Name: null, Role: null, Email: null, Phone: null }) return form;
        var had = form.Contacts ?? [];
        var same = had.FirstOrDefault(c => told.Email is not null && string.Equals(c.Email, told.Email, StringComparison.OrdinalIgnoreCase)) ?? (told.Email is null && told.Phone is not null ? had.FirstOrDefault(c => c.Phone == told.Phone) : null);
        return form with { Contacts = same is null ? [.. had, told] : [.. had.Select(c => c == same ? c with { Name = told.Name ?? c.Name, Role = told.Role ?? c.Role, Phone = told.Phone ?? c.Phone } : c)] };
    }

    /// <summary>What only some see is in no file, and a file takes none of it away.</summary>
    static List<Contact> Merged(IReadOnlyList<Contact> had, List<Contact> told) =>
        [.. had.Where(c => c.Visibility is not Visibility.Public || told.Contains(c)), .. told.Where(c => !had.Contains(c))];

    static string? Write(IReadOnlyList<Contact> contacts) => contacts.Count == 0 ? null : RowLines.Write(contacts.Select(c => (c.Role ?? "", (IEnumerable<(string, string?)>)[("name", c.Name), ("email", c.Email), ("phone", c.Phone), ("show", "public")])));

    static List<Contact> Read(string cell, RowReading row)
    {
        var contacts = new List<Contact>();
        foreach (var (role, more) in RowLines.Read(cell))
            if (more.GetValueOrDefault("show", nameof(Visibility.Staff)).As<Visibility>() is { } visibility)
                contacts.Add(new(more.GetValueOrDefault("name"), role.Length == 0 ? null : role, more.GetValueOrDefault("email"), more.GetValueOrDefault("phone"), visibility));
            else row.No("contacts", "import-unknown-word", more["show"]);
        return contacts;
    }

    /// <summary>401234567 has lost its zero; 358401234567 its plus.</summary>
    static string Phone(string cell, RowReading row)
    {
        if (!cell.All(char.IsAsciiDigit) || cell[0] == '0') return cell;
        row.Note("zero");
        return cell.StartsWith("358", StringComparison.Ordinal) && cell.Length > 9 ? "+" + cell : cell.Length is >= 8 and <= 10 ? "0" + cell : cell;
    }
}

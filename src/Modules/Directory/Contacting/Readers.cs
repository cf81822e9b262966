using Yhdessa.Contracts.Accounts;
using Yhdessa.Mail;

namespace Yhdessa.Directory;

/// <summary>Whom a letter reaches, and the language she reads.</summary>
sealed record Reader(string Email, string Language);

/// <summary>
/// In which language a letter goes: that of the reader's own account, else the one in which the organization's record is told, else Finnish.
/// What it has learnt it keeps for the rest of the command.
/// </summary>
sealed class Readers(DirectoryDb db, ISender sender)
{
    readonly Dictionary<string, string?> known = [];

    /// <summary>The organization's first e-mail address, or that of somebody who looks after its page; null when there is none.</summary>
    public async Task<Reader?> Of(Organization organization, CancellationToken ct)
    {
        if (organization.Contacts.Where(c => c.Email is not null).OrderBy(c => c.Visibility).FirstOrDefault() is { Email: { } email }) return new(email, await LanguageOf(email, organization, ct));
        var owner = await db.Rights.Where(r => r.OrganizationId == organization.Id && r.Right != OrganizationRight.Viewer).OrderByDescending(r => r.Right).Select(r => (Guid?)r.PersonId).FirstOrDefaultAsync(ct);
        return owner is { } person && await sender.Send(new PersonContact(person), ct) is { } contact ? new(contact.Email, contact.Language) : null;
    }

    public async Task<Reader?> Of(Id<Organization> id, CancellationToken ct) => await db.Published.SingleOrDefaultAsync(o => o.Id == id, ct) is { } organization ? await Of(organization, ct) : null;

    public async Task<string> LanguageOf(string email, Organization? organization, CancellationToken ct) => await AccountLanguage(email, ct) ?? organization?.ToldIn ?? "fi";

    /// <summary>Of whoever has that address for her account; null when nobody has.</summary>
    public async Task<string?> AccountLanguage(string email, CancellationToken ct)
    {
        await Know([email], ct);
        return known[EmailAddress.Kept(email)];
    }

    /// <summary>Many at once, before a job or a call-out writes to each.</summary>
    public async Task Know(IEnumerable<string> emails, CancellationToken ct)
    {
        string[] asked = [.. emails.Select(EmailAddress.Kept).Distinct().Where(e => !known.ContainsKey(e))];
        if (asked.Length == 0) return;
        var told = await sender.Send(new LanguagesOfAddresses(asked), ct);
        foreach (var email in asked) known[email] = told.GetValueOrDefault(email);
    }
}

sealed partial class Organization
{
    /// <summary>The one of the house's languages in which it works when it says so of one alone; else that of its name, Finnish first.</summary>
    public string ToldIn => Languages.Intersect(Texts.Languages).ToList() is [var only] ? only : Names.For("fi").Language;
}

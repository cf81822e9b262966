using Yhdessa.Mail;
using Yhdessa.Ui;

namespace Yhdessa.Directory;

/// <summary>The yearly letter to an organization's public address: what is shown of it, and one button.</summary>
sealed class FreshnessLetters(DirectoryDb db, MailedLinks links, MailSettings mail, Readers readers, Texts texts)
{
    /// <summary>Reserved for examples (RFC 2606): made-up organizations have such addresses, and no letter of theirs leaves the house.</summary>
    static readonly string[] madeUp = ["example.org", "example.com", "example.net", ".example", ".test", ".invalid"];

    public bool MayGoTo(string? address) => address is not null && EmailAddress.Is(address)
        && (mail.Mode is MailMode.Folder || !madeUp.Any(end => address.EndsWith(end.StartsWith('.') ? end : "@" + end, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Before a round writes to each.</summary>
    public Task Know(IEnumerable<Organization> organizations, CancellationToken ct) => readers.Know(organizations.Select(o => o.Reachable?.Email).OfType<string>(), ct);

    public Task Ask(Organization organization, FreshnessAsk ask, CancellationToken ct) => Post(organization, ask, "asked", $"directory.freshness-asked:{ask.Id}", ct);

    public Task Remind(Organization organization, FreshnessAsk ask, CancellationToken ct) => Post(organization, ask, "reminder", Reminder.Key($"directory.freshness-{ask.Reminded}", ask.Id, ask.AskedAt), ct);

    async Task Post(Organization organization, FreshnessAsk ask, string what, string key, CancellationToken ct)
    {
        var language = await readers.LanguageOf(organization.Reachable!.Email!, organization, ct);
        var (name, until) = (organization.Names.For(language).Words, ask.AskedAt.AddDays(FreshnessAsk.LinkDays));
        string Say(string part, params object?[] args) => texts.In(language, $"directory.freshness.mail.{part}", args);
        await db.Post(new Letter(key, organization.Reachable!.Email!, language, Say($"{what}.subject", name), [Say($"{what}.intro", name), Shown(organization, language), Say("next"), Say("wrong")])
        {
            Button = new LetterButton(Say("button"), $"/freshness/{links.Token(FreshnessAsk.Link, ask.Id, until)}"),
            UselessAfter = until,
        }, ct);
    }

    /// <summary>What everybody sees, a line each; what is not known is said so.</summary>
    string Shown(Organization organization, string language) =>
        string.Join("\n", FreshnessFacts.Of(organization.Form, texts, language).Select(f => $"{f.Words}: {f.Value ?? texts.In(language, "ui.unknown")}"));
}

/// <summary>What is shown of an organization where it is asked whether that is right: the same in the letter and on the page.</summary>
static class FreshnessFacts
{
    static readonly string[] asked = ["names", "summary", "homeMunicipality", "areas", "themes", "services", "website"];

    public static IEnumerable<(string Words, string? Value)> Of(OrganizationForm form, Texts texts, string language) =>
        OrganizationField.All.Where(f => asked.Contains(f.Name)).Select(f => (texts.In(language, f.Label), f.Words(form, new(texts, language))))
            .Append((texts.In(language, "directory.edit.contacts"), Contacts(form)));

    static string? Contacts(OrganizationForm form)
    {
        var open = (form.Contacts ?? []).Where(c => c.Visibility is Visibility.Public).Select(c => string.Join(" ", new[] { c.Role, c.Phone, c.Email }.OfType<string>())).ToList();
        return open.Count == 0 ? null : string.Join(", ", open);
    }
}

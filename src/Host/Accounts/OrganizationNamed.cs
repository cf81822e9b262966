using Yhdessa.Contracts.Directory;

namespace Yhdessa.Host.Accounts;

/// <summary>The organization a form names: by its id, or by its name when that leaves no doubt.</summary>
static class OrganizationNamed
{
    public static async Task<Guid?> Find(ISender sender, string? text)
    {
        if (Guid.TryParse(text, out var id)) return id;
        if (string.IsNullOrWhiteSpace(text)) return null;
        var meant = await sender.Send(new OrganizationSuggestions(text.Trim()));
        return meant.FirstOrDefault(o => string.Equals(o.Name, text.Trim(), StringComparison.OrdinalIgnoreCase))?.Id ?? (meant is [var only] ? only.Id : null);
    }
}

using Microsoft.AspNetCore.Components.Forms;
using Yhdessa.Contracts.Directory;
using Yhdessa.Contracts.Spaces;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>What the pages for a new line and for an old one have in common.</summary>
public abstract class BulletinFormPage : UseCasePage
{
    protected IReadOnlyList<Choice> Houses { get; private set; } = [];
    protected IReadOnlyList<Choice> Meant { get; private set; } = [];

    protected override string? FieldFor(string path) => path == "organizationId" ? "Organization" : null;

    protected async Task ReadHouses() => Houses = await BulletinFile.Houses(Sender, Http.RequestAborted);

    /// <summary>False where the name fits none, or several: then the form asks which.</summary>
    internal async Task<(bool IsKnown, Guid? Id)> Named(EditContext form, BulletinWish wish)
    {
        if (Guid.TryParse(wish.OrganizationId, out var chosen)) return (true, chosen);
        if (wish.Organization.Told() is not { } name) return (true, null);
        var found = await Ask(new OrganizationSuggestions(name));
        if (found.Where(o => string.Equals(o.Name, name, StringComparison.OrdinalIgnoreCase)).ToList() is { Count: 1 } exact) found = exact;
        if (found is [var one]) return (true, one.Id);
        Meant = [.. found.Select(o => new Choice(o.Id.ToString(), o.Name))];
        return (await Try(form, () => throw new RuleBroken(found.Count == 0 ? "unknown-organization" : "which-organization") { Field = "organizationId" }), null);
    }
}

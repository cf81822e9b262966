using Yhdessa.Contracts.Directory;
using Yhdessa.Ui;

namespace Yhdessa.Directory;

/// <summary>A page on which somebody shares something of an organization: one of her own, or any by its name for the staff.</summary>
public abstract class SharingPage : UseCasePage
{
    IReadOnlyList<OrganizationFact> own = [];

    /// <summary>The organizations she acts for.</summary>
    protected IReadOnlyList<Choice> Own => [.. own.Select(o => new Choice(o.Id.ToString(), o.Name))];

    /// <summary>What the words she wrote may mean, when they mean several.</summary>
    protected IReadOnlyList<Choice> Meant { get; private set; } = [];

    protected bool IsStaff => CurrentUser.Has(DirectoryModule.EditAny);
    protected bool MayShare => IsStaff || own.Count > 0;

    protected async Task KnowOrganizations()
    {
        if (CurrentUser.PersonId is not { } person) throw new SignInNeeded();
        own = await Ask(new OrganizationsOf(person));
    }

    /// <summary>The one that was chosen, or that the words leave no doubt of.</summary>
    protected async Task<Guid?> Owner(OwnerWish wish)
    {
        if (wish.Organization.Told() is not { } words) return null;
        if (Guid.TryParse(words, out var id)) return id;
        var all = await Ask(new OrganizationSuggestions(words));
        Meant = [.. all.Select(o => new Choice(o.Id.ToString(), o.Name))];
        return (all.FirstOrDefault(o => o.Id.ToString() == wish.Chosen) ?? all.FirstOrDefault(o => string.Equals(o.Name, words, StringComparison.OrdinalIgnoreCase)) ?? (all is [var only] ? only : null))?.Id ?? Guid.Empty;
    }

    protected override string? FieldFor(string path) => path.Equals("organizationId", StringComparison.OrdinalIgnoreCase) ? "Owner.Organization" : null;
}

/// <summary>Whose something is, while it is being filled in.</summary>
public sealed class OwnerWish
{
    public string? Organization { get; set; }
    public string? Chosen { get; set; }
}

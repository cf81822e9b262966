using Yhdessa.Contracts.Directory;
using Yhdessa.Ui;

namespace Yhdessa.Spaces.Bookings;

/// <summary>The organizations a person may book for, to choose from.</summary>
static class MyOrganizations
{
    public static async Task<IReadOnlyList<Choice>> Of(Guid? person, ISender sender, CancellationToken ct)
    {
        if (person is not { } known) return [];
        Guid[] mine = [.. (await sender.Send(new OrganizationRights(known), ct)).Where(r => r.Value is "owner" or "editor").Select(r => r.Key)];
        if (mine.Length == 0) return [];
        return [.. (await sender.Send(new OrganizationFacts(mine), ct)).Values.OrderBy(o => o.Name, StringComparer.CurrentCulture).Select(o => new Choice(o.Id.ToString(), o.Name))];
    }
}

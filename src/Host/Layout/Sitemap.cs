using System.Reflection;
using Microsoft.AspNetCore.Components;
using Yhdessa.Contracts.Accounts;

namespace Yhdessa.Host.Layout;

/// <summary>The pages there are: a menu never leads where nothing has been built yet.</summary>
sealed class Sitemap(Modules modules)
{
    readonly HashSet<string> pages = [.. modules.Types.SelectMany(t => t.GetCustomAttributes<RouteAttribute>()).Select(r => r.Template)];

    public bool Has(string page) => pages.Contains(page);
}

/// <summary>The staff pages the reader may open, in the order of the menu.</summary>
sealed class StaffMenu(Modules modules, ICurrentUser user, Sitemap pages)
{
    public IEnumerable<StaffPage> All => modules.All.SelectMany(m => m.StaffPages)
        .Where(p => pages.Has(p.Address) && modules.Permissions.ContainsKey(p.Permission) && user.Has(p.Permission))
        .OrderBy(p => p.Place);

    /// <summary>A long menu is found one's way in by what a page is for: the day's work, content, the house itself.</summary>
    public IEnumerable<IGrouping<string, StaffPage>> Parts => All.GroupBy(p => p.Place switch { < 30 => "host.staff.menu.daily", < 60 => "host.staff.menu.content", _ => "host.staff.menu.house" });

    public StaffPage? First() => All.FirstOrDefault();
}

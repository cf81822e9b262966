using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace Yhdessa.Host.Layout;

/// <summary>The pages there are: a menu never leads where nothing has been built yet.</summary>
sealed class Sitemap(Modules modules)
{
    readonly HashSet<string> pages = [.. modules.Types.SelectMany(t => t.GetCustomAttributes<RouteAttribute>()).Select(r => r.Template)];

    public bool Has(string page) => pages.Contains(page);
}

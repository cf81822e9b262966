namespace Yhdessa.Host.Layout;

/// <summary>The staff pages the reader may open, in the order of the menu: what is opened every day comes first.</summary>
sealed class StaffMenu(Modules modules, ICurrentUser user, Sitemap pages, Texts texts)
{
    /// <summary>So few that folding them would only hide them.</summary>
    const int Few = 10;

    List<StaffPage>? all;

    public IReadOnlyList<StaffPage> All => all ??=
    [
        .. modules.All.SelectMany(m => m.StaffPages.Select(p => p with { Part = p.Part ?? PartOf(m) }))
            .Where(p => pages.Has(p.Address) && modules.Permissions.ContainsKey(p.Permission) && user.Has(p.Permission))
            .OrderBy(p => p.Place),
    ];

    /// <summary>By matter: somebody who looks for a page knows what it is about, not who made it.</summary>
    public IEnumerable<IGrouping<string, StaffPage>> Parts => All.GroupBy(p => p.Part!);

    public bool IsShort => All.Count <= Few;

    /// <summary>The page an address is or belongs under: the longest that begins it.</summary>
    public StaffPage? At(PathString path) => All.Where(p => path.StartsWithSegments(p.Address)).MaxBy(p => p.Address.Length);

    public string Words(string part) => texts[Key(part)];

    /// <summary>A module with words of its own in the menu is a part; the rest is the house's.</summary>
    string PartOf(Module module) => texts.Has(Key(module.Name)) ? module.Name : "house";

    static string Key(string part) => "host.staff.menu." + part;
}

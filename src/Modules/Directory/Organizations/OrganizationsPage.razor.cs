using Yhdessa.Search;
using Yhdessa.Ui;

namespace Yhdessa.Directory;

public sealed partial class OrganizationsPage
{
    const int OnPage = 20;

    OrganizationList query = new();
    Listed<OrganizationAnswer> list = new([], 1, OnPage, 0);
    List<Facet> facets = [];
    Dictionary<string, int> counts = [];
    List<(string Words, string Address, int Count)> wider = [];
    Dictionary<string, string> networks = [];
    string? meant;

    Address Now => Address.Of(Http);
    bool IsFiltered => query.Q is not null || query.Choices.Count > 0 || query.Freshness.Count > 0;
    bool IsMap => Now.One("view") == "map";

    /// <summary>Networks have a list of their own; who is in none is found only here.</summary>
    IReadOnlyList<Facet> Shown => [.. facets.Select(f => f.Name == OrganizationFacets.Network ? f with { Values = [.. f.Values.Where(v => v.Value == OrganizationFacets.NoNetwork || query.Network.Contains(v.Value))] } : f)];

    protected override async Task OnInitializedAsync()
    {
        query = OrganizationQuery.Of(Now) with { PageSize = OnPage };
        list = await Ask(query);
        if (query.Network.Count > 0) networks = (await Ask(new NetworkList { PageSize = 200 })).Items.ToDictionary(n => n.Slug, n => n.Names.For(Language).Words);
        counts = list.Facets![OrganizationFacets.Municipality].ToDictionary(c => c.Value, c => c.Count);
        facets = [.. OrganizationQuery.Facets.Select(Read)];
        if (list.Total == 0) await Widen();
        if (list.Total == 0 && query.Q is not null) meant = await Ask(new MeantWords(OrganizationFacets.SearchKind, query.Q));
    }

    string Words(string facet, string value) => networks.GetValueOrDefault(value) ?? OrganizationWords.Of(T, facet, value, Language);

    Facet Read(string name)
    {
        var values = list.Facets![name].Select(c => new FacetValue(c.Value, Words(name, c.Value), c.Count));
        if (name == OrganizationFacets.Municipality)   // in the region's own order, a former municipality under its present one
            values = Region.Municipalities.SelectMany(m => m.Subareas.Select(s => (s.Code, "– " + s.Name)).Prepend((m.Code, Words(name, m.Code))))
                .Select(m => new FacetValue(m.Item1, m.Item2, counts.GetValueOrDefault(m.Item1)));   // also those with none: the region is the same for all
        return new Facet(name, T[$"directory.facet.{name}"], [.. values.Take(20)]);
    }

    /// <summary>Nothing fits: which one filter less would give something.</summary>
    async Task Widen()
    {
        foreach (var (facet, values) in query.Choices)
        {
            var address = Now.With((facet, null), ("page", null));
            var count = (await Ask(OrganizationQuery.Of(address) with { PageSize = 1 })).Total;
            if (count > 0) wider.Add((string.Join(", ", values.Select(v => Words(facet, v))), address, count));
        }
        if (query.Q is { } words && query.Choices.Count > 0 && (await Ask(query with { Q = null, PageSize = 1 })).Total is > 0 and var found) wider.Add(($"”{words}”", Now.With(("q", null)), found));
        wider = [.. wider.OrderByDescending(w => w.Count).Take(3)];
    }
}

/// <summary>The list's question as the address holds it. What a page does not know it leaves out: an old link still shows a list.</summary>
static class OrganizationQuery
{
    public static readonly string[] Facets = [OrganizationFacets.Municipality, OrganizationFacets.Theme, OrganizationFacets.TargetGroup, OrganizationFacets.Kind, OrganizationFacets.HytePriority, OrganizationFacets.Freshness, OrganizationFacets.CoreWork, OrganizationFacets.Network];

    public static OrganizationList Of(Address address) => new()
    {
        Q = address.Words,
        Municipality = [.. address.All(OrganizationFacets.Municipality).Where(Region.IsArea)],
        Theme = Known(address, OrganizationFacets.Theme),
        TargetGroup = Known(address, OrganizationFacets.TargetGroup),
        HytePriority = Known(address, OrganizationFacets.HytePriority),
        Kind = Known(address, OrganizationFacets.Kind),
        CoreWork = [.. address.All(OrganizationFacets.CoreWork).Where(Tags.IsWritten)],
        Network = [.. address.All(OrganizationFacets.Network)],
        Freshness = [.. address.All(OrganizationFacets.Freshness).Where(Directory.Freshness.States.Contains)],
        Sort = SortBy.TryRead([address.One("sort")], out var sort) && sort is SortBy { Keys: [{ Key: "name" or "modifiedAt" }] } by ? by : null,
        Page = Address.PageIn(address.One("page")),
    };

    static IReadOnlyList<string> Known(Address address, string facet) => [.. address.All(facet).Where(v => Classifications.Has(OrganizationFacets.Lists[facet], v))];
}

using Yhdessa.Search;

namespace Yhdessa.Directory;

/// <summary>A network counted from what its members tell of themselves. Nothing is guessed: what few have told says how few.</summary>
/// <param name="Municipality">Target groups are counted among those who work there; null the whole region.</param>
[OpenToAll]
sealed record NetworkSheet(string Id, string? Municipality = null) : IQuery<NetworkSheet.Answer>
{
    public const int MostWords = 50, MostServices = 200;

    /// <param name="Untold">Members who have told neither a theme nor a target group.</param>
    public sealed record Answer(Guid NetworkId, string Slug, Translated Names, int Members, int Untold, IReadOnlyList<GroupCell> TargetGroups, IReadOnlyList<PlaceCell> Municipalities,
        IReadOnlyList<FacetCount> Expertise, IReadOnlyList<Offer> Services, Figure Volunteers, Figure Staff, IReadOnlyList<FacetCount> Freshness);

    public sealed record GroupCell(string Theme, string TargetGroup, int Count);
    public sealed record PlaceCell(string Theme, string Municipality, int Count);
    public sealed record Offer(Translated Name, OrganizationLink Organization);

    /// <param name="Sum">Null when nobody has told.</param>
    /// <param name="Told">How many members have told it, of <paramref name="Of"/>, each by its latest year.</param>
    public sealed record Figure(int? Sum, int Told, int Of, int? FirstYear, int? LastYear);
}

sealed class NetworkSheetHandler(DirectoryDb db, OrganizationBoards boards, TimeProvider clock) : IRequestHandler<NetworkSheet, NetworkSheet.Answer>
{
    sealed record Member(Guid Id, string Slug, Translated Names, IReadOnlyList<string> Expertise, IReadOnlyList<Service> Services, IReadOnlyList<YearlyFigures> Figures);

    public async Task<NetworkSheet.Answer> Handle(NetworkSheet ask, CancellationToken ct)
    {
        if (ask.Municipality is { } code && !Region.IsArea(code)) throw new BadInput("invalid", [new FieldError("municipality", "unknown-code", code)]);
        var network = await db.NetworkToShow(ask.Id, ct);
        var board = await boards.Current(db, ct);
        var rows = board.Facets.Matching(new Choices().Choose(OrganizationFacets.Network, network.Slug));
        var here = ask.Municipality is null ? rows : board.Facets.Matching(new Choices().Choose(OrganizationFacets.Municipality, ask.Municipality), rows);
        var members = await db.Published.AsNoTracking().Where(o => db.Members.Any(m => m.NetworkId == network.Id && m.OrganizationId == o.Id))
            .Select(o => new Member(o.Id, o.Slug, o.Names, o.Expertise, o.Services, o.Figures)).ToListAsync(ct);
        var told = board.Facets.Any(OrganizationFacets.Theme, rows);
        told.Or(board.Facets.Any(OrganizationFacets.TargetGroup, rows));
        return new(network.Id, network.Slug, network.Names, rows.Count, rows.Count - told.Count,
            [.. board.Facets.Cross(OrganizationFacets.Theme, OrganizationFacets.TargetGroup, here).Select(c => new NetworkSheet.GroupCell(c.Row, c.Column, c.Count))],
            [.. board.Facets.Cross(OrganizationFacets.Theme, OrganizationFacets.Municipality, rows).Select(c => new NetworkSheet.PlaceCell(c.Row, c.Column, c.Count))],
            Expertise(members), Services(members), Sum(members, f => f.Volunteers), Sum(members, f => f.Staff), board.CountStates(rows, clock.Now()));
    }

    /// <summary>One thing however it is written: by its first writing.</summary>
    static IReadOnlyList<FacetCount> Expertise(IReadOnlyList<Member> members) =>
        [.. members.SelectMany(m => m.Expertise.DistinctBy(Slug.Of)).GroupBy(Slug.Of).Select(g => new FacetCount(g.First(), g.Count())).OrderByDescending(c => c.Count).ThenBy(c => c.Value, Finnish.Order).Take(NetworkSheet.MostWords)];

    static IReadOnlyList<NetworkSheet.Offer> Services(IReadOnlyList<Member> members) =>
        [.. members.SelectMany(m => m.Services.Select(s => new NetworkSheet.Offer(s.Name, new(m.Id, m.Slug, m.Names.For("fi").Words)))).OrderBy(o => o.Name.For("fi").Words, Finnish.Order).Take(NetworkSheet.MostServices)];

    static NetworkSheet.Figure Sum(IReadOnlyList<Member> members, Func<YearlyFigures, int?> of)
    {
        var told = members.Select(m => m.Figures.OrderByDescending(f => f.Year).FirstOrDefault(f => of(f) is not null)).OfType<YearlyFigures>().ToList();
        return new(told.Count == 0 ? null : told.Sum(f => of(f)!.Value), told.Count, members.Count, told.Count == 0 ? null : told.Min(f => f.Year), told.Count == 0 ? null : told.Max(f => f.Year));
    }
}

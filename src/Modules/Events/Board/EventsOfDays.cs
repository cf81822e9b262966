using System.Globalization;
using Yhdessa.Search;

namespace Yhdessa.Events;

/// <summary>The events of some days without their long texts, with counts for every filter: a month, a week, the map and other sites' frames ask it.</summary>
[OpenToAll]
sealed record EventsOfDays(EventList Ask, int Most) : IQuery<EventsOfDays.Answer>
{
    /// <param name="Total">How many there are, of which the first are told.</param>
    internal sealed record Answer(IReadOnlyList<EventAnswer> Events, int Total, IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> Facets);
}

sealed class EventsOfDaysHandler(EventsDb db, EventBoards boards, ISearch search, TimeProvider clock) : IRequestHandler<EventsOfDays, EventsOfDays.Answer>
{
    public async Task<EventsOfDays.Answer> Handle(EventsOfDays wish, CancellationToken ct)
    {
        var (board, ask, today) = (await boards.Current(db, ct), wish.Ask, Helsinki.Today(clock));
        var hits = await search.Find(Event.SearchKind, ask.Q, ct);
        if (hits is { Count: 0 }) await search.Missed(ask.Q, ct);
        var choice = new BoardChoice(board, ask, today, board.Of(hits?.Keys));
        var rows = choice.Rows();
        return new([.. rows.Rows().Take(wish.Most).Select(i => board.Rows[i])], rows.Count, choice.Counts());
    }
}

/// <summary>The filters of a question on the board, and each counted among what the others leave: what one would get by choosing it.</summary>
sealed class BoardChoice(EventBoard board, EventList ask, DateOnly today, Bits? found)
{
    /// <summary>Those with most events: a list of hundreds would filter nothing.</summary>
    const int MostOrganizations = 12;

    readonly Choices choices = new Choices()
        .Choose(EventBoard.Municipality, ask.Municipality)
        .Choose(EventBoard.Host, ask.HostMunicipality)
        .Choose(EventBoard.Type, ask.Type.Select(t => t.Code()))
        .Choose(EventBoard.Organization, ask.Organization.Select(o => o.ToString()))
        .Choose(EventBoard.Precision, ask.DatePrecision.Select(p => p.Code()))
        .Choose(EventBoard.Year, ask.Year.Select(y => y.ToString(CultureInfo.InvariantCulture)))
        .Choose(EventBoard.TargetGroup, ask.TargetGroup)
        .Choose(EventBoard.Free, ask.Free is true ? ["true"] : [])
        .Choose(EventBoard.Accessible, ask.Accessible is true ? ["true"] : [])
        .Choose(EventBoard.Evening, ask.Evening is true ? ["true"] : []);

    readonly Bits within = board.Within(ask, today, found);

    public Bits Rows() => board.Facets.Matching(choices, within);

    public IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> Counts() => new Dictionary<string, IReadOnlyList<FacetCount>>
    {
        [EventBoard.Municipality] = Count(EventBoard.Municipality),
        [EventBoard.Type] = Count(EventBoard.Type),
        [EventBoard.Organization] = [.. Count(EventBoard.Organization).Take(MostOrganizations)],
        [EventBoard.Precision] = Count(EventBoard.Precision),
        [EventBoard.Year] = ask.IsOfDays ? [] : [.. board.Facets.Count(EventBoard.Year, choices, ask.NotOverBy is null ? within : board.Within(ask with { NotOverBy = null }, today, found)).OrderByDescending(c => c.Value, StringComparer.Ordinal)],
        [EventBoard.TargetGroup] = Count(EventBoard.TargetGroup),
        [EventBoard.Free] = Count(EventBoard.Free),
        [EventBoard.Accessible] = Count(EventBoard.Accessible),
        [EventBoard.Evening] = Count(EventBoard.Evening),
        ["weekend"] = Weekend(),
    };

    IReadOnlyList<FacetCount> Count(string facet) => board.Facets.Count(facet, choices, within);

    IReadOnlyList<FacetCount> Weekend() => board.Facets.Matching(choices, ask.Weekend is true ? within : board.Within(ask with { Weekend = true }, today, found)).Count is > 0 and var count ? [new("true", count)] : [];
}

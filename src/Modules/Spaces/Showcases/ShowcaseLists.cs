using System.Linq.Expressions;
using System.Text.Json.Serialization;
using Yhdessa.Spaces.Houses;

namespace Yhdessa.Spaces.Showcases;

/// <summary>Lists of showcase times, the newest first; those that are not open yet only for those who keep them.</summary>
[OpenToAll]
sealed record ShowcaseLists : ListQuery<ShowcaseListRow>
{
    public Guid? HouseId { get; init; }
    public bool? Open { get; init; }
}

[OpenToAll]
sealed record OneShowcaseList(Id<ShowcaseList> Id) : IQuery<ShowcaseListRow>;

/// <summary>A list as everybody may see it.</summary>
sealed record ShowcaseListRow : Versioned
{
    public required Guid Id { get; init; }
    public required Guid HouseId { get; init; }
    public required string House { get; init; }
    public required string Name { get; init; }
    public string? About { get; init; }

    /// <summary>The last day on which only who has never had a turn takes one.</summary>
    public DateOnly? FirstUntil { get; init; }

    /// <summary>The last day on which an organization has at most mostEach turns.</summary>
    public required DateOnly SharedUntil { get; init; }
    public required int MostEach { get; init; }
    public required int CancelDays { get; init; }
    public required bool Open { get; init; }

    /// <summary>Places ahead, and how many of them nobody has.</summary>
    public required int Ahead { get; init; }
    public required int Free { get; init; }
    [JsonIgnore] public IReadOnlyList<ShowcaseRhythm> Rhythms { get; init; } = [];
    public string? Mark { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ModifiedAt { get; init; }

    public static Expression<Func<ShowcaseList, ShowcaseListRow>> Of(IQueryable<House> houses, IQueryable<ShowcaseDay> ahead) => l => new ShowcaseListRow
    {
        Id = l.Id.Value,
        HouseId = l.HouseId.Value,
        House = houses.Where(h => h.Id == l.HouseId).Select(h => h.Name).First(),
        Name = l.Name,
        About = l.About,
        FirstUntil = l.FirstUntil,
        SharedUntil = l.SharedUntil,
        MostEach = l.MostEach,
        CancelDays = l.CancelDays,
        Open = l.IsOpen,
        Ahead = ahead.Where(d => d.ListId == l.Id).SelectMany(d => d.Places).Count(),
        Free = ahead.Where(d => d.ListId == l.Id).SelectMany(d => d.Places).Count(p => p.OrganizationId == null),
        Rhythms = l.Rhythms,
        Mark = l.Mark,
        CreatedAt = l.CreatedAt,
        ModifiedAt = l.ModifiedAt,
        Revision = l.Revision,
    };
}

sealed class ShowcaseListsHandler(SpacesDb db, ShowcaseBook book, TimeProvider clock) : IRequestHandler<ShowcaseLists, Listed<ShowcaseListRow>>, IRequestHandler<OneShowcaseList, ShowcaseListRow>
{
    static readonly Sorts<ShowcaseList> sorts = new() { ["createdAt"] = l => l.CreatedAt, ["name"] = l => l.Name, ["modifiedAt"] = l => l.ModifiedAt };

    IQueryable<ShowcaseList> Seen => book.Handles ? db.Set<ShowcaseList>() : db.Set<ShowcaseList>().Where(l => l.IsOpen);

    public Task<Listed<ShowcaseListRow>> Handle(ShowcaseLists ask, CancellationToken ct)
    {
        var wanted = Seen;
        if (ask.HouseId is { } house) wanted = wanted.Where(l => l.HouseId == (Id<House>)house);
        if (ask.Open is { } open) wanted = wanted.Where(l => l.IsOpen == open);
        return (ask with { Sort = ask.Sort ?? new([("createdAt", true)]) }).Answer(db, Seen.IgnoreQueryFilters(), wanted, Row(), sorts, ct);
    }

    public async Task<ShowcaseListRow> Handle(OneShowcaseList ask, CancellationToken ct) =>
        await Seen.AsNoTracking().Where(l => l.Id == ask.Id).Select(Row()).SingleOrDefaultAsync(ct) ?? throw new NotFound("showcase-list");

    Expression<Func<ShowcaseList, ShowcaseListRow>> Row()
    {
        var now = clock.Now();
        return ShowcaseListRow.Of(db.Houses.IgnoreQueryFilters(), db.Set<ShowcaseDay>().Where(d => d.Start > now));
    }
}

using System.Globalization;
using Yhdessa.Search;

namespace Yhdessa.Events;

/// <summary>Keeps the board until somebody has committed a change to an event, here or on another host.</summary>
sealed class EventBoards : IDisposable
{
    readonly BoardKeeper<EventBoard> keeper = new();

    public async Task<EventBoard> Current(EventsDb db, CancellationToken ct) => await keeper.Current(await Stamp(db, ct), () => Read(db, ct), ct);

    /// <summary>Changes whenever a commit does: a new event is one more, a changed one has a greater revision, and what came as another went is the latest. Each is read from an index.</summary>
    static async Task<string> Stamp(EventsDb db, CancellationToken ct)
    {
        var now = await db.Events.OrderBy(e => e.Id).Select(_ => new { Count = db.Events.Count(), Revisions = db.Events.Sum(e => e.Revision), Latest = db.Events.Max(e => e.ModifiedAt) }).FirstOrDefaultAsync(ct);
        return now is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{now.Count}/{now.Revisions}/{now.Latest.Ticks}");
    }

    static async Task<EventBoard> Read(EventsDb db, CancellationToken ct) => new(await db.Published.AsNoTracking().OrderBy(e => e.SortKey).ThenBy(e => e.Id)
        .Select(e => new EventAnswer(e.Id, e.Slug, e.Name, e.Kind, e.Type, e.Status, e.Publication, e.Precision)
        {
            Year = e.Year,
            HostMunicipality = e.HostMunicipality,
            Organizer = e.Organizer,
            Municipality = e.Municipality,
            Subarea = e.Subarea,
            Place = e.Place,
            OrganizationIds = e.OrganizationIds,
            SeriesId = e.SeriesId,
            Price = e.IsFree == true ? new EventPrice(true, null, null) : null,
            Accessibility = e.Accessibility,
            TargetGroups = e.TargetGroups,
            Source = e.Source,
            Mark = e.Mark,
            Date = new EventDate(e.Precision, e.FirstDay, e.LastDay, e.Start, e.End),
        }).ToListAsync(ct));

    public void Dispose() => keeper.Dispose();
}

static class BoardTables
{
    /// <summary>So that nobody walks through whole events to see whether one has changed.</summary>
    public static void Map(ModelBuilder model) => model.Entity<Event>().HasIndex(e => e.Revision);
}

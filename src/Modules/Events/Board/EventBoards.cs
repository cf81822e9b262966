using System.Globalization;
using System.Linq.Expressions;
using Yhdessa.Search;

namespace Yhdessa.Events;

/// <summary>Keeps the board until somebody has committed a change to an event, here or on another host.</summary>
sealed class EventBoards : IDisposable
{
    readonly BoardKeeper<EventBoard> keeper = new();

    public async Task<EventBoard> Current(EventsDb db, CancellationToken ct) => await keeper.Current(await Stamp(db, ct), () => Read(db, ct), ct);

    /// <summary>Changes whenever a commit does: a new event is one more, a changed one has a greater revision (those never changed need not be gone through), and what came as another went is the latest. Each is read from an index.</summary>
    static async Task<string> Stamp(EventsDb db, CancellationToken ct)
    {
        var now = await db.Events.OrderBy(e => e.Id).Select(_ => new { Count = db.Events.Count(), Revisions = db.Events.Where(e => e.Revision > 1).Sum(e => e.Revision), Latest = db.Events.Max(e => e.ModifiedAt) }).FirstOrDefaultAsync(ct);
        return now is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{now.Count}/{now.Revisions}/{now.Latest.Ticks}");
    }

    static async Task<EventBoard> Read(EventsDb db, CancellationToken ct) => new(await db.Published.AsNoTracking().OrderBy(e => e.SortKey).ThenBy(e => e.Id)
        .Select(Row).ToListAsync(ct));

    /// <summary>An event without its long texts.</summary>
    internal static readonly Expression<Func<Event, EventAnswer>> Row = e => new EventAnswer(e.Id, e.Slug, e.Name, e.Kind, e.Type, e.Status, e.Publication, e.Precision)
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
        ModifiedAt = e.ModifiedAt,
        Revision = e.Revision,
        Date = new EventDate(e.Precision, e.FirstDay, e.LastDay, e.Start, e.End),
        IsGone = e.DeletedAt != null,
    };

    public void Dispose() => keeper.Dispose();
}

static class BoardTables
{
    /// <summary>So that nobody walks through whole events to see whether one has changed.</summary>
    public static void Map(ModelBuilder model) => model.Entity<Event>().HasIndex(e => e.Revision);
}

using Microsoft.EntityFrameworkCore;
using Yhdessa.Directory;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using Season = Yhdessa.Tests.Directory.Season;

namespace Yhdessa.Tests.Events;

/// <summary>A house that fetches from another one, and what came of it.</summary>
static class HarvestHouse
{
    public static readonly DateTimeOffset Noon = Helsinki.At(new DateTime(2026, 3, 4, 12, 0, 0)).ToUniversalTime();

    public static async Task<(House House, Id<HarvestSource> Source)> Fetching(LinkedSink sink, Provider? on = null, bool publishes = true)
    {
        var house = sink.House(on);
        house.Clock.Now = Noon;
        await house.Send(new ImportSeason(Season.File));
        return (house, await house.Send(new AddSource("Naapuri", LinkedSink.Address + "?division=kunta:lahti", publishes)));
    }

    public static Task<List<Event>> Taken(House house) => house.In((EventsDb db) => db.Events.AsNoTracking().Where(e => db.Harvested.Any(h => h.EventId == e.Id)).OrderBy(e => e.SortKey).ToListAsync());
    public static Task<HarvestRun> Run(House house) => house.In((EventsDb db) => db.HarvestRuns.AsNoTracking().SingleAsync());
    public static Task<JobReport> Fetch(House house) => house.Send(new HarvestEvents(house.Clock.Now));
}

using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Events.Fairs;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Events.Fairs;

static class FairHouse
{
    /// <summary>The place of that number on the floor plan.</summary>
    public static Task<Id<Stall>> Stall(House house, Guid of, int number) => house.In((EventsDb db) => db.Set<Stall>().Where(s => s.EventId == (Id<Event>)of && s.Number == number).Select(s => s.Id).SingleAsync());
}

using Microsoft.EntityFrameworkCore;
using Yhdessa.Directory;
using Yhdessa.Kernel;
using Yhdessa.Tests.Events;

namespace Yhdessa.Tests.Databases;

public class ManyIdsTests
{
    /// <summary>What a search finds is asked for by its ids, and nobody knows how many a common word finds.</summary>
    [Fact]
    public async Task Forty_thousand_ids_are_asked_for_at_once()
    {
        using var house = await EventsHouse.WithOrganizations();
        var one = (Id<Organization>)EventsHouse.Dila;
        Id<Organization>[] ids = [.. Enumerable.Range(0, 40_000).Select(_ => Id<Organization>.New()), one];

        var found = await house.In((DirectoryDb db) => db.Organizations.Where(o => ids.Contains(o.Id)).Select(o => o.Id).ToListAsync());

        found.ShouldBe([one]);
    }
}

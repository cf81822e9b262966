using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Host.Verbs;
using Yhdessa.Participation;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Loop;

public sealed class DemonstrationGoneTests
{
    [Fact]
    public async Task Nothing_that_was_made_up_is_counted_after_the_demonstration_is_taken_away()
    {
        using var house = House.WithDemonstration();
        await house.DeliverEvents();
        (await house.In<ParticipationDb, int>(db => db.Facts.CountAsync())).ShouldBeGreaterThan(0);

        await Demonstration.Remove(house.Services, default);
        await house.DeliverEvents();

        (await house.In<ParticipationDb, List<string>>(db => db.Facts.Select(f => f.Row).ToListAsync())).ShouldBeEmpty();
        (await house.Stranger().GetAsync(new Uri("/impact", UriKind.Relative))).IsSuccessStatusCode.ShouldBeTrue();
    }
}

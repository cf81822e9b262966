using Microsoft.EntityFrameworkCore;
using Yhdessa.Contracts.Spaces;
using Yhdessa.Kernel;
using Yhdessa.Participation;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Jobs;

public class RelayTests
{
    [Theory, OnEachDatabase]
    public async Task Two_hosts_relays_at_once_deliver_each_message_once(Provider on)
    {
        using var house = new House(on);
        using var beside = House.Beside(house);
        beside.Clock.Now = house.Clock.Now;
        const int bookings = 45;
        await house.In((KernelDb db) =>
        {
            for (var i = 0; i < bookings; i++) db.Tell(new SpaceBooked(Guid.CreateVersion7(), Guid.CreateVersion7(), null, house.Clock.Now, house.Clock.Now.AddHours(1), 3), house.Clock.Now);
            return Task.FromResult(0);
        });
        var told = await house.In((KernelDb db) => db.Messages.CountAsync());

        var delivered = await Task.WhenAll(Task.Run(house.DeliverEvents), Task.Run(beside.DeliverEvents));

        delivered.Sum().ShouldBe(told);
        (await house.In((KernelDb db) => db.Messages.CountAsync(m => m.DeliveredAt == null))).ShouldBe(0);
        (await house.In((ParticipationDb db) => db.Facts.CountAsync())).ShouldBe(bookings);
    }
}

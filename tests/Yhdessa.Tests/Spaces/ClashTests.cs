using System.Net;
using Yhdessa.Spaces;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.SpacesHouse;

namespace Yhdessa.Tests.Spaces;

/// <summary>What else there is, where it is not easily found.</summary>
public sealed class ClashTests : IDisposable
{
    readonly House house = new House().AtNow();

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task A_lone_space_open_an_hour_here_and_there_still_offers_three_times()
    {
        var space = await house.ASpace(card: c => c with { OpeningHours = new([new(DayOfWeek.Thursday, new(12, 0), new(14, 0)), new(DayOfWeek.Friday, new(9, 0), new(11, 0)), new(DayOfWeek.Monday, new(15, 0), new(18, 0))], []) });
        await house.As(Guid.CreateVersion7()).Booked(Wish(space, At(5, 12), At(5, 14)));
        await house.As(Guid.CreateVersion7()).Booked(Wish(space, At(12, 12), At(12, 14)));
        await house.As(Guid.CreateVersion7()).Booked(Wish(space, At(19, 12), At(19, 14)));

        var answer = await house.As(Guid.CreateVersion7()).Book(Wish(space, At(5, 12), At(5, 14)));

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var offers = (await answer.Body()).GetProperty("alternatives").EnumerateArray().Select(a => a.GetProperty("start").GetDateTimeOffset()).ToList();
        offers.ShouldBe([At(6, 9), At(9, 15), At(13, 9)]);
    }
}

using System.Net.Http.Json;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.SpacesHouse;

namespace Yhdessa.Tests.Spaces;

public sealed class HandlingTimeTests : IDisposable
{
    readonly House house = new House().AtNow();

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task How_long_an_answer_usually_takes_is_told_where_one_books_once_there_are_answers_enough()
    {
        var space = await house.ASpace(card: c => c with { Terms = new(RequiresHandling: true) });
        var (booker, staff) = (house.As(Guid.CreateVersion7()), house.As(Guid.CreateVersion7(), Roles.Coordinator));
        Task<string> Page(string address) => booker.GetStringAsync(new Uri(address, UriKind.Relative));
        async Task Answered(int hours, string act)
        {
            house.Clock.Now = Now;
            var id = await booker.Booked(Wish(space, At(20, 8 + hours / 8), At(20, 9 + hours / 8)));
            house.Clock.Now = Now.AddHours(hours);
            (await staff.PostAsJsonAsync($"/api/v1/bookings/{id}:{act}", act == "deny" ? new { reason = "Remontti." } : new object())).EnsureSuccessStatusCode();
        }

        await Answered(2, "approve");
        await Answered(40, "deny");
        (await Page($"/spaces/{space}/book")).ShouldNotContain("Puolet toiveista");

        await Answered(8, "approve");

        foreach (var address in (string[])[$"/spaces/{space}/book", $"/spaces/{space}"]) (await Page(address)).ShouldContain("Puolet toiveista sai vastauksen 8 tunnissa (n = 3, 90 päivää).");
        house.Clock.Now = Now.AddDays(100);
        (await Page($"/spaces/{space}/book")).ShouldNotContain("Puolet toiveista");
    }
}

using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Kernel;

namespace Yhdessa.Tests.Support;

public class HouseTests
{
    [Theory, OnEachDatabase]
    public async Task The_house_opens_on_an_empty_database(Provider on)
    {
        using var house = new House(on);

        var answer = await house.Stranger().GetAsync(new Uri("/no-such-page", UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Ei löytynyt");
    }

    [Theory, OnEachDatabase]
    public async Task Each_house_has_a_database_of_its_own(Provider on)
    {
        using House one = new(on), other = new(on);
        var before = await other.In((KernelDb db) => db.Audit.CountAsync());   // what every house starts with

        await one.In(async (KernelDb db) => { db.Audit.Add(new()); return await Task.FromResult(0); });

        (await one.In((KernelDb db) => db.Audit.CountAsync())).ShouldBe(before + 1);
        (await other.In((KernelDb db) => db.Audit.CountAsync())).ShouldBe(before);
    }

    [Fact]
    public void A_test_sets_the_clock()
    {
        using var house = new House();
        var jubilee = new DateTimeOffset(2024, 10, 16, 12, 0, 0, TimeSpan.FromHours(3));

        house.Clock.Now = jubilee;

        house.Services.GetRequiredService<TimeProvider>().GetUtcNow().ShouldBe(jubilee);
        house.Clock.Advance(TimeSpan.FromHours(1));
        house.Services.GetRequiredService<TimeProvider>().GetUtcNow().ShouldBe(jubilee.AddHours(1));
    }
}

using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Kernel;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Levels;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.Series.SeriesHouse;

namespace Yhdessa.Tests.Spaces.Series;

/// <summary>What a house asks of one booking it asks of a series.</summary>
public sealed class SeriesRuleTests : IDisposable
{
    readonly House house = new House().AtNow();
    readonly HttpClient person;

    public SeriesRuleTests() => person = house.As(Guid.CreateVersion7());

    public void Dispose() => house.Dispose();

    async Task<Guid> Space(OwnTerms rules)
    {
        var space = await house.ASpace();
        await house.Send(new TellTerms((Id<Yhdessa.Spaces.Houses.House>)SeasonId.Of("house-fellmannia"), rules));
        return space;
    }

    [Fact]
    public async Task Each_date_counts_in_the_quota_and_one_too_many_books_none()
    {
        var space = await Space(new() { Quota = new(QuotaUnit.Bookings, 3, QuotaPeriod.Month) });

        var no = await person.BookSeries(ASeries(space, "FREQ=DAILY;COUNT=4"));

        (no.StatusCode, await no.Code()).ShouldBe((HttpStatusCode.UnprocessableEntity, "quota-bookings"));
        (await house.In((SpacesDb db) => db.Bookings.CountAsync())).ShouldBe(0);
        (await person.SeriesBooked(ASeries(space, "FREQ=DAILY;COUNT=3"))).Dates().Count.ShouldBe(3);
    }

    [Fact]
    public async Task The_terms_are_accepted_once_for_all_and_remembered_on_each()
    {
        var space = await Space(new() { ToAccept = new("Tilaisuus on avoin.") });
        var version = (await house.In(async (SpacesDb db) => (await db.Spaces.SingleAsync()).Terms.ToAcceptVersion))!;
        var wish = JsonSerializer.SerializeToNode(ASeries(space, "FREQ=DAILY;COUNT=2"))!.AsObject();

        (await (await person.BookSeries(wish)).Code()).ShouldBe("terms-not-accepted");
        wish["acceptedTerms"] = version;
        await person.SeriesBooked(wish);

        (await house.In((SpacesDb db) => db.Bookings.Select(b => b.AcceptedTerms).ToListAsync())).ShouldBe([version, version]);
    }
}

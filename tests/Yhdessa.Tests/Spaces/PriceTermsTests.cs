using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Contracts.Partnerships;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Partnerships.Agreements;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Bookings;
using Yhdessa.Tests.Partnerships;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Partnerships.PartnershipsHouse;
using static Yhdessa.Tests.Spaces.SpacesHouse;

namespace Yhdessa.Tests.Spaces;

/// <summary>What a booking costs its organization, explained in a sentence from its agreements. The clock stands at 4.3.2026.</summary>
public sealed class PriceTermsTests : IAsyncLifetime, IDisposable
{
    readonly House house = new();
    Guid space;

    public async Task InitializeAsync()
    {
        await house.WithSeason();
        space = await house.ASpace();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => house.Dispose();

    HttpClient Partner => house.AsKey(Dila, "spaces:read", "spaces:write");

    async Task<Id<Agreement>> Agreed(decimal? freeHours = 5, PriceClass? price = null, DateOnly? until = null)
    {
        var id = await house.Send(new AddAgreement { OrganizationId = Dila, Types = ["space"], From = new(2026, 1, 1), Until = until ?? new DateOnly(2026, 3, 31), Grants = new(freeHours, price) });
        await house.Send(new ActivateAgreement(id));
        return id;
    }

    async Task<JsonElement> Booked(DateTimeOffset start, int hours)
    {
        var answer = await Partner.Book(new { spaceId = space, title = "Jaosto", start, end = start.AddHours(hours), attendees = 5, contact = new { name = "Toimisto", email = "toimisto@example.org" } });
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return await answer.Body();
    }

    static (string? Price, decimal? Free, decimal? Left) Terms(JsonElement booking)
    {
        var terms = booking.GetProperty("terms");
        decimal? Number(string name) => terms.TryGetProperty(name, out var value) ? value.GetDecimal() : null;
        return (terms.TryGetProperty("priceClass", out var price) ? price.GetString() : null, Number("freeHours"), Number("hoursLeft"));
    }

    [Fact]
    public async Task A_booking_takes_the_years_free_hours_and_says_what_is_left_and_then_what_it_costs()
    {
        await Agreed(price: PriceClass.Reduced);

        Terms(await Booked(At(10, 9), 3)).ShouldBe(("free", 3, 2));
        Terms(await Booked(At(11, 9), 3)).ShouldBe(("reduced", 2, 0));
        Terms(await Booked(At(12, 9), 3)).ShouldBe(("reduced", 0, 0));
    }

    [Fact]
    public async Task A_cancelled_booking_gives_its_free_hours_back()
    {
        await Agreed();
        var first = (await Booked(At(10, 9), 4)).GetProperty("id").GetGuid();
        await Partner.PostAsJsonAsync($"/api/v1/bookings/{first}:cancel", new { });

        Terms(await Booked(At(11, 9), 4)).ShouldBe(("free", 4, 1));
    }

    [Fact]
    public async Task An_agreement_ends_and_the_day_after_is_priced_while_what_was_booked_earlier_keeps_its_terms()
    {
        var agreement = await Agreed();
        var early = (await Booked(At(20, 9), 2)).GetProperty("id").GetGuid();
        await house.Send(new EndAgreement(agreement, new(2026, 3, 15), "Sovittu"));

        Terms(await Booked(At(16, 9), 2)).ShouldBe((null, null, null));
        Terms(await Booked(At(15, 9), 2)).Price.ShouldBe("free");
        Terms(await (await Partner.GetAsync(new Uri($"/api/v1/bookings/{early}", UriKind.Relative))).Body()).ShouldBe(("free", 2, 3));
    }

    [Fact]
    public async Task The_form_the_booking_and_the_letter_tell_the_terms_in_one_sentence()
    {
        await Agreed(freeHours: 40);
        var coordinator = house.As(Guid.CreateVersion7(), Roles.Coordinator);
        var booked = (await Booked(At(10, 9), 3)).GetProperty("id").GetGuid();
        await house.DeliverEvents();

        const string sentence = "Maksuton: kumppanuussopimus on voimassa 31.3.2026 asti, vapaita tunteja jäljellä 37/40.";
        (await coordinator.Sees($"/my/bookings/{booked}")).Body!.TextContent.ShouldContain(sentence);
        (await house.In((SpacesDb db) => db.Set<QueuedLetter>().SingleAsync())).Words!.Paragraphs.ShouldContain(sentence);
    }

    [Fact]
    public async Task The_form_tells_an_organizations_secretary_the_terms_before_she_books()
    {
        await Agreed(freeHours: 40);
        var person = Guid.CreateVersion7();
        await house.In(async (Yhdessa.Directory.DirectoryDb db) => { await new Yhdessa.Directory.KeepRights(db, TimeProvider.System).Handle(new(person, Dila, "editor"), default); return 0; });

        (await house.As(person).Sees($"/spaces/{space}/book?start=2026-03-10T12:00")).Body!.TextContent.ShouldContain("vapaita tunteja jäljellä 40/40");
        (await house.As(person).Sees($"/spaces/{space}/book?start=2026-04-01T12:00")).Body!.TextContent.ShouldContain("Ei sopimusta: hinta talon hinnaston mukaan.");
    }

    [Fact]
    public async Task Hours_used_under_an_agreement_are_given_in_its_ledger_once()
    {
        var agreement = await Agreed();
        var booked = (await Booked(At(10, 9), 3)).GetProperty("id").GetGuid();
        house.Clock.Now = At(10, 13).ToUniversalTime();

        foreach (var people in new[] { 4, 6 })
        {
            (await Partner.PostAsJsonAsync($"/api/v1/bookings/{booked}:attendance", new { people })).StatusCode.ShouldBe(HttpStatusCode.OK);
            await house.DeliverEvents();
        }

        var total = (await house.AsKey(Dila, "partnerships:read").Get($"/agreements/{agreement}/ledger")).GetProperty("totals").EnumerateArray().Single();
        (total.GetProperty("side").GetString(), total.GetProperty("kind").GetString(), total.GetProperty("value").GetDecimal(), total.GetProperty("n").GetInt32()).ShouldBe(("given", "hoursGiven", 3, 1));
    }

    [Theory]
    [InlineData("free", 10, 60, "free", 1, "free.hours")]
    [InlineData("reduced", 570, 60, "reduced", 0.5, "part.reduced")]
    [InlineData(null, 600, 60, "full", 0, "used.full")]
    public void Free_hours_come_first_and_what_they_do_not_cover_costs_what_is_agreed(string? price, int used, int minutes, string expected, decimal free, string sentence)
    {
        var terms = PriceTerms.Of(new EntitlementFacts(10, price, false, false, false, Guid.CreateVersion7(), null), used, minutes);

        (terms.PriceClass, terms.FreeHours, terms.Sentence).ShouldBe((expected, free, sentence));
    }
}

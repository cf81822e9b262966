using System.Net;
using System.Text.Json;
using Yhdessa.Kernel;
using Yhdessa.Partnerships.Agreements;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Levels;
using Yhdessa.Spaces.Use;
using Yhdessa.Tests.Partnerships;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Partnerships.PartnershipsHouse;
using static Yhdessa.Tests.Spaces.SpacesHouse;

namespace Yhdessa.Tests.Spaces;

/// <summary>
/// Kalliola's rule as it stands: free of charge with an agreement and when open to all, otherwise 15 € an hour, for a company 20 €, and 150 € for a
/// breach, which the booker accepts. The agreement is Partnerships' to tell.
/// </summary>
public sealed class KalliolaTests : IAsyncLifetime, IDisposable
{
    readonly House house = new();
    Guid space, company;
    string version = "";

    public async Task InitializeAsync()
    {
        await house.WithSeason();
        space = await house.ASpace("Mellari", c => c with { Terms = new() { FreeWhenOpen = true, OpenNeedsAgreement = true, ToAccept = new("Sääntöjen rikkomisesta peritään 150 euroa.") } });
        await house.Send(new TellPrice((Id<Space>)space, new(2026, 1, 1), 15, CompanyEuros: 20));
        version = (await house.In(async (SpacesDb db) => await db.Spaces.FindAsync((Id<Space>)space)))!.Terms.ToAcceptVersion!;
        company = (await house.Stranger().Get("/organizations?kind=company&pageSize=1")).GetProperty("items")[0].GetProperty("id").GetGuid();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => house.Dispose();

    HttpClient Key(Guid organization) => house.AsKey(organization, "spaces:read", "spaces:write");

    async Task<JsonElement> Booked(Guid organization, int day, bool open)
    {
        var wish = new { spaceId = space, title = "Avoin kahvila", start = At(day, 9), end = At(day, 11), attendees = 5, openToAll = open, acceptedTerms = version, contact = new { name = "Toimisto", email = "toimisto@example.org" } };
        var answer = await Key(organization).Book(wish);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return await answer.Body();
    }

    async Task<string> Price(JsonElement booking)
    {
        var page = WebUtility.HtmlDecode(await house.As(Guid.CreateVersion7(), Roles.Coordinator).GetStringAsync(new Uri($"/my/bookings/{booking.GetProperty("id").GetGuid()}", UriKind.Relative))).Replace('\u00A0', ' ');
        return page.Contains("Sinulle 0 €", StringComparison.Ordinal) ? "free" : page.Split("2 tuntia on ")[1].Split('.')[0];
    }

    [Fact]
    public async Task Only_a_partners_open_activity_is_free_and_the_others_pay_by_who_they_are()
    {
        (await Price(await Booked(Dila, 10, open: true))).ShouldBe("30 €", "there is no agreement yet");
        (await Price(await Booked(company, 11, open: true))).ShouldBe("40 €", "a company pays its own price");

        var agreement = await house.Send(new AddAgreement { OrganizationId = Dila, Types = ["space"], From = new(2026, 1, 1), Until = new(2026, 3, 20), Grants = new(null, null) });
        await house.Send(new ActivateAgreement(agreement));

        (await Price(await Booked(Dila, 12, open: true))).ShouldBe("free");
        (await Price(await Booked(Dila, 13, open: false))).ShouldBe("30 €", "what is not open costs a partner too");
        (await Price(await Booked(Dila, 23, open: true))).ShouldBe("30 €", "the agreement has ended by then");
    }

    [Fact]
    public async Task The_fee_for_a_breach_is_accepted_and_the_prices_are_told_before_booking()
    {
        var refused = await Key(Dila).Book(new { spaceId = space, title = "Kahvila", start = At(10, 9), end = At(10, 11), attendees = 5, contact = new { name = "Toimisto", email = "toimisto@example.org" } });
        (refused.StatusCode, await refused.Code()).ShouldBe((HttpStatusCode.UnprocessableEntity, "terms-not-accepted"));

        var page = WebUtility.HtmlDecode(await house.Stranger().GetStringAsync(new Uri($"/spaces/{space}", UriKind.Relative))).Replace('\u00A0', ' ');
        page.ShouldContain("Listahinta 15 € tunnilta, yritykselle 20 €.");
    }
}

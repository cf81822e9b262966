using System.Net;
using System.Net.Http.Json;
using Yhdessa.Kernel;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Use;
using Yhdessa.Tests.Loop;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.SpacesHouse;

namespace Yhdessa.Tests.Spaces;

/// <summary>What is told after a booking, and the figures that come of it.</summary>
public sealed class UseTests : IDisposable
{
    readonly House house = new House().AtNow();

    public void Dispose() => house.Dispose();

    async Task<(Guid Id, Guid Space)> OverBooking(int day = 5, string title = "Kokous", int from = 12, int to = 14)
    {
        house.Clock.Now = Now;
        var space = await house.ASpace(title + "tila");
        var id = await house.As(Guid.CreateVersion7()).Booked(new { spaceId = space, title, start = At(day, from), end = At(day, to), attendees = 12, contact = new { name = "Toimisto", email = "toimisto@example.org" } });
        house.Clock.Now = At(day, to, 30).ToUniversalTime();
        return (id, space);
    }

    async Task<string> Visit()
    {
        (await house.Send(new AskOfUse(house.Clock.Now))).Done.ShouldBe(1);
        return $"/visit/{await DueLetters.Token(house, "spaces.used:")}";
    }

    async Task<HttpStatusCode> Tell(string visit, string people, string fault = "", string? button = null)
    {
        var stranger = house.Stranger();
        return (await (await PageForm.Open(stranger, visit, "visit")).With("people", people).With("fault", fault).Send(stranger, button)).StatusCode;
    }

    static async Task<string> Text(HttpClient reader, string address) => await reader.GetStringAsync(new Uri(address, UriKind.Relative));

    [Fact]
    public async Task After_a_booking_one_letter_asks_how_many_came_and_its_link_takes_the_number_without_an_account()
    {
        var (id, _) = await OverBooking();
        (await house.Send(new AskOfUse(At(5, 13)))).Done.ShouldBe(0, "it is not over yet");
        var visit = await Visit();
        (await house.Send(new AskOfUse(house.Clock.Now.AddHours(1)))).Done.ShouldBe(0);

        (await Tell(visit, "9")).ShouldBe(HttpStatusCode.Redirect);

        (await Text(house.As(Guid.CreateVersion7(), Roles.Coordinator), $"/my/bookings/{id}")).ShouldContain("<dd>9</dd>");
        (await Text(house.Stranger(), visit)).ShouldContain("value=\"9\"");
        (await house.Send(new AskOfUse(house.Clock.Now.AddHours(2)))).Done.ShouldBe(0, "it has been told");
    }

    [Fact]
    public async Task A_number_that_is_none_keeps_the_page_and_an_old_link_says_so()
    {
        await OverBooking();
        var visit = await Visit();

        (await Tell(visit, "paljon", "Tuoli on rikki.")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Text(house.As(Guid.CreateVersion7(), Roles.Coordinator), "/staff/faults")).ShouldNotContain("Tuoli on rikki.");

        house.Clock.Now = house.Clock.Now.AddDays(31);
        (await house.Stranger().GetAsync(new Uri(visit, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await house.Stranger().GetAsync(new Uri("/visit/ei-mikaan", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_is_broken_waits_on_the_staffs_list_until_it_is_fixed_and_that_can_be_taken_back()
    {
        await OverBooking();
        (await Tell(await Visit(), "9", "Kaiuttimesta ei kuulu ääntä.")).ShouldBe(HttpStatusCode.Redirect);
        var staff = house.As(Guid.CreateVersion7(), Roles.Coordinator);
        (await Text(staff, "/staff")).ShouldContain("staff/faults");
        (await Text(staff, "/staff/faults")).ShouldContain("Kaiuttimesta ei kuulu ääntä.");
        var fault = (await house.In((SpacesDb db) => Task.FromResult(db.Faults.Single().Id))).Value;

        (await (await PageForm.Open(staff, "/staff/faults", $"fix-{fault}")).Send(staff)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await Text(staff, "/staff/faults?fixed=true")).ShouldContain("Kaiuttimesta ei kuulu ääntä.");
        (await (await PageForm.Open(staff, "/staff/faults", "reopen-fault")).With("id", fault.ToString()).Send(staff)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await Text(staff, "/staff/faults")).ShouldContain("Kaiuttimesta ei kuulu ääntä.");
    }

    [Fact]
    public async Task Each_figure_of_the_use_opens_the_bookings_it_counts_also_as_a_file()
    {
        await OverBooking(5, "Kuoro");
        (await Tell(await Visit(), "0", button: "nobody=true")).ShouldBe(HttpStatusCode.Redirect);
        var (_, space) = await OverBooking(6, "Lautapelit", 17, 20);
        var staff = house.As(Guid.CreateVersion7(), Roles.Coordinator);
        var year = "from=2026-03-01&to=2026-03-31";

        var page = await PageForm.Read(await staff.GetAsync(new Uri($"/staff/use?{year}", UriKind.Relative)));
        page.QuerySelectorAll(".stat b").Select(b => b.TextContent.Trim()).Select(n => n.Replace('\u00A0', ' ')).ShouldBe(["5", "–", "1", "0", "–", "739"]);
        page.QuerySelectorAll(".cross td a").Select(a => a.TextContent).ShouldBe(["1", "1", "1", "1", "1"]);   // Thursday 12–14, Friday 17–20

        (await Text(staff, $"/staff/use?{year}&weekday=5&hour=18")).ShouldSatisfyAllConditions(t => t.ShouldContain("Lautapelittila"), t => t.ShouldNotContain("Kuorotila"));
        (await Text(staff, $"/staff/use/bookings.csv?{year}&space={space}")).Trim().Split('\n').Length.ShouldBe(2);
        (await Text(staff, $"/staff/use/spaces.csv?{year}")).ShouldContain("Kuorotila");
        (await Text(staff, $"/staff/use/types.csv?{year}&type=–")).ShouldContain("Ei kumppanuutta");
    }

    [Theory]
    [InlineData("from=2026-03-05&to=2026-03-04")]
    [InlineData("from=2024-01-01&to=2026-03-04")]
    public async Task A_period_that_is_none_or_too_long_is_said(string period)
    {
        using var staff = house.As(Guid.CreateVersion7(), Roles.Coordinator);

        (await staff.GetAsync(new Uri($"/staff/use?{period}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await staff.GetAsync(new Uri($"/staff/use/spaces.csv?{period}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Theory]
    [InlineData("/staff/use")]
    [InlineData("/staff/use/spaces.csv")]
    [InlineData("/staff/faults")]
    public async Task Only_those_who_handle_bookings_see_the_use_and_the_faults(string address)
    {
        (await house.As(Guid.CreateVersion7()).GetAsync(new Uri(address, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}

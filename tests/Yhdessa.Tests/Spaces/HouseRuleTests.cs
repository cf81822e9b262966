using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Directory;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Levels;
using Yhdessa.Spaces.Use;
using Yhdessa.Tests.Directory;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.SpacesHouse;
using SpaceHouse = Yhdessa.Spaces.Houses.House;

namespace Yhdessa.Tests.Spaces;

/// <summary>The rules of three real houses entered as they stand, and kept at the front door.</summary>
public sealed class HouseRuleTests : IDisposable
{
    static readonly Id<SpaceHouse> theHouse = (Id<SpaceHouse>)SeasonId.Of("house-fellmannia");

    readonly House house = new House().AtNow();

    public void Dispose() => house.Dispose();

    Task Rules(OwnTerms terms) => house.Send(new TellTerms(theHouse, terms));

    static JsonObject With(object wish, params (string Name, object? Value)[] more)
    {
        var fields = JsonSerializer.SerializeToNode(wish)!.AsObject();
        foreach (var (name, value) in more) fields[name] = JsonSerializer.SerializeToNode(value);
        return fields;
    }

    async Task<string> Version(Guid space) => (await house.In(async (SpacesDb db) => (await db.Spaces.SingleAsync(s => s.Id == (Id<Space>)space)).Terms)).ToAcceptVersion!;

    static async Task<(HttpStatusCode, string?, string?)> No(HttpResponseMessage answer)
    {
        var body = await answer.Body();
        return (answer.StatusCode, body.GetProperty("code").GetString(), body.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("field").GetString() : null);
    }

    [Fact]
    public async Task Kuopio_is_free_for_open_substance_free_meetings_that_are_no_parties_and_asks_afterwards_how_many_came()
    {
        var space = await house.ASpace();
        await Rules(new() { ToAccept = new("Tila on maksuton. Tilaisuus on avoin ja päihteetön eikä ole yksityisjuhla."), PurposeNeeded = true, AttendanceNeeded = true });
        var person = house.As(Guid.CreateVersion7());
        var (wish, version) = (Wish(space, At(5, 12), At(5, 14)), await Version(space));

        (await No(await person.Book(wish))).ShouldBe((HttpStatusCode.UnprocessableEntity, "purpose-needed", "purpose"));
        (await No(await person.Book(With(wish, ("purpose", "Avoin lukupiiri"))))).ShouldBe((HttpStatusCode.UnprocessableEntity, "terms-not-accepted", "acceptedTerms"));
        (await No(await person.Book(With(wish, ("purpose", "Avoin lukupiiri"), ("acceptedTerms", "old"))))).Item2.ShouldBe("terms-not-accepted");
        var id = await person.Booked(With(wish, ("purpose", "Avoin lukupiiri"), ("acceptedTerms", version), ("contact", new { name = "Toimisto", email = "toimisto@example.org" })));
        (await house.In((SpacesDb db) => db.Bookings.Select(b => b.AcceptedTerms).SingleAsync())).ShouldBe(version);

        (await house.Send(new AskOfUse(At(5, 13)))).Done.ShouldBe(0);
        (await house.Send(new AskOfUse(At(5, 15)))).Done.ShouldBe(1);
        (await house.Send(new AskOfUse(At(6, 15)))).Done.ShouldBe(0);
        var letter = await house.In((SpacesDb db) => db.Set<QueuedLetter>().SingleAsync(l => l.Key.StartsWith("spaces.used:")));
        letter.Words!.Subject.ShouldStartWith("Montako teitä oli? Kansalaistila");
        house.Clock.Now = At(6, 9);
        (await person.PostAsJsonAsync($"/api/v1/bookings/{id}:attendance", new { people = 17 })).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_terms_are_shown_and_ticked_on_the_form()
    {
        var space = await house.ASpace();
        await Rules(new() { ToAccept = new("Päihteetön talo.") });
        var person = house.As(Guid.CreateVersion7());
        var form = (await PageForm.Open(person, $"/spaces/{space}/book", "book-space"))
            .With("Wish.Day", "2026-03-05").With("Wish.Start", "12:00").With("Wish.End", "14:00").With("Wish.Title", "Lukupiiri").With("Wish.Attendees", "8");
        form.Page.QuerySelector("main")!.TextContent.ShouldContain("Päihteetön talo.");

        var unticked = await form.Send(person);
        unticked.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await PageForm.Read(unticked)).QuerySelector("#wish-accept-err")!.TextContent.ShouldContain("rastita");

        (await form.With("Wish.Accept", "true").Send(person)).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task Artteli_takes_an_hour_then_quarters_and_only_organizations_with_a_number()
    {
        var space = await house.ASpace();
        await Rules(new(MinMinutes: 60, SlotMinutes: 15, ForResidents: false) { IdentifierNeeded = true, ToAccept = new("Tilaa ei saa vuokrata edelleen.") });
        var me = Guid.CreateVersion7();
        var (numbered, nameless) = (await house.Send(new EnterOrganization { Name = "Numeroväki ry", Kind = "association", Identifiers = [new(Identifier.Business, "1234567-1")] }), await house.Send(new EnterOrganization { Name = "Kylän ryhmä", Kind = "civicGroup" }));
        await house.Give(numbered, me, "owner");
        await house.Give(nameless, me, "owner");
        var (person, version) = (house.As(me), await Version(space));
        object Of(Guid? organization, DateTimeOffset start, DateTimeOffset end) => With(Wish(space, start, end, organizationId: organization), ("acceptedTerms", version));

        (await No(await person.Book(Of(numbered, At(5, 12), At(5, 12, 45))))).ShouldBe((HttpStatusCode.UnprocessableEntity, "too-short", "end"));
        (await No(await person.Book(Of(numbered, At(5, 12), At(5, 13, 10))))).ShouldBe((HttpStatusCode.UnprocessableEntity, "uneven-time", "end"));
        (await No(await person.Book(Of(null, At(5, 12), At(5, 13))))).ShouldBe((HttpStatusCode.UnprocessableEntity, "organizations-only", "organizationId"));
        (await No(await person.Book(Of(nameless, At(5, 12), At(5, 13))))).ShouldBe((HttpStatusCode.UnprocessableEntity, "identifier-needed", "organizationId"));
        (await No(await person.Book(Wish(space, At(5, 12), At(5, 13), organizationId: numbered)))).ShouldBe((HttpStatusCode.UnprocessableEntity, "terms-not-accepted", "acceptedTerms"));
        await person.Booked(Of(numbered, At(5, 12, 15), At(5, 13, 30)));
    }

    [Fact]
    public async Task Riimi_is_booked_directly_between_its_standing_slots_when_the_season_goes_on()
    {
        // standing slots hold the season's evenings as bookings of the house; what is left between them is booked directly, ahead to the season's end
        var space = await house.ASpace();
        await Rules(new(DaysAhead: 88, ForResidents: false));   // from 4.3. to 31.5.
        var (me, organization) = (Guid.CreateVersion7(), await house.Send(new EnterOrganization { Name = "Kylän väki ry", Kind = "association" }));
        await house.Give(organization, me, "editor");
        await house.As(Guid.CreateVersion7(), Roles.Coordinator).Booked(Wish(space, At(5, 17), At(5, 20), title: "Vakiovuoro", organizationId: await Standing()));
        var person = house.As(me);

        await person.Booked(Wish(space, At(5, 14), At(5, 17), organizationId: organization));
        (await (await person.Book(Wish(space, At(5, 18), At(5, 19), organizationId: organization))).Code()).ShouldBe("overlapping-booking");
        var (last, after) = (Helsinki.At(new DateTime(2026, 5, 30, 12, 0, 0)), Helsinki.At(new DateTime(2026, 6, 1, 12, 0, 0)));
        await person.Booked(Wish(space, last, last.AddHours(1), organizationId: organization));
        (await (await person.Book(Wish(space, after, after.AddHours(1), organizationId: organization))).Code()).ShouldBe("too-far-ahead");

        async Task<Guid> Standing()
        {
            var standing = await house.Send(new EnterOrganization { Name = "Vakiovuoron väki ry", Kind = "association" });
            return standing;
        }
    }

    [Fact]
    public async Task A_booking_is_called_off_in_time_or_by_the_house()
    {
        var space = await house.ASpace();
        await Rules(new() { CancelHours = 24 });
        var person = house.As(Guid.CreateVersion7());
        var (near, far) = (await person.Booked(Wish(space, At(5, 10), At(5, 11))), await person.Booked(Wish(space, At(6, 10), At(6, 11))));

        (await (await person.PostAsJsonAsync($"/api/v1/bookings/{near}:cancel", new { })).Code()).ShouldBe("too-late-to-cancel");
        (await person.PostAsJsonAsync($"/api/v1/bookings/{far}:cancel", new { })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await house.As(Guid.CreateVersion7(), Roles.Coordinator).PostAsJsonAsync($"/api/v1/bookings/{near}:cancel", new { })).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("2026-03-05T14:00:00+02:00", "2026-03-05T12:00:00+02:00", 422, "end")]     // ends before it begins
    [InlineData("2026-03-05T12:00:00+02:00", "2026-03-05T12:00:00+02:00", 422, "end")]     // no length
    [InlineData("9999-12-31T12:00:00Z", "9999-12-31T14:00:00Z", 400, "start")]            // no clock of ours goes so far
    [InlineData("2026-03-05T12:00:00[Europe/Atlantis]", "2026-03-05T14:00:00+02:00", 400, "start")]
    [InlineData("2026-03-05T12:00:00", "2026-03-05T14:00:00+02:00", 400, "start")]        // no offset
    public async Task Bad_times_are_refused_with_the_field_and_nothing_is_stored(string start, string end, int status, string field)
    {
        var answer = await house.As(Guid.CreateVersion7()).Book(new { spaceId = await house.ASpace(), title = "Kokous", start, end, attendees = 5 });

        ((int)answer.StatusCode).ShouldBe(status, await answer.Content.ReadAsStringAsync());
        (await answer.Body()).GetProperty("errors")[0].GetProperty("field").GetString().ShouldBe(field);
        (await house.In((SpacesDb db) => db.Bookings.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Somebody_who_has_left_the_organization_books_nothing_for_it()
    {
        var (space, me) = (await house.ASpace(), Guid.CreateVersion7());
        var organization = await house.Send(new EnterOrganization { Name = "Kylän väki ry", Kind = "association" });
        await house.Give(organization, me, "editor");
        await house.As(me).Booked(Wish(space, At(5, 12), At(5, 13), organizationId: organization));

        await house.In((DirectoryDb db) => db.Rights.Where(r => r.PersonId == me).ExecuteDeleteAsync());

        (await house.As(me).Book(Wish(space, At(5, 14), At(5, 15), organizationId: organization))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await house.In((SpacesDb db) => db.Bookings.CountAsync())).ShouldBe(1);
    }
}

using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Files;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Events;

/// <summary>What is told to an event's visitors: picture, access, price, ages, languages, and who does what.</summary>
public sealed class EventFactsTests
{
    static (string, object?)[] Facts => [
        ("price", new { euros = 12.5, words = new { fi = "Sisältää kahvin" } }), ("ageFrom", 7), ("ageTo", 12), ("languages", new[] { "fi", "sv" }), ("targetGroups", new[] { "children-families" }),
        ("accessibility", new object[] { new { kind = "signLanguage", has = false }, new { kind = "stepFree", has = true } }), ("accessibilityWords", new { fi = "Hissi toimii." }),
        ("coOrganizers", new[] { new { organizationId = EventsHouse.Dila, role = "tarjoilut" } }), ("onlineUrl", "https://example.org/lahetys")];

    [Theory, OnEachDatabase]
    public async Task What_visitors_ask_is_told_by_program_and_read_on_the_page_and_by_search_engines(Provider on)
    {
        using var house = await EventsHouse.WithOrganizations(on);
        using var editor = house.Editor();

        var made = await editor.Made(EventsHouse.Wish("Lasten päivä", Facts));

        (made.GetProperty("price").GetProperty("euros").GetDecimal(), made.GetProperty("ageFrom").GetInt32(), made.GetProperty("languages").GetArrayLength()).ShouldBe((12.5m, 7, 2));
        made.GetProperty("accessibility")[0].Words("kind").ShouldBe("stepFree");   // in the list's own order
        using var anyone = house.Stranger();
        var page = await anyone.GetStringAsync(new Uri("/events/lasten-paiva", UriKind.Relative));
        foreach (var words in (string[])["12,50", "Sisältää kahvin", "7–12 vuotta", "Sisään pääsee portaitta", "Hissi toimii.", "tarjoilut", "paikan päällä tai verkossa", "\"typicalAgeRange\":\"7-12\"", "MixedEventAttendanceMode", "\"priceCurrency\":\"EUR\""]) page.ShouldContain(words);
        var linked = await (await anyone.GetAsync(new Uri($"/linked-events/v1/event/yhdessa:{made.Id()}/", UriKind.Relative))).Json();
        (linked.GetProperty("audience_min_age").GetInt32(), linked.GetProperty("offers")[0].GetProperty("is_free").GetBoolean(), linked.GetProperty("in_language").GetArrayLength()).ShouldBe((7, false, 2));
        (await house.In((EventsDb db) => db.Events.Where(e => e.IsAccessible == true && e.Audiences.Any(a => a.Code == "children-families")).CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_patch_of_one_fact_keeps_the_others_and_nothing_unknown_is_told()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        var id = (await editor.Made(EventsHouse.Wish("Lasten päivä", Facts))).Id();

        var patched = await (await editor.Patch(id, new { ageTo = (int?)null, price = new { free = true, euros = (decimal?)null } })).Json();

        patched.TryGetProperty("ageTo", out _).ShouldBeFalse();
        (patched.GetProperty("ageFrom").GetInt32(), patched.GetProperty("price").GetProperty("free").GetBoolean(), patched.GetProperty("coOrganizers").GetArrayLength()).ShouldBe((7, true, 1));
        var plain = await editor.Made(EventsHouse.Wish("Muu"));
        foreach (var unknown in (string[])["price", "ageFrom", "image"]) plain.TryGetProperty(unknown, out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("ageFrom", 900, "out-of-range")]
    [InlineData("targetGroups", new[] { "martians" }, "unknown-code")]
    [InlineData("languages", new[] { "xx" }, "unknown-code")]
    [InlineData("hostMunicipality", "999", "unknown-code")]
    [InlineData("umbrellaId", "0192b3c4-5d6e-7f80-9a1b-2c3d4e5f6071", "unknown-umbrella")]
    public async Task A_fact_that_does_not_fit_is_refused_by_its_field(string field, object value, string code)
    {
        using var house = await EventsHouse.WithOrganizations();

        using var answer = await house.Editor().Make(EventsHouse.Wish("Retki", (field, value)));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Json()).GetProperty("errors").EnumerateArray().Select(e => (e.Words("field"), e.Words("code"))).ShouldContain((field, code));
    }

    [Fact]
    public async Task The_organizing_municipality_stands_apart_from_the_place_and_only_the_house_says_it()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var secretary = await house.SecretaryOf(EventsHouse.Dila);

        var made = await house.Editor().Made(EventsHouse.Wish("Yhdistysilta", ("hostMunicipality", "098")));
        var others = await secretary.Made(EventsHouse.Wish("Oma ilta", ("hostMunicipality", "098")));

        (made.Words("hostMunicipality"), made.Words("municipality"), made.Words("kind")).ShouldBe(("098", "398", "municipal"));
        others.TryGetProperty("hostMunicipality", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task A_picture_needs_words_and_anothers_file_is_not_shown_by_its_number()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var secretary = await house.SecretaryOf(EventsHouse.Dila);
        var id = (await secretary.Made(EventsHouse.Wish("Kuvallinen"))).Id();
        var foreign = await Stored(house, EventsHouse.Mente);
        var own = await Stored(house, EventsHouse.Dila);

        (await secretary.Patch(id, new { image = new { fileId = own } })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await secretary.Patch(id, new { image = new { fileId = foreign, alt = new { fi = "Väkeä" } } })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await secretary.Patch(id, new { image = new { fileId = own, alt = new { fi = "Väkeä torilla" } } })).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await secretary.GetStringAsync(new Uri("/events/kuvallinen", UriKind.Relative))).ShouldContain("alt=\"Väkeä torilla\"");
    }

    static async Task<Guid> Stored(House house, Guid organization)
    {
        using var content = new MemoryStream(Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
        return await house.Send(new StoreFile("kuva.png", content, Yhdessa.Files.Visibility.Public, organization, PicturesOnly: true));
    }

    [Fact]
    public async Task The_form_tells_and_keeps_all_the_facts()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        var id = (await editor.Made(EventsHouse.Wish("Lasten päivä", Facts))).Id();
        var form = await PageForm.Open(editor, $"/staff/events/{id}", "edit-event");
        form.Value("Wish.Euros").ShouldBe("12,5");
        form.Value("Wish.Access.StepFree").ShouldBe("yes");

        (await form.With("Wish.Access.QuietSpace", "no").With("Wish.AgeTo", "15").Send(editor)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var e = await house.In((EventsDb db) => db.Events.SingleAsync());
        (e.Euros, e.AgeFrom, e.AgeTo, e.Accessibility.Count, e.CoOrganizers.Count, e.AccessibilityWords?.Fi).ShouldBe((12.5m, 7, 15, 3, 1, "Hissi toimii."));
        (await (await PageForm.Open(editor, $"/staff/events/{id}", "edit-event")).With("Wish.Euros", "paljon").Send(editor)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await (await PageForm.Open(editor, $"/staff/events/{id}", "share-work")).With($"role-{EventsHouse.Dila}", "puhujat").Send(editor)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await house.In((EventsDb db) => db.Events.SingleAsync())).CoOrganizers.ShouldBe([new(EventsHouse.Dila, "puhujat")]);
    }
}

using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Contracts.Events;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Api;
using Yhdessa.Tests.Directory;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Events;

/// <summary>One record in many channels, each as it will read.</summary>
public sealed class ChannelTests
{
    static readonly (string, object?)[] told = [("summary", new { fi = "Messut torilla.", en = "A fair in the square." }), ("description", new { fi = "Tule *mukaan* <b>kaikki</b>." }), ("capacity", 40)];

    [Fact]
    public async Task The_teller_sees_every_channel_made_of_the_one_record_and_chooses_words_for_one()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var secretary = await house.SecretaryOf(EventsHouse.Dila);
        var id = (await secretary.Made(EventsHouse.Wish("Kevätmessut", told))).Id();
        var address = $"/my/events/{id}/channels";

        var page = await secretary.Sees(address);
        page.QuerySelectorAll("blockquote.channel").Length.ShouldBe(7);
        page.QuerySelector("#t-screen")!.TextContent.ShouldBe("Messut torilla.");
        page.QuerySelector("#t-social")!.TextContent.ShouldBe("Kevätmessut, pe 10.4.2026 klo 12–15, Lahden kauppatori, Lahti. Messut torilla. http://localhost:5080/events/kevatmessut", StringCompareShould.IgnoreLineEndings);
        page.QuerySelector("#t-press")!.TextContent.ShouldContain("Paikkoja: 40");
        page.QuerySelectorAll("section[aria-labelledby=h-record] pre").Select(p => p.TextContent[..20]).Count().ShouldBe(4);
        page.QuerySelector("section[aria-labelledby=h-record]")!.TextContent.ShouldContain("BEGIN:VEVENT");

        using var saved = await (await PageForm.Open(secretary, address, "word-screen")).With("text", "Messut tänään torilla, tule!").Send(secretary);
        ((int)saved.StatusCode).ShouldBeInRange(302, 303, await saved.Content.ReadAsStringAsync());
        (await secretary.Sees(address)).QuerySelector("#t-screen")!.TextContent.ShouldBe("Messut tänään torilla, tule!");
        (await secretary.Sees(address + "?language=en")).QuerySelector("#t-screen")!.TextContent.ShouldBe("A fair in the square.");
        using var back = await (await PageForm.Open(secretary, address, "word-screen")).Send(secretary, "_back=1");
        (await secretary.Sees(address)).QuerySelector("#t-screen")!.TextContent.ShouldBe("Messut torilla.");
    }

    [Theory]
    [InlineData("screen", 120)]
    [InlineData("social", 280)]
    [InlineData("newsletter", 300)]
    public async Task Made_words_fit_their_channel_however_long_the_record_is_and_chosen_ones_must(string channel, int longest)
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        var id = (await editor.Made(EventsHouse.Wish(string.Join(' ', Enumerable.Repeat("Kevätmessut", 12)), ("description", new { fi = string.Join(' ', Enumerable.Repeat("sana", 900)) })))).Id();

        var read = await (await editor.GetAsync(new Uri($"/api/v1/events/{id}/channels", UriKind.Relative))).Json();
        var text = read.GetProperty("channels").EnumerateArray().Single(c => c.Words("channel") == channel).Words("text");
        text.Length.ShouldBeLessThanOrEqualTo(longest);
        if (channel == "social") text.ShouldContain("/events/kevatmessut");
        await (await editor.Act(id, "word", new { channel, language = "fi", text = new string('x', longest + 1) })).ShouldBeProblem(422);
        await (await editor.Act(id, "word", new { channel, language = "de", text = "x" })).ShouldBeProblem(422);
    }

    [Theory, OnEachDatabase]
    public async Task Screens_and_letters_tell_the_chosen_words_and_others_the_records(Provider on)
    {
        using var house = await EventsHouse.WithOrganizations(on);
        using var editor = house.Editor();
        var id = (await editor.Made(EventsHouse.Wish("Kevätmessut", told))).Id();
        foreach (var (channel, text) in ((string, string)[])[("screen", "Näytöllä näin"), ("newsletter", "Kirjeessä näin"), ("screen", "Näytöllä lopulta näin")])
            (await editor.Act(id, "word", new { channel, language = "fi", text })).EnsureSuccessStatusCode();

        async Task<string?> Told(string? channel, string language = "fi") => (await house.Send(new EventLines(new(2026, 4, 1), new(2026, 4, 30), language, Channel: channel))).Single().Summary;
        (await Told("screen"), await Told("newsletter"), await Told(null), await Told("screen", "en")).ShouldBe(("Näytöllä lopulta näin", "Kirjeessä näin", "Messut torilla.", "A fair in the square."));
        (await house.In((EventsDb db) => db.ChannelTexts.CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task Another_organization_sees_no_channels_and_script_stays_words()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        var id = (await editor.Made(EventsHouse.Wish())).Id();
        using var other = await house.SecretaryOf(EventsHouse.Mente);

        ((int)(await other.GetAsync(new Uri($"/my/events/{id}/channels", UriKind.Relative))).StatusCode).ShouldBe(403);
        ((int)(await other.PostAsJsonAsync($"/api/v1/events/{id}:word", new { channel = "screen", language = "fi", text = "Ei" })).StatusCode).ShouldBe(403);
        (await editor.Act(id, "word", new { channel = "screen", language = "fi", text = "<script>alert(1)</script>" })).EnsureSuccessStatusCode();
        var page = await editor.Sees($"/staff/events/{id}/channels");
        page.QuerySelectorAll("blockquote script").ShouldBeEmpty();
        page.QuerySelector("#t-screen")!.TextContent.ShouldBe("<script>alert(1)</script>");
    }
}

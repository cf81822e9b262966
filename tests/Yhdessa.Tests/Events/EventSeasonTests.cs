using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using Season = Yhdessa.Tests.Directory.Season;

namespace Yhdessa.Tests.Events;

public sealed class EventSeasonTests : IDisposable
{
    readonly House house = new();

    public void Dispose() => house.Dispose();

    [Theory, OnEachDatabase]
    public async Task The_season_brings_thirty_events_twelve_of_them_open_and_twice_changes_nothing(Provider on)
    {
        using var there = new House(on);
        var first = await there.Send(new ImportEvents(Season.File));
        var revisions = await Revisions(there);
        var second = await there.Send(new ImportEvents(Season.File));

        first.ShouldBe([new("event-series", 2, 0, 0, 0), new("events", 30, 0, 0, 0), new("forums", 1, 0, 0, 0), new("activities", 6, 0, 0, 0)]);
        second.ShouldBe([new("event-series", 0, 0, 2, 0), new("events", 0, 0, 30, 0), new("forums", 0, 0, 1, 0), new("activities", 0, 0, 6, 0)]);
        (await Revisions(there)).ShouldBe(revisions);
        var events = await there.In((EventsDb db) => db.Events.Where(e => e.Year == 2024).ToListAsync());
        events.CountBy(e => e.Precision).ToDictionary().ShouldBe(new Dictionary<DatePrecision, int> { [DatePrecision.Exact] = 18, [DatePrecision.Range] = 2, [DatePrecision.Unconfirmed] = 8, [DatePrecision.OnDemand] = 2 }, ignoreOrder: true);
        events.Where(e => e.Precision is DatePrecision.Unconfirmed or DatePrecision.OnDemand).ShouldAllBe(e => e.FirstDay == null && e.LastDay == null && e.Start == null);
        events.ShouldAllBe(e => e.Start == null);   // the list of 2024 knows no clock
    }

    static Task<List<int>> Revisions(House there) => there.In((EventsDb db) => db.Events.OrderBy(e => e.Slug).Select(e => e.Revision).ToListAsync());

    [Fact]
    public async Task An_event_stands_where_it_is_held_and_belongs_to_who_holds_it()
    {
        await house.Send(new ImportEvents(Season.File));

        var hollola = await Of("2024-hollola-fellmanniassa");
        (hollola.HostMunicipality, hollola.Municipality, hollola.Place).ShouldBe(("098", "398", "Kumppanuustalo Fellmannia"));
        var excursion = await Of("2024-oma-retki-viikari");
        (excursion.Municipality, excursion.Place, excursion.Type).ShouldBe((null, "Kotka", EventType.Excursion));
        var nastola = await Of("2024-nastola-yhdistysten-tapaaminen");
        (nastola.Municipality, nastola.Subarea, nastola.FirstDay, nastola.LastDay, nastola.Precision).ShouldBe(("398", "nastola", new DateOnly(2024, 8, 15), new DateOnly(2024, 9, 15), DatePrecision.Range));
        nastola.Source.ShouldBe(new SourceWords("S0", "Elo-syyskuun vaihe yhdistysten tapaaminen Nastolan markkinat 8.9.", "Elo-syyskuun vaihe", "month-range", false, "ikkuna on tulkinta"));
        (await Of("2024-oma-historiasarja")).Type.ShouldBe(EventType.Other);   // a history is no market square ("tori")
        (await Of("2024-oma-kirjasto")).OrganizationIds.ShouldBe([SeasonId.Of("org-ph-kirjasto")]);
    }

    [Fact]
    public async Task The_forum_brings_its_stated_figures_with_their_lines_and_its_workshops_outputs_without_owner_or_date()
    {
        await house.Send(new ImportEvents(Season.File));

        var forum = await Of("2026-kumppanuusfoorumi");
        (forum.Start, forum.End).ShouldBe((new(2026, 4, 14, 11, 0, 0, TimeSpan.Zero), new(2026, 4, 14, 13, 0, 0, TimeSpan.Zero)));
        forum.Figures.Select(f => (f.Kind, f.Value, f.N, f.Stated)).ShouldBe([(Figure.SignUps, 36m, null, true), (Figure.Answers, 8m, null, true), (Figure.Mean, 4.5m, 8, true), (Figure.AnswerRate, 0.222m, 36, false)]);
        forum.Figures[0].Line.ShouldBe("Tilaisuuteen ilmoittautuneita oli 36 henkilöä.");
        var workshops = await house.In((EventsDb db) => db.Workshops.Include(w => w.Outputs).Where(w => w.EventId == forum.Id).OrderBy(w => w.Number).ToListAsync());
        workshops.Select(w => (w.Topic, w.Outputs.Count, w.Tips.Count)).ShouldBe([("Varautuminen", 10, 5), ("Järjestötieto", 43, 0), ("Osallisuus", 10, 7)]);
        workshops.SelectMany(w => w.Outputs).ShouldAllBe(o => o.OwnerBodyId == null && o.DueOn == null);
    }

    [Fact]
    public async Task A_file_that_does_not_add_up_is_refused_whole()
    {
        var cut = JsonNode.Parse(Season.File.GetRawText())!;
        cut["events2024"]!.AsArray().RemoveAt(0);

        (await Should.ThrowAsync<RuleBroken>(() => house.Send(new ImportEvents(JsonSerializer.SerializeToElement(cut))))).Code.ShouldBe("season-counts");

        (await house.In((EventsDb db) => db.Events.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Removing_the_demonstration_takes_the_season_and_what_was_made_up_and_nothing_else()
    {
        await house.Send(new ImportEvents(Season.File));
        await house.Send(new LoadDemoEvents(house.Clock.GetUtcNow()));
        await house.In((EventsDb db) => Task.FromResult(db.Add(new Event(Id<Event>.New(), "oma").Describe(new(new("Oma tapahtuma"), EventKind.Own, EventType.Other, EventDate.Unconfirmed, 2026)))));
        (await house.In((EventsDb db) => db.Events.CountAsync(e => e.Mark == "esimerkki"))).ShouldBe(5);

        await house.Send(new RemoveDemoEvents());

        (await house.In((EventsDb db) => db.Events.Select(e => e.Slug).ToListAsync())).ShouldBe(["oma"]);
        (await house.In((EventsDb db) => db.Outputs.CountAsync())).ShouldBe(0);
        (await house.In((EventsDb db) => db.Activities.CountAsync())).ShouldBe(0);
        (await house.In((EventsDb db) => db.Series.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task The_open_cafe_of_the_examples_is_going_on_at_every_hour_and_keeps_no_odd_hours()
    {
        for (var hour = 0; hour < 24; hour++)
        {
            var now = Helsinki.At(new DateTime(2026, 3, 4, hour, 40, 0)).ToUniversalTime();
            await house.Send(new LoadDemoEvents(now));
            var cafe = (await Of("esimerkki-avoin-kahvila")).Date;
            (cafe.Begins <= now && now < cafe.Ends).ShouldBeTrue($"at {hour}.40 it is {cafe}");
            (cafe.End is null || Helsinki.Local(cafe.End.Value).Minute == 0).ShouldBeTrue($"at {hour}.40 it is {cafe}");
            await house.Send(new RemoveDemoEvents());
        }
    }

    Task<Event> Of(string slug) => house.In((EventsDb db) => db.Events.SingleAsync(e => e.Slug == slug));
}

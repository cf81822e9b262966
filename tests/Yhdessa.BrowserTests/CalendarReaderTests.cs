using System.Text;
using System.Text.Json;

namespace Yhdessa.BrowserTests;

/// <summary>Every calendar one can subscribe to, read by a parser that is not ours and forgives nothing (ical.js).</summary>
[Collection(nameof(InABrowser))]
public class CalendarReaderTests(Browser browser, Demonstration demonstration)
{
    [Fact]
    public async Task Another_programs_reader_understands_every_calendar()
    {
        await using var visitor = await browser.Visitor(demonstration.House);
        await visitor.Page.GotoAsync("about:blank");
        await visitor.Page.AddScriptTagAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "ical.js") });
        var events = 0;
        foreach (var (address, calendar) in await Calendars())
        {
            var told = await visitor.Page.EvaluateAsync<JsonElement>(reads, calendar);
            told.GetProperty("faults").EnumerateArray().Select(f => $"{address}: {f.GetString()}").ShouldBeEmpty();
            events += told.GetProperty("events").GetInt32();
            Lines(calendar).ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75 && !line.Contains('\n'), address);
        }
        events.ShouldBeGreaterThan(30);
    }

    const string reads = """
        text => {
            const faults = [];
            const root = new ICAL.Component(ICAL.parse(text));
            for (const name of ['version', 'prodid']) if (!root.getFirstPropertyValue(name)) faults.push('no ' + name);
            const zones = root.getAllSubcomponents('vtimezone').map(z => new ICAL.Timezone(z));
            const keys = new Set();
            for (const part of root.getAllSubcomponents('vevent')) {
                const event = new ICAL.Event(part);
                const [start, end, id] = [event.startDate, event.endDate, event.uid + '/' + (event.recurrenceId ?? '')];
                if (!event.uid || !part.getFirstPropertyValue('dtstamp') || !event.summary) faults.push('without uid, dtstamp or summary: ' + id);
                if (!start || !end || end.compare(start) < 0) faults.push('ends before it begins: ' + id);
                const zone = part.getFirstProperty('dtstart').getParameter('tzid');
                if (zone && !zones.some(z => z.tzid === zone)) faults.push('zone not told: ' + zone);
                if (keys.has(id)) faults.push('twice: ' + id);
                keys.add(id);
                const rule = part.getFirstPropertyValue('rrule');
                if (rule) for (const dates = event.iterator(), all = []; all.length < 60;) { const next = dates.next(); if (!next) break; all.push(next); }
            }
            return { faults, events: keys.size };
        }
        """;

    async Task<IReadOnlyList<(string Address, string Text)>> Calendars()
    {
        using var reader = demonstration.House.Stranger();
        var addresses = new List<string> { "/calendar/events.ics" };
        foreach (var list in (string[])["houses", "spaces", "organizations", "bodies"])
            addresses.AddRange((await Told(reader, $"/api/v1/{list}?pageSize=40")).GetProperty("items").EnumerateArray().Select(i => $"/calendar/{list}/{i.GetProperty("id").GetGuid()}.ics"));
        addresses.AddRange((await Told(reader, "/api/v1/events?type=forum&pageSize=5")).GetProperty("items").EnumerateArray().Select(e => $"/calendar/events/{e.GetProperty("id").GetGuid()}/programme.ics"));
        using var secretary = demonstration.House.As(demonstration.Secretary.Person!.Value);
        var page = await PageForm.Read(await (await PageForm.Open(secretary, "/my", "make-calendar")).Send(secretary));
        addresses.Add(new Uri(page.QuerySelector("[aria-labelledby=calendar] code")!.TextContent).AbsolutePath);
        var calendars = new List<(string, string)>();
        foreach (var address in addresses)
        {
            using var answer = await reader.GetAsync(new Uri(address, UriKind.Relative));
            if (answer.StatusCode == System.Net.HttpStatusCode.NotFound && !address.Contains("/my/", StringComparison.Ordinal)) continue;   // a peer house keeps no calendar here
            answer.EnsureSuccessStatusCode();
            calendars.Add((address, await answer.Content.ReadAsStringAsync()));
        }
        calendars.Count.ShouldBeGreaterThan(20);
        return calendars;
    }

    static async Task<JsonElement> Told(HttpClient reader, string address)
    {
        using var answer = JsonDocument.Parse(await reader.GetStringAsync(new Uri(address, UriKind.Relative)));
        return answer.RootElement.Clone();
    }

    static string[] Lines(string calendar) => calendar.Split("\r\n");
}

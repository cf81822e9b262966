using System.Text.Json;
using System.Text.Json.Nodes;
using Yhdessa.Host.Verbs;
using Yhdessa.Kernel;

namespace Yhdessa.Tests.Open;

/// <summary>The open data as files, for the day when the house is no more.</summary>
public sealed class ExportTests(DemonstrationHouse demo) : IClassFixture<DemonstrationHouse>
{
    async Task<(int Status, string Out, string Error)> Run(params string[] line)
    {
        using StringWriter output = new(), error = new();
        var status = await VerbRun.Run(demo.House.Services, VerbLine.Read(["export", .. line], HouseVerbs.All(((Modules)demo.House.Services.GetService(typeof(Modules))!).All)), TextReader.Null, output, error, default);
        return (status, output.ToString(), error.ToString());
    }

    [Fact]
    public async Task The_dump_has_every_published_row_and_says_no_more_than_the_addresses_do()
    {
        var folder = Path.Combine(demo.House.DataDirectory.FullName, "dump");

        var ran = await Run(folder);

        (ran.Status, ran.Error).ShouldBe((0, ""));
        var organizations = (await demo.Json("/hsds/organizations")).GetProperty("total_items").GetInt32();
        var events = (await demo.Json("/linked-events/v1/event/")).GetProperty("meta").GetProperty("count").GetInt32();
        ran.Out.Split(Environment.NewLine).ShouldContain($"hsds/organizations.json: {organizations}");
        ran.Out.Split(Environment.NewLine).ShouldContain($"csv/events.csv: {events}");
        async Task<string> Read(string file) => await File.ReadAllTextAsync(Path.Combine(folder, file));
        JsonDocument.Parse(await Read("hsds/organizations.json")).RootElement.GetArrayLength().ShouldBe(organizations);
        JsonDocument.Parse(await Read("ptv/organizations.json")).RootElement.GetArrayLength().ShouldBe(organizations);
        (await Read("csv/organizations.csv")).TrimEnd().Split("\r\n").Length.ShouldBeGreaterThanOrEqualTo(organizations + 1);
        (await Read("calendar/events.ics")).ShouldStartWith("BEGIN:VCALENDAR");
        JsonNode.Parse(await Read("linked-events/event.json"))!.AsArray().Select(e => e!["id"]!.ToString()).Order().ShouldBe((await demo.Json("/linked-events/v1/event/?page_size=100")).GetProperty("data").EnumerateArray().Select(e => e.GetProperty("id").GetString()!).Order(), "a stranger sees no other events");
    }

    [Fact]
    public async Task It_wants_a_folder_and_answers_in_json_when_asked()
    {
        (await Run()).Status.ShouldBe(2);
        JsonNode.Parse((await Run(Path.Combine(demo.House.DataDirectory.FullName, "dump2"), "--json")).Out)!["files"]!.AsArray().Count.ShouldBe(13);
    }
}

using System.Diagnostics;
using System.Text.Json.Nodes;
using Yhdessa.Host.Verbs;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using Yhdessa.Tests.Support.Faults;

namespace Yhdessa.Tests.Verbs;

public sealed class VerbTests : IDisposable
{
    readonly House house = new();

    public void Dispose() => house.Dispose();

    async Task<(int Status, string Out, string Error)> Run(params string[] line)
    {
        using StringWriter output = new(), error = new();
        var modules = (Modules)house.Services.GetService(typeof(Modules))!;
        var status = await VerbRun.Run(house.Services, VerbLine.Read(line, HouseVerbs.All(modules.All)), TextReader.Null, output, error, default);
        return (status, output.ToString(), error.ToString());
    }

    [Theory]
    [InlineData(2, "dance")]
    [InlineData(2, "import")]
    [InlineData(2, "import", "season")]
    [InlineData(2, "import", "season", "a.json", "b.json")]
    [InlineData(2, "generate", "--dragons", "5")]
    [InlineData(2, "generate", "--spaces")]
    [InlineData(2, "generate", "--spaces", "many")]
    [InlineData(2, "generate", "--spaces", "-1")]
    [InlineData(2, "version", "now")]
    [InlineData(1, "import", "season", "no-such-file.json")]
    [InlineData(0, "version")]
    [InlineData(0, "help")]
    [InlineData(0, "migrate")]
    [InlineData(0, "check")]
    public async Task A_verb_ends_with_0_done_1_failed_2_wrong_usage(int status, params string[] line)
    {
        var ran = await Run(line);

        ran.Status.ShouldBe(status, ran.Error);
        (status == 0 ? ran.Out : ran.Error).ShouldNotBeNullOrWhiteSpace();
        (status == 0 ? ran.Error : ran.Out).ShouldBeEmpty("answers go to stdout, messages to stderr");
    }

    [Fact]
    public async Task Check_in_a_new_folder_says_what_to_do_and_spills_no_stack_trace()
    {
        var folder = Folder.CreateTempSubdirectory("yhdessa-new-");

        var ran = await HostProcess.InNewFolder(folder, "check");

        folder.Delete(recursive: true);
        (ran.Status, ran.Error).ShouldBe((1, ""));
        ran.Out.Split('\n').Where(l => l.StartsWith("FAIL", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldContain("run \"migrate\"");
    }

    [Theory]
    [InlineData("version")]
    [InlineData("help")]
    [InlineData("migrate")]
    [InlineData("check")]
    [InlineData("generate --seed 3")]
    public async Task Json_is_one_object_and_nothing_else(string line)
    {
        var ran = await Run([.. line.Split(' '), "--json"]);

        ran.Status.ShouldBe(0, ran.Error);
        JsonNode.Parse(ran.Out)!.ShouldBeOfType<JsonObject>();
        ran.Out.Trim().ShouldNotContain('\n');
    }

    [Theory]
    [InlineData("[]", "no season file")]
    [InlineData("{}", "no season file")]
    [InlineData("{", "not JSON")]
    public async Task What_is_no_season_file_is_said(string content, string said)
    {
        var file = Path.Combine(house.DataDirectory.FullName, "season.json");
        await File.WriteAllTextAsync(file, content);

        var ran = await Run("import", "season", file);

        (ran.Status, ran.Out).ShouldBe((1, ""));
        ran.Error.ShouldContain(said);
    }

    [Fact]
    public async Task The_season_comes_in_once_and_twice_is_no_change()
    {
        var file = Path.Combine(house.DataDirectory.FullName, "season.json");
        await using (var season = typeof(Program).Assembly.GetManifestResourceStream("Yhdessa.Host.Demo.fellmannia-2024.json")!)
        await using (var copy = File.Create(file)) await season.CopyToAsync(copy);

        var first = await Run("import", "season", file, "--json");
        var second = await Run("import", "season", file, "--json");

        first.Status.ShouldBe(0, first.Error);
        Sum(first.Out, "added").ShouldBeGreaterThan(50);
        (Sum(second.Out, "added"), Sum(second.Out, "changed")).ShouldBe((0, 0));
        static int Sum(string json, string what) => JsonNode.Parse(json)!["counts"]!.AsArray().Sum(c => (int)c![what]!);
    }

    [Theory]
    [InlineData("Database__Provider=Oracle", "Database__Provider is \"Oracle\"; it accepts Sqlite or PostgreSql or SqlServer", 1, "version")]
    [InlineData("Database__Colour=red", "Database__Colour is no setting; there are Database__Provider, Database__MaxBatchSize", 1, "version")]
    [InlineData("Demo__Load=maybe", "Demo__Load is \"maybe\"; it accepts true or false", 1, "serve")]
    [InlineData("NOT_OURS=anything", "", 0, "version")]
    [InlineData("NOT_OURS=anything", "unknown option --colour", 2, "--colour=red")]
    public async Task The_program_itself_stops_with_one_line_and_a_status(string setting, string line, int status, string verb)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Yhdessa.Host.dll"), verb]) { RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = house.DataDirectory.FullName };
        (start.Environment[setting.Split('=')[0]], start.Environment["DataDirectory"]) = (setting.Split('=')[1], Path.Combine(house.DataDirectory.FullName, "own"));
        using var program = Process.Start(start)!;
        var output = program.StandardOutput.ReadToEndAsync();
        var error = (await program.StandardError.ReadToEndAsync()).Trim();
        await program.WaitForExitAsync();

        (program.ExitCode, error).ShouldBe((status, line));
        (await output).Length.ShouldBe(status == 0 ? (await output).Length : 0);
        if (status == 0 && !OperatingSystem.IsWindows())
            File.GetUnixFileMode(Path.Combine(house.DataDirectory.FullName, "own")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}

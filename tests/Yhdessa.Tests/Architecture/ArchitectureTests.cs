using Yhdessa.Contracts;
using Yhdessa.Kernel;

namespace Yhdessa.Tests.Architecture;

public class ArchitectureTests
{
    static readonly Code modules = Code.Of(TheHouse.Modules), all = Code.Of(TheHouse.All), withModuleClass = Code.Of(TheHouse.WithModuleClass);

    /// <summary>The pipeline and the relay commit for everybody; the claims of idempotency, the letters' queue and the log of runs mark what must outlive a refused commit.</summary>
    static readonly string[] commitThemselves = ["Yhdessa.Kernel.ModuleDb", "Yhdessa.Kernel.CommitOnce`2", "Yhdessa.Kernel.OutboxRelay", "Yhdessa.Kernel.Claims", "Yhdessa.Mail.LetterSender", "Yhdessa.Host.Jobs.RunLog"];

    /// <summary>Jobs of many small commits: no single one is theirs.</summary>
    static readonly string[] neitherCommandNorQuery = ["Yhdessa.Kernel.DeliverOutbox", "Yhdessa.Mail.SendMail", "Yhdessa.Mail.ReadBounces", "Yhdessa.Directory.CheckLinks", "Yhdessa.Events.HarvestEvents", "Yhdessa.Host.Jobs.RunJob"];

    /// <summary>Where the system's clock is put in, and where it is held against the database's.</summary>
    static readonly string[] readTheClock = ["Yhdessa.Kernel.Hosting", "Yhdessa.Host.Health.HealthParts"];

    /// <summary>A person's passkeys are ASP.NET Identity's own values.</summary>
    static readonly string[] worldly = ["Yhdessa.Host.Accounts.Person"];

    /// <summary>The scheduler keeps its own tables and wants the driver itself.</summary>
    static readonly string[] knowDrivers = ["Yhdessa.Host.Jobs.Schedule"];

    public static TheoryData<string> ModuleNames => [.. TheHouse.ModuleNames];

    /// <summary>A new arrow between modules is a decision: draw it in architecture/README.md.</summary>
    [Theory, MemberData(nameof(ModuleNames))]
    public void A_module_asks_and_hears_only_those_that_the_drawing_says(string name)
    {
        Rules.KnowsNoOtherModule(name, TheHouse.CodeOf(name), TheHouse.ModuleNames);
        DrawnArrows.ShouldContainKey(name);
        Rules.Arrows(name, TheHouse.CodeOf(name)).ShouldBe(DrawnArrows[name], $"{name} in architecture/README.md");
    }

    [Fact]
    public void The_drawing_shows_every_module_and_no_other() => DrawnArrows.Keys.Order(StringComparer.Ordinal).ShouldBe(TheHouse.ModuleNames);

    [Fact] public void Only_the_module_class_and_pages_are_public() => Rules.OnlyTheModuleClassAndPagesArePublic(modules);
    [Fact] public void Classes_are_sealed() => Rules.ClassesAreSealed(modules);
    [Fact] public void Contracts_are_records_of_plain_values() => Rules.ContractsAreRecordsOfPlainValues(Code.Of(typeof(IEvent).Assembly));
    [Fact] public void Every_message_says_who_may_send_it() => Rules.EveryMessageSaysWhoMaySendIt(withModuleClass);
    [Fact] public void Every_message_is_a_command_or_a_query() => Rules.EveryMessageIsACommandOrAQuery(withModuleClass.Where(t => !neitherCommandNorQuery.Contains(t.FullName)));
    [Fact] public void Nobody_saves_behind_the_pipelines_back() => Rules.NobodySaves(withModuleClass.Where(t => !commitThemselves.Contains(t.FullName)));
    [Fact] public void Nobody_reads_the_clock_or_makes_random_ids() => Rules.NobodyReadsTheClockOrMakesRandomIds(withModuleClass.Where(t => !readTheClock.Contains(t.FullName)));
    [Fact] public void Aggregates_know_nothing_of_the_web_or_the_database() => Rules.AggregatesKnowNothingOfTheWebOrTheDatabase(withModuleClass.Where(t => !worldly.Contains(t.FullName)));
    [Fact] public void Handlers_send_no_commands() => Rules.HandlersSendNoCommands(withModuleClass);
    [Fact] public void Only_Databases_knows_them_by_name() => Rules.NobodyKnowsADatabaseByName(all.Where(t => !t.FullName.StartsWith("Yhdessa.Databases.", StringComparison.Ordinal) && !knowDrivers.Contains(t.FullName)));

    [Fact]
    public void The_kernel_knows_no_module() => Rules.Arrows("Kernel", Code.Of(typeof(Module).Assembly)).ShouldBeEmpty();

    [Fact]
    public void A_file_is_read_without_scrolling_far()
    {
        var files = TheHouse.Source("src", ".cs", ".razor").ToList();
        files.ShouldNotBeEmpty();
        files.Select(f => (File: Path.GetRelativePath(TheHouse.Root, f), Lines: File.ReadLines(f).Count())).Where(f => f.Lines > 150).Select(f => $"{f.File}: {f.Lines} lines").ShouldBeEmpty("150 lines at most");
    }

    /// <summary>| Spaces | Accounts, Directory | in the section "Arrows between modules".</summary>
    static Dictionary<string, string[]> DrawnArrows => File.ReadLines(Path.Combine(TheHouse.Root, "architecture", "README.md"))
        .SkipWhile(line => !line.StartsWith("## Arrows", StringComparison.Ordinal)).Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
        .Where(line => line.StartsWith('|')).Skip(2).Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))
        .ToDictionary(cells => cells[0], cells => cells[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(c => c != "–").Order(StringComparer.Ordinal).ToArray());
}

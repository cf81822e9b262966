namespace Yhdessa.Tests.Architecture;

/// <summary>A wall that cannot fall proves nothing: every rule finds its offender in <see cref="Offenders"/>.</summary>
public class OffenderTests
{
    static readonly Code offenders = Code.Of(typeof(OffenderTests).Assembly).Where(t => t.Namespace == typeof(Offenders.Saver).Namespace);

    [Theory]
    [InlineData(nameof(Offenders.PublicFact), nameof(Rules.OnlyTheModuleClassAndPagesArePublic))]
    [InlineData(nameof(Offenders.UnsealedThing), nameof(Rules.ClassesAreSealed))]
    [InlineData(nameof(Offenders.LooseContract), nameof(Rules.ContractsAreRecordsOfPlainValues))]
    [InlineData(nameof(Offenders.MessageForNobody), nameof(Rules.EveryMessageSaysWhoMaySendIt))]
    [InlineData(nameof(Offenders.MessageForTwo), nameof(Rules.EveryMessageSaysWhoMaySendIt))]
    [InlineData(nameof(Offenders.BareRequest), nameof(Rules.EveryMessageIsACommandOrAQuery))]
    [InlineData(nameof(Offenders.Saver), nameof(Rules.NobodySaves))]
    [InlineData(nameof(Offenders.ClockReader), nameof(Rules.NobodyReadsTheClockOrMakesRandomIds))]
    [InlineData(nameof(Offenders.WorldlyAggregate), nameof(Rules.AggregatesKnowNothingOfTheWebOrTheDatabase))]
    [InlineData(nameof(Offenders.BusyHandler), nameof(Rules.HandlersSendNoCommands))]
    [InlineData(nameof(Offenders.PostgresFriend), nameof(Rules.NobodyKnowsADatabaseByName))]
    public void A_rule_finds_the_one_who_breaks_it(string offender, string rule)
    {
        Action<Code> check = typeof(Rules).GetMethod(rule)!.CreateDelegate<Action<Code>>();

        Should.Throw<ShouldAssertException>(() => check(offenders)).Message.ShouldContain(offender);
    }

    [Fact]
    public void An_arrow_that_nobody_drew_is_seen() => Rules.Arrows("Offenders", offenders).ShouldBe(["Accounts"]);

    [Fact]
    public void A_neighbour_known_by_more_than_its_contracts_is_seen() =>
        Should.Throw<ShouldAssertException>(() => Rules.KnowsNoOtherModule("Offenders", offenders, TheHouse.ModuleNames)).Message.ShouldContain("Gossip");

    [Fact]
    public void A_handler_that_does_not_ask_whose_it_is_is_seen() => new WhoseItIs(offenders).IsAsked(typeof(Offenders.MessageForTwo).FullName!).ShouldBeFalse();

    [Fact]
    public void A_rule_about_nothing_fails() => Should.Throw<InvalidOperationException>(() => offenders.Where(t => t.Name == "NoSuchThing"));
}

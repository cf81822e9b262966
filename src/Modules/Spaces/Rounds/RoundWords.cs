using Yhdessa.Ui;

namespace Yhdessa.Spaces.Rounds;

/// <summary>Words about rounds that several pages say.</summary>
static class RoundWords
{
    public static string Stage(RoundRow round, Texts t, DateOnly today) => t[$"spaces.rounds.stage.{Name(round, today)}"];

    public static string Kind(RoundRow round, DateOnly today) => Name(round, today) switch { "open" => "ok", "coming" or "published" => "info", "proposed" or "closed" => "warn", _ => "off" };

    public static string Apply(RoundRow round, Texts t, Say say) => t["spaces.rounds.apply-days", say.Dates(round.OpensOn, round.ClosesOn)];

    public static string Season(RoundRow round, Say say) => say.Dates(round.From, round.To);

    public static string Time(SlotRow slot, Say say) => Words.Time(slot.Weekday, slot.From, slot.To, say);

    static string Name(RoundRow round, DateOnly today) => round.Stage is RoundStage.Open ? round.IsOpenOn(today) ? "open" : today < round.OpensOn ? "coming" : "closed" : round.Stage.ToString().ToLowerInvariant();
}

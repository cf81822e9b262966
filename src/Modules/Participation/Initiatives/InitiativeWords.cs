using Yhdessa.Ui;

namespace Yhdessa.Participation.Initiatives;

static class InitiativeWords
{
    public static string State(Texts t, string state) => t[$"participation.initiative.state.{state}"];

    public static string Color(string state) => state switch { "done" => "ok", "decided" or "onAgenda" => "info", "dropped" => "off", _ => "warn" };

    /// <summary>One line of how it stands: until when an answer was promised, or how long it took.</summary>
    public static string Line(Texts t, Say say, InitiativeRow row) => row switch
    {
        { DoneOn: { } done, DaysOpen: { } days } => say.Count("participation.initiative.done", days) + " " + say.Date(done),
        { DaysOpen: { } days } => say.Count("participation.initiative.open", days),
        { AnswerBy: { } by } => t["participation.initiative.answer-by", say.Date(by)],
        _ => "",
    };
}

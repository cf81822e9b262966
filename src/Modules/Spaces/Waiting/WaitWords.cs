using Yhdessa.Ui;

namespace Yhdessa.Spaces.Waiting;

static class WaitWords
{
    public static string State(WaitState state, Texts t) => t[$"spaces.wait.state.{state}"];

    public static string Kind(WaitState state) => state switch { WaitState.Offered => "warn", WaitState.Accepted => "ok", WaitState.Waiting => "info", _ => "off" };

    /// <summary>"18.11. klo 9.05: Aika tarjottiin sinulle. Olit jonossa ensimmäisenä."</summary>
    public static string Note(WaitNote note, Texts t, Say say) => string.Join(' ', new[] { $"{say.Moment(note.At)}: {t[$"spaces.wait.note.{note.What}"]}", Because(note.Because, t) }.OfType<string>());

    static string? Because(string? because, Texts t) => because switch
    {
        null => null,
        _ when t.Has($"spaces.wait.because.{because}") => t[$"spaces.wait.because.{because}"],
        _ => t[$"problem.{because}.title"],
    };
}

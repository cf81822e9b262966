namespace Yhdessa.Spaces.Setup;

static class SetupWords
{
    public static string State(SetupState state, Texts t) => t[$"spaces.setup.state.{state}"];

    public static string Kind(SetupState state) => state switch { SetupState.Accepted => "ok", SetupState.Open => "warn", SetupState.Declined => "bad", _ => "off" };
}

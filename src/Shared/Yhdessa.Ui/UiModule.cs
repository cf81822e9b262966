namespace Yhdessa.Ui;

/// <summary>The component kit: its texts and its assets. It keeps nothing.</summary>
public sealed class UiModule() : Module("ui");

namespace Yhdessa.Spaces;

public sealed class SpacesModule() : Module("spaces", typeof(SpacesDb));

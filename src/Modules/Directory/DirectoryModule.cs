namespace Yhdessa.Directory;

public sealed class DirectoryModule() : Module("directory", typeof(DirectoryDb));

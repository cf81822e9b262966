namespace Yhdessa.Files;

public sealed class FilesModule() : Module("files", typeof(FilesDb));

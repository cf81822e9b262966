namespace Yhdessa.Files;

sealed class FilesDb(DbContextOptions<FilesDb> options, ModuleDbServices services) : ModuleDb(options, "files", services)
{
    protected override void Map(ModelBuilder model) { }
}

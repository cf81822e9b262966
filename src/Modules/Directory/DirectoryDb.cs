namespace Yhdessa.Directory;

sealed class DirectoryDb(DbContextOptions<DirectoryDb> options, ModuleDbServices services) : ModuleDb(options, "directory", services)
{
    protected override void Map(ModelBuilder model) { }
}

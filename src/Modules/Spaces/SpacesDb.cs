namespace Yhdessa.Spaces;

sealed class SpacesDb(DbContextOptions<SpacesDb> options, ModuleDbServices services) : ModuleDb(options, "spaces", services)
{
    protected override void Map(ModelBuilder model) { }
}

namespace Yhdessa.Search;

sealed class SearchDb(DbContextOptions<SearchDb> options, ModuleDbServices services) : ModuleDb(options, "search", services)
{
    protected override void Map(ModelBuilder model) { }
}

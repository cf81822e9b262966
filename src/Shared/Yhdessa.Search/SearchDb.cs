namespace Yhdessa.Search;

sealed class SearchDb(DbContextOptions<SearchDb> options, ModuleDbServices services) : ModuleDb(options, "search", services)
{
    public DbSet<Term> Terms => Set<Term>();

    protected override void Map(ModelBuilder model) { }
}

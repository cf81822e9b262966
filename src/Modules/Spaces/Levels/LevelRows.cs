namespace Yhdessa.Spaces.Levels;

/// <summary>What the database keeps of the levels' terms and of the quotas' turns.</summary>
static class LevelRows
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<TermsLevel>(level =>
        {
            level.Property(l => l.Id).ValueGeneratedNever();
            level.Property(l => l.Terms).IsJson();
        });
        model.Entity<QuotaTurn>(turn =>
        {
            turn.Property(t => t.Id).ValueGeneratedNever();
            turn.Property(t => t.Taken).IsConcurrencyToken();
            turn.HasIndex(t => t.Until);
        });
    }
}

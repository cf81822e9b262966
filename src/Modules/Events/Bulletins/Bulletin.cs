namespace Yhdessa.Events;

/// <summary>A line that the house's screens tell in turn with others during some days. No personal names: a wall is read by everybody.</summary>
sealed class Bulletin : Aggregate
{
    public const int LongestText = 120, Heaviest = 5, LastPlace = 99;

    Bulletin() { }

    public Bulletin(Id<Bulletin> id, BulletinCard card, string? mark = null)
    {
        (Id, Mark) = (id, mark);
        Describe(card);
    }

    public Id<Bulletin> Id { get; private init; }
    public Translated Text { get; private set; } = new("");

    /// <summary>One house's screens; null for every house.</summary>
    public Guid? HouseId { get; private set; }

    /// <summary>Whose turn it is by its agreement; null for the house's own.</summary>
    public Guid? OrganizationId { get; private set; }

    /// <summary>The first and the last day, Europe/Helsinki.</summary>
    public DateOnly FirstDay { get; private set; }
    public DateOnly LastDay { get; private set; }

    /// <summary>The smaller, the sooner in the round.</summary>
    public int Place { get; private set; }

    /// <summary>How many turns it has in a round.</summary>
    public int Weight { get; private set; } = 1;

    /// <summary>"esimerkki" on what the demonstration made up.</summary>
    public string? Mark { get; private init; }

    public void Describe(BulletinCard card) => (Text, HouseId, OrganizationId, FirstDay, LastDay, Place, Weight) = (card.Text, card.HouseId, card.OrganizationId, card.FirstDay, card.LastDay, card.Place, card.Weight);
}

sealed record BulletinCard(Translated Text, Guid? HouseId, Guid? OrganizationId, DateOnly FirstDay, DateOnly LastDay, int Place, int Weight);

static class BulletinTables
{
    public static void Map(ModelBuilder model) => model.Entity<Bulletin>(bulletin =>
    {
        bulletin.ToTable("Bulletins", t => t.HasCheckConstraint("ck_bulletins_days", "first_day <= last_day"));
        bulletin.Property(b => b.Id).ValueGeneratedNever();
        bulletin.HasIndex(b => new { b.LastDay, b.FirstDay });
    });
}

namespace Yhdessa.Directory;

/// <summary>A call-out: a message to those whose assets were chosen, their replies, and the day it was closed. A drill unless it says that it is real.</summary>
sealed class Drill(Id<Drill> id, string message, bool isReal, DateTimeOffset startedAt) : Aggregate
{
    public const int LongestMessage = 1000, LinkDays = 3;

    /// <summary>What a link in its letters is sealed for.</summary>
    public const string Link = "directory.drill";

    public Id<Drill> Id { get; private init; } = id;
    public string Message { get; private init; } = message;

    /// <summary>The house is in earnest: the letters go out at night too.</summary>
    public bool IsReal { get; private init; } = isReal;
    public DateTimeOffset StartedAt { get; private init; } = startedAt;
    public DateTimeOffset? ClosedAt { get; private set; }
    public string? Mark { get; init; }

    public void Close(DateTimeOffset now)
    {
        State.Require(ClosedAt is null, "drill-closed");
        ClosedAt = now;
    }
}

/// <summary>One asset that was called, and what was replied: once.</summary>
sealed class DrillCall : IUnaudited
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Id<Drill> DrillId { get; init; }
    public Id<PoolAsset> AssetId { get; init; }

    /// <summary>A letter went; otherwise somebody has to call.</summary>
    public bool ByLetter { get; init; }
    public DateTimeOffset? RepliedAt { get; private set; }
    public bool? Available { get; private set; }

    /// <summary>How many: people, seats, pieces.</summary>
    public int? Number { get; private set; }

    /// <summary>The coordinator wrote down what was said on the telephone.</summary>
    public bool ByPhone { get; private set; }

    /// <summary>Changes with the reply, so that of two at once one is told that it came second.</summary>
    public int Turn { get; private set; }

    public void Reply(bool available, int? number, bool byPhone, DateTimeOffset now)
    {
        State.Require(RepliedAt is null, "drill-replied");
        (Available, Number, ByPhone, RepliedAt, Turn) = (available, available ? number : null, byPhone, now, Turn + 1);
    }
}

/// <summary>What the database keeps of the pool: one call an asset in a drill, one reply a call.</summary>
static class PoolRows
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<PoolAsset>(a =>
        {
            a.ToTable("PoolAssets", t => t.HasCheckConstraint("ck_pool_assets_numbers", "(capacity IS NULL OR capacity > 0) AND (response_hours IS NULL OR response_hours >= 0)")).Property(x => x.Id).ValueGeneratedNever();
            a.HasIndex(x => x.OrganizationId);
            a.HasIndex(x => new { x.Municipality, x.Kind });
            a.HasIndex(x => x.Email);
            a.Property(x => x.Municipality).HasMaxLength(3);
            a.Property(x => x.Phone).HasMaxLength(AssetForm.LongestPhone);
            a.HasOne<Organization>().WithMany().HasForeignKey(x => x.OrganizationId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<Drill>(d =>
        {
            d.ToTable("Drills").Property(x => x.Id).ValueGeneratedNever();
            d.HasIndex(x => x.StartedAt);
            d.Property(x => x.Message).HasMaxLength(Drill.LongestMessage);
        });
        model.Entity<DrillCall>(c =>
        {
            c.ToTable("DrillCalls", t => t.HasCheckConstraint("ck_drill_calls_number", "number IS NULL OR number >= 0")).Property(x => x.Id).ValueGeneratedNever();
            c.HasIndex(x => new { x.DrillId, x.AssetId }).IsUnique();
            c.HasIndex(x => x.AssetId);
            c.Property(x => x.Turn).IsConcurrencyToken();
            c.HasOne<Drill>().WithMany().HasForeignKey(x => x.DrillId).OnDelete(DeleteBehavior.Cascade);
            c.HasOne<PoolAsset>().WithMany().HasForeignKey(x => x.AssetId).OnDelete(DeleteBehavior.Cascade);
        });
    }
}

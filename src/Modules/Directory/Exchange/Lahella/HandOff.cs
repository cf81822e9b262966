using Yhdessa.Contracts.Directory;

namespace Yhdessa.Directory.Exchange;

/// <summary>What of an organization was last written into Lähellä.fi, and when.</summary>
sealed class HandOff
{
    public Id<Organization> OrganizationId { get; init; }

    /// <summary>With the address that everybody sees, which may be a person's.</summary>
    [Personal] public LahellaSheet Sheet { get; private set; } = new([]);
    public DateTimeOffset At { get; private set; }

    /// <summary>Something of it has changed since.</summary>
    public bool IsChanged { get; private set; }

    /// <summary>As it was before the latest time, for who pressed too soon; null when that was the first.</summary>
    [Personal] public LahellaSheet? Before { get; private set; }
    public DateTimeOffset? BeforeAt { get; private set; }

    public void Done(LahellaSheet sheet, DateTimeOffset now)
    {
        if (Sheet.Words.Count > 0) (Before, BeforeAt) = (Sheet, At);
        (Sheet, At, IsChanged) = (sheet, now, false);
    }

    /// <summary>False when there was none before.</summary>
    public bool TakeBack(LahellaSheet now)
    {
        if (Before is null || BeforeAt is not { } at) return false;
        (Sheet, At, Before, BeforeAt) = (Before, at, null, null);
        Compare(now);
        return true;
    }

    public void Compare(LahellaSheet now) => IsChanged = !now.IsSame(Sheet);

    public static void Map(ModelBuilder model) => model.Entity<HandOff>(h =>
    {
        h.ToTable("lahella_hand_offs");
        h.HasKey(x => x.OrganizationId);
        h.HasIndex(x => x.IsChanged);
        h.Property(x => x.Sheet).IsJson();
        h.Property(x => x.Before).IsJson();
        h.HasOne<Organization>().WithMany().HasForeignKey(x => x.OrganizationId).OnDelete(DeleteBehavior.Cascade);
    });
}

/// <summary>Somebody has written these organizations' facts into Lähellä.fi.</summary>
[Requires(DirectoryModule.Exchange)]
sealed record MarkHandedOff(IReadOnlyList<Guid> Ids) : ICommand;

/// <summary>Not yet, after all.</summary>
[Requires(DirectoryModule.Exchange)]
sealed record TakeBackHandOff(Guid Id) : ICommand;

sealed class HandOffHandler(DirectoryDb db, TimeProvider clock) : IRequestHandler<MarkHandedOff>, IRequestHandler<TakeBackHandOff>
{
    const int Most = 500;

    public async Task Handle(MarkHandedOff wish, CancellationToken ct)
    {
        List<Id<Organization>> ids = [.. wish.Ids.Distinct().Take(Most).Select(i => (Id<Organization>)i)];
        var known = await db.HandOffs.Where(h => ids.Contains(h.OrganizationId)).ToDictionaryAsync(h => h.OrganizationId, ct);
        foreach (var organization in await db.Published.AsNoTracking().Where(o => ids.Contains(o.Id)).ToListAsync(ct))
        {
            if (!known.TryGetValue(organization.Id, out var row)) db.HandOffs.Add(row = new() { OrganizationId = organization.Id });
            row.Done(LahellaSheet.Of(organization), clock.Now());
        }
    }

    public async Task Handle(TakeBackHandOff wish, CancellationToken ct)
    {
        var row = await db.HandOffs.SingleOrDefaultAsync(h => h.OrganizationId == (Id<Organization>)wish.Id, ct) ?? throw new NotFound("hand-off");
        if (!row.TakeBack(LahellaSheet.Of(await db.Organizations.AsNoTracking().SingleAsync(o => o.Id == row.OrganizationId, ct)))) db.HandOffs.Remove(row);
    }
}

/// <summary>A change that Lähellä.fi would show puts the organization back into the queue; a sign of life does not.</summary>
sealed class HearChangeForLahella(DirectoryDb db) : INotificationHandler<OrganizationUpdated>
{
    public async Task Handle(OrganizationUpdated told, CancellationToken ct)
    {
        var id = (Id<Organization>)told.OrganizationId;
        if (await db.HandOffs.SingleOrDefaultAsync(h => h.OrganizationId == id, ct) is { } row) row.Compare(LahellaSheet.Of(await db.Organizations.AsNoTracking().SingleAsync(o => o.Id == id, ct)));
    }
}

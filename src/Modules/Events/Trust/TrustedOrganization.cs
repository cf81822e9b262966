namespace Yhdessa.Events;

/// <summary>The house's word that what an organization tells of events comes out at once. Ended, its row stays: who gave it, why, and why no more.</summary>
sealed class TrustedOrganization : Aggregate
{
    public const int LongestReason = 400;

    TrustedOrganization() { }

    public TrustedOrganization(Id<TrustedOrganization> id, Guid organization, string reason, DateTimeOffset now) => (Id, OrganizationId, Reason, GivenAt) = (id, organization, reason, now);

    public Id<TrustedOrganization> Id { get; private init; }
    public Guid OrganizationId { get; private init; }
    public string Reason { get; private init; } = "";
    public DateTimeOffset GivenAt { get; private init; }
    public DateTimeOffset? EndedAt { get; private set; }
    public string? EndReason { get; private set; }

    public void End(string reason, DateTimeOffset now)
    {
        Rule.Require(EndedAt is null, "trust-already-ended");
        (EndedAt, EndReason) = (now, reason);
    }
}

static class TrustTables
{
    public static void Map(ModelBuilder model) => model.Entity<TrustedOrganization>(trust =>
    {
        trust.ToTable("TrustedOrganizations");
        trust.Property(t => t.Id).ValueGeneratedNever();
        trust.Property(t => t.Reason).HasMaxLength(TrustedOrganization.LongestReason);
        trust.Property(t => t.EndReason).HasMaxLength(TrustedOrganization.LongestReason);
        // Trusted or not: never twice at a time.
        trust.HasIndex(t => t.OrganizationId).IsUnique().HasFilter("ended_at IS NULL");
    });
}

/// <summary>Who publishes by herself: the house's editors, and those who act for an organization that the house trusts.</summary>
sealed class Trust(EventsDb db, ICurrentUser user)
{
    public async Task Publish(Event e, CancellationToken ct)
    {
        if (user.EditsAll() || await IsTrustedWith(e, ct)) e.Publish();
        else e.Propose();
    }

    async Task<bool> IsTrustedWith(Event e, CancellationToken ct)
    {
        var organizations = e.OrganizationIds;
        if (organizations.Count == 0) return false;
        var trusted = await db.Trusted.Where(t => t.EndedAt == null && organizations.Contains(t.OrganizationId)).Select(t => t.OrganizationId).ToListAsync(ct);
        return await user.OwnAmong(trusted, ct) is not null;
    }
}

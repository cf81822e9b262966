namespace Yhdessa.Directory;

/// <summary>How networks lie in the database: an organization is a member of one, or waits for an answer, once.</summary>
static class NetworkRows
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Network>(n =>
        {
            n.Property(x => x.TargetGroups).IsWords();
            n.HasIndex(x => x.CoordinatorId);
            n.HasOne<Organization>().WithMany().HasForeignKey(x => x.CoordinatorId).OnDelete(DeleteBehavior.NoAction);
            n.HasMany(x => x.Requests).WithOne().HasForeignKey(r => r.NetworkId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<NetworkMember>().Property(m => m.Mark).HasMaxLength(20);
        model.Entity<NetworkRequest>(r =>
        {
            r.HasKey(x => new { x.NetworkId, x.OrganizationId });
            r.HasIndex(x => x.OrganizationId);
            r.HasOne<Organization>().WithMany().HasForeignKey(x => x.OrganizationId).OnDelete(DeleteBehavior.NoAction);
        });
    }
}
